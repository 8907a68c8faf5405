package org.hallkeeper.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hallkeeper.core.text.Texts;
import org.hallkeeper.ui.ScreenTexts;
import org.osgi.service.component.annotations.Component;

/** The dialogs a person sees. */
@Component
public final class SwtDialogs implements Dialogs {

    private final Texts texts = ScreenTexts.beside(SwtDialogs.class);

    @Override
    public void message(String title, String text) {
        open(new PlainDialog.Content(title, text, texts.get("understood"), "", ""));
    }

    @Override
    public boolean confirm(String title, String question, String act) {
        return open(new PlainDialog.Content(title, question, act, texts.get("cancel"), ""));
    }

    @Override
    public void problem(String sentence, String report) {
        open(new PlainDialog.Content(texts.get("problem"), sentence, texts.get("understood"), "", report));
    }

    private static boolean open(PlainDialog.Content content) {
        return new PlainDialog(parent(), content).open() == IDialogConstants.OK_ID;
    }

    @Override
    public Optional<Path> chooseFileToOpen(FileChoice choice) {
        return choose(choice, SWT.OPEN);
    }

    @Override
    public Optional<Path> chooseFileToSave(FileChoice choice) {
        return choose(choice, SWT.SAVE);
    }

    private static Optional<Path> choose(FileChoice choice, int style) {
        FileDialog dialog = new FileDialog(parent(), style);
        dialog.setText(choice.title());
        dialog.setFileName(choice.suggestedName());
        dialog.setOverwrite(true);
        dialog.setFilterNames(choice.kinds().stream().map(FileChoice.Kind::label).toArray(String[]::new));
        dialog.setFilterExtensions(choice.kinds().stream().map(FileChoice.Kind::patterns).toArray(String[]::new));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** The window in front, or whichever there is: a dialog without a parent could open behind it and make the product look frozen. */
    private static Shell parent() {
        Display display = Display.getCurrent();
        Shell active = display.getActiveShell();
        if (active != null)
            return active;
        for (Shell shell : display.getShells()) {
            if (shell.isVisible())
                return shell;
        }
        return new Shell(display);
    }
}
