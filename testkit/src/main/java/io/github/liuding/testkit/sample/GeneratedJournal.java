package io.github.liuding.testkit.sample;

import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The journal of a generated county: task by task towards its close-out, day by day; faults in between. */
final class GeneratedJournal {
    private static final int[] REPORT_DAYS = {10, 25};

    private final GeneratedCounty county;
    private final Random random;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final int[] percent;

    GeneratedJournal(GeneratedCounty county) {
        this.county = county;
        this.random = new Random(~county.seed());
        this.percent = new int[county.tasks() + 1];
    }

    Journal journal() {
        List<LocalDate> days = days();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            List<Integer> open = new ArrayList<>();
            for (int task = 1; task <= county.tasks(); task++) {
                if (percent[task] < 100) {
                    go(task, day);
                }
                if (percent[task] < 100) {
                    open.add(task);
                }
            }
            // Spread evenly, so that the last day has had them all.
            int due = (int) ((long) county.faults() * (i + 1) / days.size() - (long) county.faults() * i / days.size());
            for (int fault = 0; fault < due; fault++) {
                entries.add(fault(day, open));
            }
        }
        return new Journal(entries);
    }

    Journal reports() {
        List<LocalDate> days = days();
        for (int i = 0; i < days.size(); i++) {
            int done = 96 * (i + 1) / days.size();
            for (int task = 1; task <= county.tasks(); task++) {
                entries.add(
                        report(GeneratedCounty.task(task), GeneratedCounty.unit(county.lead(task)), days.get(i), done));
            }
        }
        return new Journal(entries);
    }

    private List<LocalDate> days() {
        return IntStream.range(0, county.months())
                .mapToObj(YearMonth.from(GeneratedCounty.START)::plusMonths)
                .flatMap(month -> Arrays.stream(REPORT_DAYS).mapToObj(month::atDay))
                .toList();
    }

    /** A report; with the last of it the close-out, which another unit grants. */
    private void go(int task, LocalDate day) {
        percent[task] = Math.min(100, percent[task] + 2 + random.nextInt(12));
        entries.add(report(GeneratedCounty.task(task), GeneratedCounty.unit(county.lead(task)), day, percent[task]));
        if (percent[task] == 100 && county.units() > 1) {
            entries.add(CloseOutRequested.builder()
                    .id(next())
                    .task(GeneratedCounty.task(task))
                    .on(day)
                    .recordedOn(day)
                    .by(GeneratedCounty.unit(county.lead(task)))
                    .build());
            entries.add(judgement(task, day));
        }
    }

    private ProgressReported report(TaskId task, UnitId by, LocalDate day, int done) {
        return ProgressReported.builder()
                .id(next())
                .task(task)
                .on(day)
                .recordedOn(day)
                .by(by)
                .completion(BigDecimal.valueOf(done, 2))
                .text("按计划推进")
                .build();
    }

    private CloseOutJudged judgement(int task, LocalDate day) {
        return CloseOutJudged.builder()
                .id(next())
                .task(GeneratedCounty.task(task))
                .on(day)
                .recordedOn(day)
                .by(GeneratedCounty.unit(county.lead(task + 1)))
                .grade(CloseOutGrade.GOOD)
                .build();
    }

    /** Each brings one finding, whatever came before. */
    private JournalEntry fault(LocalDate day, List<Integer> open) {
        int kind = random.nextInt(open.isEmpty() || county.units() == 1 ? 1 : 3);
        if (kind == 0) {
            return report(new TaskId("NONE-" + random.nextInt(10)), GeneratedCounty.unit(1), day, 50);
        }
        int task = open.get(random.nextInt(open.size()));
        return kind == 1
                ? judgement(task, day)
                : report(GeneratedCounty.task(task), new UnitId("nobody-knows"), day, percent[task]);
    }

    private EntryId next() {
        return new EntryId("E-" + (entries.size() + 1));
    }
}
