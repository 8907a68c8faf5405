package org.hallkeeper.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of unknown origin: the JDK's own pull parser, no document type, no entity, nothing fetched from elsewhere. */
final class Xml {

    /** No part of a real workbook nests half as deep; millions of open elements would fill the memory. */
    private static final String DEEPEST = "64";

    private Xml() {
    }

    static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        int mark = TextDecoder.hasUtf8Mark(bytes) ? TextDecoder.UTF_8_MARK_BYTES : 0;
        InputStream in = new ByteArrayInputStream(bytes, mark, bytes.length - mark);
        return factory.createXMLStreamReader(new InputStreamReader(in, decoder(bytes)));
    }

    /**
     * Local name of the root element; empty when the bytes are no XML.
     *
     * @throws Refusal when a document type stands before the root: no spreadsheet program writes one, bombs need one
     */
    static Optional<String> rootOf(byte[] bytes) throws Refusal {
        try {
            XMLStreamReader xml = reader(bytes);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw Refusal.of("suspiciousXml");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(xml.getLocalName());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException noXml) {
            return Optional.empty();
        }
    }

    /** How often an element occurs. The whole part is read: it is well-formed and shallow if this returns. */
    static int count(String element, byte[] bytes) throws XMLStreamException {
        int count = 0;
        XMLStreamReader xml = reader(bytes);
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals(element)) {
                count++;
            }
        }
        return count;
    }

    static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    static boolean isTrue(XMLStreamReader xml, String attribute) {
        return attribute(xml, attribute).filter(value -> value.equals("1") || value.equals("true")).isPresent();
    }

    /** Strictly, and by us: the parser's own decoder prints what it dislikes to standard error. */
    private static CharsetDecoder decoder(byte[] bytes) {
        return (TextDecoder.hasUtf16Mark(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder();
    }
}
