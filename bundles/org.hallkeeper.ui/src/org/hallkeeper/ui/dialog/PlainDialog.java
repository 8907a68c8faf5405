package org.hallkeeper.ui.dialog;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.CopiedText;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.Spacing;

/** Heading, one paragraph, at most two buttons, and details on demand. */
public final class PlainDialog extends HallDialog {

    /**
     * @param act    label of the button that goes on
     * @param refuse label of the button that does not, or empty
     * @param report details that can be unfolded and copied, or empty
     */
    public record Content(String title, String text, String act, String refuse, String report) {
    }

    private static final int DETAILS = IDialogConstants.CLIENT_ID;
    private static final int COPY = IDialogConstants.CLIENT_ID + 1;
    private static final double WIDTH = 26;

    private final Content content;
    private final Texts texts = ScreenTexts.beside(PlainDialog.class);
    private Text details;

    public PlainDialog(Shell parent, Content content) {
        super(parent, "dialog", content.title());
        this.content = content;
    }

    @Override
    protected void fill(Composite area, Spacing spacing) {
        heading(area, content.title()).setLayoutData(wide(spacing, WIDTH));
        Label text = WidgetKey.set(new Label(area, SWT.WRAP), "dialog.text");
        text.setText(content.text());
        text.setLayoutData(wide(spacing, WIDTH));
        if (!content.report().isEmpty())
            createDetails(area, spacing);
    }

    private void createDetails(Composite area, Spacing spacing) {
        details = WidgetKey.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL), "dialog.details");
        details.setText(content.report());
        GridData hidden = new GridData(SWT.FILL, SWT.FILL, true, true);
        hidden.widthHint = spacing.ems(WIDTH);
        hidden.heightHint = spacing.ems(12);
        hidden.exclude = true;
        details.setLayoutData(hidden);
        details.setVisible(false);
    }

    @Override
    protected void fillButtons(Composite bar) {
        if (!content.report().isEmpty()) {
            button(bar, DETAILS, "unfold", texts.get("details"));
            button(bar, COPY, "copy", texts.get("copy"));
        }
        if (!content.refuse().isEmpty())
            button(bar, IDialogConstants.CANCEL_ID, "cancel", content.refuse());
        primary(bar, "ok", content.act());
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
