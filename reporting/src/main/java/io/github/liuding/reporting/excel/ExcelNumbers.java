package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Which numbers Excel can hold: it keeps 15 significant digits and turns the others to 0 without a word. */
final class ExcelNumbers {
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    /** Powers of ten well inside those of Excel, which end at 308. */
    private static final int FARTHEST = 300;

    private ExcelNumbers() {}

    /**
     * The cell as it is, or its text, with every digit, where Excel would change its number. A formula stays one: what is
     * kept beside it is as near as Excel's own arithmetic comes.
     */
    static Cell fitting(Cell cell) {
        if (cell instanceof Cell.Formula formula) {
            return isKept(formula.value()) ? cell : new Cell.Formula(formula.formula(), rounded(formula.value()));
        }
        if (isKept(cell)) {
            return cell;
        }
        return new Cell.Text(cell instanceof Cell.Figure figure ? figure.value().toPlainString() : cell.text());
    }

    private static Cell rounded(Cell value) {
        Cell rounded = value;
        if (value instanceof Cell.Figure figure) {
            rounded = new Cell.Figure(rounded(figure.value()), figure.decimals());
        } else if (value instanceof Cell.Percent percent) {
            rounded = new Cell.Percent(rounded(percent.fraction()));
        }
        return isKept(rounded) ? rounded : new Cell.Text(value.text());
    }

    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal digits = number.round(KEPT);
        return digits.scale() > FARTHEST ? digits.setScale(FARTHEST, RoundingMode.HALF_UP) : digits;
    }

    private static boolean isKept(Cell cell) {
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
        return plain.precision() <= KEPT.getPrecision() && Math.abs((long) plain.scale()) <= FARTHEST;
    }
}
