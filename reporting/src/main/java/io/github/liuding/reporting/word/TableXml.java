package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.table.Alignment;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.HeadingCell;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.ShownRow;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/** Tables as wide as the type area: headings on every page, rows whole. */
final class TableXml {
    /** What is free at the left and the right of a cell's text together, in twips. */
    static final int PADDING = 114;

    /** The rule below a row, in twips. */
    static final int RULE = 12;

    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUED = "<w:vMerge/>";
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

    void write(ReportTable<?> table, int width) throws IOException {
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
        xml.raw("</w:tblGrid>");
        for (int row = 0; row < table.headingRows(); row++) {
            headings(table, row, widths);
        }
        // A row is written when the next is known: only then is it clear which of its cells begin a merged one.
        Iterator<ShownRow> rows = ShownRow.of(table).iterator();
        if (rows.hasNext()) {
            ShownRow row = rows.next();
            while (rows.hasNext()) {
                ShownRow next = rows.next();
                row(table.columns(), widths, row, next.continued());
                row = next;
            }
            row(table.columns(), widths, row, new BitSet());
        }
        xml.raw("</w:tbl>");
    }

    /** A heading that takes several rows stands in the first, and in the others an empty cell is merged with it. */
    private void headings(ReportTable<?> table, int row, int[] widths) throws IOException {
        xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        List<HeadingCell> own = HeadingCell.row(table, row);
        int column = 0;
        for (HeadingCell heading : own) {
            column = comeDown(column, heading.column(), widths);
            int end = column + heading.columns();
            int width = Arrays.stream(widths, column, end).sum();
            String merge = (heading.columns() > 1 ? "<w:gridSpan w:val=\"%s\"/>".formatted(heading.columns()) : "")
                    + (heading.rows() > 1 ? RESTART : "");
            cell(width, merge, Alignment.CENTRE, types.tableHeading(), heading.text());
            column = end;
        }
        comeDown(column, widths.length, widths);
        xml.raw("</w:tr>");
    }

    private int comeDown(int from, int to, int[] widths) throws IOException {
        for (int i = from; i < to; i++) {
            cell(widths[i], CONTINUED, Alignment.CENTRE, types.tableHeading(), "");
        }
        return to;
    }

    private void row(List<? extends Column<?, ?>> columns, int[] widths, ShownRow row, BitSet next) throws IOException {
        xml.raw(ROW);
        for (int i = 0; i < widths.length; i++) {
            boolean goesOn = row.continued().get(i);
            String merge = goesOn ? CONTINUED : next.get(i) ? RESTART : "";
            String text = goesOn ? "" : row.cells().get(i).text();
            cell(widths[i], merge, columns.get(i).alignment(), types.tableCell(), text);
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
