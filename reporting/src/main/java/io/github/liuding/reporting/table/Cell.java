package io.github.liuding.reporting.table;

import io.github.liuding.core.lamp.Lamp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A cell (单元格): a typed value, or the word that says why there is none. */
public sealed interface Cell {
    /** The cell as a person reads it. */
    String text();

    /**
     * A text (文字), shown as it is whatever it starts with.
     *
     * @param text the text; lines are set apart by a line feed
     */
    record Text(String text) implements Cell {}

    /**
     * A number (数值).
     *
     * @param value the number
     * @param decimals with how many decimals it is shown, half up; absent where with those it has. A spreadsheet keeps the
     *     number whole, and shows so many where the column says so, see {@link CellType#decimals(int)}
     */
    record Figure(BigDecimal value, OptionalInt decimals) implements Cell {
        public Figure {
            if (decimals.isPresent()) {
                CellType.checkDecimals(decimals.getAsInt());
            }
        }

        /** A number shown with the decimals it has. */
        public Figure(BigDecimal value) {
            this(value, OptionalInt.empty());
        }

        @Override
        public String text() {
            BigDecimal shown = decimals.isPresent() ? value.setScale(decimals.getAsInt(), RoundingMode.HALF_UP) : value;
            return shown.toPlainString();
        }
    }

    /**
     * A percentage (百分比).
     *
     * @param fraction as a fraction: 35% is {@code 0.35}
     */
    record Percent(BigDecimal fraction) implements Cell {
        /** The decimals that show the percentage as exactly as it is known, from 0 to 2. */
        public int decimals() {
            return Math.max(0, Math.min(2, fraction.stripTrailingZeros().scale() - 2));
        }

        @Override
        public String text() {
            return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
    }

    /**
     * A day (日期), shown without zeros in front: 2021年4月30日.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Cell {
        @Override
        public String text() {
            return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
    }

    /**
     * Days left (剩余天数); negative for days overdue, shown as 逾期5天.
     *
     * @param days the number of days
     */
    record DaysLeft(long days) implements Cell {
        @Override
        public String text() {
            return days < 0 ? "逾期" + -days + "天" : days + "天";
        }
    }

    /**
     * A lamp (亮灯), shown as colour and word.
     *
     * @param lamp the lamp
     */
    record Light(Lamp lamp) implements Cell {
        @Override
        public String text() {
            return lamp.word();
        }
    }

    /**
     * No value (缺项), and the word that says so, such as 未报告; never a zero.
     *
     * @param text the word; empty where nothing is to be said
     */
    record Missing(String text) implements Cell {}

    /**
     * A live formula (公式): what a spreadsheet works out again when a reader changes something, with what it comes to by
     * our own arithmetic. Only formulas made by a program; what people write is a {@link Text}.
     *
     * @param formula as Excel writes it, without the sign of equality in front; at most 8192 characters, all of them such
     *     as XML can hold
     * @param value what it comes to: a {@link Figure}, a {@link Percent} or a {@link Text}
     */
    record Formula(String formula, Cell value) implements Cell {
        private static final int LONGEST = 8192;
        private static final Pattern SIGN_IN_FRONT = Pattern.compile("[\\s\\p{Z}]*=.*", Pattern.DOTALL);

        public Formula {
            if (formula.isBlank() || SIGN_IN_FRONT.matcher(formula).matches() || formula.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "Formula must have 1 to %s characters and no '=' in front, but was '%s'"
                                .formatted(LONGEST, formula));
            }
            formula.codePoints().filter(Formula::isForbidden).findFirst().ifPresent(character -> {
                throw new IllegalArgumentException(
                        "Formula must not hold control characters, lone surrogates or noncharacters, but holds U+%04X"
                                .formatted(character));
            });
            if (!(value instanceof Figure || value instanceof Percent || value instanceof Text)) {
                throw new IllegalArgumentException(
                        "Formula must come to a figure, a percentage or a text, but comes to %s".formatted(value));
            }
        }

        /** Whether a formula cannot hold the character, because XML or Excel cannot. */
        static boolean isForbidden(int character) {
            return Character.isISOControl(character)
                    || Character.getType(character) == Character.SURROGATE
                    || (character & 0xFFFE) == 0xFFFE;
        }

        @Override
        public String text() {
            return value.text();
        }
    }
}
