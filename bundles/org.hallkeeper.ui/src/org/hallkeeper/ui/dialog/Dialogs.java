package org.hallkeeper.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything that stops the user with a window of its own. Screens ask through this service only: a test registers another one with a higher
 * ranking and answers for the user. All methods are called on the display thread and return when the dialog is closed.
 */
public interface Dialogs {

    /** Tells something the user has to know now. */
    void message(String title, String text);

    /**
     * Asks before something that cannot simply be undone.
     *
     * @param act label of the button that goes on, the verb of the act: 撤销导入
     */
    boolean confirm(String title, String question, String act);

    /**
     * Tells that something did not work.
     *
     * @param sentence what happened and what to do next, in plain words
     * @param report   for support, folded away and copyable; without personal data; empty when there is nothing to add
     */
    void problem(String sentence, String report);

    Optional<Path> chooseFileToOpen(FileChoice choice);

    /** Asks before a file that exists is chosen. */
    Optional<Path> chooseFileToSave(FileChoice choice);
}
