package org.hallkeeper.exchange.ui.wizard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.exchange.ui.columns.ProblemPlace;
import org.hallkeeper.exchange.ui.columns.TextWidth;
import org.hallkeeper.exchange.ui.grid.TableRobot;
import org.hallkeeper.ui.CopiedText;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.grid.GridReading;
import org.hallkeeper.ui.style.Spacing;

/** Every problem with its row, column and reason; Ctrl+C copies the selected ones, or all, to send to whoever made the file. */
final class ProblemTable {

    private record Line(ProblemPlace place, String what) {

        String[] cells() {
            return new String[] {place.rowText(), place.columnText(), what};
        }
    }

    private static final int REASON = 2;
    private static final int NARROWEST_REASON = 38;

    private final Texts texts = ScreenTexts.beside(ProblemTable.class);
    private final Spacing spacing;
    private final Table table;
    private List<Line> lines = List.of();

    /** @param doubleClicked told where the problem is, if it is anywhere in particular */
    ProblemTable(Composite page, Consumer<ProblemPlace> doubleClicked) {
        spacing = Spacing.of(page);
        table = WidgetKey.set(new Table(page, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER), "import.problems");
        table.setHeaderVisible(true);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = spacing.ems(8);
        table.setLayoutData(fill);
        column("row", spacing.ems(4));
        column("column", spacing.ems(4));
        column("reason", spacing.ems(NARROWEST_REASON));
        table.addListener(SWT.SetData, e -> ((TableItem) e.item).setText(lines.get(e.index).cells()));
        table.addListener(SWT.DefaultSelection, e -> reveal(doubleClicked));
        table.addListener(SWT.KeyDown, this::key);
        addMenu();
        table.setData(GridReading.DATA, new TableRobot(this::names, this::headings, new Reading()));
    }

    /** For robots: lines are named by their numbers from 1. */
    private final class Reading implements TableRobot.Cells {

        @Override
        public String text(int row, int column) {
            return lines.get(row).cells()[column];
        }

        @Override
        public void select(int row, int column) {
            table.setSelection(row);
        }
    }

    private List<String> names() {
        return IntStream.rangeClosed(1, lines.size()).mapToObj(Integer::toString).toList();
    }

    private List<String> headings() {
        return Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(texts.get(key));
        column.setWidth(width);
    }

    private void addMenu() {
        Menu menu = new Menu(table);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(texts.get("copy"));
        copy.addListener(SWT.Selection, e -> copy());
        table.setMenu(menu);
    }

    Table control() {
        return table;
    }

    void show(List<Problem> problems, String fileName) {
        lines = problems.stream().map(problem -> new Line(ProblemPlace.of(problem, fileName), problem.what()))
                .sorted(Comparator.comparing(Line::place)).toList();
        table.setItemCount(lines.size());
        table.clearAll();
        double widest = lines.stream().mapToDouble(line -> TextWidth.of(line.what())).max().orElse(0);
        table.getColumn(REASON).setWidth(spacing.ems(Math.max(widest + 1, NARROWEST_REASON)));
    }

    private void reveal(Consumer<ProblemPlace> doubleClicked) {
        ProblemPlace place = lines.get(table.getSelectionIndex()).place();
        if (place.row().isPresent())
            doubleClicked.accept(place);
    }

    private void key(Event e) {
        if (e.stateMask == SWT.MOD1 && e.keyCode == 'c')
            copy();
        else if (e.stateMask == SWT.MOD1 && e.keyCode == 'a')
            table.selectAll();
    }

    private void copy() {
        IntStream wanted = table.getSelectionCount() == 0 ? IntStream.range(0, lines.size()) : Arrays.stream(table.getSelectionIndices());
        CopiedText.copy(table.getDisplay(), wanted.mapToObj(index -> String.join("\t", lines.get(index).cells())).collect(Collectors.joining("\n")));
    }
}
