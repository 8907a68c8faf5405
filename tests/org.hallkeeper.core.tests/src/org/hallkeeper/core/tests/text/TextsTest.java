package org.hallkeeper.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;

import org.hallkeeper.core.tests.text.sound.Level;
import org.hallkeeper.core.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Locale machine = Locale.getDefault();
    private final Texts chinese = new Texts(Level.class, Locale.SIMPLIFIED_CHINESE);
    private final Texts english = new Texts(Level.class, Locale.US);

    @AfterEach
    void giveTheMachineItsLocaleBack() {
        Locale.setDefault(machine);
    }

    @Test
    void textIsInTheLanguageAskedFor() {
        assertEquals("您好，张三", chinese.get("greeting", "张三"));
        assertEquals("Hello, 张三", english.get("greeting", "张三"));
    }

    @Test
    void chineseStaysChineseOnAnEnglishMachine() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("您好，张三", new Texts(Level.class, Locale.SIMPLIFIED_CHINESE).get("greeting", "张三"));
    }

    @Test
    void languageWeDoNotSpeakGetsChinese() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("您好，张三", new Texts(Level.class, Locale.FRENCH).get("greeting", "张三"));
    }

    @Test
    void numbersAndDatesArePrintedPlain() {
        assertEquals("2026年12月", chinese.get("year", 2026, 12));
        assertEquals("您好，2026-12-01", chinese.get("greeting", LocalDate.of(2026, 12, 1)));
    }

    @Test
    void numberFormatOfTheTextIsKept() {
        assertEquals("共 12,345 行", chinese.get("rows", 12345));
        assertEquals("one row", english.get("rows", 1));
        assertEquals("12 rows", english.get("rows", 12));
    }

    @Test
    void bracesAndApostrophesCanBePrinted() {
        assertEquals("写成 {名称} 与 O'Neil", chinese.get("quoted"));
    }

    @Test
    void argumentIsNeverTakenForAPattern() {
        assertEquals("您好，{1}'", chinese.get("greeting", "{1}'"));
    }

    @Test
    void missingKeyIsNamed() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> chinese.get("no.such.key"));
        assertTrue(thrown.getMessage().contains("'no.such.key'"), thrown.getMessage());
        assertTrue(thrown.getMessage().contains(Level.class.getName()), thrown.getMessage());
        assertFalse(chinese.has("no.such.key"));
    }

    @Test
    void missingArgumentIsNoticed() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> chinese.get("year", 2026));
        assertTrue(thrown.getMessage().contains("'year'"), thrown.getMessage());
    }

    @Test
    void packageWithoutMessagesIsNoticed() {
        assertThrows(MissingResourceException.class, () -> new Texts(TextsTest.class, Locale.ENGLISH));
    }

    @Test
    void constantIsLabelledByItsName() {
        assertEquals("二级", chinese.label(Level.SECOND_LEVEL));
    }

    @Test
    void keysCanBeListed() {
        assertEquals(Set.of("greeting", "year", "rows", "quoted", "level.secondLevel"), chinese.keys());
    }
}
