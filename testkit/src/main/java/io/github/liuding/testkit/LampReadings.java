package io.github.liuding.testkit;

import io.github.liuding.core.lamp.LampReading;
import io.github.liuding.core.lamp.LampReadingBuilder;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.lamp.TaskState;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Readings on which a lamp table is tried (亮灯依据): on both sides of every limit that it names, each with every other. */
public final class LampReadings {
    private LampReadings() {}

    /** Those of a table, state by state. */
    public static Stream<LampReading> of(LampTable table) {
        Stream<LampReading> readings = Arrays.stream(TaskState.values())
                .map(state -> LampReading.builder().state(state).build());
        readings = each(
                readings,
                days(Stream.concat(
                        Stream.of(0L),
                        Stream.concat(
                                limits(table, LampRule::daysLeftAtLeast), limits(table, LampRule::daysLeftAtMost)))),
                LampReadingBuilder::daysLeft);
        readings = each(
                readings, days(limits(table, LampRule::startedDaysAgoAtLeast)), LampReadingBuilder::daysSinceStart);
        readings = each(readings, shares(table), LampReadingBuilder::behind);
        readings = each(readings, outlooks(), LampReadingBuilder::outlook);
        readings = each(readings, counts(table, LampRule::missedReportsAtLeast), LampReadingBuilder::missedReports);
        readings = each(readings, counts(table, LampRule::extensionsAtLeast), LampReadingBuilder::extensions);
        return each(readings, counts(table, LampRule::noticesAtLeast), LampReadingBuilder::notices);
    }

    private static <V> Stream<LampReading> each(
            Stream<LampReading> readings, List<V> values, BiFunction<LampReadingBuilder, V, LampReadingBuilder> set) {
        return readings.flatMap(reading -> values.stream()
                .map(value -> set.apply(reading.toBuilder(), value).build()));
    }

    private static <V> Stream<V> limits(LampTable table, Function<LampRule, Optional<V>> limit) {
        return table.rules().stream().map(limit).flatMap(Optional::stream);
    }

    /** Not known, and each limit with its neighbours. */
    private static List<Optional<Long>> days(Stream<Long> limits) {
        return Stream.concat(
                        Stream.of(Optional.<Long>empty()),
                        limits.flatMap(limit -> Stream.of(limit - 1, limit, limit + 1))
                                .map(Optional::of))
                .distinct()
                .toList();
    }

    private static List<Optional<BigDecimal>> shares(LampTable table) {
        return Stream.concat(
                        Stream.of(Optional.<BigDecimal>empty(), Optional.of(BigDecimal.ZERO)),
                        limits(table, LampRule::behindAtLeast).map(Optional::of))
                .distinct()
                .toList();
    }

    private static List<Optional<Outlook>> outlooks() {
        return Stream.concat(
                        Stream.of(Optional.<Outlook>empty()),
                        Arrays.stream(Outlook.values()).map(Optional::of))
                .toList();
    }

    /** None, and as many as each limit asks for, and one fewer. */
    private static List<Integer> counts(LampTable table, Function<LampRule, Optional<Integer>> limit) {
        return Stream.concat(Stream.of(0), limits(table, limit).flatMap(least -> Stream.of(least - 1, least)))
                .distinct()
                .toList();
    }
}
