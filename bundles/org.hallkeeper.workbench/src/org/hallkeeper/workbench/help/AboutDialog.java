package org.hallkeeper.workbench.help;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.CopiedText;
import org.hallkeeper.ui.Icons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.dialog.HallDialog;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** Name, version, licence, and what support asks for. */
final class AboutDialog extends HallDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final Texts TEXTS = ScreenTexts.beside(AboutDialog.class);

    private final ProgramVersion version;

    AboutDialog(Shell parent, ProgramVersion version) {
        super(parent, "about", TEXTS.get("about"));
        this.version = version;
    }

    @Override
    protected void fill(Composite area, Spacing spacing) {
        Composite head = new Composite(area, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = spacing.grid(2);
        layout.horizontalSpacing = spacing.ems(1.5);
        head.setLayout(layout);
        Label logo = new Label(head, SWT.NONE);
        logo.setImage(Icons.of(area, AboutDialog.class).get("hallkeeper64.png"));
        logo.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        createSummary(head, spacing);
        Text details = WidgetKey.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL), "about.details");
        details.setText(version.report());
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.widthHint = spacing.ems(28);
        wide.heightHint = spacing.ems(10);
        details.setLayoutData(wide);
    }

    private void createSummary(Composite head, Spacing spacing) {
        Composite summary = new Composite(head, SWT.NONE);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        summary.setLayout(spacing.grid(1));
        TypeScale.TITLE.on(new Label(summary, SWT.NONE)).setText(TEXTS.get("product"));
        WidgetKey.set(new Label(summary, SWT.NONE), "about.version").setText(TEXTS.get("version", version.number(), version.build()));
        Label licence = CssClass.FAINT.on(new Label(summary, SWT.WRAP));
        licence.setText(TEXTS.get("licence"));
        licence.setLayoutData(wide(spacing, 20));
    }

    @Override
    protected void fillButtons(Composite bar) {
        button(bar, COPY, "copy", TEXTS.get("copy"));
        primary(bar, "close", TEXTS.get("close"));
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY)
            CopiedText.copy(getShell().getDisplay(), version.report());
        else
            super.buttonPressed(button);
    }
}
