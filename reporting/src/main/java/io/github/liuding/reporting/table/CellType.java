package io.github.liuding.reporting.table;

import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What kind of value a column holds (单元格类型), and how it becomes a cell.
 *
 * @param <V> the value
 * @param kind how its cells are laid out
 * @param decimals with how many decimals its figures are shown; absent where each with those it has
 * @param toCell makes the cell
 */
public record CellType<V>(CellKind kind, OptionalInt decimals, Function<V, Cell> toCell) {
    /** The most decimals that can be stated: all the digits that a spreadsheet keeps. */
    public static final int MOST_DECIMALS = 15;

    public CellType {
        if (decimals.isPresent()) {
            checkDecimals(decimals.getAsInt());
            if (kind != CellKind.NUMBER) {
                throw new IllegalArgumentException("Decimals are stated for numbers, but cells are %s".formatted(kind));
            }
        }
    }

    /** A type whose figures are shown with the decimals they have. */
    public CellType(CellKind kind, Function<V, Cell> toCell) {
        this(kind, OptionalInt.empty(), toCell);
    }

    /**
     * This type with figures, those of formulas too, shown with so many decimals (小数位数): with two, 66.3 is 66.30. A
     * spreadsheet keeps the figure whole and shows so many.
     *
     * @param shown from 0 to {@link #MOST_DECIMALS}
     * @throws IllegalArgumentException if there are fewer or more, or its cells are no numbers
     */
    public CellType<V> decimals(int shown) {
        OptionalInt stated = OptionalInt.of(shown);
        return new CellType<>(kind, stated, value -> withDecimals(toCell.apply(value), stated));
    }

    private static Cell withDecimals(Cell cell, OptionalInt decimals) {
        if (cell instanceof Cell.Formula formula) {
            return new Cell.Formula(formula.formula(), withDecimals(formula.value(), decimals));
        }
        return cell instanceof Cell.Figure figure ? new Cell.Figure(figure.value(), decimals) : cell;
    }

    static void checkDecimals(int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "Decimals of a figure must be from 0 to %s, but were %s".formatted(MOST_DECIMALS, decimals));
        }
    }
}
