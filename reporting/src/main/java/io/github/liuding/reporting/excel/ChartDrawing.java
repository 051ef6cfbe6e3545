package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.BarChart;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a native bar chart below a table. Figures are cached and the fill is stated, so that every program shows it. */
final class ChartDrawing {
    private static final int ROWS_HIGH = 16;

    private ChartDrawing() {}

    static <R> void draw(XSSFSheet sheet, ReportTable<R> table, BarChart bars) {
        List<String> labels = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (R row : table.rows()) {
            labels.add(cell(table, bars.labels(), row).text());
            values.add(number(cell(table, bars.values(), row))
                    .map(BigDecimal::doubleValue)
                    .orElse(0.0));
            if (labels.size() > BarChart.MOST_ROWS) {
                throw new IllegalArgumentException("Chart of table '%s' can show %s rows, but there are more"
                        .formatted(table.name(), BarChart.MOST_ROWS));
            }
        }
        if (labels.isEmpty()) {
            return;
        }
        int below = CellAddress.FIRST_ROW - 1 + labels.size() + table.notes().size() + 1;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, 0, below, table.columns().size(), below + ROWS_HIGH));
        chart.setTitleText(bars.title());
        chart.setTitleOverlay(false);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis figures = chart.createValueAxis(AxisPosition.LEFT);
        names.setVisible(true);
        figures.setVisible(true);
        figures.setCrosses(AxisCrosses.AUTO_ZERO);
        figures.setMinimum(0);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, figures);
        data.setBarDirection(BarDirection.COL);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        labels.toArray(String[]::new), range(sheet, labels.size(), bars.labels())),
                XDDFDataSourcesFactory.fromArray(
                        values.toArray(Double[]::new), range(sheet, labels.size(), bars.values())));
        series.setTitle(table.columns().get(bars.values()).heading(), null);
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
        series.setShapeProperties(look);
        chart.plot(data);
    }

    private static <R> Cell cell(ReportTable<R> table, int column, R row) {
        Column<R, ?> found = table.columns().get(column);
        return found.cell(row);
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (cell instanceof Cell.Formula formula) {
            return number(formula.value());
        }
        if (cell instanceof Cell.Percent percent) {
            return Optional.of(percent.fraction());
        }
        return cell instanceof Cell.Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    private static String range(XSSFSheet sheet, int rows, int column) {
        int first = CellAddress.FIRST_ROW - 1;
        return new CellRangeAddress(first, first + rows - 1, column, column).formatAsString(sheet.getSheetName(), true);
    }
}
