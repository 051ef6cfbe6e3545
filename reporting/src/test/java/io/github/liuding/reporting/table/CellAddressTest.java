package io.github.liuding.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellAddressTest {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"0, 0, A4, $A$4", "33, 5, F37, $F$37", "0, 26, AA4, $AA$4", "1048572, 16383, XFD1048576, $XFD$1048576"})
    void a_cell_lands_below_the_headings(int row, int column, String address, String fixed) {
        assertThat(CellAddress.of(row, column)).isEqualTo(address);
        assertThat(CellAddress.fixed(row, column)).isEqualTo(fixed);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"-1, 0", "0, -1", "-2147483648, 0", "0, -27"})
    void a_row_or_column_below_0_is_refused(int row, int column) {
        String message = row < 0
                ? "Row of a cell must be from 0, but was %d".formatted(row)
                : "Column of a cell must be from 0, but was %d".formatted(column);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellAddress.of(row, column))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellAddress.fixed(row, column))
                .withMessage(message);
    }

    @Test
    void letters_of_a_column_below_0_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellAddress.letters(-1))
                .withMessage("Column of a cell must be from 0, but was -1");
    }
}
