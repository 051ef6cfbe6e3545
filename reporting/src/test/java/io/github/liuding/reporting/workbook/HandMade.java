package io.github.liuding.reporting.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks whose parts are written by hand, down to the character. */
final class HandMade {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook of one sheet, 填报表, with the given rows in its {@code sheetData}. */
    static HandMade rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** The same with all that stands in the sheet's root. */
    static HandMade sheet(String content) {
        return new HandMade()
                .put("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Default Extension="xml" ContentType="application/xml"/></Types>""")
                .rels("_rels/.rels", rel("rId1", "officeDocument", "xl/workbook.xml"))
                .workbook("<sheets><sheet name=\"填报表\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")
                .rels("xl/_rels/workbook.xml.rels", rel("rId1", "worksheet", "worksheets/sheet1.xml"))
                .put(SHEET, "<worksheet xmlns=\"%s\" xmlns:r=\"%s\">%s</worksheet>".formatted(MAIN, RELS, content));
    }

    static String rel(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELS, type, target);
    }

    HandMade workbook(String content) {
        return put(
                "xl/workbook.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s</workbook>"
                        .formatted(MAIN, RELS, content));
    }

    HandMade rels(String part, String... relationships) {
        return put(
                part,
                "<Relationships xmlns=\"%s\">%s</Relationships>"
                        .formatted(PACKAGE_RELS, String.join("", relationships)));
    }

    /** One more relationship of the workbook. */
    HandMade related(String id, String type, String target) {
        return change("xl/_rels/workbook.xml.rels", "</Relationships>", rel(id, type, target) + "</Relationships>");
    }

    HandMade shared(String items) {
        return related("rIdS", "sharedStrings", "sharedStrings.xml")
                .put("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items));
    }

    HandMade styles(String content) {
        return related("rIdT", "styles", "styles.xml")
                .put("xl/styles.xml", "<styleSheet xmlns=\"%s\">%s</styleSheet>".formatted(MAIN, content));
    }

    HandMade put(String part, String xml) {
        return put(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    HandMade put(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    HandMade without(String part) {
        parts.remove(part);
        return this;
    }

    HandMade change(String part, String right, String wrong) {
        String xml = text(part);
        if (!xml.contains(right)) {
            throw new AssertionError(part + " has no " + right);
        }
        return put(part, xml.replace(right, wrong));
    }

    /** The part in another encoding, with whatever stands before it. */
    HandMade encoded(String part, String declaration, Charset charset, byte... mark) {
        byte[] bytes = (declaration + text(part)).getBytes(charset);
        byte[] all = java.util.Arrays.copyOf(mark, mark.length + bytes.length);
        System.arraycopy(bytes, 0, all, mark.length, bytes.length);
        return put(part, all);
    }

    String text(String part) {
        return new String(Optional.ofNullable(parts.get(part)).orElseThrow(), StandardCharsets.UTF_8);
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
