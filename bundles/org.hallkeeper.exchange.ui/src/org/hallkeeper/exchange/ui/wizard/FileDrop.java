package org.hallkeeper.exchange.ui.wizard;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes a file that is dropped on a page, be it as a file or as the text of its path. */
final class FileDrop extends DropTargetAdapter {

    private final Consumer<Path> dropped;

    FileDrop(Control page, Consumer<Path> dropped) {
        this.dropped = dropped;
        DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(this);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT)
            event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files && files.length > 0)
            dropped.accept(Path.of(files[0]));
        else if (event.data instanceof String text)
            TypedPath.of(text).ifPresent(dropped);
    }
}
