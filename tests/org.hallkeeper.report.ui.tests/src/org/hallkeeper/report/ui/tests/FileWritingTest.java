package org.hallkeeper.report.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.hallkeeper.report.ui.preview.FileWriting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWritingTest {

    private static final byte[] NEW = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void fileIsReplacedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("值班表.pdf"), "an older and longer one");
        FileWriting.write(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of(file), inFolder());
    }

    @Test
    void nothingIsLeftBehindWhenItCannotBeWritten() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("值班表.pdf"));
        Files.writeString(taken.resolve("inside"), "so that it cannot be replaced");
        assertThrows(IOException.class, () -> FileWriting.write(taken, NEW));
        assertEquals(List.of(taken), inFolder());
    }

    @Test
    void missingFolderIsSaid() {
        assertThrows(IOException.class, () -> FileWriting.write(folder.resolve("nowhere/值班表.pdf"), NEW));
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
