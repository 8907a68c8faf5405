package org.hallkeeper.report.ui.paper;

import java.util.List;

/**
 * A place where the words searched for stand.
 *
 * @param page  counted from 0
 * @param boxes one for each line the words run over
 */
public record Hit(int page, List<Box> boxes) {

    public Hit {
        boxes = List.copyOf(boxes);
    }
}
