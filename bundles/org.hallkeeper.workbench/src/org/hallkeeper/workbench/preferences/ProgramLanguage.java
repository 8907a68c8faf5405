package org.hallkeeper.workbench.preferences;

import java.util.Locale;

/** The languages the window speaks. The start scripts pass the chosen one as {@code -nl}, so changing it takes a restart. */
public enum ProgramLanguage {

    CHINESE("zh_CN", "简体中文", Locale.SIMPLIFIED_CHINESE),
    ENGLISH("en", "English", Locale.ENGLISH);

    private final String setting;
    private final String name;
    private final Locale locale;

    ProgramLanguage(String setting, String name, Locale locale) {
        this.setting = setting;
        this.name = name;
        this.locale = locale;
    }

    /** As the settings file and {@code -nl} name it. */
    public String setting() {
        return setting;
    }

    /** In the language itself, so that whoever reads it finds it. */
    public String nativeName() {
        return name;
    }

    public Locale locale() {
        return locale;
    }

    public static ProgramLanguage running() {
        return Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }
}
