package org.hallkeeper.duty.ui.roster;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Palette;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.Tone;
import org.hallkeeper.ui.style.TypeScale;

/** The keys of the duty table on one card over it; any key or click takes it away. The keys themselves stand in {@code GridKeys}. */
final class KeysOverlay {

    /** In the order of the card, read down the left column and then down the right one. */
    private static final List<String> KEYS = List.of("move", "select", "edit", "write", "accept", "next", "cancel", "clear", "copy", "fill",
            "undo", "month", "today", "help");

    private static final int COLUMNS = 2;

    private final Texts texts = ScreenTexts.beside(KeysOverlay.class);

    void open(Control over) {
        Shell shell = WidgetKey.set(new Shell(over.getShell(), SWT.NO_TRIM | SWT.TOOL), "duty.roster.overlay");
        GridLayout frame = new GridLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        shell.setLayout(frame);
        Spacing spacing = Spacing.of(shell);
        Composite card = new Composite(shell, SWT.NONE);
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout columns = spacing.grid(COLUMNS, spacing.ems(1.5));
        columns.horizontalSpacing = spacing.two();
        card.setLayout(columns);
        Label title = TypeScale.HEADING.on(new Label(card, SWT.NONE));
        title.setText(texts.get("keys.title"));
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
        int half = (KEYS.size() + 1) / COLUMNS;
        addColumn(card, KEYS.subList(0, half));
        addColumn(card, KEYS.subList(half, KEYS.size()));
        shell.pack();
        centre(shell, over);
        shell.open();
        shell.setBackground(Palette.of(shell).color(Tone.ACCENT));
        closeOnAnything(shell, shell);
    }

    private void addColumn(Composite card, List<String> names) {
        Spacing spacing = Spacing.of(card);
        Composite column = new Composite(card, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = spacing.grid(2);
        layout.horizontalSpacing = spacing.one();
        column.setLayout(layout);
        for (String name : names) {
            TypeScale.STRONG.on(new Label(column, SWT.NONE)).setText(texts.get("keys." + name));
            CssClass.FAINT.on(new Label(column, SWT.NONE)).setText(texts.get("keys." + name + ".does"));
        }
    }

    private static void centre(Shell shell, Control over) {
        Point size = shell.getSize();
        Point middle = over.toDisplay(over.getSize().x / 2, over.getSize().y / 2);
        shell.setLocation(Math.max(0, middle.x - size.x / 2), Math.max(0, middle.y - size.y / 2));
    }

    private static void closeOnAnything(Shell shell, Control control) {
        control.addListener(SWT.KeyDown, e -> shell.dispose());
        control.addListener(SWT.MouseDown, e -> shell.dispose());
        control.addListener(SWT.Deactivate, e -> shell.dispose());
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren())
                child.addListener(SWT.MouseDown, e -> shell.dispose());
        }
    }
}
