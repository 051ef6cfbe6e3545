package io.github.liuding.reporting.html;

import io.github.liuding.reporting.table.Alignment;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.MergeRuns;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A table, its heading repeated on every page. */
final class TableHtml {
    private final StringBuilder html;

    TableHtml(StringBuilder html) {
        this.html = html;
    }

    <R> void write(ReportTable<R> table) {
        List<Column<R, ?>> columns = table.columns();
        int all = columns.stream().mapToInt(Column::width).sum();
        html.append("<table>\n<colgroup>");
        for (Column<R, ?> column : columns) {
            BigDecimal share =
                    BigDecimal.valueOf(column.width() * 100L).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
            html.append("<col style=\"width:").append(share).append("%\"/>");
        }
        html.append("</colgroup>\n<thead><tr>");
        columns.forEach(column ->
                html.append("<th>").append(PageHtml.escaped(column.heading())).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        List<R> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        List<BitSet> continued = new ArrayList<>();
        MergeRuns<R> runs = new MergeRuns<>(columns);
        rows.forEach(row -> continued.add(runs.next(row)));
        for (int row = 0; row < rows.size(); row++) {
            html.append("<tr>");
            for (int i = 0; i < columns.size(); i++) {
                if (!continued.get(row).get(i)) {
                    cell(columns.get(i), rows.get(row), span(continued, row, i));
                }
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static int span(List<BitSet> continued, int row, int column) {
        int span = 1;
        while (row + span < continued.size() && continued.get(row + span).get(column)) {
            span++;
        }
        return span;
    }

    private <R> void cell(Column<R, ?> column, R row, int span) {
        html.append("<td");
        if (span > 1) {
            html.append(" rowspan=\"").append(span).append('"');
        }
        if (column.alignment() != Alignment.LEFT) {
            html.append(
                    column.alignment() == Alignment.CENTRE
                            ? " style=\"text-align:center\""
                            : " style=\"text-align:right\"");
        }
        html.append('>').append(PageHtml.escaped(column.cell(row).text())).append("</td>");
    }
}
