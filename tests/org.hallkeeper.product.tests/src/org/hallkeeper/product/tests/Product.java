package org.hallkeeper.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The product as it was built, started as a person or a script starts it: its own process, its own data folder. */
final class Product {

    /** What a command gave. */
    record Outcome(int exit, String out, String err) {

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    private static final int PATIENCE_SECONDS = 120;
    private static final Path ROOT = Path.of(System.getProperty("hallkeeper.root"));

    private final Path data;

    Product(Path data) {
        this.data = data;
    }

    Outcome run(Object... arguments) throws Exception {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        Process process = start(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
            throw new IllegalStateException("no end of " + List.of(arguments));
        return new Outcome(process.exitValue(), text(out), text(err));
    }

    /** The command as a process that a test can kill. */
    ProcessBuilder start(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(home().resolve("hallkeeper").toString()));
        for (Object argument : arguments)
            command.add(argument.toString());
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HALLKEEPER_CACHE", ROOT.resolve("tests/org.hallkeeper.product.tests/target/cache").toString());
        builder.environment().put("HALLKEEPER_SETTINGS", data.resolveSibling(data.getFileName() + ".settings").toString());
        builder.environment().put("LANG", "C.UTF-8");
        return builder;
    }

    static Path home() {
        String arch = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
        return ROOT.resolve("product/target/products/hallkeeper/linux/gtk").resolve(arch);
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
