package org.hallkeeper.exchange.ui.wizard;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.dialog.HallDialog;
import org.hallkeeper.ui.style.Spacing;

/** Asks under which name to keep a mapping; an earlier one of that name is replaced. */
final class ProfileNameDialog extends HallDialog {

    /** The width of its column. */
    private static final int LONGEST = 60;
    private static final double WIDTH = 22;

    private final Texts texts;
    private String name;
    private Text field;

    ProfileNameDialog(Shell parent, String suggested) {
        this(parent, suggested, ScreenTexts.beside(ProfileNameDialog.class));
    }

    private ProfileNameDialog(Shell parent, String suggested, Texts texts) {
        super(parent, "import.profile", texts.get("profile.title"));
        this.texts = texts;
        this.name = suggested;
    }

    Optional<String> ask() {
        return open() == Window.OK ? Optional.of(name) : Optional.empty();
    }

    @Override
    protected void fill(Composite area, Spacing spacing) {
        heading(area, texts.get("profile.title"));
        Label label = new Label(area, SWT.WRAP);
        label.setText(texts.get("profile.name"));
        label.setLayoutData(wide(spacing, WIDTH));
        field = WidgetKey.set(new Text(area, SWT.BORDER | SWT.SINGLE), "import.profile.name");
        field.setTextLimit(LONGEST);
        field.setText(name);
        field.setLayoutData(wide(spacing, WIDTH));
        field.addListener(SWT.Modify, e -> check());
    }

    @Override
    protected void fillButtons(Composite bar) {
        button(bar, IDialogConstants.CANCEL_ID, "cancel", texts.get("cancel"));
        primary(bar, "ok", texts.get("profile.keep"));
        check();
    }

    @Override
    protected Control initialFocus() {
        return field;
    }

    private void check() {
        name = field.getText().strip();
        getButton(IDialogConstants.OK_ID).setEnabled(!name.isEmpty());
    }
}
