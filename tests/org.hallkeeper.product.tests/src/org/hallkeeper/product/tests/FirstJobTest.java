package org.hallkeeper.product.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hallkeeper.product.tests.Product.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Staff and a month's duty table go in, the table comes out on paper: everything through the command a person types. */
class FirstJobTest {

    @TempDir
    Path home;

    private Product product;

    @BeforeEach
    void product() {
        product = new Product(home.resolve("data"));
    }

    private void done(Outcome outcome) {
        assertEquals(0, outcome.exit(), outcome::err);
    }

    @Test
    void monthIsImportedShownAndPrinted() throws Exception {
        done(product.run("staff", "import", HallFiles.staff(home)));
        done(product.run("roster", "import", HallFiles.dutyTable(home), "--month", "2026-12"));

        JsonNode month = product.run("roster", "show", "--month", "2026-12", "--json").json();
        assertTrue(month.toString().contains("张强"), month::toString);
        assertTrue(month.toString().contains("年终结账"), month::toString);

        Path pdf = home.resolve("duty.pdf");
        done(product.run("report", "R01", "--month", "2026-12", "--out", pdf));
        PrintedPaper paper = new PrintedPaper(pdf);
        assertAll(HallFiles.PEOPLE.stream().map(name -> () -> assertTrue(paper.text().contains(name), name)));
        paper.assertEveryFontIsEmbedded();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "GB18030", "UTF-16" })
    void staffListIsReadInWhateverEncodingItWasSaved(String charset) throws Exception {
        done(product.run("staff", "import", HallFiles.staff(home, Charset.forName(charset))));
        assertEquals(HallFiles.PEOPLE.size(), product.run("staff", "list", "--json").json().size());
    }

    @Test
    void dryRunStoresNothing() throws Exception {
        Outcome tried = product.run("staff", "import", HallFiles.staff(home), "--dry-run");
        done(tried);
        assertEquals(0, product.run("staff", "list", "--json").json().size());
    }

    @Test
    void batchIsTakenBack() throws Exception {
        done(product.run("staff", "import", HallFiles.staff(home)));
        JsonNode batch = product.run("import", "list", "--json").json().get(0);
        done(product.run("import", "undo", batch.get("id").asText()));
        assertEquals(0, product.run("staff", "list", "--json").json().size());
        assertEquals(2, product.run("import", "undo", batch.get("id").asText()).exit());
    }

    @Test
    void severalDataFoldersKnowNothingOfEachOther() throws Exception {
        done(product.run("staff", "import", HallFiles.staff(home)));
        assertEquals(0, new Product(home.resolve("other")).run("staff", "list", "--json").json().size());
    }

    @Test
    void nothingIsWrittenOutsideTheDataFolder() throws Exception {
        done(product.run("staff", "list"));
        assertTrue(Files.exists(home.resolve("data/db")));
        assertTrue(Files.notExists(Path.of("derby.log")));
    }
}
