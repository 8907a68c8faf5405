package org.hallkeeper.exchange.tests.table;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hallkeeper.exchange.table.ReadResult;
import org.hallkeeper.exchange.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No exception leaves the reader, whatever happens to the bytes of a file; the seed makes every run the same. */
class DamageTest {

    private static final long SEED = 20261201;
    private static final int ROUNDS = 500;
    private static final String CSV = "日期,带班领导,备注\r\n12月1日,\"张伟\r\n李四\",夜班\r\n2026/12/2,𠮷田;王五,\r\n".repeat(5);

    private final TableReader reader = new TableReader(Locale.SIMPLIFIED_CHINESE);
    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    @Test
    void flippedBytesOfAWorkbook() {
        read(DutyWorkbook.december(), "值班表.xlsx", this::flipped);
    }

    @Test
    void truncatedWorkbook() {
        read(DutyWorkbook.december(), "值班表.xlsx", this::truncated);
    }

    @Test
    void flippedBytesInsideTheXmlOfAWorkbook() {
        String sheet = """
                <sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"><v>46357</v></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>张三</t></is></c><c r="B2" t="str"><f>A2</f><v>张三</v></c></row></sheetData>
                <mergeCells><mergeCell ref="A1:A2"/></mergeCells>""";
        byte[] inside = ("<worksheet>" + sheet + "</worksheet>").getBytes(StandardCharsets.UTF_8);
        read(inside, "值班表.xlsx", bytes -> new RawWorkbook().formats("yyyy/m/d").part("xl/worksheets/sheet1.xml", flipped(bytes)).bytes());
    }

    @Test
    void flippedBytesInTheOtherPartsOfAWorkbook() {
        byte[] inside = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
                .getBytes(StandardCharsets.UTF_8);
        read(inside, "值班表.xlsx", bytes -> new RawWorkbook().part("xl/styles.xml", flipped(bytes))
                .rows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>46357</v></c></row>").bytes());
    }

    @Test
    void flippedAndTruncatedTexts() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030"))) {
            read(CSV.getBytes(charset), "值班表.csv", this::flipped);
            read(CSV.getBytes(charset), "值班表.csv", this::truncated);
        }
    }

    @Test
    void flippedBytesOfAnOldOfficeFile() {
        read(Ole2File.with("EncryptedPackage", "EncryptionInfo"), "值班表.xls", this::flipped);
    }

    @Test
    void noiseUnderEveryName() {
        for (String name : List.of("a.xlsx", "a.xls", "a.csv", "a", ".xlsx", "a.")) {
            read(new byte[300], name, bytes -> {
                random.nextBytes(bytes);
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            });
        }
    }

    private void read(byte[] good, String name, Damage damage) {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] bytes = damage.to(good.clone());
                read(name, bytes);
            }
        });
    }

    private void read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try {
            assertSound(reader.read(file));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("bytes " + Arrays.toString(bytes), e);
        }
    }

    private static void assertSound(ReadResult result) {
        switch (result) {
            case ReadResult.Tables read -> read.tables().forEach(table -> assertFalse(table.rows().isEmpty()));
            case ReadResult.Unreadable refused -> assertFalse(refused.problem().what().isBlank());
        }
    }

    private byte[] flipped(byte[] bytes) {
        int flips = 1 + random.nextInt(4);
        for (int i = 0; i < flips; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] truncated(byte[] bytes) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    @FunctionalInterface
    private interface Damage {
        byte[] to(byte[] bytes);
    }
}
