package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.table.Alignment;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.MergeRuns;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/** Tables as wide as the type area: headings on every page, rows whole. */
final class TableXml {
    /** What is free at the left and the right of a cell's text together, in twips. */
    static final int PADDING = 114;

    /** The rule below a row, in twips. */
    static final int RULE = 12;

    private static final byte[] CELL = XmlBytes.ascii("<w:tc><w:tcPr><w:tcW w:w=\"");
    private static final byte[] END_CELL = XmlBytes.ascii("</w:p></w:tc>");
    private static final byte[] ROW = XmlBytes.ascii("<w:tr><w:trPr><w:cantSplit/></w:trPr>");

    private final Types types;
    private final XmlBytes xml;
    private final int pitch;

    TableXml(Types types, XmlBytes xml) {
        this.types = types;
        this.xml = xml;
        this.pitch = types.profile().length(Measure.TABLE_SIZE).twips() * 3 / 2;
    }

    /** The widths of columns, in twips, which together are the width of the type area. */
    static int[] widths(ReportTable<?> table, int width) {
        int[] widths = new int[table.columns().size()];
        int all = table.columns().stream().mapToInt(Column::width).sum();
        int left = 0;
        int characters = 0;
        for (int i = 0; i < widths.length; i++) {
            characters += table.columns().get(i).width();
            int right = (int) ((long) width * characters / all);
            widths[i] = right - left;
            left = right;
        }
        return widths;
    }

    <R> void write(ReportTable<R> table, int width) throws IOException {
        int[] widths = widths(table, width);
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .number(width)
                .raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.raw("<w:").raw(side).raw(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/>")
                .raw("<w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int column : widths) {
            xml.raw("<w:gridCol w:w=\"").number(column).raw("\"/>");
        }
        xml.raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        List<Column<R, ?>> columns = table.columns();
        for (int i = 0; i < widths.length; i++) {
            cell(
                    widths[i],
                    "",
                    Alignment.CENTRE,
                    types.tableHeading(),
                    columns.get(i).heading());
        }
        xml.raw("</w:tr>");
        // A row is written when the next is known: only then is it clear which of its cells begin a merged one.
        MergeRuns<R> runs = new MergeRuns<>(columns);
        Iterator<? extends R> rows = table.rows().iterator();
        BitSet none = new BitSet();
        if (rows.hasNext()) {
            R row = rows.next();
            BitSet continued = runs.next(row);
            while (rows.hasNext()) {
                R next = rows.next();
                BitSet goesOn = runs.next(next);
                row(columns, widths, row, continued, goesOn);
                row = next;
                continued = goesOn;
            }
            row(columns, widths, row, continued, none);
        }
        xml.raw("</w:tbl>");
    }

    private <R> void row(List<Column<R, ?>> columns, int[] widths, R row, BitSet continued, BitSet next)
            throws IOException {
        xml.raw(ROW);
        for (int i = 0; i < widths.length; i++) {
            Column<R, ?> column = columns.get(i);
            boolean goesOn = continued.get(i);
            String merge = goesOn ? "<w:vMerge/>" : next.get(i) ? "<w:vMerge w:val=\"restart\"/>" : "";
            String text = goesOn ? "" : column.cell(row).text();
            cell(widths[i], merge, column.alignment(), types.tableCell(), text);
        }
        xml.raw("</w:tr>");
    }

    private void cell(int width, String merge, Alignment alignment, byte[] run, String text) throws IOException {
        xml.raw(CELL)
                .number(width)
                .raw("\" w:type=\"dxa\"/>")
                .raw(merge)
                .raw("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"LdCell\"/>");
        xml.raw("<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"")
                .number(pitch)
                .raw("\" w:lineRule=\"exact\"/><w:jc w:val=\"");
        xml.raw(alignment == Alignment.CENTRE ? "center" : alignment == Alignment.RIGHT ? "right" : "left")
                .raw("\"/></w:pPr>");
        if (!text.isEmpty()) {
            xml.raw("<w:r>").raw(run);
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                xml.raw("<w:t xml:space=\"preserve\">")
                        .text(text.substring(start, end))
                        .raw("</w:t><w:br/>");
                start = end + 1;
            }
            xml.raw("<w:t xml:space=\"preserve\">").text(text.substring(start)).raw("</w:t></w:r>");
        }
        xml.raw(END_CELL);
    }
}
