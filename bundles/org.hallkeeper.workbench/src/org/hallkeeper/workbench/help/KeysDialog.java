package org.hallkeeper.workbench.help;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
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
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** All key bindings on one card. */
final class KeysDialog extends Dialog {

    private final KeyList keys;
    private final Texts texts = ScreenTexts.beside(KeysDialog.class);

    KeysDialog(Shell parent, KeyList keys) {
        super(parent);
        this.keys = keys;
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | getDefaultOrientation());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("keys"));
        WidgetKey.set(shell, "keys");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite area = WidgetKey.set(new Composite(parent, SWT.NONE), "keys.list");
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = spacing.grid(2, spacing.two());
        layout.horizontalSpacing = spacing.ems(3);
        layout.verticalSpacing = spacing.ems(0.6);
        area.setLayout(layout);
        Label title = TypeScale.HEADING.on(new Label(area, SWT.NONE));
        title.setText(texts.get("keys"));
        GridData across = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        across.widthHint = spacing.ems(18);
        title.setLayoutData(across);
        keys.lines().forEach(line -> addLine(area, line));
        return area;
    }

    private static void addLine(Composite area, KeyList.Line line) {
        Label command = new Label(area, SWT.NONE);
        command.setText(line.command());
        command.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label keys = TypeScale.STRONG.on(new Label(area, SWT.NONE));
        keys.setText(line.keys());
        keys.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        CssClass.PRIMARY.on(WidgetKey.set(createButton(parent, IDialogConstants.OK_ID, texts.get("close"), true), "keys.close"));
    }
}
