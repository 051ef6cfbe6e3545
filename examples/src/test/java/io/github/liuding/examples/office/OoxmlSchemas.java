package io.github.liuding.examples.office;

import io.github.liuding.examples.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schemas of ECMA-376 (transitional), which the build unpacks, and what they find wrong with a file. Every part of it
 * must be known to one of them, but for the list of types and the core properties, whose schemas are not among them; every
 * part must have a type.
 */
final class OoxmlSchemas {
    private static final Path FOLDER = Repository.path("examples/target/ooxml-schemas");
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String GRAPHICS = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** What wml.xsd takes from the XML standard itself. */
    private static final String XML_ATTRIBUTES = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName">
                <xs:enumeration value="default"/><xs:enumeration value="preserve"/>
              </xs:restriction></xs:simpleType></xs:attribute>
              <xs:attribute name="lang" type="xs:language"/>
            </xs:schema>""";

    /** By the end of a part's name, in the order of asking; the parts of OPC itself have no schema among them. */
    private static final Map<String, String> SCHEMAS = new LinkedHashMap<>();

    private static final Set<String> WITHOUT = Set.of("[Content_Types].xml", "docProps/core.xml");

    static {
        SCHEMAS.put(".*\\.rels", "opc-relationships.xsd");
        SCHEMAS.put("docProps/app\\.xml", "shared-documentPropertiesExtended.xsd");
        SCHEMAS.put("docProps/custom\\.xml", "shared-documentPropertiesCustom.xsd");
        SCHEMAS.put("word/.*\\.xml", "wml.xsd");
        SCHEMAS.put("xl/drawings/.*\\.xml", "dml-spreadsheetDrawing.xsd");
        SCHEMAS.put("xl/charts/.*\\.xml", "dml-chart.xsd");
        SCHEMAS.put("xl/theme/.*\\.xml", "dml-main.xsd");
        SCHEMAS.put("xl/.*\\.xml", "sml.xsd");
    }

    private final Map<String, Schema> read = new HashMap<>();

    /** What is wrong, each as part and sentence; empty where nothing is. */
    List<String> faults(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String types = types(zip);
            for (ZipEntry entry : zip.stream().toList()) {
                String ending = entry.getName().substring(entry.getName().lastIndexOf('.') + 1);
                if (!types.contains("PartName=\"/" + entry.getName() + "\"")
                        && !types.contains("Extension=\"" + ending + "\"")) {
                    faults.add(entry.getName() + ": has no type");
                }
                if (WITHOUT.contains(entry.getName()) || entry.isDirectory()) {
                    continue;
                }
                Optional<String> schema = SCHEMAS.entrySet().stream()
                        .filter(one -> entry.getName().matches(one.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
                if (schema.isEmpty()) {
                    faults.add(entry.getName() + ": no schema knows this part");
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    validate(entry.getName(), understood(in), schema(schema.get()), faults);
                }
            }
        }
        return faults;
    }

    private static String types(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("[Content_Types].xml");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void validate(String part, Document document, Schema schema, List<String> faults)
            throws IOException {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException warned) {
                faults.add(part + ": " + warned.getMessage());
            }

            @Override
            public void error(SAXParseException wrong) {
                faults.add(part + ": " + wrong.getMessage());
            }

            @Override
            public void fatalError(SAXParseException broken) {
                faults.add(part + ": " + broken.getMessage());
            }
        });
        try {
            validator.validate(new DOMSource(document));
        } catch (SAXException broken) {
            throw new IOException(part, broken);
        }
    }

    private Schema schema(String name) throws IOException {
        Schema known = read.get(name);
        if (known != null) {
            return known;
        }
        if (!Files.exists(FOLDER.resolve(name))) {
            throw new AssertionError(
                    "The schemas are not in %s; the build unpacks them with -Dgroups=office".formatted(FOLDER));
        }
        try {
            DOMImplementationLS inputs = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                if (!XMLConstants.XML_NS_URI.equals(namespace)) {
                    return null;
                }
                LSInput input = inputs.createLSInput();
                input.setCharacterStream(new StringReader(XML_ATTRIBUTES));
                return input;
            });
            Schema schema = factory.newSchema(FOLDER.resolve(name).toFile());
            read.put(name, schema);
            return schema;
        } catch (ReflectiveOperationException | SAXException broken) {
            throw new IOException(name, broken);
        }
    }

    /** As a program reads it that knows nothing but the standard: alternatives fall back, what may be ignored is. */
    private static Document understood(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(in);
            strip(document.getDocumentElement(), new HashSet<>(Set.of(COMPATIBILITY)));
            return document;
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    private static void strip(Element element, Set<String> ignored) {
        Arrays.stream(element.getAttributeNS(COMPATIBILITY, "Ignorable").split(" "))
                .map(element::lookupNamespaceURI)
                .filter(Objects::nonNull)
                .forEach(ignored::add);
        for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getNamespaceURI() != null && ignored.contains(attribute.getNamespaceURI())) {
                element.removeAttributeNode(attribute);
            }
        }
        Node child = element.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner) {
                if (COMPATIBILITY.equals(inner.getNamespaceURI())
                        && inner.getLocalName().equals("AlternateContent")) {
                    fallBack(inner, ignored);
                } else if (ignored.contains(inner.getNamespaceURI())) {
                    element.removeChild(inner);
                } else {
                    strip(inner, ignored);
                }
            }
            child = next;
        }
    }

    /**
     * Where a file does not say what to fall back to, its choice is taken, without the graphics of a later schema that it is
     * made for.
     */
    private static void fallBack(Element alternatives, Set<String> ignored) {
        Node parent = alternatives.getParentNode();
        Element taken = first(alternatives, COMPATIBILITY, "Fallback")
                .or(() -> first(alternatives, COMPATIBILITY, "Choice"))
                .orElseThrow();
        // What a text box of that schema says is of ours again: it is looked at as if it stood behind the drawing's
        // paragraph.
        List<Node> boxed = paragraphs(taken);
        first(taken, GRAPHICS, "graphicData").ifPresent(data -> data.setTextContent(""));
        strip(taken, ignored);
        while (taken.getFirstChild() != null) {
            parent.insertBefore(taken.getFirstChild(), alternatives);
        }
        parent.removeChild(alternatives);
        Node paragraph = parent;
        while (!"p".equals(paragraph.getLocalName())) {
            paragraph = paragraph.getParentNode();
        }
        for (Node one : boxed) {
            paragraph.getParentNode().insertBefore(one, paragraph);
        }
    }

    private static List<Node> paragraphs(Element within) {
        List<Node> paragraphs = new ArrayList<>();
        NodeList boxes = within.getElementsByTagNameNS(WORDS, "txbxContent");
        for (int i = 0; i < boxes.getLength(); i++) {
            for (Node one = boxes.item(i).getFirstChild(); one != null; one = one.getNextSibling()) {
                paragraphs.add(one);
            }
        }
        return paragraphs;
    }

    private static Optional<Element> first(Element within, String namespace, String name) {
        return Optional.ofNullable(
                (Element) within.getElementsByTagNameNS(namespace, name).item(0));
    }
}
