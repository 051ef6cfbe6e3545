package io.github.liuding.reporting.html;

import io.github.liuding.reporting.table.Alignment;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.HeadingCell;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.ShownRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A table, its heading repeated on every page. */
final class TableHtml {
    private final StringBuilder html;

    TableHtml(StringBuilder html) {
        this.html = html;
    }

    void write(ReportTable<?> table) {
        List<? extends Column<?, ?>> columns = table.columns();
        int all = columns.stream().mapToInt(Column::width).sum();
        html.append("<table>\n<colgroup>");
        for (Column<?, ?> column : columns) {
            BigDecimal share =
                    BigDecimal.valueOf(column.width() * 100L).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
            html.append("<col style=\"width:").append(share).append("%\"/>");
        }
        html.append("</colgroup>\n<thead>");
        for (int row = 0; row < table.headingRows(); row++) {
            html.append("<tr>");
            HeadingCell.row(table, row).forEach(this::heading);
            html.append("</tr>");
        }
        html.append("</thead>\n<tbody>\n");
        List<ShownRow> rows = new ArrayList<>();
        ShownRow.of(table).forEach(rows::add);
        for (int row = 0; row < rows.size(); row++) {
            html.append("<tr>");
            for (int i = 0; i < columns.size(); i++) {
                if (!rows.get(row).continued().get(i)) {
                    cell(columns.get(i).alignment(), rows.get(row).cells().get(i), span(rows, row, i));
                }
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static int span(List<ShownRow> rows, int row, int column) {
        int span = 1;
        while (row + span < rows.size() && rows.get(row + span).continued().get(column)) {
            span++;
        }
        return span;
    }

    private void heading(HeadingCell heading) {
        html.append("<th");
        span("colspan", heading.columns());
        span("rowspan", heading.rows());
        html.append('>').append(PageHtml.escaped(heading.text())).append("</th>");
    }

    private void span(String attribute, int span) {
        if (span > 1) {
            html.append(' ').append(attribute).append("=\"").append(span).append('"');
        }
    }

    private void cell(Alignment alignment, Cell cell, int span) {
        html.append("<td");
        span("rowspan", span);
        if (alignment != Alignment.LEFT) {
            html.append(alignment == Alignment.CENTRE ? " style=\"text-align:center\"" : " style=\"text-align:right\"");
        }
        html.append('>').append(PageHtml.escaped(cell.text())).append("</td>");
    }
}
