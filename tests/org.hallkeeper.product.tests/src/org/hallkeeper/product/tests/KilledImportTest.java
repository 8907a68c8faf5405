package org.hallkeeper.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch is in the database whole or not at all, whenever the power goes. */
class KilledImportTest {

    private static final int ROWS = 4000;
    private static final int ROUNDS = 6;
    private static final long SEED = 20261121;

    @TempDir
    Path home;

    @Test
    void killedImportLeavesAllOfTheBatchOrNothing() throws Exception {
        Path file = manyPeople();
        long whole = millisOfAWholeImport(file);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Product product = new Product(home.resolve("data-" + round));
            Process importing = product.start("staff", "import", file).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            // the second half: the first is spent starting Java and reading the file
            importing.waitFor(whole / 2 + random.nextLong(whole / 2), TimeUnit.MILLISECONDS);
            kill(importing);
            assertWholeOrEmpty(product);
        }
    }

    private long millisOfAWholeImport(Path file) throws Exception {
        Product product = new Product(home.resolve("data-whole"));
        assertEquals(0, product.run("staff", "list").exit());
        long before = System.nanoTime();
        assertEquals(0, product.run("staff", "import", file).exit());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    }

    private static void kill(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor();
    }

    private static void assertWholeOrEmpty(Product product) throws Exception {
        int people = product.run("staff", "list", "--json").json().size();
        int batches = product.run("import", "list", "--json").json().size();
        assertTrue(people == 0 && batches == 0 || people == ROWS && batches == 1, people + " people in " + batches + " batches");
    }

    private Path manyPeople() throws IOException {
        StringBuilder text = new StringBuilder("工号,姓名,部门,职务,电话\n");
        for (int i = 0; i < ROWS; i++)
            text.append(100000 + i).append(",张").append(Character.toString(0x4e00 + i)).append(",综合科,科员,139").append(10000000 + i).append('\n');
        return Files.writeString(home.resolve("人员.csv"), text);
    }
}
