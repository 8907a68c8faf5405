package org.hallkeeper.exchange.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The value of a {@code <c>} element as stored.
 *
 * @param type one of n, s, str, b, e (ECMA-376 part 1, 18.18.11)
 * @param text empty when the cell holds nothing
 */
record RawValue(String type, String text) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?+[0-9.]{1,40}+(?:[eE][+-]?+[0-9]{1,3}+)?+");

    /** What Excel shows for a formula nobody computed; a blank would silently drop what the author meant to say. */
    private static final RawValue NEVER_COMPUTED = new RawValue("e", "#CALC!");

    /** Reads from the start of {@code <c>} to its end; what the phonetic guide of a text says is left out. */
    static RawValue read(XMLStreamReader xml) throws XMLStreamException {
        String type = Xml.attribute(xml, "t").orElse("n");
        StringBuilder text = new StringBuilder();
        boolean hasFormula = false;
        int depth = 1;
        while (depth > 0) {
            xml.next();
            if (xml.isEndElement()) {
                depth--;
            } else if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v", "t" -> text.append(xml.getElementText());
                    case "f" -> {
                        skip(xml);
                        hasFormula = true;
                    }
                    case "rPh", "extLst" -> skip(xml);
                    default -> depth++;
                }
            }
        }
        boolean isComputed = !hasFormula || !text.isEmpty() || type.equals("str");
        return isComputed ? new RawValue(type, text.toString()) : NEVER_COMPUTED;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            xml.next();
            if (xml.isStartElement()) {
                depth++;
            } else if (xml.isEndElement()) {
                depth--;
            }
        }
    }

    /** The same value under a type its text fits; text is what fits always. */
    RawValue checked(int sharedStrings) {
        boolean fits = switch (type) {
            case "n" -> isNumber();
            case "b" -> text.equals("0") || text.equals("1");
            case "e" -> true;
            case "s" -> text.isBlank() || isSharedString(sharedStrings);
            default -> false;
        };
        return fits ? this : new RawValue("str", text);
    }

    private boolean isNumber() {
        if (!NUMBER.matcher(text).matches()) {
            return false;
        }
        try {
            return new BigDecimal(text).precision() > 0;
        } catch (NumberFormatException twoPoints) {
            return false;
        }
    }

    private boolean isSharedString(int count) {
        int index = Integer.parseInt(text.strip());
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("shared string " + index + " of " + count);
        }
        return true;
    }
}
