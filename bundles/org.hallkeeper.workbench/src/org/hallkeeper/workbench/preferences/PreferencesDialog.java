package org.hallkeeper.workbench.preferences;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
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

/** Language and theme. */
final class PreferencesDialog extends Dialog {

    private final Texts texts = ScreenTexts.beside(PreferencesDialog.class);
    private ProgramLanguage language = ProgramLanguage.running();
    private Look look;

    PreferencesDialog(Shell parent, Look look) {
        super(parent);
        this.look = look;
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | getDefaultOrientation());
    }

    ProgramLanguage language() {
        return language;
    }

    Look look() {
        return look;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("title"));
        WidgetKey.set(shell, "preferences");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = spacing.grid(2, spacing.two());
        layout.horizontalSpacing = spacing.two();
        layout.verticalSpacing = spacing.one();
        area.setLayout(layout);
        Label title = TypeScale.HEADING.on(new Label(area, SWT.NONE));
        title.setText(texts.get("title"));
        title.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, true, false, 2, 1));
        Composite languages = row(area, "language", spacing);
        for (ProgramLanguage choice : ProgramLanguage.values())
            radio(languages, "preferences.language." + choice.setting(), choice.nativeName(), choice == language, on -> language = choice);
        Composite looks = row(area, "look", spacing);
        for (Look choice : Look.values())
            radio(looks, "preferences.theme." + choice.setting(), texts.label(choice), choice == look, on -> look = choice);
        Label hint = CssClass.FAINT.on(TypeScale.CAPTION.on(new Label(area, SWT.WRAP)));
        hint.setText(texts.get("hint"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = spacing.ems(20);
        hint.setLayoutData(wide);
        return area;
    }

    private Composite row(Composite area, String label, Spacing spacing) {
        new Label(area, SWT.NONE).setText(texts.get(label));
        Composite row = new Composite(area, SWT.NONE);
        GridLayout layout = spacing.grid(2);
        layout.horizontalSpacing = spacing.ems(1.5);
        row.setLayout(layout);
        return row;
    }

    private static void radio(Composite row, String key, String text, boolean selected, Consumer<Button> chosen) {
        Button button = WidgetKey.set(new Button(row, SWT.RADIO), key);
        button.setText(text);
        button.setSelection(selected);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection())
                chosen.accept(button);
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetKey.set(createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false), "preferences.cancel");
        CssClass.PRIMARY.on(WidgetKey.set(createButton(parent, IDialogConstants.OK_ID, texts.get("apply"), true), "preferences.apply"));
    }
}
