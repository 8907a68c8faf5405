package org.hallkeeper.workbench.help;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.dialog.HallDialog;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** All key bindings on one card. */
final class KeysDialog extends HallDialog {

    private static final Texts TEXTS = ScreenTexts.beside(KeysDialog.class);

    private final KeyList keys;

    KeysDialog(Shell parent, KeyList keys) {
        super(parent, "keys", TEXTS.get("keys"));
        this.keys = keys;
    }

    @Override
    protected void fill(Composite area, Spacing spacing) {
        heading(area, TEXTS.get("keys")).setLayoutData(wide(spacing, 18));
        Composite list = WidgetKey.set(new Composite(area, SWT.NONE), "keys.list");
        list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = spacing.grid(2);
        layout.horizontalSpacing = spacing.ems(3);
        layout.verticalSpacing = spacing.ems(0.6);
        list.setLayout(layout);
        keys.lines().forEach(line -> addLine(list, line));
    }

    private static void addLine(Composite list, KeyList.Line line) {
        Label command = new Label(list, SWT.NONE);
        command.setText(line.command());
        command.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label keys = TypeScale.STRONG.on(new Label(list, SWT.NONE));
        keys.setText(line.keys());
        keys.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    @Override
    protected void fillButtons(Composite bar) {
        primary(bar, "close", TEXTS.get("close"));
    }
}
