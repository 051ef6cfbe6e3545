package io.github.liuding.benchmarks;

import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Invented entries, as many as a file takes and never all in memory: eight of ten report progress in two or three
 * sentences, one asks for the close-out, one judges.
 */
final class BigJournal {
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final UnitId OFFICE = new UnitId("qinghe-office");
    private static final String[] TEXTS = {
        "已梳理事项清单二百三十七项，覆盖县乡两级，并在政务服务网公布。",
        "办事大厅改造完成主体工程，窗口设备正在采购，预计下月投入使用。",
        "与省平台完成对接，试运行期间办件一千二百余件，群众反映良好。",
        "专班召开推进会一次，逐项核对责任单位和完成时限，形成问题台账。"
    };

    private BigJournal() {}

    /** So many entries with the numbers from {@code first} on. */
    static List<JournalEntry> entries(int first, int count) {
        List<JournalEntry> entries = new ArrayList<>(count);
        for (int i = first; i < first + count; i++) {
            entries.add(entry(i));
        }
        return entries;
    }

    static JournalEntry entry(int number) {
        EntryId id = new EntryId("E-" + number);
        TaskId task = new TaskId("QH-" + number % 100_000);
        UnitId unit = new UnitId("qinghe-unit-" + number % 300);
        LocalDate on = START.plusDays(number / 3000);
        return switch (number % 10) {
            case 8 ->
                CloseOutRequested.builder()
                        .id(id)
                        .task(task)
                        .on(on)
                        .recordedOn(on)
                        .by(unit)
                        .addAttachments(Attachment.named("验收报告"), Attachment.named("现场照片"))
                        .build();
            case 9 ->
                CloseOutJudged.builder()
                        .id(id)
                        .task(task)
                        .on(on)
                        .recordedOn(on.plusDays(1))
                        .by(OFFICE)
                        .grade(CloseOutGrade.GOOD)
                        .build();
            default ->
                ProgressReported.builder()
                        .id(id)
                        .task(task)
                        .on(on)
                        .recordedOn(on.plusDays(1))
                        .by(unit)
                        .officer(Officer.builder().name("李四").post("股长").build())
                        .completion(BigDecimal.valueOf(number % 100, 2))
                        .text(TEXTS[number % TEXTS.length])
                        .nextStep("按时间节点继续推进")
                        .addAttachment(Attachment.named("进展报告第" + number + "号"))
                        .build();
        };
    }
}
