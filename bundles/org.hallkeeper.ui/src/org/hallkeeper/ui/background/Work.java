package org.hallkeeper.ui.background;

import org.hallkeeper.core.progress.Progress;

/** What is done away from the display thread. */
@FunctionalInterface
public interface Work<T> {

    T run(Progress progress) throws Exception;
}
