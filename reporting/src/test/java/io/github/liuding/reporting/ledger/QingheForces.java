package io.github.liuding.reporting.ledger;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.MilestoneReached;
import io.github.liuding.core.journal.ResultDelivered;
import io.github.liuding.core.journal.Suspended;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@link QingheCampaign} with two task forces and monthly reports; a deadline was extended, a task rests. */
final class QingheForces {
    static final BodyId SERVICE = new BodyId("service");

    private static final UnitId REFORM = new UnitId("fagai-ju");
    private static final UnitId OFFICE = new UnitId("county-office");

    private QingheForces() {}

    static Standing standing() {
        return Standing.of(campaign(), journal(), QingheCampaign.AS_OF);
    }

    private static Campaign campaign() {
        Campaign plain = QingheCampaign.campaign();
        List<Task> tasks = new ArrayList<>(plain.tasks());
        tasks.set(2, withSchedule(plain, tasks.get(2)));
        tasks.set(3, withUnits(plain, tasks.get(3)));
        return plain.toBuilder()
                .bodies(BodyTree.builder()
                        .addBody(Body.builder()
                                .id(new BodyId("leading-group"))
                                .kind(BodyKinds.LEADING_GROUP)
                                .name("青禾县优化营商环境工作领导小组")
                                .shortName("领导小组")
                                .addBodies(
                                        force(SERVICE, "政务服务专班", plain.units().refer("县审批局")),
                                        force(
                                                new BodyId("levies"),
                                                "减负专班",
                                                plain.units().refer("县住建局")))
                                .build())
                        .build())
                .regime(Regime.builder()
                        .addMechanism(Mechanism.builder()
                                .name("定期调度机制")
                                .addActivity(Activity.builder()
                                        .name("报送工作进展")
                                        .cadence(Cadence.find("每月25日").orElseThrow())
                                        .taskReport(true)
                                        .build())
                                .build())
                        .build())
                .tasks(tasks)
                .build();
    }

    private static Body force(BodyId id, String name, UnitReferences lead) {
        return Body.builder()
                .id(id)
                .kind(BodyKinds.TASK_FORCE)
                .name(name)
                .leadUnits(lead)
                .build();
    }

    private static Task withSchedule(Campaign campaign, Task task) {
        return task.toBuilder()
                .schedule(Schedule.builder()
                        .start(LocalDate.of(2026, 1, 12))
                        .addMilestones(
                                Milestone.builder()
                                        .name("图审合并")
                                        .due(LocalDate.of(2026, 2, 20))
                                        .build(),
                                Milestone.builder()
                                        .name("承诺制推开")
                                        .due(LocalDate.of(2026, 3, 10))
                                        .build())
                        .deadline(Deadline.parse("2026年3月20日前"))
                        .build())
                .responsibility(Responsibility.builder()
                        .leadUnits(campaign.units().refer("县住建局、县审批局"))
                        .cooperatingUnits(campaign.units().refer("县发改局、各乡镇"))
                        .build())
                .build();
    }

    private static Task withUnits(Campaign campaign, Task task) {
        return task.toBuilder()
                .responsibility(Responsibility.builder()
                        .responsibleUnits(campaign.units().refer("各乡镇"))
                        .build())
                .build();
    }

    private static Journal journal() {
        List<JournalEntry> entries = new ArrayList<>(QingheCampaign.journal().entries());
        entries.add(MilestoneReached.builder()
                .id(new EntryId("E-21"))
                .task(new TaskId("QH-03"))
                .milestone("图审合并")
                .on(LocalDate.of(2026, 2, 26))
                .recordedOn(LocalDate.of(2026, 2, 26))
                .by(REFORM)
                .build());
        entries.add(ResultDelivered.builder()
                .id(new EntryId("E-22"))
                .task(new TaskId("QH-03"))
                .result("合并图审办法")
                .on(LocalDate.of(2026, 3, 2))
                .recordedOn(LocalDate.of(2026, 3, 2))
                .by(REFORM)
                .build());
        entries.add(DeadlineExtended.builder()
                .id(new EntryId("E-23"))
                .task(new TaskId("QH-03"))
                .askedOn(LocalDate.of(2026, 3, 16))
                .newDue(LocalDate.of(2026, 4, 30))
                .approvedBy("分管副县长")
                .reason("系统对接延后")
                .on(LocalDate.of(2026, 3, 18))
                .recordedOn(LocalDate.of(2026, 3, 18))
                .by(OFFICE)
                .build());
        entries.add(Suspended.builder()
                .id(new EntryId("E-24"))
                .task(new TaskId("QH-10"))
                .reason("待上级细则")
                .until(Optional.of(LocalDate.of(2026, 6, 30)))
                .on(LocalDate.of(2026, 3, 20))
                .recordedOn(LocalDate.of(2026, 3, 20))
                .by(OFFICE)
                .build());
        return new Journal(entries);
    }
}
