package io.github.liuding.reporting.excel;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a workbook that say what it is: title, who made it and when, and what programs read. */
final class DocumentProperties {
    private static final String CORE = "docProps/core.xml";
    private static final String EXTENDED = "docProps/app.xml";
    private static final String CUSTOM = "docProps/custom.xml";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/";

    /** By which all programs know properties that people made up. */
    private static final String CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private DocumentProperties() {}

    static Map<String, byte[]> parts(ReportWorkbook report) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "_rels/.rels", relations(report));
        put(
                parts,
                EXTENDED,
                "<Properties xmlns=\"%sextended-properties\"><Application>Liuding</Application></Properties>"
                        .formatted(DOCUMENT));
        put(parts, CORE, core(report));
        if (!report.properties().isEmpty()) {
            put(parts, CUSTOM, custom(report));
        }
        return parts;
    }

    /** The content types of those parts. */
    static Map<String, String> types(ReportWorkbook report) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(EXTENDED, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        types.put(CORE, "application/vnd.openxmlformats-package.core-properties+xml");
        if (!report.properties().isEmpty()) {
            types.put(CUSTOM, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        }
        return types;
    }

    private static String relations(ReportWorkbook report) {
        String custom =
                report.properties().isEmpty() ? "" : relation(4, DOCUMENT + "relationships/custom-properties", CUSTOM);
        return "<Relationships xmlns=\"%srelationships\">".formatted(XmlParts.PACKAGE_SPACE)
                + relation(1, DOCUMENT + "relationships/officeDocument", Skeleton.WORKBOOK)
                + relation(2, DOCUMENT + "relationships/extended-properties", EXTENDED)
                + relation(3, XmlParts.PACKAGE_SPACE + "relationships/metadata/core-properties", CORE)
                + custom
                + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static String core(ReportWorkbook report) {
        return "<cp:coreProperties xmlns:cp=\"%smetadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                        .formatted(XmlParts.PACKAGE_SPACE)
                + "<dc:title>%s</dc:title><dc:creator>%s</dc:creator>"
                        .formatted(XmlParts.text(report.title()), XmlParts.text(report.creator()))
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%sT00:00:00Z</dcterms:created></cp:coreProperties>"
                        .formatted(report.created());
    }

    private static String custom(ReportWorkbook report) {
        StringBuilder xml = new StringBuilder(
                "<Properties xmlns=\"%1$scustom-properties\" xmlns:vt=\"%1$sdocPropsVTypes\">".formatted(DOCUMENT));
        // Numbers 0 and 1 are taken by the format itself.
        int number = 2;
        for (Map.Entry<String, String> property : report.properties().entrySet()) {
            xml.append("<property fmtid=\"%s\" pid=\"%s\" name=\"%s\"><vt:lpwstr>%s</vt:lpwstr></property>"
                    .formatted(
                            CUSTOM_FORMAT,
                            number++,
                            XmlParts.text(property.getKey()),
                            XmlParts.text(property.getValue())));
        }
        return xml.append("</Properties>").toString();
    }

    private static void put(Map<String, byte[]> parts, String part, String xml) {
        parts.put(part, (XmlParts.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }
}
