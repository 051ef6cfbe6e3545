package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.BarChart;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts charts into a package: the chart, the drawing that holds it, and what leads from the sheet to them. */
final class ChartParts {
    /** How many rows a chart covers, of the height that rows have by themselves. */
    private static final int ROWS_HIGH = 18;

    private static final int ROW_HEIGHT = 15 * 20;
    private static final String SHEET_DRAWING_SPACE =
            "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    private final String face;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private int count;

    /**
     * Without charts yet.
     *
     * @param face the face of their texts
     */
    ChartParts(String face) {
        this.face = face;
    }

    /** The height that a chart takes below its table, with the empty row between, in twips. */
    static int height() {
        return (1 + ROWS_HIGH) * ROW_HEIGHT;
    }

    /** Adds the chart of a sheet; gives what in the sheet's XML leads to it, nothing where the table has no rows. */
    String add(ReportTable<?> table, BarChart bars, String sheetPart) {
        Optional<ChartData> found = ChartData.of(table, bars);
        if (found.isEmpty()) {
            return "";
        }
        ChartData data = found.get();
        count++;
        String chart = "xl/charts/chart%s.xml".formatted(count);
        String drawing = "xl/drawings/drawing%s.xml".formatted(count);
        put(chart, ChartXml.of(data, face), "drawingml.chart");
        put(drawing, drawing(table, data), "drawing");
        relation(drawing, "chart", chart);
        relation(sheetPart, "drawing", drawing);
        return "<drawing r:id=\"rId1\"/>";
    }

    /** All that was drawn, by name. */
    Map<String, byte[]> parts() {
        return parts;
    }

    /** The content types of charts and drawings, without what all types of the format have in common. */
    Map<String, String> types() {
        return types;
    }

    private void put(String part, String xml, String type) {
        parts.put(part, utf8(xml));
        types.put(part, type);
    }

    private void relation(String from, String type, String to) {
        int name = from.lastIndexOf('/') + 1;
        parts.put(
                from.substring(0, name) + "_rels/" + from.substring(name) + ".rels",
                utf8(XmlParts.DECLARATION
                        + "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"/%s\"/></Relationships>"
                                .formatted(XmlParts.PACKAGE_SPACE, XmlParts.RELATIONSHIP_SPACE, type, to)));
    }

    private static String drawing(ReportTable<?> table, ChartData data) {
        int totals = table.columns().stream().anyMatch(Column::isTotalled) ? 1 : 0;
        int below = CellAddress.firstRow(table)
                - 1
                + data.names().cells().size()
                + totals
                + table.notes().size()
                + 1;
        return XmlParts.DECLARATION
                + "<xdr:wsDr xmlns:xdr=\"%s\" xmlns:a=\"%s\">".formatted(SHEET_DRAWING_SPACE, ChartXml.DRAWING_SPACE)
                + "<xdr:twoCellAnchor>"
                + corner("from", 0, below)
                + corner("to", table.columns().size(), below + ROWS_HIGH)
                + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"%s\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"
                        .formatted(XmlBytes.escaped(data.title()))
                + "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>"
                + "<a:graphic><a:graphicData uri=\"%1$s\"><c:chart xmlns:c=\"%1$s\" xmlns:r=\"%2$s\" r:id=\"rId1\"/></a:graphicData></a:graphic>"
                        .formatted(ChartXml.CHART_SPACE, XmlParts.RELATIONSHIP_SPACE)
                + "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>";
    }

    private static String corner(String which, int column, int row) {
        return "<xdr:%1$s><xdr:col>%2$s</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%3$s</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:%1$s>"
                .formatted(which, column, row);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
