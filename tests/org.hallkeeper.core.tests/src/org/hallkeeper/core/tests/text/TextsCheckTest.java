package org.hallkeeper.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hallkeeper.core.testing.TextsCheck;
import org.hallkeeper.core.tests.text.sound.Level;
import org.hallkeeper.core.tests.text.unsound.Unsound;
import org.junit.jupiter.api.Test;

class TextsCheckTest {

    @Test
    void soundFilesPass() {
        TextsCheck.assertSound(Level.class);
        TextsCheck.assertLabelled(Level.class);
    }

    @Test
    void everyFaultIsFound() {
        List<String> problems = TextsCheck.problems(Unsound.class);
        assertFound(problems, "messages_en.properties: onlyChinese: is missing");
        assertFound(problems, "messages.properties: onlyEnglish: is missing");
        assertFound(problems, "messages.properties: empty: is empty");
        assertFound(problems, "messages.properties: badPattern: is no valid pattern");
        assertFound(problems, "messages.properties: apostrophe: has a single apostrophe");
        assertFound(problems, "messages_en.properties: arguments: has arguments [0], the Chinese text has [0, 1]");
        assertFound(problems, "messages.properties: twice: stands more than once");
        assertFound(problems, "messages_en.properties: has an escaped character");
        assertTrue(problems.stream().noneMatch(problem -> problem.contains(": both:")), problems::toString);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var failed = assertThrows(AssertionError.class, () -> TextsCheck.assertSound(Unsound.class));
        assertTrue(failed.getMessage().contains("onlyChinese") && failed.getMessage().contains("onlyEnglish"));
    }

    @Test
    void packageWithoutMessagesFails() {
        assertEquals(List.of("messages.properties: is missing", "messages_en.properties: is missing"),
                TextsCheck.problems(TextsCheckTest.class));
    }

    private static void assertFound(List<String> problems, String beginning) {
        assertTrue(problems.stream().anyMatch(problem -> problem.startsWith(beginning)),
                () -> beginning + " not among " + problems);
    }
}
