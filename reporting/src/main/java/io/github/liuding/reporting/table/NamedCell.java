package io.github.liuding.reporting.table;

import java.util.regex.Pattern;

/**
 * A name for a cell (单元格名称), by which formulas of any sheet call it.
 *
 * @param name Chinese characters or letters, digits and {@code _}; at least two, the first no digit; neither like an
 *     address, A1 or R1C1, nor TRUE or FALSE, in whatever case
 * @param row the row of the table, from 0
 * @param column the column, from 0
 */
public record NamedCell(String name, int row, int column) {
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z_][\\p{IsHan}A-Za-z0-9_]{1,200}");
    private static final Pattern TAKEN =
            Pattern.compile("[A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|TRUE|FALSE", Pattern.CASE_INSENSITIVE);

    public NamedCell {
        if (!NAME.matcher(name).matches() || TAKEN.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Name of a cell must be letters, digits and '_', no address and no truth value, but was '%s'"
                            .formatted(name));
        }
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "Place of a named cell must be from 0, but was row %s, column %s".formatted(row, column));
        }
    }
}
