package io.github.liuding.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.MilestoneStanding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.supervision.AppealStanding;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.InspectionStanding;
import io.github.liuding.core.supervision.ProblemStanding;
import io.github.liuding.core.supervision.StageStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A standing for a program: units, tasks and the like by their ids, states and lamps by the words that lists show, shares
 * as fractions, days as 2022-04-30. What there is none of is left out; lists and figures are always there.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StandingJson(
        CampaignId campaign,
        String locality,
        String title,
        Optional<String> marking,
        LocalDate asOf,
        Optional<LocalDate> knownBy,
        List<TaskJson> tasks,
        List<CaseJson> cases,
        List<AppealJson> appeals,
        List<InspectionJson> inspections,
        List<Finding> findings) {

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TaskJson(
            String id,
            int number,
            String title,
            String lead,
            String state,
            Lamp lamp,
            Optional<BigDecimal> completion,
            Optional<BigDecimal> timePassed,
            Optional<LocalDate> plannedDue,
            Optional<LocalDate> due,
            Optional<Long> daysLeft,
            long daysOverdue,
            Optional<LocalDate> closeOutRequestedOn,
            Optional<LocalDate> closedOn,
            Optional<String> grade,
            Optional<String> returnedFor,
            Optional<EntryId> lastReport,
            List<LocalDate> missedReports,
            int missedInARow,
            int extensions,
            List<MilestoneJson> milestones) {
        static TaskJson of(TaskStanding task) {
            return new TaskJson(
                    task.task().id().value(),
                    task.task().number(),
                    task.task().assignment().title(),
                    StandingText.lead(task),
                    task.state().word(),
                    task.lamp(),
                    task.completion(),
                    task.timePassed(),
                    task.plannedDue(),
                    task.due(),
                    task.daysLeft(),
                    task.daysOverdue(),
                    task.closeOutRequestedOn(),
                    task.closedOn(),
                    task.grade().map(grade -> grade.word()),
                    task.returnedFor(),
                    task.lastReport().map(report -> report.id()),
                    task.missedReports(),
                    task.missedInARow(),
                    task.extensions().size(),
                    task.milestones().stream().map(MilestoneJson::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record MilestoneJson(String name, LocalDate due, Optional<LocalDate> reachedOn, long daysLate) {
        static MilestoneJson of(MilestoneStanding milestone) {
            return new MilestoneJson(
                    milestone.milestone().name(),
                    milestone.milestone().due(),
                    milestone.reachedOn(),
                    milestone.daysLate());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record StageJson(
            String name,
            String state,
            Optional<LocalDate> due,
            Optional<LocalDate> answeredOn,
            Optional<LocalDate> returnedOn) {
        static StageJson of(StageStanding stage, LocalDate asOf) {
            return new StageJson(
                    stage.name(), stage.state(asOf).word(), stage.due(), stage.answeredOn(), stage.returnedOn());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CaseJson(
            String id,
            String caseClass,
            String matter,
            UnitId handler,
            String state,
            LocalDate openedOn,
            Optional<LocalDate> due,
            Optional<Long> daysLeft,
            Optional<String> grade,
            List<StageJson> stages) {
        static CaseJson of(CaseStanding supervised, LocalDate asOf) {
            return new CaseJson(
                    supervised.id().value(),
                    supervised.caseClass(),
                    supervised.opened().matter(),
                    supervised.handler(),
                    supervised.state().word(),
                    supervised.opened().on(),
                    supervised.due(),
                    supervised.daysLeft(asOf),
                    supervised.grade().map(grade -> grade.word()),
                    supervised.stages().stream()
                            .map(stage -> StageJson.of(stage, asOf))
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AppealJson(
            String id,
            String enterprise,
            String matter,
            Optional<UnitId> handler,
            String state,
            LocalDate receivedOn,
            StageJson contact,
            StageJson settling) {
        static AppealJson of(AppealStanding appeal, LocalDate asOf) {
            return new AppealJson(
                    appeal.id().value(),
                    appeal.received().enterprise(),
                    appeal.received().matter(),
                    appeal.handler(),
                    appeal.state().word(),
                    appeal.received().on(),
                    StageJson.of(appeal.contact(), asOf),
                    StageJson.of(appeal.settling(), asOf));
        }
    }

    record InspectionJson(
            String id, String title, LocalDate heldOn, List<UnitId> awaitingFeedback, List<ProblemJson> problems) {
        static InspectionJson of(InspectionStanding inspection, LocalDate asOf) {
            return new InspectionJson(
                    inspection.id().value(),
                    inspection.held().title(),
                    inspection.held().on(),
                    inspection.awaitingFeedback(),
                    inspection.problems().stream()
                            .map(problem -> ProblemJson.of(problem, asOf))
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ProblemJson(
            int number,
            String text,
            UnitId unit,
            Optional<LocalDate> rectifyBy,
            Optional<LocalDate> rectifiedOn,
            boolean overdue) {
        static ProblemJson of(ProblemStanding problem, LocalDate asOf) {
            return new ProblemJson(
                    problem.problem().number(),
                    problem.problem().text(),
                    problem.problem().unit(),
                    problem.problem().rectifyBy(),
                    problem.rectifiedOn(),
                    problem.isOverdue(asOf));
        }
    }

    static StandingJson of(Standing standing, Optional<LocalDate> knownBy) {
        LocalDate asOf = standing.asOf();
        return new StandingJson(
                standing.campaign().id(),
                standing.campaign().locality(),
                standing.campaign().title(),
                standing.campaign().marking(),
                asOf,
                knownBy,
                standing.tasks().stream().map(TaskJson::of).toList(),
                standing.cases().stream().map(each -> CaseJson.of(each, asOf)).toList(),
                standing.appeals().stream()
                        .map(each -> AppealJson.of(each, asOf))
                        .toList(),
                standing.inspections().stream()
                        .map(each -> InspectionJson.of(each, asOf))
                        .toList(),
                standing.findings());
    }
}
