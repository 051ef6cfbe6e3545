package io.github.liuding.core.testing;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.journal.action.UnitEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whole journals of a campaign made from a seed: all kinds of entry, each life of a task, case, appeal or inspection
 * told in its order, and between them entries that do not fit.
 *
 * <p>Entries stand in the order of the days on which they were recorded, with ids from {@code E-0001}. The days that
 * the entries about one thing are about never go back, so that what fits in the order of recording fits in the order
 * of those days too.
 */
public final class RandomJournals {
    private final Random random;
    private final RandomDesk desk;
    private final List<RandomTaskLife> tasks;
    private final RandomCases cases;
    private final RandomAppeals appeals;
    private final RandomInspections inspections;
    private final RandomUnitEntries units;
    private final Set<EntryId> voided = new HashSet<>();

    private RandomJournals(Random random, Campaign campaign) {
        this.random = random;
        this.desk = new RandomDesk(random, campaign);
        this.tasks = campaign.tasks().stream()
                .map(task -> new RandomTaskLife(random, desk, task))
                .toList();
        this.cases = new RandomCases(random, desk);
        this.appeals = new RandomAppeals(random, desk);
        this.inspections = new RandomInspections(random, desk);
        this.units = new RandomUnitEntries(random, desk, cases);
    }

    /**
     * The next journal of the random numbers.
     *
     * @param days the days on which entries are recorded; an entry may be about a day before them
     * @param size how many entries
     * @param misfits how many of a hundred do not fit, roughly, from 0 to 100
     */
    public static Journal next(Random random, Campaign campaign, DateRange days, int size, int misfits) {
        return new RandomJournals(random, campaign).journal(days, size, misfits);
    }

    private Journal journal(DateRange days, int size, int misfits) {
        List<JournalEntry> entries = new ArrayList<>();
        int[] recorded = IntStream.range(0, size)
                .map(i -> random.nextInt(Math.toIntExact(days.days())))
                .sorted()
                .toArray();
        for (int day : recorded) {
            desk.open(days.start().plusDays(day));
            entries.add(random.nextInt(100) < misfits ? misfit(entries) : fitting(entries));
        }
        return new Journal(entries);
    }

    private JournalEntry fitting(List<JournalEntry> before) {
        int roll = random.nextInt(100);
        Optional<? extends JournalEntry> entry = roll < 60
                ? task().flatMap(RandomTaskLife::next)
                : roll < 72
                        ? Optional.of(cases.next())
                        : roll < 80
                                ? Optional.of(appeals.next())
                                : roll < 86
                                        ? Optional.of(inspections.next())
                                        : roll < 90
                                                ? Optional.of(indicator())
                                                : roll < 92 ? voidOfTold(before) : Optional.empty();
        return entry.isPresent() ? entry.get() : units.next();
    }

    private JournalEntry misfit(List<JournalEntry> before) {
        Optional<? extends JournalEntry> entry = switch (random.nextInt(8)) {
            case 0 -> Optional.of(RandomTaskLife.ofUnknownTask(random, desk));
            case 1, 2 -> task().map(RandomTaskLife::misfit);
            case 3 -> Optional.of(cases.misfit());
            case 4 -> Optional.of(appeals.misfit());
            case 5 -> Optional.of(inspections.misfit());
            case 6 -> voidOfAny(before);
            default -> Optional.of(units.misfit());
        };
        return entry.isPresent() ? entry.get() : voidOf(new EntryId("E-0"));
    }

    private Optional<RandomTaskLife> task() {
        return tasks.isEmpty() ? Optional.empty() : Optional.of(desk.any(tasks));
    }

    private IndicatorMeasured indicator() {
        return IndicatorMeasured.builder()
                .from(desk.stamp())
                .indicator(desk.any(List.of("网上可办率", "市场主体", "开办时间")))
                .scope(desk.maybe("城关镇"))
                .value(BigDecimal.valueOf(random.nextInt(10_000), 2))
                .unit(desk.any(List.of("%", "户", "")))
                .task(random.nextBoolean() ? task().map(RandomTaskLife::id) : Optional.empty())
                .source(desk.maybe("统计局"))
                .build();
    }

    /** Voids what nothing else builds upon. */
    private Optional<Voided> voidOfTold(List<JournalEntry> before) {
        List<EntryId> candidates = before.stream()
                .filter(entry -> entry instanceof ProgressReported
                        || entry instanceof IndicatorMeasured
                        || entry instanceof UnitEntry)
                .map(JournalEntry::id)
                .filter(id -> !voided.contains(id))
                .toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(voidOf(desk.any(candidates)));
    }

    /** Voids what others build upon, what is voided already, a voiding itself, or what was never put down. */
    private Optional<Voided> voidOfAny(List<JournalEntry> before) {
        List<EntryId> candidates = before.stream()
                .filter(entry -> switch (random.nextInt(3)) {
                    case 0 -> entry instanceof TaskEntry && !(entry instanceof ProgressReported);
                    case 1 -> entry instanceof Voided;
                    default -> voided.contains(entry.id());
                })
                .map(JournalEntry::id)
                .toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(voidOf(desk.any(candidates)));
    }

    private Voided voidOf(EntryId id) {
        voided.add(id);
        return Voided.builder()
                .from(desk.stamp())
                .entry(id)
                .reason(desk.any(List.of("重复登记", "登记有误")))
                .build();
    }
}
