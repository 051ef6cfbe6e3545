package io.github.liuding.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampReading;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.lamp.TaskState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the lamp rules of every place do (亮灯规则约定), as tests for JUnit 5. A test class extends this one and gives its
 * table.
 *
 * <p>Rules are tried on readings on both sides of every limit that the table itself names.
 */
public abstract class LampTableContract {
    /** For the test class of a table. */
    protected LampTableContract() {}

    /** The table. */
    protected abstract LampTable table();

    /** Nothing is left to a grey lamp that no rule lights. */
    @Test
    public void every_reading_has_a_lamp_that_somebody_meant() {
        LampTable table = table();
        assertThat(readings()
                        .filter(reading -> table.rules().stream().noneMatch(rule -> rule.fits(reading))
                                && table.fallback().colour() == LampColour.GREY))
                .as("readings that no rule has a lamp for")
                .isEmpty();
    }

    /** A rule behind rules that take everything from it is a slip. */
    @Test
    public void every_rule_can_be_lit() {
        List<LampRule> dark = new ArrayList<>(table().rules());
        readings()
                .forEach(reading -> table().rules().stream()
                        .filter(rule -> rule.fits(reading))
                        .findFirst()
                        .ifPresent(dark::remove));
        assertThat(dark).as("rules that are never lit").isEmpty();
    }

    /** In the form in which programs hand it on. */
    @Test
    public void a_table_that_is_written_is_read_back_equal() {
        assertThat(LiudingJson.read(LiudingJson.write(table()), LampTable.class))
                .isEqualTo(table());
    }

    private Stream<LampReading> readings() {
        LampTable table = table();
        List<Optional<Long>> daysLeft = around(Stream.concat(
                Stream.of(0L),
                table.rules().stream()
                        .flatMap(rule -> Stream.of(rule.daysLeftAtLeast(), rule.daysLeftAtMost())
                                .flatMap(Optional::stream))));
        List<Optional<Long>> sinceStart =
                around(table.rules().stream().flatMap(rule -> rule.startedDaysAgoAtLeast().stream()));
        List<Optional<BigDecimal>> behind = Stream.concat(
                        Stream.of(Optional.<BigDecimal>empty(), Optional.of(BigDecimal.ZERO)),
                        table.rules().stream().map(LampRule::behindAtLeast).filter(Optional::isPresent))
                .distinct()
                .toList();
        List<Optional<Outlook>> outlooks = Stream.concat(
                        Stream.of(Optional.<Outlook>empty()),
                        Arrays.stream(Outlook.values()).map(Optional::of))
                .toList();
        return Arrays.stream(TaskState.values())
                .flatMap(state -> daysLeft.stream()
                        .flatMap(left -> sinceStart.stream()
                                .flatMap(since -> behind.stream()
                                        .flatMap(gap -> outlooks.stream()
                                                .flatMap(outlook -> Stream.of(0, 1, 2, 9)
                                                        .map(count -> LampReading.builder()
                                                                .state(state)
                                                                .daysLeft(left)
                                                                .daysSinceStart(since)
                                                                .behind(gap)
                                                                .outlook(outlook)
                                                                .missedReports(count)
                                                                .extensions(count)
                                                                .notices(count)
                                                                .build()))))));
    }

    /** Not known, and each limit with its neighbours. */
    private static List<Optional<Long>> around(Stream<Long> limits) {
        return Stream.concat(
                        Stream.of(Optional.<Long>empty()),
                        limits.flatMap(limit -> Stream.of(limit - 1, limit, limit + 1))
                                .map(Optional::of))
                .distinct()
                .toList();
    }
}
