package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.preflight.WorkbookPreflight;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A workbook that was written, sound in its structure, to be read back in several ways. */
final class Written {
    /** The row of the first data, from 1. */
    static final int FIRST = SheetFrame.HEADING_ROW + 1;

    private final byte[] bytes;
    private final List<Finding> findings;
    private final Map<String, byte[]> parts;

    private Written(byte[] bytes, List<Finding> findings, boolean formulas) {
        this.bytes = bytes;
        this.findings = findings;
        this.parts = parts(bytes);
        assertThat(WorkbookLint.problems(bytes, formulas))
                .as("problems of the workbook")
                .isEmpty();
        assertThat(preflight(bytes)).as("what other programs may stumble over").isEmpty();
    }

    private static List<Finding> preflight(byte[] bytes) {
        try {
            return WorkbookPreflight.check(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Written of(ReportTable<?>... tables) {
        return of(ExcelWriter.standard(), workbook(tables));
    }

    /** One whose cells may have formulas. */
    static Written live(ReportTable<?>... tables) {
        return live(workbook(tables));
    }

    static Written live(ReportWorkbook workbook) {
        return of(ExcelWriter.standard(), workbook, true);
    }

    static Written of(ExcelWriter writer, ReportWorkbook workbook) {
        return of(writer, workbook, false);
    }

    private static Written of(ExcelWriter writer, ReportWorkbook workbook, boolean formulas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<Finding> findings = writer.write(workbook, out);
            return new Written(out.toByteArray(), findings, formulas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportWorkbook workbook(ReportTable<?>... tables) {
        return new ReportWorkbook("青禾县清单", "青禾县人民政府办公室", LocalDate.of(2026, 3, 31), List.of(tables));
    }

    static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (Optional<ZipEntry> entry = next(zip); entry.isPresent(); entry = next(zip)) {
                parts.put(entry.get().getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
        return Optional.ofNullable(zip.getNextEntry());
    }

    static Document document(String xml) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    byte[] bytes() {
        return bytes;
    }

    List<Finding> findings() {
        return findings;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String part(String name) {
        return Optional.ofNullable(parts.get(name))
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .orElseThrow(() -> new AssertionError("No part " + name + " in " + parts.keySet()));
    }

    Document xml(String part) {
        try {
            return document(part(part));
        } catch (SAXException e) {
            throw new AssertionError(part, e);
        }
    }

    /** The only sheet, or the first. */
    SheetXml sheet() {
        return sheet(0);
    }

    SheetXml sheet(int index) {
        return SheetXml.read(
                part("xl/worksheets/sheet%d.xml".formatted(index + 1)).getBytes(StandardCharsets.UTF_8));
    }

    /** To be closed. */
    XSSFWorkbook poi() {
        try {
            return new XSSFWorkbook(stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the second library reads it; to be closed. */
    ReadableWorkbook fastexcel() {
        try {
            return new ReadableWorkbook(stream(), new ReadingOptions(true, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
