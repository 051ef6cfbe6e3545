package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.SheetLink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook with everything but the rows. How many rows a table has is known only when they are written. */
final class Skeleton {
    /** The part that names the sheets. */
    static final String WORKBOOK = "xl/workbook.xml";

    /** Where it and what it leads to are. */
    private static final String FOLDER = "xl/";

    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.";

    private final ReportWorkbook report;
    private final List<SheetFrame> sheets = new ArrayList<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Choices choices;

    private Skeleton(ReportWorkbook report, OfficialFonts fonts) {
        this.report = report;
        this.choices = Choices.of(report);
        Styles styles = new Styles(fonts);
        ChartParts charts = new ChartParts(fonts.body());
        for (int i = 0; i < report.tables().size(); i++) {
            sheets.add(frame(report.tables().get(i), "xl/worksheets/sheet%s.xml".formatted(i + 1), styles, charts));
        }
        put("[Content_Types].xml", contentTypes(charts));
        parts.putAll(DocumentProperties.parts(report));
        put("xl/_rels/workbook.xml.rels", relations());
        put("xl/styles.xml", styles.xml());
        parts.putAll(charts.parts());
    }

    static Skeleton of(ReportWorkbook report, OfficialFonts fonts) {
        return new Skeleton(report, fonts);
    }

    private SheetFrame frame(ReportTable<?> table, String part, Styles styles, ChartParts charts) {
        SheetHead head = new SheetHead(table);
        return new SheetFrame(
                part,
                head.before(sheets.isEmpty()),
                head.print(),
                table.chart().map(bars -> charts.add(table, bars, part)).orElse(""),
                table.columns().stream().map(styles::of).toList(),
                styles,
                head.usableWidths(),
                head.widthInPrint(),
                choices);
    }

    SheetFrame sheet(int index) {
        return sheets.get(index);
    }

    /** All parts but the sheets, that of the choices among them, and {@link #WORKBOOK}, by name. */
    Map<String, byte[]> parts() {
        return parts;
    }

    /** The part {@link #WORKBOOK}, once the last row of each sheet is known. */
    byte[] workbook(List<Integer> lastRows) {
        StringBuilder xml = new StringBuilder(XmlParts.DECLARATION)
                .append("<workbook xmlns=\"%s\" xmlns:r=\"%s\">"
                        .formatted(XmlParts.SHEET_SPACE, XmlParts.RELATIONSHIP_SPACE))
                .append("<workbookPr/><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"%1$s\" sheetId=\"%2$s\" r:id=\"rId%2$s\"/>"
                    .formatted(XmlParts.text(report.tables().get(i).name()), i + 1));
        }
        if (choices.isNeeded()) {
            xml.append("<sheet name=\"%1$s\" sheetId=\"%2$s\" state=\"veryHidden\" r:id=\"rId%2$s\"/>"
                    .formatted(Choices.SHEET, sheets.size() + 1));
        }
        xml.append("</sheets><definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            names(xml, i, lastRows.get(i));
        }
        choices.ranges().forEach((name, range) -> xml.append(name(name, "", range)));
        return bytes(xml.append("</definedNames></workbook>").toString());
    }

    /** What its filter covers, the headings that every page repeats, and the cells that have names. */
    private void names(StringBuilder xml, int sheet, int lastRow) {
        ReportTable<?> table = report.tables().get(sheet);
        String where = SheetLink.quoted(table.name()) + "!";
        int lastHeading = CellAddress.firstRow(table) - 1;
        String local = " localSheetId=\"%s\"".formatted(sheet);
        xml.append(name(
                        "_xlnm._FilterDatabase",
                        local + " hidden=\"1\"",
                        "%s$A$%s:$%s$%s"
                                .formatted(
                                        where,
                                        lastHeading,
                                        CellAddress.letters(table.columns().size() - 1),
                                        lastRow)))
                .append(name(
                        "_xlnm.Print_Titles",
                        local,
                        "%s$%s:$%s".formatted(where, SheetFrame.HEADING_ROW, lastHeading)));
        for (NamedCell cell : table.names()) {
            xml.append(name(cell.name(), "", where + CellAddress.fixed(table, cell.row(), cell.column())));
        }
    }

    private static String name(String name, String attributes, String reference) {
        return "<definedName name=\"%s\"%s>%s</definedName>"
                .formatted(XmlParts.text(name), attributes, XmlParts.text(reference));
    }

    private String contentTypes(ChartParts charts) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(WORKBOOK, "spreadsheetml.sheet.main");
        sheets.forEach(sheet -> types.put(sheet.part(), "spreadsheetml.worksheet"));
        if (choices.isNeeded()) {
            types.put(choicesPart(), "spreadsheetml.worksheet");
        }
        types.put("xl/styles.xml", "spreadsheetml.styles");
        types.putAll(charts.types());
        StringBuilder xml = new StringBuilder(XmlParts.DECLARATION)
                .append("<Types xmlns=\"%scontent-types\">".formatted(XmlParts.PACKAGE_SPACE))
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.forEach((part, type) -> xml.append(override(part, DOCUMENT + type + "+xml")));
        DocumentProperties.types(report).forEach((part, type) -> xml.append(override(part, type)));
        return xml.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    private String relations() {
        List<String> targets = new ArrayList<>();
        sheets.forEach(sheet -> targets.add(sheet.part()));
        if (choices.isNeeded()) {
            targets.add(choicesPart());
        }
        StringBuilder xml = new StringBuilder(XmlParts.DECLARATION)
                .append("<Relationships xmlns=\"%srelationships\">".formatted(XmlParts.PACKAGE_SPACE));
        for (int i = 0; i < targets.size(); i++) {
            xml.append(relation(i + 1, "worksheet", targets.get(i).substring(FOLDER.length())));
        }
        return xml.append(relation(targets.size() + 1, "styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, XmlParts.RELATIONSHIP_SPACE, type, target);
    }

    Choices choices() {
        return choices;
    }

    /** The part of the choices, where a sheet of them is needed. */
    String choicesPart() {
        return "xl/worksheets/sheet%s.xml".formatted(sheets.size() + 1);
    }

    private void put(String part, String xml) {
        parts.put(part, bytes(xml));
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
