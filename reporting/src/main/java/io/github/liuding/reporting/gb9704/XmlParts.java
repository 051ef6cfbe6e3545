package io.github.liuding.reporting.gb9704;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of parts: no document type, no entity of the file's own, no more elements than memory is for. */
final class XmlParts {
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final int DEEPEST = 300;

    private XmlParts() {}

    /** The root of a part; empty where it is no XML that we would read. */
    static Optional<XmlNode> read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return root(reader);
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }

    private static Optional<XmlNode> root(XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlNode> open = new ArrayDeque<>();
        Optional<XmlNode> root = Optional.empty();
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
                        return Optional.empty();
                    }
                    XmlNode node = node(reader);
                    if (open.isEmpty()) {
                        root = Optional.of(node);
                    } else {
                        open.peek().children().add(node);
                    }
                    open.push(node);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().text().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return root;
    }

    private static XmlNode node(XMLStreamReader reader) {
        XmlNode node = new XmlNode(prefix(reader.getNamespaceURI()) + reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = prefix(reader.getAttributeNamespace(i));
            String key = space.equals("r:") ? "r:" + reader.getAttributeLocalName(i) : reader.getAttributeLocalName(i);
            node.attributes().put(key, reader.getAttributeValue(i));
        }
        return node;
    }

    private static String prefix(@org.jspecify.annotations.Nullable String space) {
        if (space == null) {
            return "";
        } else if (space.endsWith("/wordprocessingml/2006/main") || space.endsWith("/wordprocessingml/main")) {
            return "w:";
        } else if (space.endsWith("/officeDocument/2006/relationships")
                || space.endsWith("/officeDocument/relationships")) {
            return "r:";
        } else if (space.endsWith("/markup-compatibility/2006")) {
            return "mc:";
        }
        return "";
    }
}
