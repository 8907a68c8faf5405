package org.hallkeeper.workbench.preferences;

import java.io.IOException;
import java.util.Arrays;

import org.hallkeeper.store.folder.UserSettings;

/** The two themes. */
public enum Look {

    LIGHT("light"),
    DARK("dark");

    private final String setting;

    Look(String setting) {
        this.setting = setting;
    }

    /** As the settings file names it. */
    public String setting() {
        return setting;
    }

    /** Id of the e4 theme; SWT and GTK look for "dark" in it. */
    public String themeId() {
        return "org.hallkeeper.theme." + setting;
    }

    /** Light unless the user has chosen otherwise; a settings file that cannot be read is no reason not to start. */
    public static Look chosenIn(UserSettings settings) {
        try {
            String chosen = settings.get(UserSettings.THEME).orElse("");
            return Arrays.stream(values()).filter(look -> look.setting.equals(chosen)).findFirst().orElse(LIGHT);
        } catch (IOException unreadable) {
            return LIGHT;
        }
    }
}
