package io.github.liuding.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedCellTest {
    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"总分", "权重_1", "_x", "Weight", "真假", "TRUE_", "R1C1x", "ABCD1", "RATE"})
    void a_name_is_chinese_characters_letters_digits_and_low_lines(String name) {
        assertThat(new NamedCell(name, 0, 0).name()).isEqualTo(name);
    }

    /** Excel mends a workbook that has one of them. */
    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                "分",
                "1号",
                "总 分",
                "总-分",
                "TRUE",
                "true",
                "False",
                "A1",
                "xfd1048576",
                "LOG10",
                "R1C1",
                "r2c",
                "RC",
                "rc3",
                "R12",
                "c7"
            })
    void a_name_that_excel_takes_for_something_else_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamedCell(name, 0, 0))
                .withMessage(
                        "Name of a cell must be letters, digits and '_', no address and no truth value, but was '%s'"
                                .formatted(name));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"-1, 0", "0, -1"})
    void a_place_below_0_is_refused(int row, int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamedCell("总分", row, column))
                .withMessage("Place of a named cell must be from 0, but was row %d, column %d", row, column);
    }
}
