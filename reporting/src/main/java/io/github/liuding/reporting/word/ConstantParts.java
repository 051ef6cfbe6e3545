package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.Emphasis;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.Typeface;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts that are the same for every paper of a profile: styles, settings, faces, page numbers. */
final class ConstantParts {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int FOOTERS = 5;

    /** The levels that a program shows as an outline. */
    private static final List<ElementKind> OUTLINE =
            List.of(ElementKind.LEVEL_1, ElementKind.LEVEL_2, ElementKind.LEVEL_3, ElementKind.LEVEL_4);

    private ConstantParts() {}

    static Map<String, byte[]> of(LayoutProfile profile, Types types) {
        PageNumbers numbers = new PageNumbers(profile, types);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", Types.bytes(packageRelations()));
        parts.put("word/styles.xml", Types.bytes(styles(profile, types)));
        parts.put("word/settings.xml", Types.bytes(settings()));
        parts.put("word/fontTable.xml", Types.bytes(faces(profile)));
        parts.put("word/footer1.xml", numbers.upright(true));
        parts.put("word/footer2.xml", numbers.upright(false));
        parts.put("word/footer3.xml", numbers.turned(true));
        parts.put("word/footer4.xml", numbers.turned(false));
        parts.put("word/footer5.xml", numbers.none());
        return parts;
    }

    static String contentTypes(boolean marked, boolean letter) {
        StringBuilder xml = new StringBuilder(Namespaces.DECLARATION);
        xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        xml.append("<Default Extension=\"rels\"");
        xml.append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(xml, "word/document.xml", WORD + "document.main+xml");
        type(xml, "word/styles.xml", WORD + "styles+xml");
        type(xml, "word/settings.xml", WORD + "settings+xml");
        type(xml, "word/fontTable.xml", WORD + "fontTable+xml");
        for (int i = 1; i <= FOOTERS; i++) {
            type(xml, "word/footer" + i + ".xml", WORD + "footer+xml");
        }
        if (marked) {
            type(xml, "word/header1.xml", WORD + "header+xml");
        }
        if (letter) {
            type(xml, "word/header2.xml", WORD + "header+xml");
        }
        type(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.append("</Types>").toString();
    }

    private static void type(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type));
    }

    static String relations(boolean marked, boolean letter) {
        StringBuilder xml = startRelations();
        relation(xml, "rIdStyles", OFFICE + "styles", "styles.xml");
        relation(xml, "rIdSettings", OFFICE + "settings", "settings.xml");
        relation(xml, "rIdFaces", OFFICE + "fontTable", "fontTable.xml");
        for (int i = 1; i <= FOOTERS; i++) {
            relation(xml, "rIdFooter" + i, OFFICE + "footer", "footer" + i + ".xml");
        }
        if (marked) {
            relation(xml, PaperParts.MARKING, OFFICE + "header", "header1.xml");
        }
        if (letter) {
            relation(xml, PaperParts.LETTER, OFFICE + "header", "header2.xml");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String packageRelations() {
        StringBuilder xml = startRelations();
        relation(xml, "rId1", OFFICE + "officeDocument", "word/document.xml");
        relation(
                xml,
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        return xml.append("</Relationships>").toString();
    }

    private static StringBuilder startRelations() {
        return new StringBuilder(Namespaces.DECLARATION)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    }

    private static void relation(StringBuilder xml, String id, String type, String target) {
        xml.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target));
    }

    /** No hanging punctuation, no squeezed punctuation, no room between Chinese and other text: 28 are 28. */
    private static String styles(LayoutProfile profile, Types types) {
        int pitch = profile.length(Measure.LINE_PITCH).twips();
        StringBuilder xml = new StringBuilder(Namespaces.plain("styles"));
        xml.append("<w:docDefaults><w:rPrDefault>");
        xml.append(types.run(
                        profile.typeface(Measure.BODY_FACE),
                        profile.length(Measure.BODY_SIZE).halfPoints(),
                        0,
                        "")
                .replace("</w:rPr>", "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr>"));
        xml.append("</w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl w:val=\"0\"/><w:overflowPunct w:val=\"0\"/>");
        xml.append("<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:adjustRightInd w:val=\"0\"/>");
        xml.append("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"%s\" w:lineRule=\"exact\"/>".formatted(pitch));
        xml.append("</w:pPr></w:pPrDefault></w:docDefaults>");
        style(xml, "LdNormal", "Normal", "w:default=\"1\"", "", "");
        for (ElementKind kind : new ElementKind[] {
            ElementKind.MARK,
            ElementKind.TITLE,
            ElementKind.BODY,
            ElementKind.LEVEL_1,
            ElementKind.LEVEL_2,
            ElementKind.LEVEL_3,
            ElementKind.LEVEL_4,
            ElementKind.IMPRINT
        }) {
            int level = OUTLINE.indexOf(kind);
            String outline = level < 0 ? "" : "<w:outlineLvl w:val=\"%s\"/>".formatted(level);
            String run = new String(types.run(kind, Emphasis.NONE), StandardCharsets.UTF_8);
            style(xml, LineXml.style(kind), "公文" + kind.word(), "w:customStyle=\"1\"", outline, run);
        }
        style(xml, "LdElement", "公文要素", "w:customStyle=\"1\"", "", "");
        style(xml, "LdRule", "公文分隔线", "w:customStyle=\"1\"", "", "");
        style(xml, "LdCell", "公文表格", "w:customStyle=\"1\"", "", "");
        style(xml, "LdFooter", "公文页码", "w:customStyle=\"1\"", "", "");
        return xml.append("</w:styles>").toString();
    }

    private static void style(StringBuilder xml, String id, String name, String kind, String outline, String run) {
        xml.append(
                "<w:style w:type=\"paragraph\" %s w:styleId=\"%s\"><w:name w:val=\"%s\"/>".formatted(kind, id, name));
        if (!id.equals("LdNormal")) {
            xml.append("<w:basedOn w:val=\"LdNormal\"/>");
        }
        xml.append("<w:qFormat/>");
        if (!outline.isEmpty()) {
            xml.append("<w:pPr>").append(outline).append("</w:pPr>");
        }
        xml.append(run).append("</w:style>");
    }

    private static String settings() {
        return Namespaces.plain("settings")
                + "<w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";
    }

    /** Names and their character set, so that a machine without a face takes another Chinese one. */
    private static String faces(LayoutProfile profile) {
        StringBuilder xml = new StringBuilder(Namespaces.plain("fonts"));
        for (Typeface typeface : Typeface.values()) {
            xml.append("<w:font w:name=\"%s\">".formatted(XmlBytes.escaped(profile.face(typeface))));
            if (!profile.face(typeface).equals(typeface.word())) {
                xml.append("<w:altName w:val=\"%s\"/>"
                        .formatted(typeface == Typeface.XIAOBIAOSONG ? "宋体" : typeface.word()));
            }
            xml.append("<w:charset w:val=\"86\"/><w:family w:val=\"%s\"/><w:pitch w:val=\"fixed\"/></w:font>"
                    .formatted(typeface == Typeface.SONGTI ? "auto" : "modern"));
        }
        return xml.append("</w:fonts>").toString();
    }
}
