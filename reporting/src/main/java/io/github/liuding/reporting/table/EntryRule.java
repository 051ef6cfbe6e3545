package io.github.liuding.reporting.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What may stand in a cell that is filled in (填报规则). Written once, it is the check in the spreadsheet, the check of what
 * comes back, and the sentence that a clerk reads when either fails. An empty cell is always allowed.
 */
public sealed interface EntryRule {
    /** What kind of value it takes. */
    CellKind kind();

    /** What may stand there, as a clerk is told: 0%至100%之间的百分比. */
    String words();

    /** Whether that value may stand there. */
    boolean allows(Cell value);

    /**
     * The rule for one row: this one, unless what may stand there depends on another cell of the row.
     *
     * @param texts gives the text under a heading in that row; empty where there is none
     */
    default EntryRule in(UnaryOperator<String> texts) {
        return this;
    }

    /**
     * A text (文字) of at most so many characters.
     *
     * @param longest the most characters, from 1 to 32767
     */
    record Text(int longest) implements EntryRule {
        private static final int LONGEST = 32_767;

        public Text {
            if (longest < 1 || longest > LONGEST) {
                throw new IllegalArgumentException(
                        "Longest text must be from 1 to %s characters, but was %s".formatted(LONGEST, longest));
            }
        }

        @Override
        public CellKind kind() {
            return CellKind.TEXT;
        }

        @Override
        public String words() {
            return "不超过%s字的文字".formatted(longest);
        }

        @Override
        public boolean allows(Cell value) {
            return value instanceof Cell.Text text && text.text().length() <= longest;
        }
    }

    /**
     * One of some texts (选项).
     *
     * @param choices the texts, at least one, none blank and none twice
     */
    record OneOf(List<String> choices) implements EntryRule {
        public OneOf {
            choices = List.copyOf(choices);
            if (choices.isEmpty() || choices.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException(
                        "Choices must not be empty or blank, but were %s".formatted(choices));
            }
            if (new HashSet<>(choices).size() < choices.size()) {
                throw new IllegalArgumentException("Choices must not stand twice, but were %s".formatted(choices));
            }
        }

        @Override
        public CellKind kind() {
            return CellKind.TEXT;
        }

        @Override
        public String words() {
            return choices.size() <= 10
                    ? String.join("、", choices) + "之一"
                    : "%s等%s项之一".formatted(String.join("、", choices.subList(0, 5)), choices.size());
        }

        @Override
        public boolean allows(Cell value) {
            return value instanceof Cell.Text text && choices.contains(text.text());
        }
    }

    /**
     * One of some texts, by what stands in another column of the row (级联选项): of the units of the body that was chosen
     * there. By itself it allows nothing; see {@link #in}.
     *
     * @param heading the heading of the other column
     * @param choices the texts for each text that may stand there, in the order in which both are offered
     */
    record OneOfBy(String heading, Map<String, List<String>> choices) implements EntryRule {
        /** Excel looks for no longer text. */
        private static final int LONGEST_KEY = 255;

        public OneOfBy {
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("Choices by '%s' must not be empty".formatted(heading));
            }
            Map<String, List<String>> copy = new LinkedHashMap<>();
            Set<String> keys = new HashSet<>();
            choices.forEach((key, list) -> {
                if (key.isBlank() || key.length() > LONGEST_KEY || !keys.add(key.toLowerCase(Locale.ROOT))) {
                    throw new IllegalArgumentException(
                            "What choices depend on must have 1 to %s characters and not stand twice, whatever the case, but was '%s'"
                                    .formatted(LONGEST_KEY, key));
                }
                copy.put(key, new OneOf(list).choices());
            });
            choices = Collections.unmodifiableMap(copy);
        }

        @Override
        public CellKind kind() {
            return CellKind.TEXT;
        }

        @Override
        public String words() {
            return "“%s”之下的选项之一".formatted(heading);
        }

        @Override
        public boolean allows(Cell value) {
            return false;
        }

        @Override
        public EntryRule in(UnaryOperator<String> texts) {
            return Optional.ofNullable(choices.get(texts.apply(heading)))
                    .<EntryRule>map(OneOf::new)
                    .orElse(this);
        }
    }

    /**
     * A percentage (百分比).
     *
     * @param least the least, as a fraction: 0 for 0%
     * @param most the most, as a fraction: 1 for 100%
     */
    record Percent(BigDecimal least, BigDecimal most) implements EntryRule {
        public Percent {
            inOrder(least, most);
        }

        @Override
        public CellKind kind() {
            return CellKind.PERCENT;
        }

        @Override
        public String words() {
            return "%s至%s之间的百分比".formatted(new Cell.Percent(least).text(), new Cell.Percent(most).text());
        }

        @Override
        public boolean allows(Cell value) {
            return value instanceof Cell.Percent percent && between(least, percent.fraction(), most);
        }
    }

    /**
     * A number (数值).
     *
     * @param least the least
     * @param most the most
     * @param decimals the most decimals, from 0
     */
    record Figure(BigDecimal least, BigDecimal most, int decimals) implements EntryRule {
        public Figure {
            inOrder(least, most);
            if (decimals < 0 || decimals > 9) {
                throw new IllegalArgumentException("Decimals must be from 0 to 9, but were %s".formatted(decimals));
            }
        }

        @Override
        public CellKind kind() {
            return CellKind.NUMBER;
        }

        @Override
        public String words() {
            return "%s至%s之间的%s"
                    .formatted(
                            least.toPlainString(),
                            most.toPlainString(),
                            decimals == 0 ? "整数" : "数，最多%s位小数".formatted(decimals));
        }

        @Override
        public boolean allows(Cell value) {
            return value instanceof Cell.Figure figure
                    && between(least, figure.value(), most)
                    && figure.value().stripTrailingZeros().scale() <= decimals;
        }
    }

    /**
     * A day (日期).
     *
     * @param first the first, from 1900-03-01
     * @param last the last
     */
    record Day(LocalDate first, LocalDate last) implements EntryRule {
        public Day {
            if (first.isAfter(last) || first.isBefore(LocalDate.of(1900, 3, 1))) {
                throw new IllegalArgumentException(
                        "Days must go from 1900-03-01 on and forward, but were %s to %s".formatted(first, last));
            }
        }

        @Override
        public CellKind kind() {
            return CellKind.DAY;
        }

        @Override
        public String words() {
            return "%s至%s之间的日期".formatted(new Cell.Day(first).text(), new Cell.Day(last).text());
        }

        @Override
        public boolean allows(Cell value) {
            return value instanceof Cell.Day day
                    && !day.day().isBefore(first)
                    && !day.day().isAfter(last);
        }
    }

    /** A text of at most so many characters. */
    static EntryRule text(int longest) {
        return new Text(longest);
    }

    /** One of those texts. */
    static EntryRule oneOf(List<String> choices) {
        return new OneOf(choices);
    }

    /**
     * One of those texts that belong to what stands in another column of the row.
     *
     * @param heading the heading of the other column
     * @param choices the texts for each text that may stand there
     */
    static EntryRule oneOfBy(String heading, Map<String, List<String>> choices) {
        return new OneOfBy(heading, choices);
    }

    /** A percentage from 0% to 100%. */
    static EntryRule percent() {
        return new Percent(BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** A whole number between two others, which are allowed too. */
    static EntryRule whole(long least, long most) {
        return new Figure(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
    }

    /** A day between two others, which are allowed too. */
    static EntryRule day(LocalDate first, LocalDate last) {
        return new Day(first, last);
    }

    private static void inOrder(BigDecimal least, BigDecimal most) {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "Least must be at most the most, but were %s and %s".formatted(least, most));
        }
    }

    private static boolean between(BigDecimal least, BigDecimal value, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
