package org.hallkeeper.report.birt;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.EngineConstants;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** BIRT's engine: one for the process, started when the first report needs it (0.7 s) and stopped with the product. */
@Component(service = BirtEngine.class)
public final class BirtEngine {

    private static final String FONT_BUNDLE = "org.hallkeeper.fonts";

    private final Path fonts;
    private Optional<IReportEngine> engine = Optional.empty();

    /** Takes the fonts from the product's font bundle. */
    @Activate
    public BirtEngine(BundleContext context) throws IOException {
        this(fontFolder(context));
    }

    /** @param fonts folder with the files made by releng/fonts/ExtractFonts.java */
    public BirtEngine(Path fonts) {
        this.fonts = fonts;
    }

    private static Path fontFolder(BundleContext context) throws IOException {
        for (Bundle bundle : context.getBundles()) {
            if (FONT_BUNDLE.equals(bundle.getSymbolicName()) && bundle.getEntry("fonts") != null) {
                return new File(FileLocator.toFileURL(bundle.getEntry("fonts")).getPath()).toPath();
            }
        }
        throw new IOException("bundle " + FONT_BUNDLE + " with its fonts is not installed; ./hall build makes it");
    }

    Path fonts() {
        return fonts;
    }

    /** The running engine; starts it first if need be. */
    synchronized IReportEngine running() throws BirtException {
        if (engine.isEmpty()) {
            engine = Optional.of(start());
        }
        return engine.get();
    }

    @SuppressWarnings("unchecked") // the map is raw in BIRT's interface
    private IReportEngine start() throws BirtException {
        EngineConfig config = new EngineConfig();
        config.setLogConfig(null, Level.WARNING);
        config.getAppContext().put(EngineConstants.APPCONTEXT_CLASSLOADER_KEY, BirtEngine.class.getClassLoader());
        Platform.startup(config);
        HallFonts.install(fonts);
        IReportEngineFactory factory = (IReportEngineFactory) Platform
                .createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        return factory.createReportEngine(config);
    }

    @Deactivate
    public synchronized void stop() {
        if (engine.isPresent()) {
            engine.get().destroy();
            Platform.shutdown();
            engine = Optional.empty();
        }
    }
}
