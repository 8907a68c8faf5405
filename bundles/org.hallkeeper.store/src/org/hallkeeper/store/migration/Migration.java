package org.hallkeeper.store.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * One numbered step of a plug-in's schema, forward only. Runs in one transaction with its row in the history.
 *
 * @param statements SQL without trailing semicolons, dialect-neutral
 */
public record Migration(int number, String title, List<String> statements) {

    /**
     * Reads {@code <number>-<title>.sql} beside the anchor class; statements end with a semicolon at the end of a line, lines starting with
     * {@code --} are comments.
     */
    public static Migration resource(Class<?> anchor, String fileName) {
        int dash = fileName.indexOf('-');
        int number = Integer.parseInt(fileName.substring(0, dash));
        String title = fileName.substring(dash + 1, fileName.length() - ".sql".length());
        return new Migration(number, title, statementsOf(textOf(anchor, fileName)));
    }

    /** SHA-256 over the statements; a released migration whose checksum changes is a defect of the program. */
    public String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String statement : statements) {
                digest.update(statement.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String textOf(Class<?> anchor, String fileName) {
        try (InputStream in = anchor.getResourceAsStream(fileName)) {
            if (in == null)
                throw new IllegalArgumentException("no migration " + fileName + " beside " + anchor.getName());
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> statementsOf(String script) {
        String code = String.join("\n", script.lines().filter(line -> !line.strip().startsWith("--")).toList());
        return Arrays.stream(code.split(";\\s*(\n|$)")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
}
