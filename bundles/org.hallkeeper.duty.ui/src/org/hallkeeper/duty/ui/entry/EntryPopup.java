package org.hallkeeper.duty.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.Tone;

/** Hangs below the editor and never takes the keyboard from it: the people who may be meant, or why the text cannot stand. */
final class EntryPopup {

    /** Without focus, or the editor would believe the user has left it. */
    private static final int STYLE = SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS;

    private final Control editor;
    private final Consumer<Suggestion> onTaken;
    private Shell shell;
    private Table list;
    private List<Suggestion> offers = List.of();

    EntryPopup(Control editor, Consumer<Suggestion> onTaken) {
        this.editor = editor;
        this.onTaken = onTaken;
    }

    void offer(List<Suggestion> suggestions) {
        close();
        offers = suggestions;
        if (suggestions.isEmpty())
            return;
        Composite body = open();
        list = WidgetKey.set(new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_FOCUS), "duty.roster.suggestions");
        for (int column = 0; column < 3; column++)
            new TableColumn(list, SWT.NONE);
        for (Suggestion suggestion : suggestions)
            new TableItem(list, SWT.NONE).setText(new String[] { suggestion.name(), suggestion.badgeNo(), suggestion.department() });
        for (TableColumn column : list.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + Spacing.of(editor).one());
        }
        list.select(0);
        list.addListener(SWT.MouseDown, e -> highlighted().ifPresent(onTaken));
        list.addListener(SWT.MouseMove, e -> highlight(list.getItem(new Point(e.x, e.y))));
        show();
    }

    private void highlight(TableItem item) {
        if (item != null)
            list.setSelection(item);
    }

    void complain(String sentence) {
        close();
        Composite body = open();
        GridLayout margins = Spacing.of(editor).grid(1, Spacing.of(editor).half());
        body.setLayout(margins);
        Label label = CssClass.PROBLEM.on(WidgetKey.set(new Label(body, SWT.WRAP), "duty.roster.complaint"));
        label.setText(sentence);
        label.setForeground(Palette.of(editor).color(Tone.PROBLEM));
        GridData wide = new GridData();
        wide.widthHint = Math.min(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, Spacing.of(editor).ems(22));
        label.setLayoutData(wide);
        show();
    }

    /** A thin frame in the accent colour, so that the list stands out from the grid below it. */
    private Composite open() {
        shell = new Shell(editor.getShell(), STYLE);
        FillLayout frame = new FillLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        shell.setLayout(frame);
        Composite body = new Composite(shell, SWT.NONE);
        body.setLayout(new FillLayout());
        return body;
    }

    private void show() {
        shell.pack();
        Point size = shell.getSize();
        Rectangle screen = editor.getMonitor().getClientArea();
        Point below = editor.toDisplay(0, editor.getSize().y + 1);
        int y = below.y + size.y <= screen.y + screen.height ? below.y : editor.toDisplay(0, 0).y - size.y - 1;
        int x = Math.min(below.x, screen.x + screen.width - size.x);
        shell.setLocation(x, y);
        shell.setVisible(true);
        shell.setBackground(Palette.of(editor).color(Tone.ACCENT));
    }

    boolean isOffering() {
        return !offers.isEmpty();
    }

    Optional<Suggestion> highlighted() {
        if (!isOffering())
            return Optional.empty();
        return Optional.of(offers.get(Math.max(0, list.getSelectionIndex())));
    }

    /** @param steps 1 to the next, -1 to the one before; goes round at both ends */
    void move(int steps) {
        int next = Math.floorMod(list.getSelectionIndex() + steps, offers.size());
        list.setSelection(next);
    }

    void close() {
        offers = List.of();
        if (shell != null)
            shell.dispose();
        shell = null;
    }
}
