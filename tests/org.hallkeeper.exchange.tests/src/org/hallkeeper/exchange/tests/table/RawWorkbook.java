package org.hallkeeper.exchange.tests.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, for what no well-behaved writer produces. */
final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    RawWorkbook() {
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/>
                </Types>""".formatted(TYPE));
        workbook("", "visible");
        part("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId2" Type="%1$s/styles" Target="styles.xml"/>
                </Relationships>""".formatted(OFFICE));
        formats();
        part("xl/sharedStrings.xml", "<sst xmlns=\"%s\"><si><t>张三</t></si></sst>".formatted(MAIN));
    }

    RawWorkbook workbook(String properties, String state) {
        return part("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><workbookPr %s/>
                <sheets><sheet name="值班表" sheetId="1" state="%s" r:id="rId1"/></sheets></workbook>"""
                .formatted(MAIN, OFFICE, properties, state));
    }

    /** Style n of a cell shows the n-th of these formats; style 0 is plain. */
    RawWorkbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].replace("&", "&amp;").replace("\"", "&quot;");
            boolean builtIn = code.matches("\\d{2}");
            if (!builtIn) {
                formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, code));
            }
            styles.append("<xf numFmtId=\"%s\"/>".formatted(builtIn ? code : String.valueOf(164 + i)));
        }
        return part("xl/styles.xml", "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
                .formatted(MAIN, formats, styles));
    }

    RawWorkbook rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    RawWorkbook sheet(String inside) {
        return part("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"%s\">%s</worksheet>".formatted(MAIN, inside));
    }

    RawWorkbook part(String name, String xml) {
        return part(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
