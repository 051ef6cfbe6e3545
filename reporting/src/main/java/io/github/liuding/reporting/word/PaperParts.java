package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The small parts that differ from paper to paper. */
final class PaperParts {
    /** The relation to the header that says what every page must say. */
    static final String MARKING = "rIdHeader1";

    /** The relation to the header of a letter's first page. */
    static final String LETTER = "rIdHeader2";

    private PaperParts() {}

    static Map<String, byte[]> of(OfficialDocument document, PaperLayout layout, Types types) throws IOException {
        boolean marked = document.marking().isPresent();
        boolean letter = document.format() == PaperFormat.LETTER;
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Types.bytes(ConstantParts.contentTypes(marked, letter)));
        parts.put("word/_rels/document.xml.rels", Types.bytes(ConstantParts.relations(marked, letter)));
        parts.put("docProps/core.xml", Types.bytes(properties(document)));
        if (marked) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            XmlBytes xml = XmlBytes.plain(bytes);
            xml.raw(Namespaces.start("hdr"));
            marking(document.marking().orElse(""), types, xml);
            xml.raw("</w:hdr>");
            xml.flush();
            parts.put("word/header1.xml", bytes.toByteArray());
        }
        if (letter) {
            parts.put("word/header2.xml", LetterHead.of(layout).header(layout, types));
        }
        return parts;
    }

    static void marking(String text, Types types, XmlBytes xml) throws IOException {
        int size = types.profile().length(Measure.PAGE_NUMBER_SIZE).halfPoints();
        xml.raw(
                        "<w:p><w:pPr><w:pStyle w:val=\"LdFooter\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"280\"")
                .raw(" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/></w:pPr><w:r>")
                .raw(Types.bytes(types.run(types.profile().typeface(Measure.BODY_FACE), size, 0, "")))
                .raw("<w:t xml:space=\"preserve\">")
                .text(text)
                .raw("</w:t></w:r></w:p>");
    }

    private static String properties(OfficialDocument document) {
        return Namespaces.DECLARATION
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + XmlBytes.escaped(String.join("", document.titleLines()))
                + "</dc:title><dc:creator>"
                + XmlBytes.escaped(String.join("、", document.head().marks()))
                + "</dc:creator></cp:coreProperties>";
    }
}
