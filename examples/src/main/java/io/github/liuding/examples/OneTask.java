package io.github.liuding.examples;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.store.StoredJournals;
import io.github.liuding.core.task.TaskId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** One task from entry to close-out (一项任务的全过程), day by day, as each day was known. */
public final class OneTask {
    private OneTask() {}

    /** Reads the campaign file named first and the journal named second, and tells the task named third. */
    public static void main(String[] args) throws IOException {
        Campaign campaign = CampaignFiles.read(Path.of(args[0])).orElseThrow();
        Journal journal = StoredJournals.read(Path.of(args[1])).orElseThrow();
        TaskId task = new TaskId(args[2]);

        List<LocalDate> days = journal.entries().stream()
                .map(JournalEntry::recordedOn)
                .distinct()
                .toList();
        // README begins
        Standing standing = Standing.of(campaign, Journal.empty(), LocalDate.of(2022, 4, 20));
        System.out.println(line("", standing.task(task).orElseThrow()));
        for (LocalDate day : days) {
            List<JournalEntry> added = journal.entries().stream()
                    .filter(entry -> entry.recordedOn().equals(day))
                    .toList();
            standing = standing.advance(added, day);
            System.out.println(line(ids(added), standing.task(task).orElseThrow()));
        }
        standing.findings().forEach(System.out::println);
        // README ends
    }

    private static String ids(List<JournalEntry> entries) {
        return entries.stream().map(entry -> entry.id().value().substring(2)).collect(Collectors.joining("+"));
    }

    private static String line(String ids, TaskStanding task) {
        return "%s  %-9s  %s  完成%s  序时%s  到期%s  剩%s天  漏报%s次  %s"
                .formatted(
                        task.asOf(),
                        ids,
                        task.state().word(),
                        task.completion().map(OneTask::percent).orElse("—"),
                        task.timePassed().map(OneTask::percent).orElse("—"),
                        task.due().map(LocalDate::toString).orElse("—"),
                        task.daysLeft().map(Object::toString).orElse("—"),
                        task.missedReports().size(),
                        task.lamp().word());
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
