package org.hallkeeper.exchange.ui.wizard;

import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;

/** The wizard's window: shows what the session is doing, and lets nobody press a button twice. */
final class ImportDialog extends WizardDialog {

    private static final Map<Integer, String> BUTTONS = Map.of(IDialogConstants.BACK_ID, "back", IDialogConstants.NEXT_ID, "next",
            IDialogConstants.FINISH_ID, "finish", IDialogConstants.CANCEL_ID, "cancel");

    private final ImportSession session;
    private BusyRow busy;

    ImportDialog(Shell parent, ImportWizard wizard, ImportSession session) {
        super(parent, wizard);
        this.session = session;
        Spacing spacing = Spacing.of(parent);
        setPageSize(spacing.ems(46), spacing.ems(24));
        session.onChange(this::changed);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        WidgetKey.set(shell, "import");
        session.beginOn(shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Control separator = area.getChildren()[area.getChildren().length - 1];
        busy = new BusyRow(area, session);
        separator.moveBelow(null);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        BUTTONS.forEach((id, name) -> WidgetKey.set(getButton(id), "import." + name));
        Button finish = getButton(IDialogConstants.FINISH_ID);
        Texts texts = ScreenTexts.beside(ImportDialog.class);
        finish.setText(texts.get("finish"));
    }

    /** JFace takes every class away from a button it enables. */
    private void markFinish() {
        Button finish = getButton(IDialogConstants.FINISH_ID);
        if (finish.isEnabled())
            CssClass.PRIMARY.nowOn(finish);
    }

    private void changed() {
        if (busy == null)
            return;
        busy.update();
        updateButtons();
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        markFinish();
        if (session.doing() == ImportSession.Doing.STORING)
            BUTTONS.keySet().forEach(id -> getButton(id).setEnabled(false));
        else
            getButton(IDialogConstants.CANCEL_ID).setEnabled(true);
    }
}
