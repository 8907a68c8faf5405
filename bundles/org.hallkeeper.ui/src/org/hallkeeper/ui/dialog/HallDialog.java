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
import org.hallkeeper.ui.WidgetKey;
import org.hallkeeper.ui.style.CssClass;
import org.hallkeeper.ui.style.Spacing;
import org.hallkeeper.ui.style.TypeScale;

/** The frame of every dialog: one margin all round, buttons at the lower right, the one that goes on in the product's colour. */
public abstract class HallDialog extends Dialog {

    private final String key;
    private final String title;

    /**
     * @param parent may be null
     * @param key    widget key of the dialog's window and first part of the keys in it
     * @param title  in the language of the user
     */
    protected HallDialog(Shell parent, String key, String title) {
        super(parent);
        this.key = key;
        this.title = title;
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE | getDefaultOrientation());
    }

    /** @param area without a layout of its own: a grid of one column */
    protected abstract void fill(Composite area, Spacing spacing);

    /** From left to right; see {@link #button} and {@link #primary}. */
    protected abstract void fillButtons(Composite bar);

    /** Where the keyboard begins; the button that goes on, unless the dialog has something to fill in. */
    protected Control initialFocus() {
        return getButton(IDialogConstants.OK_ID);
    }

    @Override
    public void create() {
        super.create();
        initialFocus().setFocus();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        WidgetKey.set(shell, key);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = spacing.grid(1, spacing.two());
        layout.marginHeight = spacing.ems(1.5);
        layout.verticalSpacing = spacing.one();
        area.setLayout(layout);
        fill(area, spacing);
        return area;
    }

    @Override
    protected final Control createButtonBar(Composite parent) {
        Spacing spacing = Spacing.of(parent);
        Composite bar = (Composite) super.createButtonBar(parent);
        GridLayout layout = (GridLayout) bar.getLayout();
        layout.marginWidth = spacing.two();
        layout.marginHeight = 0;
        layout.marginBottom = spacing.ems(1.5);
        layout.horizontalSpacing = spacing.half();
        return bar;
    }

    @Override
    protected final void createButtonsForButtonBar(Composite bar) {
        fillButtons(bar);
    }

    /** The heading inside the dialog, for those whose window has none on some desktops. */
    protected final Label heading(Composite area, String text) {
        Label heading = TypeScale.HEADING.on(WidgetKey.set(new Label(area, SWT.WRAP), key + ".title"));
        heading.setText(text);
        return heading;
    }

    protected final Button button(Composite bar, int id, String name, String label) {
        return WidgetKey.set(createButton(bar, id, label, false), key + "." + name);
    }

    /** The button that goes on, pressed by Enter. */
    protected final Button primary(Composite bar, String name, String label) {
        return CssClass.PRIMARY.on(WidgetKey.set(createButton(bar, IDialogConstants.OK_ID, label, true), key + "." + name));
    }

    /** A paragraph is as wide as the dialog and wraps in it. */
    protected static GridData wide(Spacing spacing, double ems) {
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = spacing.ems(ems);
        return wide;
    }
}
