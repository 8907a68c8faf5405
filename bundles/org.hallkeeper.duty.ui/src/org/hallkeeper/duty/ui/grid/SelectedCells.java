package org.hallkeeper.duty.ui.grid;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** What the keys do with the cells selected: clear, copy, cut, paste, fill down. */
final class SelectedCells {

    private final SelectionLayer selection;
    private final GridContent content;
    private final GridActions actions;
    private final CopiedArea copied;

    SelectedCells(SelectionLayer selection, GridContent content, GridActions actions, CopiedArea copied) {
        this.selection = selection;
        this.content = content;
        this.actions = actions;
        this.copied = copied;
    }

    void clear() {
        copied.clear();
        actions.clear(cells().toList());
    }

    void cut() {
        copy();
        clear();
    }

    void copy() {
        Rectangle area = area();
        if (area.isEmpty())
            return;
        write(new Block(IntStream.range(area.y, area.y + area.height).mapToObj(row -> textsOf(row, area)).toList()));
        copied.mark(area);
    }

    private List<String> textsOf(int row, Rectangle area) {
        return IntStream.range(area.x, area.x + area.width).mapToObj(column -> content.text(new Cell(row, column))).toList();
    }

    /** One text fills everything selected; a block goes where the selection begins, whatever its size. */
    void paste() {
        Block block = Block.parse(read());
        Rectangle area = area();
        if (block.height() == 0 || area.isEmpty())
            return;
        copied.clear();
        boolean isOneText = block.height() == 1 && block.width() == 1;
        actions.paste(new Cell(area.y, area.x), isOneText ? repeated(block.rows().getFirst().getFirst(), area) : block.rows());
    }

    private static List<List<String>> repeated(String text, Rectangle area) {
        return Collections.nCopies(area.height, Collections.nCopies(area.width, text));
    }

    /** The first row of the selection goes into all rows below it; one row selected takes what stands above it. */
    void fillDown() {
        Rectangle area = area();
        if (area.isEmpty() || area.height == 1 && area.y == 0)
            return;
        int source = area.height == 1 ? area.y - 1 : area.y;
        copied.clear();
        actions.fillDown(new Cell(source, area.x), new Cell(area.y + area.height - 1, area.x + area.width - 1));
    }

    void giveUp() {
        copied.clear();
        cells().forEach(actions::giveUp);
    }

    private Stream<Cell> cells() {
        return Stream.of(selection.getSelectedCellPositions()).map(SelectedCells::cell);
    }

    private static Cell cell(PositionCoordinate position) {
        return new Cell(position.getRowPosition(), position.getColumnPosition());
    }

    /** The smallest rectangle round the selection. */
    private Rectangle area() {
        return cells()
                .map(cell -> new Rectangle(cell.column(), cell.row(), 1, 1))
                .reduce(Rectangle::union)
                .orElse(new Rectangle(0, 0, 0, 0));
    }

    private static void write(Block block) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { block.text() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private static String read() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text == null ? "" : text.toString();
    }
}
