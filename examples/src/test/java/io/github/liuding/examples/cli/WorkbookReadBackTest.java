package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.examples.Example;
import io.github.liuding.examples.ReadBack;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.HeadingCell;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbooks that the command line writes, read back by a second library and compared with the tables. */
class WorkbookReadBackTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Example.class)
    void the_sheets_are_the_tables_in_their_order(Example example) throws IOException {
        assertThat(written(example).keySet())
                .containsExactlyElementsOf(
                        example.tables().stream().map(ReportTable::name).toList());
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void title_issuer_day_marking_headings_and_notes_stand_around_the_rows(Example example) throws IOException {
        Map<String, List<Row>> sheets = written(example);
        for (ReportTable<?> table : example.tables()) {
            List<Row> rows = sheets.getOrDefault(table.name(), List.of());
            String day = table.marking().map(marking -> marking + "　").orElse("")
                    + table.asOf().orElseThrow();

            assertThat(texts(rows.get(0))).containsExactly(table.title().orElseThrow());
            assertThat(texts(rows.get(1))).containsExactly(table.issuer().orElseThrow(), day);
            for (int i = 0; i < table.headingRows(); i++) {
                assertThat(texts(rows.get(2 + i)))
                        .containsExactlyElementsOf(HeadingCell.row(table, i).stream()
                                .map(HeadingCell::text)
                                .toList());
            }
            List<Row> below = rows.subList(ReadBack.rowsAbove(table) + size(table), rows.size());
            assertThat(below.stream().flatMap(row -> texts(row).stream())).containsExactlyElementsOf(table.notes());
        }
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void every_cell_is_the_tables(Example example) throws IOException {
        Map<String, List<Row>> sheets = written(example);
        for (ReportTable<?> table : example.tables()) {
            assertThat(read(table, sheets.getOrDefault(table.name(), List.of())))
                    .as(table.name())
                    .containsExactlyElementsOf(expected(table));
        }
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void what_is_not_known_is_a_word_and_never_a_number(Example example) throws IOException {
        Map<String, List<Row>> sheets = written(example);
        int unknown = 0;
        for (ReportTable<?> table : example.tables()) {
            List<List<Cell>> cells = cells(table);
            List<Row> rows = sheets.getOrDefault(table.name(), List.of());
            for (int i = 0; i < cells.size(); i++) {
                Row row = rows.get(ReadBack.rowsAbove(table) + i);
                for (int j = 0; j < cells.get(i).size(); j++) {
                    if (cells.get(i).get(j) instanceof Cell.Missing) {
                        unknown++;
                        assertThat(row.getCell(j).getType())
                                .as("%s %s", table.name(), row.getCell(j).getAddress())
                                .isIn(CellType.STRING, CellType.EMPTY);
                    }
                }
            }
        }
        assertThat(unknown).isGreaterThan(50);
    }

    private Map<String, List<Row>> written(Example example) throws IOException {
        Call call = Call.lists(example, folder);
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        return ReadBack.sheets(Path.of(call.out().strip()));
    }

    /** A cell in words: its value and the format that shows it. */
    private static String expected(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return day.day() + " as yyyy\"年\"m\"月\"d\"日\"";
        }
        if (cell instanceof Cell.Percent percent) {
            return plain(percent.fraction()) + " as "
                    + List.of("0%", "0.0%", "0.00%").get(percent.decimals());
        }
        if (cell instanceof Cell.DaysLeft left) {
            return left.days() + " as 0\"天\";\"逾期\"0\"天\"";
        }
        if (cell instanceof Cell.Figure figure) {
            return plain(figure.value());
        }
        if (cell instanceof Cell.Formula formula) {
            return "=" + formula.formula() + " is " + cached(formula.value());
        }
        return "'" + cell.text() + "'";
    }

    private static String cached(Cell value) {
        if (value instanceof Cell.Percent percent) {
            return plain(percent.fraction());
        }
        return value instanceof Cell.Figure figure ? plain(figure.value()) : value.text();
    }

    private static String found(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "''";
            case STRING -> "'" + cell.asString() + "'";
            case NUMBER -> number(cell);
            case FORMULA -> "=" + cell.getFormula() + " is " + raw(cell.getRawValue());
            default -> cell.getType() + " " + cell.getRawValue();
        };
    }

    private static String number(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString() == null ? "" : " as " + cell.getDataFormatString();
        return (format.contains("yyyy") ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber())) + format;
    }

    private static String raw(String value) {
        return value.matches("-?[0-9.]+") ? plain(new BigDecimal(value)) : value;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<List<String>> expected(ReportTable<?> table) {
        return cells(table).stream()
                .map(row -> row.stream().map(WorkbookReadBackTest::expected).toList())
                .toList();
    }

    private static List<List<String>> read(ReportTable<?> table, List<Row> rows) {
        return rows.subList(ReadBack.rowsAbove(table), ReadBack.rowsAbove(table) + size(table)).stream()
                .map(row -> row.stream().map(WorkbookReadBackTest::found).toList())
                .toList();
    }

    private static <R> List<List<Cell>> cells(ReportTable<R> table) {
        List<List<Cell>> cells = new ArrayList<>();
        for (R row : table.rows()) {
            cells.add(table.columns().stream().map(column -> column.cell(row)).toList());
        }
        return cells;
    }

    private static int size(ReportTable<?> table) {
        return cells(table).size();
    }

    private static List<String> texts(Row row) {
        return Stream.iterate(0, column -> column + 1)
                .limit(row.getCellCount())
                .map(column -> ReadBack.text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
