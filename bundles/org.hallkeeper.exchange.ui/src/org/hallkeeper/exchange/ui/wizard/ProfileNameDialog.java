package org.hallkeeper.exchange.ui.wizard;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;

/** Asks under which name to keep a mapping; an earlier one of that name is replaced. */
final class ProfileNameDialog extends InputDialog {

    /** The width of its column. */
    private static final int LONGEST = 60;

    ProfileNameDialog(Shell parent, String suggested) {
        this(parent, suggested, ScreenTexts.beside(ProfileNameDialog.class));
    }

    private ProfileNameDialog(Shell parent, String suggested, Texts texts) {
        super(parent, texts.get("profile.title"), texts.get("profile.name"), suggested, name -> objection(name, texts));
    }

    /** As JFace wants it: null when the name will do. */
    private static String objection(String name, Texts texts) {
        if (name.isBlank())
            return "";
        return name.length() > LONGEST ? texts.get("profile.long", LONGEST) : null;
    }

    Optional<String> ask() {
        return open() == Window.OK ? Optional.of(getValue().strip()) : Optional.empty();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        WidgetKey.set(getText(), "import.profile.name");
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        CssClass.PRIMARY.on(WidgetKey.set(getButton(IDialogConstants.OK_ID), "import.profile.ok"));
        WidgetKey.set(getButton(IDialogConstants.CANCEL_ID), "import.profile.cancel");
    }
}
