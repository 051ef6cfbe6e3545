package io.github.liuding.reporting.excel;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/**
 * A worksheet as its XML has it, read by the JDK's own parser.
 *
 * @param order the names of the elements right under the root, in their order
 * @param attributes the attributes of each kind of element, of the first where there are several
 * @param texts the texts of header and footer
 */
record SheetXml(
        List<String> order,
        List<Row> rows,
        List<Range> merges,
        List<Integer> breaks,
        Map<String, Map<String, String>> attributes,
        Map<String, String> texts) {

    /** A row; number from 1, height in points. */
    record Row(int number, BigDecimal height, List<Cell> cells) {
        Cell cell(int column) {
            return cells.get(column);
        }
    }

    /** A cell; type is empty for numbers and cells without value. */
    record Cell(String address, int style, String type, Optional<String> text, boolean formula, boolean kept) {
        /** From 1. */
        int row() {
            return Integer.parseInt(address, letters(), address.length(), 10);
        }

        /** From 0. */
        int column() {
            int column = 0;
            for (int i = 0; i < letters(); i++) {
                column = column * 26 + address.charAt(i) - 'A' + 1;
            }
            return column - 1;
        }

        private int letters() {
            int letters = 0;
            while (address.charAt(letters) > '9') {
                letters++;
            }
            return letters;
        }
    }

    /** Cells; rows from 1, columns from 0, both ends counted. */
    record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        static Range parse(String reference) {
            String[] ends = reference.split(":");
            CellReference first = new CellReference(ends[0]);
            CellReference last = new CellReference(ends[ends.length - 1]);
            return new Range(first.getRow() + 1, last.getRow() + 1, first.getCol(), last.getCol());
        }

        int cells() {
            return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
        }

        boolean overlaps(Range other) {
            return firstRow <= other.lastRow
                    && other.firstRow <= lastRow
                    && firstColumn <= other.lastColumn
                    && other.firstColumn <= lastColumn;
        }
    }

    static SheetXml read(byte[] xml) {
        try {
            return new Reading(xml).sheet();
        } catch (XMLStreamException e) {
            throw new AssertionError("No worksheet", e);
        }
    }

    /** The row with that number, from 1. */
    Row row(int number) {
        return rows.stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + number));
    }

    String attribute(String element, String name) {
        return attributes.getOrDefault(element, Map.of()).getOrDefault(name, "");
    }

    /** The merged cells of a column among the rows from the first to the last. */
    List<Range> merges(int column, int firstRow, int lastRow) {
        return merges.stream()
                .filter(range -> range.firstColumn() == column
                        && range.lastColumn() == column
                        && range.firstRow() >= firstRow
                        && range.lastRow() <= lastRow)
                .toList();
    }

    private static final class Reading {
        private final XMLStreamReader xml;
        private final List<String> order = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<Range> merges = new ArrayList<>();
        private final List<Integer> breaks = new ArrayList<>();
        private final Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
        private final Map<String, String> texts = new LinkedHashMap<>();

        Reading(byte[] bytes) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        }

        SheetXml sheet() throws XMLStreamException {
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth == 2) {
                        order.add(xml.getLocalName());
                    }
                    depth -= element() ? 1 : 0;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            return new SheetXml(order, rows, merges, breaks, attributes, texts);
        }

        /** Takes an element; whether its end was taken too. */
        private boolean element() throws XMLStreamException {
            String name = xml.getLocalName();
            attributes.computeIfAbsent(name, first -> attributesHere());
            switch (name) {
                case "row" ->
                    rows.add(new Row(
                            Integer.parseInt(attribute("r")), new BigDecimal(attribute("ht")), new ArrayList<>()));
                case "c" -> {
                    cell();
                    return true;
                }
                case "mergeCell" -> merges.add(Range.parse(attribute("ref")));
                case "brk" -> breaks.add(Integer.parseInt(attribute("id")));
                case "oddHeader", "oddFooter" -> {
                    texts.put(name, xml.getElementText());
                    return true;
                }
                default -> {}
            }
            return false;
        }

        private void cell() throws XMLStreamException {
            String address = attribute("r");
            int style = Integer.parseInt(attribute("s"));
            String type = attribute("t");
            Optional<String> text = Optional.empty();
            boolean formula = false;
            boolean kept = false;
            while (xml.next() != XMLStreamConstants.END_ELEMENT
                    || !xml.getLocalName().equals("c")) {
                if (xml.isStartElement()) {
                    formula |= xml.getLocalName().equals("f");
                    if (xml.getLocalName().equals("v") || xml.getLocalName().equals("t")) {
                        kept = attribute("space").equals("preserve");
                        text = Optional.of(xml.getElementText());
                    }
                }
            }
            rows.get(rows.size() - 1).cells().add(new Cell(address, style, type, text, formula, kept));
        }

        private String attribute(String name) {
            return attributesHere().getOrDefault(name, "");
        }

        private Map<String, String> attributesHere() {
            Map<String, String> here = new LinkedHashMap<>();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                here.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
            return here;
        }
    }
}
