package io.github.liuding.core.projection;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the lamps of many tasks become one (灯色汇总规则). Which rule a place takes is its own affair; no document says.
 *
 * <p>From the worst colour to the best: 红, 橙, 黄, 蓝, 灰, 绿. Grey, of what nobody reported or what rests, hides no
 * warning, yet a body is not green as long as something in it is not known. Of the words of the colour, the one that most
 * tasks have is taken; of words that equally many have, the first in the order of their characters.
 */
public sealed interface RollUpRule {
    /** 最差灯色: the worst colour that any task has. */
    record Worst() implements RollUpRule {
        @Override
        public Optional<LampColour> colour(Summary summary) {
            return Colours.WORST_FIRST.stream()
                    .filter(colour -> summary.lit(colour) > 0)
                    .findFirst();
        }

        @Override
        public String toString() {
            return "最差灯色";
        }
    }

    /** 多数灯色: the colour that most tasks have; of several, the worst. */
    record Most() implements RollUpRule {
        @Override
        public Optional<LampColour> colour(Summary summary) {
            int most = Colours.WORST_FIRST.stream().mapToInt(summary::lit).max().orElse(0);
            return Colours.WORST_FIRST.stream()
                    .filter(colour -> most > 0 && summary.lit(colour) == most)
                    .findFirst();
        }

        @Override
        public String toString() {
            return "多数灯色";
        }
    }

    /**
     * 占比灯色: the worst colour that, together with all worse ones, at least a share of the tasks have. By
     * {@code 0.3333}, one red task of three makes the three red; by {@code 0.5}, one red and one yellow task of four make
     * them yellow.
     *
     * @param least the share, as a fraction above 0 and up to 1
     */
    record Share(BigDecimal least) implements RollUpRule {
        public Share {
            if (least.signum() <= 0 || least.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        "Share of a roll-up must be above 0 and at most 1, but was %s".formatted(least));
            }
        }

        @Override
        public Optional<LampColour> colour(Summary summary) {
            BigDecimal needed = least.multiply(BigDecimal.valueOf(summary.tasks()));
            int soFar = 0;
            for (LampColour colour : Colours.WORST_FIRST) {
                soFar += summary.lit(colour);
                if (soFar > 0 && BigDecimal.valueOf(soFar).compareTo(needed) >= 0) {
                    return Optional.of(colour);
                }
            }
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "占比灯色" + least.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
    }

    /** 最差灯色: the worst colour that any task has. */
    static RollUpRule worst() {
        return new Worst();
    }

    /** 多数灯色: the colour that most tasks have; of several, the worst. */
    static RollUpRule most() {
        return new Most();
    }

    /**
     * 占比灯色: the worst colour that, together with all worse ones, at least a share of the tasks have.
     *
     * @throws IllegalArgumentException if the share is not above 0 and at most 1
     */
    static RollUpRule share(BigDecimal least) {
        return new Share(least);
    }

    /**
     * The rule of that name, as {@code toString} writes it: 最差灯色, 多数灯色, or 占比灯色 with its share, such as 占比灯色33.33%.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static RollUpRule parse(String name) {
        Matcher share = Pattern.compile("占比灯色([0-9]{1,3}(?:\\.[0-9]{1,4})?)%").matcher(name);
        if (share.matches()) {
            return share(new BigDecimal(share.group(1)).movePointLeft(2));
        }
        return Stream.of(worst(), most())
                .filter(rule -> rule.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Roll-up rule must be '最差灯色', '多数灯色' or like '占比灯色33.33%%', but was '%s'".formatted(name)));
    }

    /** The colour of the whole; empty where there are no tasks. */
    Optional<LampColour> colour(Summary summary);

    /** The lamp of the whole; empty where there are no tasks. */
    default Optional<Lamp> lamp(Summary summary) {
        return colour(summary)
                .flatMap(colour -> summary.lamps().entrySet().stream()
                        .filter(count -> count.getKey().colour() == colour)
                        .max(Map.Entry.<Lamp, Integer>comparingByValue()
                                .thenComparing(count -> count.getKey().word(), Comparator.reverseOrder()))
                        .map(Map.Entry::getKey));
    }
}
