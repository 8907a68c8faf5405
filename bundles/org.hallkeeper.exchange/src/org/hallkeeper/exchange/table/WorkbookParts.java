package org.hallkeeper.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The XML parts of a workbook, unpacked within limits. What the directory of the zip declares is judged before anything
 * is unpacked; what comes out is counted again, for a directory can lie.
 */
final class WorkbookParts {

    private WorkbookParts() {
    }

    /** Part name, without leading slash, to content; no pictures, no binary parts. */
    static Map<String, byte[]> of(Path file) throws Refusal {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            refuseBomb(entries);
            refuseForeign(entries);
            return unpacked(zip, entries);
        } catch (IOException damaged) {
            throw Refusal.of("damaged");
        }
    }

    private static void refuseBomb(List<? extends ZipEntry> entries) throws Refusal {
        long unpacked = 0;
        long packed = 0;
        for (ZipEntry entry : entries) {
            unpacked += Math.max(0, entry.getSize());
            packed += Math.max(0, entry.getCompressedSize());
            if (unpacked > Limits.UNPACKED_BYTES) {
                throw Refusal.of("zipBomb");
            }
        }
        boolean tooDense = unpacked > Limits.RATIO_FREE_BYTES && unpacked > packed * Limits.RATIO;
        if (tooDense || entries.size() > Limits.ZIP_ENTRIES) {
            throw Refusal.of("zipBomb");
        }
    }

    private static void refuseForeign(List<? extends ZipEntry> entries) throws Refusal {
        Set<String> names = new TreeSet<>();
        entries.forEach(entry -> names.add(nameOf(entry).toLowerCase(Locale.ROOT)));
        if (names.contains("xl/workbook.bin")) {
            throw Refusal.of("zip.binaryWorkbook");
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("ppt/"))) {
            throw Refusal.of("zip.document");
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            throw Refusal.of("zip.openDocument");
        }
        if (!names.contains("[content_types].xml") || names.stream().noneMatch(name -> name.endsWith("workbook.xml"))) {
            throw Refusal.of("content.archive");
        }
    }

    private static Map<String, byte[]> unpacked(ZipFile zip, List<? extends ZipEntry> entries) throws IOException, Refusal {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = Limits.UNPACKED_BYTES;
        for (ZipEntry entry : entries) {
            String name = nameOf(entry);
            if (!isXml(name)) {
                continue;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes((int) left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw Refusal.of("zipBomb");
                }
                refuseChanged(entry, bytes);
                parts.put(name, bytes);
            }
        }
        return parts;
    }

    /** A zip file opened by its directory does not check this itself; a flipped bit would otherwise rename somebody. */
    private static void refuseChanged(ZipEntry entry, byte[] bytes) throws Refusal {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        if (checksum.getValue() != entry.getCrc()) {
            throw Refusal.of("damaged");
        }
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** Some writers use Windows' separator although the format forbids it. */
    private static String nameOf(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
