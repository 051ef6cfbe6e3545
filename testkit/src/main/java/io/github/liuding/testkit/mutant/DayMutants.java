package io.github.liuding.testkit.mutant;

import static io.github.liuding.testkit.mutant.Parts.NEW;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Days that do not exist, deadlines before or beyond, phases that do not meet (时限和阶段错误). */
final class DayMutants {
    /** A day that no task has, in whose place the file has one that no calendar has. */
    private static final LocalDate MARK = LocalDate.of(1949, 10, 1);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private DayMutants() {}

    static List<Mutant> all() {
        return List.of(
                due(
                                FileFindings.UNCLEAR_DEADLINE,
                                "a task is due on 31 June (时限不是日历上的日子)",
                                (campaign, old) -> Optional.of(Deadline.parse("2022年6月31日")))
                        // A deadline may be all that is fixed of a schedule.
                        .alongside(CampaignFindings.TASK_UNDETERMINED),
                Mutant.needing(
                                "a task with a last day",
                                FileFindings.INVALID_VALUE,
                                "a task starts on 30 February (启动日期有误)",
                                campaign -> Parts.firstTask(
                                        campaign,
                                        DayMutants::isDue,
                                        task -> task.toBuilder()
                                                .schedule(task.schedule().toBuilder()
                                                        .start(MARK)
                                                        .build())
                                                .build()))
                        .misprinted(file -> file.replace(MARK.toString(), "2022-02-30")),
                due(
                        CampaignFindings.YEAR_NOT_PRINTED,
                        "a deadline names no year (时限未写年份)",
                        (campaign, old) -> old.due()
                                .filter(day -> YEAR.matcher(old.words()).find())
                                .filter(day -> campaign.paperDay()
                                        .filter(paper -> paper.getYear() == day.getYear())
                                        .isPresent())
                                .map(day -> new Deadline.OnDay(
                                        "%s月%s日前".formatted(day.getMonthValue(), day.getDayOfMonth()), day))),
                due(
                                CampaignFindings.DUE_BEFORE_PAPER,
                                "a task is due before its paper (时限早于成文)",
                                (campaign, old) -> campaign.paper()
                                        .flatMap(PolicyPaper::issuedOn)
                                        .filter(issued -> old.due()
                                                .filter(issued::isAfter)
                                                .isEmpty())
                                        .map(issued -> on(issued.minusDays(1))))
                        .alongside(CampaignFindings.DUE_OUTSIDE_PHASES),
                Mutant.needing(
                        "a paper, and a task with a last day after it",
                        CampaignFindings.DUE_BEFORE_PUBLICATION,
                        "a task is due before its paper is published (时限早于发布)",
                        DayMutants::publishedLate),
                Mutant.needing(
                                "two tasks with different last days",
                                CampaignFindings.DUE_BEFORE_PREDECESSOR,
                                "a task is due before the one that it comes after (时限早于前置任务)",
                                DayMutants::beforePredecessor)
                        .alongside(CampaignFindings.TASK_CYCLE),
                Mutant.needing(
                                "a task with a last day",
                                CampaignFindings.MEASURE_AFTER_TASK,
                                "a measure is due after its task (措施时限晚于任务)",
                                DayMutants::measureAfterTask)
                        .alongside(
                                CampaignFindings.COUNT_MISMATCH,
                                CampaignFindings.DUE_OUTSIDE_PHASES,
                                CampaignFindings.DUE_BEFORE_PUBLICATION),
                due(
                                CampaignFindings.DUE_OUTSIDE_PHASES,
                                "a task is due after the last phase (时限在阶段之外)",
                                (campaign, old) -> last(campaign)
                                        .filter(end -> campaign.phases().stream()
                                                .anyMatch(phase -> old.due()
                                                        .filter(phase.range()::contains)
                                                        .isPresent()))
                                        .map(end -> on(end.plusYears(1))))
                        .alongside(CampaignFindings.DUE_BEFORE_PREDECESSOR),
                phase(
                        CampaignFindings.PHASE_GAP,
                        "ten days lie between two phases (阶段有空档)",
                        (campaign, end) -> DateRange.ofClosed(end.plusDays(11), end.plusDays(20))),
                phase(
                        CampaignFindings.PHASE_OVERLAP,
                        "a phase starts before another is over (阶段重叠)",
                        (campaign, end) -> DateRange.ofClosed(end, end.plusDays(10))),
                Mutant.needing(
                                "a paper, and phases",
                                CampaignFindings.PHASE_BEFORE_PAPER,
                                "a phase is over before the paper is dated (阶段早于成文)",
                                DayMutants::earlyPhase)
                        .alongside(CampaignFindings.COUNT_MISMATCH, CampaignFindings.PHASE_GAP),
                phase(
                                FileFindings.INVALID_VALUE,
                                "a phase ends before it starts (阶段止于起始之前)",
                                (campaign, end) -> DateRange.ofClosed(MARK.minusYears(1), MARK))
                        .misprinted(file -> file.replace(MARK.toString(), "1948-09-30")));
    }

    /** A deadline that a paper prints as a day with its year. */
    static Deadline on(LocalDate day) {
        return new Deadline.OnDay("%s年%s月%s日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), day);
    }

    private static boolean isDue(Task task) {
        return task.schedule().deadline().due().isPresent();
    }

    private static LocalDate due(Task task) {
        return task.schedule().deadline().due().orElseThrow();
    }

    /** A task with another deadline, and without the days that would contradict it. */
    private static Task due(Task task, Deadline deadline) {
        return task.toBuilder()
                .schedule(task.schedule().toBuilder()
                        .deadline(deadline)
                        .start(task.schedule()
                                .start()
                                .filter(start ->
                                        deadline.due().filter(start::isAfter).isEmpty()))
                        .milestones(task.schedule().milestones().stream()
                                .filter(milestone -> deadline.due()
                                        .filter(milestone.due()::isAfter)
                                        .isEmpty())
                                .toList())
                        .build())
                .build();
    }

    /** A task that comes after none, and whose measures have no days, is due otherwise. */
    private static Mutant due(
            FindingCode code, String name, BiFunction<Campaign, Deadline, Optional<Deadline>> deadline) {
        return Mutant.needing(
                "a task that is due by itself and has not that fault, a paper and phases",
                code,
                name,
                campaign -> campaign.tasks().stream()
                        .filter(DayMutants::isDue)
                        .filter(task -> task.schedule().after().isEmpty())
                        .filter(task -> task.measures().stream()
                                .allMatch(measure -> measure.deadline().isEmpty()))
                        .flatMap(task -> deadline
                                .apply(campaign, task.schedule().deadline())
                                .stream()
                                .map(other -> Parts.task(campaign, due(task, other))))
                        .findFirst());
    }

    private static Optional<Campaign> publishedLate(Campaign campaign) {
        return campaign.paper()
                .flatMap(paper -> campaign.tasks().stream()
                        .filter(DayMutants::isDue)
                        .map(DayMutants::due)
                        .filter(day -> paper.issuedOn().filter(day::isBefore).isEmpty())
                        .min(Comparator.naturalOrder())
                        .map(day -> campaign.toBuilder()
                                .paper(paper.toBuilder()
                                        .publishedOn(day.plusDays(1))
                                        .build())
                                .build()));
    }

    private static Optional<Campaign> beforePredecessor(Campaign campaign) {
        List<Task> byDay = campaign.tasks().stream()
                .filter(DayMutants::isDue)
                .sorted(Comparator.comparing(DayMutants::due))
                .toList();
        if (byDay.isEmpty() || due(byDay.get(0)).equals(due(byDay.get(byDay.size() - 1)))) {
            return Optional.empty();
        }
        TaskId latest = byDay.get(byDay.size() - 1).id();
        Task earliest = byDay.get(0);
        return Optional.of(Parts.task(
                campaign,
                earliest.toBuilder()
                        .schedule(
                                earliest.schedule().toBuilder().addAfter(latest).build())
                        .build()));
    }

    /** The task that is due last, whose measure is late by nothing else. */
    private static Optional<Campaign> measureAfterTask(Campaign campaign) {
        return campaign.tasks().stream()
                .filter(DayMutants::isDue)
                .max(Comparator.comparing(DayMutants::due))
                .map(task -> Parts.task(
                        campaign,
                        task.toBuilder()
                                .addMeasure(Measure.builder()
                                        .text(NEW)
                                        .deadline(on(due(task).plusDays(1)))
                                        .build())
                                .build()));
    }

    private static Optional<LocalDate> last(Campaign campaign) {
        return campaign.phases().stream()
                .map(phase -> phase.range().endInclusive())
                .max(Comparator.naturalOrder());
    }

    private static Mutant phase(FindingCode code, String name, BiFunction<Campaign, LocalDate, DateRange> days) {
        return Mutant.needing(
                        "phases",
                        code,
                        name,
                        campaign -> last(campaign)
                                .map(end -> campaign.toBuilder()
                                        .addPhase(new Phase(NEW, days.apply(campaign, end)))
                                        .build()))
                .alongside(CampaignFindings.COUNT_MISMATCH);
    }

    /** Ten days up to the first phase, or up to the paper where that comes first. */
    private static Optional<Campaign> earlyPhase(Campaign campaign) {
        Optional<LocalDate> first =
                campaign.phases().stream().map(phase -> phase.range().start()).min(Comparator.naturalOrder());
        return campaign.paper()
                .flatMap(PolicyPaper::issuedOn)
                .flatMap(issued -> first.map(start -> {
                    LocalDate before = start.isBefore(issued) ? start : issued;
                    return campaign.toBuilder()
                            .addPhase(new Phase(NEW, DateRange.ofClosed(before.minusDays(10), before.minusDays(1))))
                            .build();
                }));
    }
}
