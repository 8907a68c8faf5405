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
import org.eclipse.swt.widgets.Text;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.CopiedText;
import org.hallkeeper.ui.Icons;
import org.hallkeeper.ui.ScreenTexts;
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** Name, version, licence, and what support asks for. */
final class AboutDialog extends Dialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final ProgramVersion version;
    private final Texts texts = ScreenTexts.beside(AboutDialog.class);

    AboutDialog(Shell parent, ProgramVersion version) {
        super(parent);
        this.version = version;
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE | getDefaultOrientation());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("about"));
        WidgetKey.set(shell, "about");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = spacing.grid(2, spacing.two());
        layout.horizontalSpacing = spacing.ems(1.5);
        area.setLayout(layout);
        Label logo = new Label(area, SWT.NONE);
        logo.setImage(Icons.of(area, AboutDialog.class).get("hallkeeper64.png"));
        logo.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        createSummary(area, spacing);
        Text details = WidgetKey.set(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL), "about.details");
        details.setText(version.report());
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        wide.verticalIndent = spacing.half();
        wide.widthHint = spacing.ems(28);
        wide.heightHint = spacing.ems(10);
        details.setLayoutData(wide);
        return area;
    }

    private void createSummary(Composite area, Spacing spacing) {
        Composite summary = new Composite(area, SWT.NONE);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        summary.setLayout(spacing.grid(1));
        TypeScale.TITLE.on(new Label(summary, SWT.NONE)).setText(texts.get("product"));
        WidgetKey.set(new Label(summary, SWT.NONE), "about.version").setText(texts.get("version", version.number(), version.build()));
        Label licence = CssClass.FAINT.on(new Label(summary, SWT.WRAP));
        licence.setText(texts.get("licence"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = spacing.ems(20);
        licence.setLayoutData(wide);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetKey.set(createButton(parent, COPY, texts.get("copy"), false), "about.copy");
        CssClass.PRIMARY.on(WidgetKey.set(createButton(parent, IDialogConstants.OK_ID, texts.get("close"), true), "about.close"));
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY)
            CopiedText.copy(getShell().getDisplay(), version.report());
        else
            super.buttonPressed(button);
    }
}
