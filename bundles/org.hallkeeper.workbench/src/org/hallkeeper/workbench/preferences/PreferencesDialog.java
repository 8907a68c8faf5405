package org.hallkeeper.workbench.preferences;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.dialog.HallDialog;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** Language and theme. */
final class PreferencesDialog extends HallDialog {

    private static final Texts TEXTS = ScreenTexts.beside(PreferencesDialog.class);

    private ProgramLanguage language = ProgramLanguage.running();
    private Look look;

    PreferencesDialog(Shell parent, Look look) {
        super(parent, "preferences", TEXTS.get("title"));
        this.look = look;
    }

    ProgramLanguage language() {
        return language;
    }

    Look look() {
        return look;
    }

    @Override
    protected void fill(Composite area, Spacing spacing) {
        heading(area, TEXTS.get("title"));
        Composite rows = new Composite(area, SWT.NONE);
        rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = spacing.grid(2);
        layout.horizontalSpacing = spacing.two();
        layout.verticalSpacing = spacing.one();
        rows.setLayout(layout);
        Composite languages = row(rows, "language", spacing);
        for (ProgramLanguage choice : ProgramLanguage.values())
            radio(languages, "language." + choice.setting(), choice.nativeName(), choice == language, () -> language = choice);
        Composite looks = row(rows, "look", spacing);
        for (Look choice : Look.values())
            radio(looks, "theme." + choice.setting(), TEXTS.label(choice), choice == look, () -> look = choice);
        Label hint = CssClass.FAINT.on(TypeScale.CAPTION.on(new Label(area, SWT.WRAP)));
        hint.setText(TEXTS.get("hint"));
        hint.setLayoutData(wide(spacing, 20));
    }

    private static Composite row(Composite rows, String label, Spacing spacing) {
        new Label(rows, SWT.NONE).setText(TEXTS.get(label));
        Composite row = new Composite(rows, SWT.NONE);
        GridLayout layout = spacing.grid(2);
        layout.horizontalSpacing = spacing.ems(1.5);
        row.setLayout(layout);
        return row;
    }

    private static void radio(Composite row, String key, String text, boolean selected, Runnable chosen) {
        Button button = WidgetKey.set(new Button(row, SWT.RADIO), "preferences." + key);
        button.setText(text);
        button.setSelection(selected);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection())
                chosen.run();
        });
    }

    @Override
    protected void fillButtons(Composite bar) {
        button(bar, IDialogConstants.CANCEL_ID, "cancel", TEXTS.get("cancel"));
        primary(bar, "apply", TEXTS.get("apply"));
    }
}
