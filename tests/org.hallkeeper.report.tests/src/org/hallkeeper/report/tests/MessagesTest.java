package org.hallkeeper.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.hallkeeper.report.Reports;
import org.hallkeeper.report.birt.ReportService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(classes = {Reports.class, ReportService.class})
    void everyTextExistsInBothLanguages(Class<?> anchor) throws IOException {
        Properties chinese = texts(anchor, "messages.properties");
        Properties english = texts(anchor, "messages_en.properties");
        assertEquals(chinese.keySet(), english.keySet());
        assertFalse(chinese.containsValue(""));
        assertFalse(english.containsValue(""));
    }

    private static Properties texts(Class<?> anchor, String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = anchor.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
