package org.hallkeeper.ui;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.FrameworkUtil;

/** The icons of one screen, taken from the {@code icons} folder of the bundle that owns it and disposed together with the screen. */
public final class Icons {

    private final LocalResourceManager images;
    private final Class<?> bundleClass;

    private Icons(LocalResourceManager images, Class<?> bundleClass) {
        this.images = images;
        this.bundleClass = bundleClass;
    }

    /**
     * @param screen      when it is disposed, its icons are
     * @param bundleClass any class of the bundle that holds the icons
     */
    public static Icons of(Control screen, Class<?> bundleClass) {
        return new Icons(new LocalResourceManager(JFaceResources.getResources(screen.getDisplay()), screen), bundleClass);
    }

    /** @param file name inside {@code icons}: {@code month.svg} */
    public Image get(String file) {
        return images.create(descriptor(bundleClass, file));
    }

    /** An icon of any bundle, by its address: {@code platform:/plugin/<bundle>/icons/month.svg}. */
    public Image get(URL address) {
        return images.create(ImageDescriptor.createFromURL(address));
    }

    /** Address of an icon, as a part descriptor would name it. */
    public static String address(Class<?> bundleClass, String file) {
        return "platform:/plugin/" + FrameworkUtil.getBundle(bundleClass).getSymbolicName() + "/icons/" + file;
    }

    public static ImageDescriptor descriptor(Class<?> bundleClass, String file) {
        URL address = bundleClass.getResource("/icons/" + file);
        if (address == null)
            throw new IllegalArgumentException("no icon " + file + " in the bundle of " + bundleClass.getName());
        return ImageDescriptor.createFromURL(address);
    }
}
