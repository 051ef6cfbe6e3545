package io.github.liuding.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTableTest {
    private static final Column<String, String> COLUMN = Column.of("事项", CellTypes.TEXT, Function.identity());

    private static ReportTable<String> valid() {
        return ReportTable.of("督查台账", List.of("甲", "乙"));
    }

    @Test
    void a_new_table_has_a_name_and_rows_and_lies_on_a4_across() {
        assertThat(valid().name()).isEqualTo("督查台账");
        assertThat(valid().rows()).map(String::valueOf).containsExactly("甲", "乙");
        assertThat(valid().columns()).isEmpty();
        assertThat(valid().title()).isEmpty();
        assertThat(valid().issuer()).isEmpty();
        assertThat(valid().asOf()).isEmpty();
        assertThat(valid().marking()).isEmpty();
        assertThat(valid().notes()).isEmpty();
        assertThat(valid().print()).isEqualTo(PrintProfile.A4_LANDSCAPE);
    }

    @Test
    void each_change_keeps_all_the_others() {
        ReportTable<String> table = valid().title("标题")
                .issuer("单位")
                .asOf("截至今日")
                .marking("示例数据")
                .note("注一")
                .note("注二")
                .print(PrintProfile.A3_PORTRAIT)
                .column(COLUMN)
                .column(COLUMN.width(20));
        assertThat(table.title()).contains("标题");
        assertThat(table.issuer()).contains("单位");
        assertThat(table.asOf()).contains("截至今日");
        assertThat(table.marking()).contains("示例数据");
        assertThat(table.notes()).containsExactly("注一", "注二");
        assertThat(table.print()).isEqualTo(PrintProfile.A3_PORTRAIT);
        assertThat(table.columns()).extracting(Column::width).containsExactly(10, 20);
        assertThat(table.name()).isEqualTo("督查台账");
    }

    @Test
    void a_change_gives_another_table() {
        ReportTable<String> before = valid();
        ReportTable<String> after = before.column(COLUMN).note("注").title("标题");
        assertThat(before.columns()).isEmpty();
        assertThat(before.notes()).isEmpty();
        assertThat(before.title()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> after.columns().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> after.notes().clear());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "　"})
    void a_blank_name_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportTable.of(name, List.of()))
                .withMessage("Name of a table must not be blank");
    }

    @Test
    void a_marking_that_a_page_header_cannot_hold_is_refused() {
        assertThat(valid().marking("示".repeat(100)).marking()).contains("示".repeat(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().marking("示".repeat(101)))
                .withMessage("Marking of table '督查台账' must have at most 100 characters, but has 101");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "A4_LANDSCAPE, 297, 210, true",
        "A4_PORTRAIT, 210, 297, false",
        "A3_LANDSCAPE, 420, 297, true",
        "A3_PORTRAIT, 297, 420, false"
    })
    void papers_have_the_sizes_of_iso_216(PrintProfile profile, int width, int height, boolean landscape) {
        assertThat(profile.widthMillimetres()).isEqualTo(width);
        assertThat(profile.heightMillimetres()).isEqualTo(height);
        assertThat(profile.isLandscape()).isEqualTo(landscape);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"1, 0, Labels, 1", "0, 1, Values, 1", "0, 7, Values, 7"})
    void a_chart_of_a_column_that_is_not_there_is_refused(int labels, int values, String what, int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().column(COLUMN).chart(new BarChart("得分", labels, values)))
                .withMessage(
                        "%s of a chart must be a column of table '督查台账', from 0 to 0, but were column %d",
                        what, column);
    }

    @Test
    void a_chart_of_a_table_without_columns_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().chart(new BarChart("得分", 0, 0)))
                .withMessage("Labels of a chart must be a column of table '督查台账', but it has none");
    }

    @Test
    void a_chart_of_too_many_rows_is_refused() {
        List<String> most = Collections.nCopies(BarChart.MOST_ROWS, "甲");
        List<String> more = Collections.nCopies(BarChart.MOST_ROWS + 1, "甲");
        BarChart bars = new BarChart("得分", 0, 0);
        assertThat(ReportTable.of("清单", most).column(COLUMN).chart(bars).chart())
                .contains(bars);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportTable.of("清单", more).column(COLUMN).chart(bars))
                .withMessage("Chart of table '清单' can show 200 rows, but there are 201");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "2, 0, 'Row of named cell ''总分'' must be one of table ''督查台账'', from 0 to 1, but was 2'",
        "0, 1, 'Column of named cell ''总分'' must be one of table ''督查台账'', from 0 to 0, but was 1'"
    })
    void a_name_of_a_cell_outside_the_table_is_refused(int row, int column, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().column(COLUMN).named(new NamedCell("总分", row, column)))
                .withMessage(message);
    }

    @Test
    void a_name_in_a_table_without_rows_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ReportTable.<String>of("空表", List.of()).column(COLUMN).named(new NamedCell("总分", 0, 0)))
                .withMessage("Row of named cell '总分' must be one of table '空表', but it has none");
    }

    @Test
    void a_name_that_stands_twice_is_refused_whatever_its_case() {
        ReportTable<String> table = valid().column(COLUMN).named(new NamedCell("Total", 0, 0));
        assertThat(table.named(new NamedCell("Total_2", 1, 0)).names()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.named(new NamedCell("TOTAL", 1, 0)))
                .withMessage("Name 'TOTAL' of a cell stands twice in table '督查台账'");
    }
}
