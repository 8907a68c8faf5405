package org.hallkeeper.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hallkeeper.core.result.Problem;
import org.hallkeeper.core.text.Texts;

/**
 * Reads a table file from real life. Whatever the bytes, the answer is tables or one sentence with a next step; no
 * exception leaves {@link #read(Path)}. Formulas are never evaluated: a cell shows the value its author last saw.
 */
public final class TableReader {

    private static final Set<String> WORKBOOK_NAMES = Set.of("xlsx", "xlsm");
    private static final Set<String> TEXT_NAMES = Set.of("csv", "txt", "tsv");
    private static final double MEGABYTE = 1 << 20;

    private final Texts texts;

    public TableReader(Locale locale) {
        this.texts = new Texts(TableReader.class, locale);
    }

    /** The visible tables of an .xlsx, .xlsm, .csv, .tsv or .txt file of at most 20 MB. */
    public ReadResult read(Path file) {
        String fileName = nameOf(file);
        try {
            return new ReadResult.Tables(tables(fileName, file));
        } catch (Refusal refusal) {
            return unreadable(fileName, refusal);
        } catch (RuntimeException damaged) {
            return unreadable(fileName, Refusal.of("damaged"));
        }
    }

    private List<Table> tables(String fileName, Path file) throws Refusal {
        byte[] bytes = bytesOf(file);
        String extension = extensionOf(fileName);
        Content content = Content.of(bytes);
        List<Table> tables = switch (content) {
            case ZIP -> workbook(fileName, extension, file);
            case TEXT -> List.of(text(fileName, extension, bytes));
            case OLE2 -> throw oldOffice(bytes);
            default -> throw Refusal.of(content.refusalKey());
        };
        if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
            throw Refusal.of("noVisibleRows");
        }
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private static List<Table> workbook(String fileName, String extension, Path file) throws Refusal {
        Map<String, byte[]> parts = WorkbookParts.of(file);
        if (!WORKBOOK_NAMES.contains(extension)) {
            throw Refusal.of("name.isWorkbook");
        }
        return new XlsxReader(fileName).read(parts);
    }

    private static Table text(String fileName, String extension, byte[] bytes) throws Refusal {
        if (!TEXT_NAMES.contains(extension)) {
            throw Refusal.of("name.isText");
        }
        return new CsvReader(fileName).read(bytes);
    }

    private static Refusal oldOffice(byte[] bytes) {
        Ole2 ole2 = new Ole2(bytes);
        if (ole2.isPasswordProtected()) {
            return Refusal.of("passwordProtected");
        }
        return Refusal.of(ole2.isOldWorkbook() ? "oldWorkbook" : "content.ole2");
    }

    private static byte[] bytesOf(Path file) throws Refusal {
        if (Files.isDirectory(file)) {
            throw Refusal.of("isFolder");
        }
        if (Files.notExists(file)) {
            throw Refusal.of("isMissing");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Refusal.of("isNoFile");
        }
        try {
            refuseLarge(Files.size(file));
            return content(file);
        } catch (AccessDeniedException denied) {
            throw Refusal.of("noPermission");
        } catch (IOException inUse) {
            throw Refusal.of("cannotOpen");
        }
    }

    private static byte[] content(Path file) throws IOException, Refusal {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            refuseLarge(bytes.length);
            if (bytes.length == 0) {
                throw Refusal.of("isEmpty");
            }
            return bytes;
        }
    }

    private static void refuseLarge(long size) throws Refusal {
        if (size > Limits.FILE_BYTES) {
            throw Refusal.of("tooLarge", Math.ceil(size / MEGABYTE), (int) (Limits.FILE_BYTES / MEGABYTE));
        }
    }

    private ReadResult unreadable(String fileName, Refusal refusal) {
        String where = refusal.row() == 0 ? fileName : fileName + ":" + refusal.row();
        return new ReadResult.Unreadable(new Problem(where, texts.get(refusal.key(), refusal.args())));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String extensionOf(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
