package org.hallkeeper.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.hallkeeper.store.folder.UserSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserSettingsTest {

    @TempDir
    Path home;

    @Test
    void nothingIsChosenBeforeTheFirstStart() throws IOException {
        UserSettings settings = new UserSettings(home.resolve("settings.properties"));
        assertFalse(settings.exist());
        assertEquals(Optional.empty(), settings.get(UserSettings.LANGUAGE));
    }

    @Test
    void choiceIsKeptAndTheOthersStay() throws IOException {
        UserSettings settings = new UserSettings(home.resolve("deep/settings.properties"));
        settings.put(Map.of(UserSettings.LANGUAGE, "en"));
        settings.put(Map.of(UserSettings.THEME, "dark"));
        assertTrue(settings.exist());
        assertEquals(Optional.of("en"), settings.get(UserSettings.LANGUAGE));
        assertEquals(Optional.of("dark"), settings.get(UserSettings.THEME));
    }

    @Test
    void fileReadsTheSameForTheStartScript() throws IOException {
        Path file = home.resolve("settings.properties");
        new UserSettings(file).put(Map.of(UserSettings.DATA, "/srv/大厅 数据"));
        assertEquals("data=/srv/大厅 数据\n", Files.readString(file));
    }
}
