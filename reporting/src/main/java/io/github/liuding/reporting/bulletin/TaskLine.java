package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.reporting.template.Figures;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.Value;
import io.github.liuding.reporting.template.ValueType;
import io.github.liuding.reporting.template.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A task as a row of a paper (任务).
 *
 * @param campaign whose it is
 * @param task how it stands
 */
record TaskLine(Campaign campaign, TaskStanding task) {
    static final Vocabulary<TaskLine> NAMES = Vocabulary.of(TaskLine::origin)
            .called(TaskLine::toString)
            .count("number", "序号", line -> line.task.task().number())
            .words(
                    "title",
                    "任务名称",
                    line -> line.plan(line.task.task().assignment().title()))
            .words("goal", "工作目标", line -> line.plan(line.goal()))
            .words("lead", "牵头单位", line -> line.units(Responsibility::leadUnits))
            .words("responsible", "责任单位", line -> line.units(Responsibility::responsibleUnits))
            .words("charge", "承担单位及其角色，如县发改局牵头；无人牵头的，如县住建局负责", TaskLine::charge)
            .words("cooperating", "配合单位", line -> line.units(Responsibility::cooperatingUnits))
            .words(
                    "leader",
                    "责任领导",
                    line -> line.task.task().responsibility().leader().flatMap(leader -> line.plan(leader.toString())))
            .words("measures", "工作措施", line -> line.measures())
            .words("deadline", "完成时限，方案原文", line -> line.deadline())
            .day("due", "到期日", line -> line.task.due())
            .text("state", "状态", line -> line.task.state().word())
            .figure("completion", ValueType.SHARE, "完成比例", line -> line.task.completion())
            .figure("timePassed", ValueType.SHARE, "序时进度", line -> line.task.timePassed())
            .figure("behind", ValueType.POINTS, "落后序时进度", line -> line.task.behind())
            .count("daysOverdue", "逾期天数", line -> line.task.daysOverdue())
            .count("daysLeft", "剩余天数", line -> line.task.daysLeft().orElse(0L))
            .count("missedReports", "漏报次数", line -> line.task.missedReports().size())
            .day("closedOn", "销号日期", line -> line.task.closedOn())
            .textIfAny("grade", "评价等次", line -> line.task.grade().map(grade -> grade.word()))
            .words("reporter", "最近一次报告的单位", line -> line.reported(line::reporter))
            .words("report", "最近一次报告的进展", line -> line.reported(one -> Optional.of(one.text())))
            .words("problems", "最近一次报告的问题", line -> line.reported(ProgressReported::problems))
            .words("nextStep", "最近一次报告的下步打算", line -> line.reported(ProgressReported::nextStep));

    Origin origin() {
        return new Origin("任务%s状态（截至%s）".formatted(task.task().number(), Figures.print(task.asOf(), "")), entries());
    }

    private List<EntryId> entries() {
        return task.entries().stream().map(JournalEntry::id).toList();
    }

    @Override
    public String toString() {
        return "任务“%s”（%s）".formatted(task.task().id(), task.task().assignment().title());
    }

    /** The entry by which it is as it is; none where nothing was put down. */
    Optional<EntryId> lastEntry() {
        return task.entries().isEmpty()
                ? Optional.empty()
                : Optional.of(task.entries().get(task.entries().size() - 1).id());
    }

    private String goal() {
        return campaign.goal(task.task().goal()).map(Goal::title).orElse("");
    }

    private Optional<Value.Words> units(Function<Responsibility, UnitReferences> role) {
        return plan(role.apply(task.task().responsibility()).printed());
    }

    private Optional<Value.Words> charge() {
        Responsibility responsibility = task.task().responsibility();
        String charge = responsibility.inCharge().printed();
        return plan(charge.isBlank() ? "" : charge + (responsibility.leadUnits().isEmpty() ? "负责" : "牵头"));
    }

    private Optional<Value.Words> deadline() {
        Deadline deadline = task.task().schedule().deadline();
        return plan(deadline.words());
    }

    private Optional<Value.Words> measures() {
        StringBuilder text = new StringBuilder();
        List<Measure> measures = task.task().measures();
        for (int i = 0; i < measures.size(); i++) {
            text.append(measures.size() == 1 ? "" : (i + 1) + ".")
                    .append(measures.get(i).text())
                    .append('。');
        }
        return plan(text.toString());
    }

    private Optional<String> reporter(ProgressReported report) {
        return campaign.units().unit(report.by()).map(OrgUnit::name);
    }

    private Optional<Value.Words> plan(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Value.Words(text, Material.plan()));
    }

    private Optional<Value.Words> reported(Function<ProgressReported, Optional<String>> what) {
        return task.lastReport()
                .flatMap(report -> what.apply(report)
                        .map(text -> new Value.Words(
                                text,
                                new Origin("任务%s进展报告".formatted(task.task().number()), List.of(report.id())))));
    }
}
