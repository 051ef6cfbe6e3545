package io.github.liuding.benchmarks;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A year of reports on an invented campaign: every task on the 10th and the 25th of each month. */
final class YearOfReports {
    static final LocalDate LAST = LocalDate.of(2022, 12, 25);
    static final int REPORTS = 24;

    private YearOfReports() {}

    static Campaign campaign(int tasks) {
        return BigCampaign.of(300, 50, tasks);
    }

    /** Reports in the order in which they come in: all of one day, then all of the next. */
    static List<JournalEntry> entries(int tasks) {
        List<JournalEntry> entries = new ArrayList<>(tasks * REPORTS);
        for (int i = 0; i < REPORTS; i++) {
            LocalDate day = LocalDate.of(2022, 1 + i / 2, i % 2 == 0 ? 10 : 25);
            BigDecimal done = BigDecimal.valueOf(4L * (i + 1), 2);
            for (int task = 0; task < tasks; task++) {
                entries.add(report(entries.size(), task, day, done));
            }
        }
        return entries;
    }

    /** So many reports of the day after the year's last. */
    static List<JournalEntry> nextDay(int tasks, int count) {
        List<JournalEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(report(tasks * REPORTS + i, i * (tasks / count), LAST.plusDays(1), BigDecimal.ONE));
        }
        return entries;
    }

    private static JournalEntry report(int number, int task, LocalDate day, BigDecimal done) {
        return ProgressReported.builder()
                .id(new EntryId("E-" + number))
                .task(new TaskId("T-" + task))
                .on(day)
                .recordedOn(day)
                .by(new UnitId("unit-" + task % 300))
                .completion(done)
                .text("已完成本期工作，系统联调按计划推进。")
                .build();
    }
}
