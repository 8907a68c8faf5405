package org.hallkeeper.exchange.table;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Copies one worksheet down to what is read from it: rows and filled cells, each with its explicit place and a value that
 * parses. Formulas are dropped here, so that neither a formula bomb nor a formula the library cannot shift (a name of
 * four letters and a digit, such as {@code ATAN2}, makes fastexcel-reader 0.20.2 fail) ever reaches a parser.
 */
final class SheetCopy {

    /** The writer hands over every mark by itself, and each would be packed by itself. */
    private static final int BUFFER_BYTES = 1 << 16;

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private final int sharedStrings;
    private final CellBudget budget;
    private final List<Merge> merges = new ArrayList<>();
    private int row;
    private int column;
    private boolean rowIsOpen;
    private boolean rowIsHidden;

    SheetCopy(byte[] sheet, OutputStream copy, int sharedStrings, CellBudget budget) throws XMLStreamException {
        this.in = Xml.reader(sheet);
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new BufferedOutputStream(copy, BUFFER_BYTES), "UTF-8");
        this.sharedStrings = sharedStrings;
        this.budget = budget;
    }

    /** Writes the copy and returns the merged regions of the sheet. */
    List<Merge> run() throws XMLStreamException, Refusal {
        out.writeStartElement("worksheet");
        out.writeStartElement("sheetData");
        while (in.hasNext()) {
            in.next();
            if (in.isStartElement()) {
                enter(in.getLocalName());
            } else if (in.isEndElement() && in.getLocalName().equals("row")) {
                leaveRow();
            }
        }
        out.writeEndDocument();
        out.flush();
        return merges;
    }

    private void enter(String element) throws XMLStreamException, Refusal {
        switch (element) {
            case "row" -> enterRow();
            case "c" -> copyCell();
            case "mergeCell" -> keepMerge();
            default -> { }
        }
    }

    private void enterRow() {
        int next = Xml.attribute(in, "r").map(Integer::parseInt).orElse(row + 1);
        if (next <= row || next > Limits.EXCEL_ROWS) {
            throw new IllegalArgumentException("row " + next + " after " + row);
        }
        row = next;
        column = -1;
        rowIsOpen = false;
        rowIsHidden = Xml.isTrue(in, "hidden");
    }

    private void leaveRow() throws XMLStreamException {
        if (rowIsOpen) {
            out.writeEndElement();
            rowIsOpen = false;
        }
    }

    private void copyCell() throws XMLStreamException, Refusal {
        column = Xml.attribute(in, "r").map(ColumnLetters::columnOf).orElse(column + 1);
        String style = Xml.attribute(in, "s").orElse("0");
        RawValue value = RawValue.read(in).checked(sharedStrings);
        if (value.text().isBlank()) {
            return;
        }
        budget.take(row, column);
        openRow();
        out.writeStartElement("c");
        out.writeAttribute("r", ColumnLetters.of(column) + row);
        out.writeAttribute("s", style);
        out.writeAttribute("t", value.type());
        out.writeStartElement("v");
        out.writeCharacters(value.text());
        out.writeEndElement();
        out.writeEndElement();
    }

    private void openRow() throws XMLStreamException {
        if (rowIsOpen) {
            return;
        }
        out.writeStartElement("row");
        out.writeAttribute("r", Integer.toString(row));
        out.writeAttribute("hidden", rowIsHidden ? "1" : "0");
        rowIsOpen = true;
    }

    private void keepMerge() throws Refusal {
        if (merges.size() >= Limits.MERGES) {
            throw Refusal.of("tooManyMerges", Limits.MERGES);
        }
        Xml.attribute(in, "ref").map(SheetCopy::mergeOf).ifPresent(merges::add);
    }

    private static Merge mergeOf(String ref) {
        String[] corners = ref.split(":", 2);
        String last = corners[corners.length - 1];
        return new Merge(rowOf(corners[0]), rowOf(last), ColumnLetters.columnOf(corners[0]), ColumnLetters.columnOf(last));
    }

    private static int rowOf(String reference) {
        int digits = reference.length();
        while (digits > 0 && Character.isDigit(reference.charAt(digits - 1))) {
            digits--;
        }
        return Integer.parseInt(reference.substring(digits));
    }
}
