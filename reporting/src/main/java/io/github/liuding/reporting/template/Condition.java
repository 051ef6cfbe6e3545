package io.github.liuding.reporting.template;

import io.github.liuding.core.result.Place;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition (条件): that something is there ({@code recipients}), that it is not ({@code not recipients}), or how a figure
 * compares with a number ({@code tasks.overdue > 0}). What nobody knows is not there and compares with nothing.
 *
 * @param name what is looked at
 * @param negated whether it must not be there
 * @param comparison with what it is compared; empty where it only must be there
 */
public record Condition(String name, boolean negated, Optional<Comparison> comparison, Place place) {
    private static final Pattern FORM =
            Pattern.compile("(not )?\\s*([A-Za-z.]+)\\s*(?:(=|≠|>|≥|<|≤|!=|>=|<=)\\s*(-?\\d+(?:\\.\\d+)?))?");

    /** How a figure compares with a number. */
    record Comparison(Operator operator, BigDecimal number) {}

    /** The comparisons, each with another way to type it. */
    enum Operator {
        EQUAL("=", "="),
        DIFFERENT("≠", "!="),
        ABOVE(">", ">"),
        AT_LEAST("≥", ">="),
        BELOW("<", "<"),
        AT_MOST("≤", "<=");

        private final String sign;
        private final String typed;

        Operator(String sign, String typed) {
            this.sign = sign;
            this.typed = typed;
        }

        private static Operator of(String sign) {
            return Arrays.stream(values())
                    .filter(one -> one.sign.equals(sign) || one.typed.equals(sign))
                    .findFirst()
                    .orElseThrow();
        }

        private boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case DIFFERENT -> order != 0;
                case ABOVE -> order > 0;
                case AT_LEAST -> order >= 0;
                case BELOW -> order < 0;
                case AT_MOST -> order <= 0;
            };
        }
    }

    /** The condition that a text states; empty where it states none. */
    static Optional<Condition> parse(String text, Place place) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || (matcher.group(1) != null && matcher.group(3) != null)) {
            return Optional.empty();
        }
        Optional<Comparison> comparison = Optional.ofNullable(matcher.group(3))
                .map(sign -> new Comparison(Operator.of(sign), new BigDecimal(matcher.group(4))));
        return Optional.of(new Condition(matcher.group(2), matcher.group(1) != null, comparison, place));
    }

    boolean holds(Scope scope) {
        Scope.Found found = scope.find(name);
        if (comparison.isPresent()) {
            return found.value().isPresent()
                    && found.value().get() instanceof Value.Figure figure
                    && comparison
                            .get()
                            .operator()
                            .holds(Figures.compared(found.type(), figure.number())
                                    .compareTo(comparison.get().number()));
        }
        return found.value().filter(Value::isThere).isPresent() != negated;
    }
}
