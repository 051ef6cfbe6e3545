package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.BarChart;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.CellKind;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.SheetLink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a chart shows, and where on its sheet that stands. It is kept beside the reference, so that programs that do not
 * work references out show the chart too.
 *
 * @param title the title above the bars
 * @param names the names of the bars
 * @param figures the lengths of the bars; absent where a row has no figure
 */
record ChartData(String title, Series<String> names, Series<Optional<BigDecimal>> figures) {

    /**
     * A column.
     *
     * @param heading its heading
     * @param headingAt where the heading stands, with the sheet
     * @param at where the cells stand, with the sheet
     * @param format the format of its figures
     * @param cells what stands there
     */
    record Series<T>(String heading, String headingAt, String at, String format, List<T> cells) {}

    /** Empty where the table has no rows. */
    static <R> Optional<ChartData> of(ReportTable<R> table, BarChart bars) {
        Column<R, ?> naming = table.columns().get(bars.labels());
        Column<R, ?> counting = table.columns().get(bars.values());
        List<String> names = new ArrayList<>();
        List<Optional<BigDecimal>> figures = new ArrayList<>();
        for (R row : table.rows()) {
            names.add(naming.cell(row).text());
            figures.add(number(ExcelNumbers.fitting(counting.cell(row))));
            if (names.size() > BarChart.MOST_ROWS) {
                throw new IllegalArgumentException("Chart of table '%s' can show %s rows, but there are more"
                        .formatted(table.name(), BarChart.MOST_ROWS));
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartData(
                        bars.title(), series(table, bars.labels(), names), series(table, bars.values(), figures)));
    }

    /** The number that a sheet has in the cell; empty where it has a text. */
    private static Optional<BigDecimal> number(Cell cell) {
        if (cell instanceof Cell.Formula formula) {
            return number(formula.value());
        }
        if (cell instanceof Cell.Percent percent) {
            return Optional.of(percent.fraction());
        }
        return cell instanceof Cell.Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    private static <T> Series<T> series(ReportTable<?> table, int index, List<T> cells) {
        Column<?, ?> column = table.columns().get(index);
        String sheet = SheetLink.quoted(table.name()) + "!";
        return new Series<>(
                column.heading(),
                "%s$%s$%s".formatted(sheet, CellAddress.letters(index), CellAddress.firstRow(table) - 1),
                "%s%s:%s"
                        .formatted(
                                sheet,
                                CellAddress.fixed(table, 0, index),
                                CellAddress.fixed(table, cells.size() - 1, index)),
                column.kind() == CellKind.PERCENT
                        ? Styles.PERCENT_FORMATS.get(0)
                        : Styles.numberFormat(column).orElse(Styles.GENERAL),
                List.copyOf(cells));
    }

    /** Whether a bar goes below 0. */
    boolean isBelow() {
        return signs().anyMatch(sign -> sign < 0);
    }

    /** Whether a bar goes above 0. */
    boolean isAbove() {
        return signs().anyMatch(sign -> sign > 0);
    }

    private IntStream signs() {
        return figures.cells().stream().flatMap(Optional::stream).mapToInt(BigDecimal::signum);
    }
}
