package io.github.liuding.reporting.form;

import io.github.liuding.reporting.table.Cell;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether two cells say the same, however each is written. */
final class Cells {
    private static final int SHOWN = 20;

    private Cells() {}

    static boolean same(Optional<Cell> one, Optional<Cell> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        if (one.get() instanceof Cell.Figure a && other.get() instanceof Cell.Figure b) {
            return a.value().compareTo(b.value()) == 0;
        }
        if (one.get() instanceof Cell.Percent a && other.get() instanceof Cell.Percent b) {
            return a.fraction().compareTo(b.fraction()) == 0;
        }
        return one.get().text().equals(other.get().text());
    }

    /** Whether a cell that is not filled in still shows what was sent; programs may change blanks and trailing zeros. */
    static boolean looksLike(Cell sent, String shown) {
        String expected = Headings.bare(sent.text());
        String found = Headings.bare(shown);
        if (expected.equals(found)) {
            return true;
        }
        if (sent instanceof Cell.Percent || sent instanceof Cell.Figure || sent instanceof Cell.DaysLeft) {
            return number(expected).equals(number(found));
        }
        return false;
    }

    /** Days left come back as a bare number, with a sign for overdue ones. */
    private static String number(String text) {
        String digits = text.replace("逾期", "-").replace("天", "");
        boolean percent = digits.endsWith("%");
        String bare = percent ? digits.substring(0, digits.length() - 1) : digits;
        if (!bare.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            return text;
        }
        BigDecimal number = new BigDecimal(bare);
        return (percent ? number.movePointLeft(2) : number).stripTrailingZeros().toPlainString();
    }

    static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) > SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…"
                : line;
    }
}
