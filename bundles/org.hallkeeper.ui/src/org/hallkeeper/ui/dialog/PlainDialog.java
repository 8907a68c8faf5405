package org.hallkeeper.ui.dialog;

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
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.CopiedText;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** Heading, one paragraph, at most two buttons, and details on demand. */
public final class PlainDialog extends Dialog {

    /**
     * @param act    label of the button that goes on
     * @param refuse label of the button that does not, or empty
     * @param report details that can be unfolded and copied, or empty
     */
    public record Content(String title, String text, String act, String refuse, String report) {
    }

    private static final int DETAILS = IDialogConstants.CLIENT_ID;
    private static final int COPY = IDialogConstants.CLIENT_ID + 1;

    private final Content content;
    private final Texts texts = ScreenTexts.beside(PlainDialog.class);
    private Text details;

    public PlainDialog(Shell parent, Content content) {
        super(parent);
        this.content = content;
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE | getDefaultOrientation());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(content.title());
        WidgetKey.set(shell, "dialog");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = spacing.grid(1, spacing.two());
        layout.marginHeight = spacing.ems(1.5);
        layout.verticalSpacing = spacing.one();
        area.setLayout(layout);
        Label title = TypeScale.HEADING.on(WidgetKey.set(new Label(area, SWT.WRAP), "dialog.title"));
        title.setText(content.title());
        title.setLayoutData(wide(spacing));
        Label text = WidgetKey.set(new Label(area, SWT.WRAP), "dialog.text");
        text.setText(content.text());
        text.setLayoutData(wide(spacing));
        if (!content.report().isEmpty())
            createDetails(area, spacing);
        return area;
    }

    private static GridData wide(Spacing spacing) {
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = spacing.ems(26);
        return wide;
    }

    private void createDetails(Composite area, Spacing spacing) {
        details = WidgetKey.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL), "dialog.details");
        details.setText(content.report());
        GridData hidden = new GridData(SWT.FILL, SWT.FILL, true, true);
        hidden.widthHint = spacing.ems(26);
        hidden.heightHint = spacing.ems(12);
        hidden.exclude = true;
        details.setLayoutData(hidden);
        details.setVisible(false);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!content.report().isEmpty()) {
            WidgetKey.set(createButton(parent, DETAILS, texts.get("details"), false), "dialog.unfold");
            WidgetKey.set(createButton(parent, COPY, texts.get("copy"), false), "dialog.copy");
        }
        if (!content.refuse().isEmpty())
            WidgetKey.set(createButton(parent, IDialogConstants.CANCEL_ID, content.refuse(), false), "dialog.cancel");
        Button act = createButton(parent, IDialogConstants.OK_ID, content.act(), true);
        CssClass.PRIMARY.on(WidgetKey.set(act, "dialog.ok"));
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case DETAILS -> unfold();
        case COPY -> CopiedText.copy(getShell().getDisplay(), content.report());
        default -> super.buttonPressed(button);
        }
    }

    private void unfold() {
        boolean show = !details.getVisible();
        details.setVisible(show);
        ((GridData) details.getLayoutData()).exclude = !show;
        getShell().pack();
    }
}
