package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.Cell;
import java.math.BigDecimal;

/** Which numbers Excel can hold: it keeps 15 significant digits and turns the others to 0 without a word. */
final class ExcelNumbers {
    private static final int MOST_DIGITS = 15;

    /** Powers of ten well inside those of Excel, which end at 308. */
    private static final int FARTHEST = 300;

    private ExcelNumbers() {}

    /** The cell as it is, or its text where Excel would change its number. */
    static Cell orText(Cell cell) {
        return isKept(cell) ? cell : new Cell.Text(cell.text());
    }

    private static boolean isKept(Cell cell) {
        if (cell instanceof Cell.Formula formula) {
            return isKept(formula.value());
        }
        if (cell instanceof Cell.Figure figure) {
            return isKept(figure.value());
        }
        if (cell instanceof Cell.Percent percent) {
            return isKept(percent.fraction());
        }
        return !(cell instanceof Cell.DaysLeft left) || isKept(BigDecimal.valueOf(left.days()));
    }

    private static boolean isKept(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() <= MOST_DIGITS && Math.abs((long) plain.scale()) <= FARTHEST;
    }
}
