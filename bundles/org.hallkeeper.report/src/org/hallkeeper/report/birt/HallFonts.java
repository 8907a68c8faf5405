package org.hallkeeper.report.birt;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.birt.report.engine.layout.pdf.font.FontConfigReader;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingConfig;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManager;
import org.eclipse.birt.report.engine.layout.pdf.font.FontMappingManagerFactory;

/**
 * The fonts of the paper: only those the product ships, the same on every machine (fonts.xml, docs/adr/0002-report-fonts.md).
 * BIRT's own configuration would search the system's folders and fall back to Chinese fonts it cannot embed.
 */
final class HallFonts extends FontMappingManagerFactory {

    static final String BODY_FILE = "HallSong-Regular.ttf";
    static final String RARE_FILE = "HallRare-Regular.ttf";

    private final FontMappingConfig config;

    private HallFonts(FontMappingConfig config) {
        this.config = config;
    }

    /** Makes the files of a folder the fonts of every document of this process; BIRT has no other place to say so. */
    static void install(Path folder) {
        try {
            FontMappingConfig config = new FontConfigReader().parseConfig(HallFonts.class.getResource("fonts.xml"));
            config.addFontPath(folder.toString());
            instance = new HallFonts(config);
        } catch (Exception e) {
            // not by name: the XML exceptions may come from BIRT's own XML bundle instead of the JDK
            throw new IllegalStateException("fonts.xml cannot be read", e);
        }
    }

    @Override
    protected FontMappingManager createFontMappingManager(String format, Locale locale) {
        return createFontMappingManager(config, locale);
    }
}
