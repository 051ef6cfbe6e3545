package io.github.liuding.reporting.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;

/** What a cell holds (单元格的值), as written; of a formula, what it came to when the file was saved. */
public sealed interface CellValue {
    /** Whether a reader sees nothing: no value, or a text of nothing but blanks. */
    default boolean isBlank() {
        return false;
    }

    /**
     * A text, numbers typed as text included.
     *
     * @param text all its characters, blanks at both ends included; 1 to 32,767
     */
    record Text(String text) implements CellValue {
        @Override
        public boolean isBlank() {
            return text.codePoints().allMatch(Text::isBlank);
        }

        /** Blanks of all kinds, Chinese and fixed ones and those without width included. */
        private static boolean isBlank(int character) {
            return Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.getType(character) == Character.FORMAT
                    || Character.isISOControl(character);
        }
    }

    /**
     * A number, a day or a time of day.
     *
     * @param value exact as written: {@code 1E+5} has the scale -5, {@code 0.34999999999999998} has seventeen digits
     */
    record Numeric(BigDecimal value) implements CellValue {
        /** Programs show fifteen digits of a number, whatever the binary form behind it has. */
        private static final MathContext SHOWN = new MathContext(15);

        /** The number with the fifteen digits that Excel shows: {@code 0.34999999999999998} is {@code 0.35}. */
        public BigDecimal shown() {
            return value.precision() <= SHOWN.getPrecision()
                    ? value
                    : value.round(SHOWN).stripTrailingZeros();
        }
    }

    /**
     * 是 or 否.
     *
     * @param value whether it is true
     */
    record Bool(boolean value) implements CellValue {}

    /**
     * An error of a formula.
     *
     * @param code such as {@code #REF!}
     */
    record Failure(String code) implements CellValue {}

    /**
     * A day with time of day in the form of ISO 8601, which the strict format may hold in place of a number.
     *
     * @param value the day and time
     */
    record Moment(LocalDateTime value) implements CellValue {}

    /** Nothing; such cells are told only where a formula or a picture stands in them. */
    record Blank() implements CellValue {
        @Override
        public boolean isBlank() {
            return true;
        }
    }
}
