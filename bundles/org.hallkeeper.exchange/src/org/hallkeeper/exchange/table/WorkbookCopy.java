package org.hallkeeper.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook reduced to the parts that are read, each checked on the way: the only thing the XLSX library gets to see. */
final class WorkbookCopy {

    private static final Set<String> KEPT_ROOTS = Set.of("Types", "Relationships", "workbook", "sst", "styleSheet");

    private final Map<String, byte[]> parts;
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, List<Merge>> mergesBySheet = new HashMap<>();
    private final byte[] bytes;

    WorkbookCopy(Map<String, byte[]> parts) throws Refusal {
        this.parts = parts;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            Xml.rootOf(part.getValue()).ifPresent(root -> roots.put(part.getKey(), root));
        }
        try {
            this.bytes = copy();
        } catch (IOException | XMLStreamException damaged) {
            throw Refusal.of("damaged");
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Without a style part the library must not look for formats. */
    boolean hasStyles() {
        return roots.containsValue("styleSheet");
    }

    /**
     * The merged regions of a worksheet; empty when the relation leads to no worksheet but, say, to a chart.
     *
     * @throws Refusal when there should be a worksheet and it cannot be read
     */
    Optional<List<Merge>> mergesOf(String relationId) throws Refusal {
        String part = sheetParts().get(relationId);
        if (part == null) {
            return Optional.empty();
        }
        List<Merge> merges = mergesBySheet.get(part.toLowerCase(Locale.ROOT));
        if (merges == null) {
            throw Refusal.of("damaged");
        }
        return Optional.of(merges);
    }

    private byte[] copy() throws IOException, XMLStreamException, Refusal {
        int sharedStrings = sharedStrings();
        CellBudget budget = new CellBudget();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                String root = roots.getOrDefault(part.getKey(), "");
                if (root.equals("worksheet")) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    SheetCopy sheet = new SheetCopy(part.getValue(), zip, sharedStrings, budget);
                    mergesBySheet.put(part.getKey().toLowerCase(Locale.ROOT), sheet.run());
                } else if (KEPT_ROOTS.contains(root)) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        }
        return out.toByteArray();
    }

    /**
     * How many shared strings there are; the library would extend its table without end for one that is not. Every part
     * that goes to the library as it is gets read through here first.
     */
    private int sharedStrings() throws XMLStreamException {
        int count = 0;
        for (Map.Entry<String, String> part : roots.entrySet()) {
            if (KEPT_ROOTS.contains(part.getValue())) {
                count = Math.max(count, Xml.count("si", parts.get(part.getKey())));
            }
        }
        return count;
    }

    /** Relation id to worksheet part. */
    private Map<String, String> sheetParts() throws Refusal {
        String workbook = roots.entrySet().stream()
                .filter(part -> part.getValue().equals("workbook")).map(Map.Entry::getKey).findFirst().orElse("");
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        byte[] relations = parts.getOrDefault(folder + "_rels/" + workbook.substring(folder.length()) + ".rels", new byte[0]);
        Map<String, String> sheetParts = new HashMap<>();
        try {
            XMLStreamReader xml = Xml.reader(relations);
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && Xml.attribute(xml, "Type").orElse("").endsWith("/worksheet")) {
                    String target = Xml.attribute(xml, "Target").orElse("");
                    sheetParts.put(Xml.attribute(xml, "Id").orElse(""),
                            target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        } catch (XMLStreamException damaged) {
            throw Refusal.of("damaged");
        }
        return sheetParts;
    }
}
