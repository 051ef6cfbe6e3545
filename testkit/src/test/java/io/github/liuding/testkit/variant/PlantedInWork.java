package io.github.liuding.testkit.variant;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.CadenceUnit;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.Occurrence;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.projection.Summary;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Faults of the year's days and of how everything stands. */
final class PlantedInWork {
    private PlantedInWork() {}

    static List<Planted> all() {
        return List.of(
                Planted.in(
                        "what is done again and again comes round in every period (频次)",
                        "错误 RHYTHM_SILENT /regime “领导小组会议”（每季度）在第1季度没有发生日",
                        new Library() {
                            @Override
                            List<LocalDate> days(Cadence cadence, DateRange year) {
                                List<LocalDate> days = super.days(cadence, year);
                                return cadence.unit() == CadenceUnit.QUARTER ? days.subList(1, days.size()) : days;
                            }
                        }),
                Planted.in(
                        "whatever falls on a holiday has a working day to go to (顺延)",
                        "错误 DAYS_DIFFER /regime “领导小组会议”没有顺延到工作日",
                        new Library() {
                            @Override
                            List<Occurrence> workingDays(Cadence cadence, DateRange year, WorkingDayCalendar calendar) {
                                return days(cadence, year).stream()
                                        .map(day -> new Occurrence(
                                                day,
                                                day.equals(LocalDate.of(2022, 9, 30))
                                                                && cadence.unit() == CadenceUnit.QUARTER
                                                        ? LocalDate.of(2022, 10, 1)
                                                        : calendar.nextOrSame(day)))
                                        .toList();
                            }
                        }),
                Planted.in("whatever falls on a holiday has a working day to go to (顺延)", """
                        错误 YEAR_NOT_COVERED /regime “报送工作进展”涉及2045年，工作日历未收录
                        错误 YEAR_NOT_COVERED /regime “领导小组会议”涉及2045年，工作日历未收录
                        错误 YEAR_NOT_COVERED /regime “排名通报”涉及2045年，工作日历未收录""", new Library())
                        .expecting(Map.of())
                        .on(LocalDate.of(2045, 6, 1)),
                Planted.in(
                                "what is expected on certain days falls on these (应报日期)",
                                "错误 DAYS_DIFFER /regime “领导小组会议”应在[2022-06-30]，实际在[[2022-06-30, 2022-12-31]]",
                                "cadence: 每季度, by: 领导小组}",
                                "cadence: 每半年, by: 领导小组}")
                        .expecting(Map.of("领导小组会议", List.of(LocalDate.of(2022, 6, 30)))),
                Planted.in(
                                "what is expected on certain days falls on these (应报日期)",
                                "错误 DAYS_DIFFER /regime “查无此事”应在[2022-06-30]，实际在[]",
                                new Library())
                        .expecting(Map.of("查无此事", List.of(LocalDate.of(2022, 6, 30)))),
                Planted.in("every such day and every deadline is in the agenda (日程)", """
                        错误 NOT_IN_AGENDA /regime 日程没有2022-08-31的“排名通报”
                        错误 NOT_IN_AGENDA /regime 日程没有2022-08-31的“QH-03”""", new Library() {
                    @Override
                    Agenda agenda(Campaign campaign, DateRange year) {
                        Agenda whole = super.agenda(campaign, year);
                        return whole.toBuilder()
                                .items(whole.items().stream()
                                        .filter(item -> !item.day().equals(LocalDate.of(2022, 8, 31)))
                                        .toList())
                                .build();
                    }
                }),
                Planted.in(
                        "the agenda goes into a calendar, each item with its own id (日历文件)",
                        "错误 NOT_IN_AGENDA /regime 日历文件有46个标识，日程有47项",
                        new Library() {
                            @Override
                            String calendarFile(Agenda agenda) {
                                return super.calendarFile(agenda).replaceFirst("UID:.*\r\n", "");
                            }
                        }),
                Planted.in(
                        "the agenda goes into a calendar, each item with its own id (日历文件)",
                        "错误 BYTES_DIFFER / 两次写出的“日历文件”不同",
                        new Library() {
                            private int written;

                            @Override
                            String calendarFile(Agenda agenda) {
                                return super.calendarFile(agenda) + "COMMENT:" + written++ + "\r\n";
                            }
                        }),
                Planted.line(
                        "every line of the journal is read (日志)",
                        "错误 MALFORMED county.jsonl:8:30 本条不是完整的 JSON，未采用",
                        "{\"type\":\"progress\",\"id\":\"E-9\""),
                Planted.line(
                        "every entry of the journal fits the campaign (登记)",
                        "错误 UNKNOWN_TASK /7 日志“E-9”：没有编号为“QH-99”的任务，本条未采用",
                        """
                        {"type":"progress","id":"E-9","on":"2022-05-25","recordedOn":"2022-05-25","by":"shenpi-ju","task":"QH-99","completion":0.3,"text":""}"""),
                Planted.in(
                        "every task stands somewhere, in the order of the paper (任务状态)",
                        "错误 SUM_DIFFERS /goals 任务合计5，任务共6项",
                        new Library() {
                            @Override
                            List<TaskStanding> tasks(Standing standing) {
                                return standing.tasks()
                                        .subList(1, standing.tasks().size());
                            }
                        }),
                Planted.in(
                        "the rules of lamps say something of every state (亮灯规则)",
                        """
                        错误 LAMP_UNDETERMINED /lamps 状态“未报告”没有对应的亮灯规则
                        错误 LAMP_UNDETERMINED /lamps 状态“未启动”没有对应的亮灯规则
                        错误 LAMP_UNDETERMINED /lamps 状态“推进中”没有对应的亮灯规则
                        错误 LAMP_UNDETERMINED /lamps 状态“申请销号”没有对应的亮灯规则
                        错误 LAMP_UNDETERMINED /lamps 状态“已销号”没有对应的亮灯规则
                        错误 LAMP_UNDETERMINED /lamps 状态“暂停”没有对应的亮灯规则""",
                        "\ncounts:",
                        "\nlamps: [{lamp: 红, word: 逾期, daysLeftAtMost: -1}]\n\ncounts:"),
                Planted.in("states and lamps are counted once for every task (汇总)", """
                        错误 SUM_DIFFERS /goals 状态合计3，任务共6项
                        错误 SUM_DIFFERS /goals 亮灯合计3，任务共6项
                        错误 SUM_DIFFERS /goals 任务合计3，任务共6项
                        错误 SUM_DIFFERS /goals 逐项汇总合计6，任务共3项""", new Library() {
                    @Override
                    Summary summary(List<TaskStanding> tasks) {
                        return super.summary(tasks.subList(tasks.size() / 2, tasks.size()));
                    }
                }),
                Planted.in(
                        "half of the journal and then the rest come to the whole (逐日推进)",
                        "错误 SUM_DIFFERS / 分两次登记与一次登记的状态不同",
                        new Library() {
                            @Override
                            Standing advance(Standing standing, List<JournalEntry> entries, LocalDate day) {
                                return standing;
                            }
                        }),
                Planted.in(
                        "half of the journal and then the rest come to the whole (逐日推进)",
                        "错误 SUM_DIFFERS / 分两次登记与一次登记的状态不同",
                        new Library() {
                            @Override
                            Standing advance(Standing standing, List<JournalEntry> entries, LocalDate day) {
                                List<JournalEntry> others = entries.stream()
                                        .filter(entry -> !(entry instanceof InspectionHeld))
                                        .toList();
                                return super.advance(standing, others, day);
                            }
                        }));
    }
}
