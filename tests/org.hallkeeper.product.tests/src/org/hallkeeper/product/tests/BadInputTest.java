package org.hallkeeper.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hallkeeper.product.tests.Product.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong: exit 2, a plain sentence with its place, no stack trace, nothing half-imported. */
class BadInputTest {

    @TempDir
    Path home;

    private Product product;

    @BeforeEach
    void hallWithStaff() throws Exception {
        product = new Product(home.resolve("data"));
        assertEquals(0, product.run("staff", "import", HallFiles.staff(home)).exit());
    }

    private Path csv(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private Outcome refused(Object... arguments) throws Exception {
        Outcome outcome = product.run(arguments);
        assertEquals(2, outcome.exit(), () -> outcome.out() + outcome.err());
        assertFalse(outcome.err().contains("Exception") || outcome.err().contains("\tat "), outcome::err);
        assertTrue(outcome.err().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), outcome::err);
        return outcome;
    }

    private void nobodyIsOnDuty() throws Exception {
        String month = product.run("roster", "show", "--month", "2026-12", "--json").out();
        HallFiles.PEOPLE.forEach(name -> assertFalse(month.contains(name), name));
    }

    private Outcome refusedRoster(String text) throws Exception {
        Outcome outcome = refused("roster", "import", csv("值班表.csv", text), "--month", "2026-12");
        nobodyIsOnDuty();
        return outcome;
    }

    @Test
    void thirtyFirstOfFebruaryNamesRowAndColumn() throws Exception {
        Outcome outcome = refused("roster", "import", csv("二月.csv", "日期,带班领导\n2026/2/1,张强\n2月31日,李敏\n"), "--month", "2026-02");
        assertTrue(outcome.err().contains("二月.csv:3:A: "), outcome::err);
    }

    @Test
    void unknownPersonIsNamedWithHerPlace() throws Exception {
        Outcome outcome = refusedRoster("日期,带班领导\n12月1日,张强\n12月2日,马无名\n");
        assertTrue(outcome.err().contains("值班表.csv:3:B: ") && outcome.err().contains("马无名"), outcome::err);
    }

    @Test
    void samePersonTwiceOnOneDayIsRefused() throws Exception {
        Outcome outcome = refusedRoster("日期,带班领导,咨询台\n12月1日,张强,张强\n");
        assertTrue(outcome.err().contains("值班表.csv:2:C: ") && outcome.err().contains("张强"), outcome::err);
    }

    @Test
    void dayOfAnotherMonthIsRefused() throws Exception {
        refusedRoster("日期,带班领导\n2026/11/30,张强\n");
    }

    @Test
    void everyBadRowIsListedNotOnlyTheFirst() throws Exception {
        Outcome outcome = refusedRoster("日期,带班领导\n12月1日,甲乙丙\n12月2日,丁戊己\n12月3日,张强\n");
        assertEquals(2, outcome.errLines().stream().filter(line -> line.startsWith("值班表.csv:")).count(), outcome::err);
    }

    @Test
    void picturePretendingToBeAWorkbookIsRefused() throws Exception {
        Path picture = Files.write(home.resolve("值班表.xlsx"), new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0 });
        refused("roster", "import", picture, "--month", "2026-12");
    }

    @Test
    void workbookOfFiftyMegabytesIsRefused() throws Exception {
        Path large = home.resolve("大.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        refused("staff", "import", large);
    }

    @Test
    void missingFileIsRefused() throws Exception {
        refused("staff", "import", home.resolve("没有.xlsx"));
    }

    @Test
    void monthThatIsNoneIsRefused() throws Exception {
        refused("roster", "show", "--month", "2026-13");
        refused("report", "R01", "--month", "2026-13", "--out", home.resolve("x.pdf"));
        assertTrue(Files.notExists(home.resolve("x.pdf")));
    }

    @Test
    void unknownReportAndUnwritableTargetAreRefused() throws Exception {
        refused("report", "R99", "--month", "2026-12", "--out", home.resolve("x.pdf"));
        refused("report", "R01", "--month", "2026-12", "--out", home.resolve("no/such/folder/x.pdf"));
    }

    @Test
    void wordsTheCommandDoesNotKnowAreRefused() throws Exception {
        refused("roster", "dance");
        refused("staff", "import");
    }

    @Test
    void goodRowsComeInWhenThePersonSaysSo() throws Exception {
        Path file = csv("值班表.csv", "日期,带班领导\n12月1日,张强\n12月2日,马无名\n");
        assertEquals(0, product.run("roster", "import", file, "--month", "2026-12", "--skip-bad").exit());
        assertTrue(product.run("roster", "show", "--month", "2026-12", "--json").out().contains("张强"));
    }
}
