package io.github.liuding.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
    private static Column<String, String> valid() {
        return Column.of("工作措施", CellTypes.TEXT, Function.identity());
    }

    private static <V> Cell cell(CellType<V> type, V value) {
        return Column.<String, V>of("列", type, row -> value).cell("行");
    }

    @Test
    void a_value_becomes_the_cell_of_its_type() {
        assertThat(cell(CellTypes.TEXT, "督查")).isEqualTo(new Cell.Text("督查"));
        assertThat(cell(CellTypes.WHOLE, 7)).isEqualTo(new Cell.Figure(BigDecimal.valueOf(7)));
        assertThat(cell(CellTypes.NUMBER, new BigDecimal("1.50"))).isEqualTo(new Cell.Figure(new BigDecimal("1.50")));
        assertThat(cell(CellTypes.PERCENT, new BigDecimal("0.35"))).isEqualTo(new Cell.Percent(new BigDecimal("0.35")));
        assertThat(cell(CellTypes.DATE, LocalDate.of(2026, 3, 31))).isEqualTo(new Cell.Day(LocalDate.of(2026, 3, 31)));
        assertThat(cell(CellTypes.DAYS_LEFT, -5L)).isEqualTo(new Cell.DaysLeft(-5));
        assertThat(cell(CellTypes.LAMP, new Lamp(LampColour.RED, "逾期")))
                .isEqualTo(new Cell.Light(new Lamp(LampColour.RED, "逾期")));
    }

    @Test
    void the_type_says_how_cells_are_laid_out() {
        assertThat(CellTypes.TEXT.kind()).isEqualTo(CellKind.TEXT);
        assertThat(CellTypes.WHOLE.kind()).isEqualTo(CellKind.NUMBER);
        assertThat(CellTypes.NUMBER.kind()).isEqualTo(CellKind.NUMBER);
        assertThat(CellTypes.PERCENT.kind()).isEqualTo(CellKind.PERCENT);
        assertThat(CellTypes.DATE.kind()).isEqualTo(CellKind.DAY);
        assertThat(CellTypes.DAYS_LEFT.kind()).isEqualTo(CellKind.DAYS_LEFT);
        assertThat(CellTypes.LAMP.kind()).isEqualTo(CellKind.LIGHT);
        assertThat(valid().kind()).isEqualTo(CellKind.TEXT);
    }

    @Test
    void texts_stand_left_and_all_else_is_centred() {
        assertThat(valid().alignment()).isEqualTo(Alignment.LEFT);
        assertThat(valid().centred().alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(Column.<String, Integer>of("序号", CellTypes.WHOLE, String::length)
                        .alignment())
                .isEqualTo(Alignment.CENTRE);
        assertThat(Column.<String, LocalDate>optional("日期", CellTypes.DATE, row -> Optional.empty())
                        .alignment())
                .isEqualTo(Alignment.CENTRE);
    }

    @Test
    void a_row_without_a_value_has_the_missing_word_and_no_zero() {
        Column<String, BigDecimal> rate =
                Column.<String, BigDecimal>optional("完成比例", CellTypes.PERCENT, row -> Optional.empty());
        assertThat(rate.cell("行")).isEqualTo(new Cell.Missing(""));
        assertThat(rate.whenMissing("未报告").cell("行")).isEqualTo(new Cell.Missing("未报告"));
    }

    @Test
    void the_missing_word_may_depend_on_the_row() {
        Column<String, String> column = Column.<String, String>optional("到期日", CellTypes.TEXT, row -> Optional.empty())
                .whenMissing(row -> row.equals("长期") ? "长期" : "未定");
        assertThat(column.cell("长期").text()).isEqualTo("长期");
        assertThat(column.cell("别的").text()).isEqualTo("未定");
    }

    @Test
    void a_row_with_a_value_does_not_have_the_missing_word() {
        assertThat(valid().whenMissing("未报告").cell("督查")).isEqualTo(new Cell.Text("督查"));
        assertThat(valid().whenMissing("未报告").cell("")).isEqualTo(new Cell.Text(""));
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {2, 3, 10, 99, 100})
    void a_width_from_2_to_100_is_taken(int characters) {
        assertThat(valid().width(characters).width()).isEqualTo(characters);
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 101, Integer.MAX_VALUE})
    void another_width_is_refused(int characters) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().width(characters))
                .withMessage("Width of column '工作措施' must be from 2 to 100 characters, but was " + characters);
    }

    @Test
    void a_width_not_said_is_10() {
        assertThat(valid().width()).isEqualTo(10);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "\n", "　"})
    void a_blank_heading_is_refused(String heading) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.<String, String>of(heading, CellTypes.TEXT, Function.identity()))
                .withMessage("Heading of a column must not be blank");
    }

    @Test
    void changes_give_another_column_that_keeps_all_else() {
        Column<String, String> plain = valid();
        Column<String, String> changed =
                plain.width(5).centred().whenMissing("未定").mergedBy(String::length);

        assertThat(changed.heading()).isEqualTo("工作措施");
        assertThat(changed.width()).isEqualTo(5);
        assertThat(changed.alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(changed.mergeKey()).isPresent();
        assertThat(changed.width(6).mergeKey()).isEqualTo(changed.mergeKey());
        assertThat(changed.width(6).alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(plain.width()).isEqualTo(10);
        assertThat(plain.alignment()).isEqualTo(Alignment.LEFT);
        assertThat(plain.mergeKey()).isEmpty();
    }

    @Test
    void stated_decimals_are_shown_and_the_figure_stays_whole() {
        CellType<BigDecimal> two = CellTypes.NUMBER.decimals(2);
        assertThat(cell(two, new BigDecimal("66.3")).text()).isEqualTo("66.30");
        assertThat(cell(two, new BigDecimal("66.305")).text()).isEqualTo("66.31");
        assertThat(cell(two, new BigDecimal("-0.005")).text()).isEqualTo("-0.01");
        assertThat(cell(two, new BigDecimal("1E+2")).text()).isEqualTo("100.00");
        assertThat(cell(two, new BigDecimal("66.305")))
                .isEqualTo(new Cell.Figure(new BigDecimal("66.305"), OptionalInt.of(2)));
        assertThat(cell(CellTypes.NUMBER.decimals(0), new BigDecimal("66.5")).text())
                .isEqualTo("67");
        assertThat(Column.<String, BigDecimal>of("得分", two, row -> BigDecimal.ONE)
                        .decimals())
                .hasValue(2);
        assertThat(valid().decimals()).isEmpty();
    }

    @Test
    void stated_decimals_hold_for_what_a_formula_comes_to_and_for_nothing_else() {
        CellType<Cell> two = new CellType<Cell>(CellKind.NUMBER, cell -> cell).decimals(2);
        assertThat(cell(two, new Cell.Formula("A1", new Cell.Figure(BigDecimal.ONE)))
                        .text())
                .isEqualTo("1.00");
        assertThat(cell(two, new Cell.Text("1")).text()).isEqualTo("1");
        assertThat(Column.<String, Cell>optional("得分", two, row -> Optional.empty())
                        .whenMissing("缺项")
                        .cell("行"))
                .isEqualTo(new Cell.Missing("缺项"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {-1, 16})
    void decimals_that_no_spreadsheet_keeps_are_refused(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellTypes.NUMBER.decimals(decimals))
                .withMessage("Decimals of a figure must be from 0 to 15, but were %d", decimals);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell.Figure(BigDecimal.ONE, OptionalInt.of(decimals)));
    }

    @Test
    void decimals_of_what_is_no_number_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellTypes.TEXT.decimals(2))
                .withMessage("Decimals are stated for numbers, but cells are TEXT");
    }
}
