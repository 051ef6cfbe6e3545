package io.github.liuding.core.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.RandomJournals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any journal. */
class StandingPropertyTest {
    private static final Campaign CAMPAIGN = Qinghe.campaign();
    private static final LocalDate FIRST = LocalDate.of(2022, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 8, 31);
    private static final int SIZE = 150;
    private static final int MISFITS = 25;

    private static Journal journal(Random random) {
        return RandomJournals.next(random, CAMPAIGN, DateRange.ofClosed(FIRST, LAST), SIZE, MISFITS);
    }

    private static LocalDate anyDay(Random random) {
        return FIRST.plusDays(
                random.nextInt((int) DateRange.ofClosed(FIRST, LAST).days()));
    }

    /** Everything that a standing shows. */
    private record Seen(
            LocalDate asOf,
            List<TaskStanding> tasks,
            List<String> lamps,
            List<?> cases,
            List<?> appeals,
            List<?> inspections,
            List<UnitEntry> actions,
            List<IndicatorMeasured> measurements,
            List<Finding> findings) {
        static Seen of(Standing standing) {
            return new Seen(
                    standing.asOf(),
                    List.copyOf(standing.tasks()),
                    standing.tasks().stream().map(TaskStanding::toString).toList(),
                    standing.cases().stream()
                            .map(one -> List.of(one.entries(), one.state(), one.due(), one.stages()))
                            .toList(),
                    standing.appeals().stream()
                            .map(one -> List.of(one.entries(), one.state(), one.contact(), one.settling()))
                            .toList(),
                    standing.inspections().stream()
                            .map(one -> List.of(one.entries(), one.problems()))
                            .toList(),
                    standing.actions(),
                    standing.measurements(),
                    standing.findings());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_standing_is_the_same_however_its_entries_come_in(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            Journal journal = journal(random);
            LocalDate day = anyDay(random);
            Seen whole = Seen.of(Standing.of(CAMPAIGN, journal, day));
            Standing step = Standing.of(CAMPAIGN, Journal.empty(), FIRST);
            List<JournalEntry> left = journal.entries();
            while (!left.isEmpty()) {
                int batch = 1 + random.nextInt(left.size());
                LocalDate next = step.asOf()
                        .plusDays(random.nextInt(
                                1 + (int) (day.toEpochDay() - step.asOf().toEpochDay())));
                step = step.advance(left.subList(0, batch), next);
                left = left.subList(batch, left.size());
            }
            assertThat(Seen.of(step.advance(List.of(), day))).isEqualTo(whole);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void what_becomes_known_later_changes_no_standing_known_earlier(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Journal journal = journal(random);
            LocalDate known = anyDay(random);
            LocalDate day = anyDay(random);
            Seen before = Seen.of(Standing.of(CAMPAIGN, journal.knownBy(known), day));
            List<JournalEntry> later = journal.entries().stream()
                    .filter(entry -> entry.recordedOn().isAfter(known))
                    .toList();
            Journal grown = journal.knownBy(known);
            for (JournalEntry entry : later) {
                grown = grown.append(entry);
            }
            assertThat(Seen.of(Standing.of(CAMPAIGN, grown.knownBy(known), day)))
                    .isEqualTo(before);
        }
    }

    /** An entry that does not fit is told; one that fits stands in what it is about, or made something void. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void every_entry_is_reflected_or_reported(long seed) {
        Random random = new Random(seed);
        int reported = 0;
        for (int i = 0; i < 50; i++) {
            List<JournalEntry> entries = journal(random).entries();
            Standing standing = Standing.of(CAMPAIGN, new Journal(entries), LAST);
            Set<JournalEntry> leftOut = leftOut(standing, entries);
            reported += leftOut.size();
            for (JournalEntry entry : entries) {
                if (!leftOut.contains(entry)) {
                    assertThat(isReflected(entry, standing, entries, leftOut))
                            .as("%s", entry)
                            .isTrue();
                }
            }
        }
        assertThat(reported).isPositive();
    }

    private static Set<JournalEntry> leftOut(Standing standing, List<JournalEntry> entries) {
        return standing.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.place().flatMap(Place::pointer).orElseThrow())
                .map(pointer -> entries.get(Integer.parseInt(pointer.substring(1))))
                .collect(Collectors.toSet());
    }

    private static boolean isReflected(
            JournalEntry entry, Standing standing, List<JournalEntry> entries, Set<JournalEntry> leftOut) {
        Set<Object> voided = new HashSet<>();
        List<JournalEntry> backwards = new ArrayList<>(entries);
        Collections.reverse(backwards);
        backwards.stream()
                .filter(Voided.class::isInstance)
                .map(Voided.class::cast)
                .filter(voiding -> !leftOut.contains(voiding))
                .forEach(voiding -> {
                    if (!voided.contains(voiding.id())) {
                        voided.add(voiding.entry());
                    }
                });
        if (voided.contains(entry.id()) || entry instanceof Voided) {
            return true;
        }
        if (entry instanceof TaskEntry about) {
            return standing.task(about.task()).orElseThrow().entries().contains(entry);
        }
        if (entry instanceof UnitEntry) {
            return standing.actions().contains(entry);
        }
        if (entry instanceof IndicatorMeasured) {
            return standing.measurements().contains(entry);
        }
        return isHeld(entry, standing);
    }

    private static boolean isHeld(JournalEntry entry, Standing standing) {
        return standing.cases().stream().anyMatch(one -> one.entries().contains(entry))
                || standing.appeals().stream().anyMatch(one -> one.entries().contains(entry))
                || standing.inspections().stream().anyMatch(one -> one.entries().contains(entry));
    }

    @Test
    void a_standing_cannot_go_back() {
        Standing standing = Standing.of(CAMPAIGN, Journal.empty(), LAST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing.advance(List.of(), LAST.minusDays(1)))
                .withMessage("A standing of 2022-08-31 must advance to that day or a later one, but was asked for"
                        + " 2022-08-30");
    }
}
