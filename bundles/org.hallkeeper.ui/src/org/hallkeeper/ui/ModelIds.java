package org.hallkeeper.ui;

/** The parts of the application model that a business area's {@code fragment.e4xmi} builds on; each stands in the workbench's Application.e4xmi. */
public final class ModelIds {

    /** Stack in the middle of the window; also the category a part descriptor names in order to open there. */
    public static final String CENTRE_STACK = "org.hallkeeper.stack.centre";

    /** Parts of the workbench itself. */
    public static final String NAVIGATION_PART = "org.hallkeeper.part.navigation";
    public static final String HOME_PART = "org.hallkeeper.part.home";
    public static final String ERROR_LOG_PART = "org.hallkeeper.part.errorlog";

    public static final String MAIN_WINDOW = "org.hallkeeper.window.main";
    public static final String STATUS_BAR = "org.hallkeeper.trim.status";

    /** Menus that areas add to with a menu contribution. */
    public static final String FILE_MENU = "org.hallkeeper.menu.file";
    public static final String EDIT_MENU = "org.hallkeeper.menu.edit";
    public static final String WINDOW_MENU = "org.hallkeeper.menu.window";
    public static final String HELP_MENU = "org.hallkeeper.menu.help";

    /** Commands whose handlers come from parts. */
    public static final String UNDO_COMMAND = "org.hallkeeper.command.undo";
    public static final String REDO_COMMAND = "org.hallkeeper.command.redo";

    /** Commands of the workbench itself. */
    public static final String QUIT_COMMAND = "org.hallkeeper.command.quit";
    public static final String PREFERENCES_COMMAND = "org.hallkeeper.command.preferences";
    public static final String RESET_LAYOUT_COMMAND = "org.hallkeeper.command.resetlayout";
    public static final String TOGGLE_NAVIGATION_COMMAND = "org.hallkeeper.command.togglenavigation";
    public static final String KEYS_COMMAND = "org.hallkeeper.command.keys";
    public static final String ERROR_LOG_COMMAND = "org.hallkeeper.command.errorlog";
    public static final String ABOUT_COMMAND = "org.hallkeeper.command.about";

    /** Tag of a part descriptor that wants an entry in the navigation. */
    public static final String NAVIGATION_TAG = "navigation";

    /** Persisted-state key of a navigation entry: the heading it stands under, a {@code %key} of the contributing bundle. */
    public static final String NAVIGATION_GROUP = "hallkeeper.group";

    /** Persisted-state key of a navigation entry: a whole number; entries stand in ascending order, groups in that of their first entry. */
    public static final String NAVIGATION_ORDER = "hallkeeper.order";

    private ModelIds() {
    }
}
