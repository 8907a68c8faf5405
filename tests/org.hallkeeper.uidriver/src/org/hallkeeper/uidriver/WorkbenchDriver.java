package org.hallkeeper.uidriver;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a UI scenario can do with the live workbench. Widgets are named by their key ({@code <area>.<thing>}), parts and commands by their id;
 * every act waits until it can be done. Scenarios know nothing of the robot behind this: a second one may be made of SWTBot.
 */
public interface WorkbenchDriver {

    /** Opens a part and waits until it stands in front. */
    void openPart(String id);

    /** Carries out a command as its key or menu would; returns at once when it opens a dialog. */
    void command(String id, Map<String, String> parameters);

    /** Presses a button, a tool item or a check box. */
    void press(String key);

    /** Replaces what stands in a text field, a combo box or a spinner. */
    void fill(String key, String text);

    /** What the widget shows. */
    String read(String key);

    boolean isShown(String key);

    boolean isEnabled(String key);

    GridDriver grid(String key);

    /** Every text a person can read in the open windows: titles, labels, buttons, menus, tabs, tool tips. */
    List<String> shownTexts();

    /** Waits until the statement holds; fails with its words when it never does. */
    void await(String statement, Condition condition);

    void screenshot(Path png);

    /** Something that becomes true. */
    @FunctionalInterface
    interface Condition {
        boolean holds();
    }
}
