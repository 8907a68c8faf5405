package org.hallkeeper.report.ui.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/** Carries drawn pages from PDFBox's kind of image to SWT's. */
public final class Pixels {

    private static final int BYTES = 3;

    private Pixels() {
    }

    /** @param image of type RGB */
    public static ImageData of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageData data = new ImageData(width, height, BYTES * 8, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            int at = y * data.bytesPerLine;
            for (int x = 0; x < width; x++, at += BYTES) {
                int pixel = pixels[y * width + x];
                data.data[at] = (byte) (pixel >> 16);
                data.data[at + 1] = (byte) (pixel >> 8);
                data.data[at + 2] = (byte) pixel;
            }
        }
        return data;
    }

    /** An image that has one pixel of the data for each pixel of a screen with {@code screen} pixels to a hundred points. */
    static Image image(Display display, ImageData data, int screen) {
        ImageDataProvider provider = zoom -> zoom == screen ? data
                : data.scaledTo(Math.max(1, data.width * zoom / screen), Math.max(1, data.height * zoom / screen));
        return new Image(display, provider);
    }

    /** Pixels to a hundred points, found out by offering an image and looking which size is asked for. */
    static int toAHundredPoints(Display display) {
        int[] asked = {100};
        ImageDataProvider probe = zoom -> {
            asked[0] = Math.max(asked[0], zoom);
            return new ImageData(zoom, zoom, BYTES * 8, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        };
        new Image(display, probe).dispose();
        return asked[0];
    }
}
