package org.hallkeeper.workbench.start;

import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.hallkeeper.ui.Icons;

/** The program's mark in the sizes window managers ask for. */
public final class WindowIcons {

    private WindowIcons() {
    }

    /** They live as long as the display. */
    public static Image[] load(Display display) {
        Image[] images = IntStream.of(16, 32, 48, 64, 128)
                .mapToObj(size -> Icons.descriptor(WindowIcons.class, "hallkeeper" + size + ".png").createImage(display))
                .toArray(Image[]::new);
        display.disposeExec(() -> {
            for (Image image : images)
                image.dispose();
        });
        return images;
    }
}
