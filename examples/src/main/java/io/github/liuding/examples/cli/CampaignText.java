package io.github.liuding.examples.cli;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Cascade;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.campaign.TaskCommitment;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.goal.StagedGoal;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.task.Determinacy;
import io.github.liuding.core.task.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A campaign as text for the eye, resolved: whom a group stands for, and what follows from the figures. */
final class CampaignText {
    private final Campaign campaign;
    private final StringBuilder text = new StringBuilder();

    private CampaignText(Campaign campaign) {
        this.campaign = campaign;
    }

    static String of(Campaign campaign) {
        CampaignText text = new CampaignText(campaign);
        text.head();
        text.units();
        text.bodies(campaign.bodies().bodies(), 1);
        text.aims();
        text.goals();
        text.phases();
        text.regime(campaign.regime());
        text.liaison();
        return text.text.toString();
    }

    private void head() {
        campaign.marking().ifPresent(marking -> text.append('[').append(marking).append("]\n"));
        text.append(campaign.locality()).append("  ").append(campaign.title()).append('\n');
        text.append("发文机关  ").append(campaign.issuer()).append('\n');
        campaign.paper()
                .flatMap(PolicyPaper::number)
                .ifPresent(number -> text.append("发文字号  ").append(number).append('\n'));
        campaign.level()
                .ifPresent(level -> text.append("层级  ").append(level.word()).append('\n'));
        campaign.superior()
                .ifPresent(superior -> line(
                        0,
                        "上级方案",
                        superior.campaign().toString(),
                        superior.number().map(Object::toString).orElse(""),
                        superior.title().orElse("")));
        campaign.basis()
                .forEach(paper -> line(
                        0,
                        "依据",
                        paper.number().map(Object::toString).orElse(""),
                        paper.title().map(title -> "《" + title + "》").orElse("")));
    }

    private void units() {
        heading("单位", campaign.units().units());
        for (OrgUnit unit : campaign.units().units()) {
            line(1, unit.name(), unit.kind().word(), unit.fullName().orElse(""), String.join("、", unit.aliases()));
        }
        heading("单位组", campaign.units().groups());
        for (UnitGroup group : campaign.units().groups()) {
            UnitReferences alone = UnitReferences.builder()
                    .addReference(new UnitReference.ToGroup(group.id()))
                    .build();
            String members = Stream.concat(
                            campaign.units().expand(alone).stream().map(OrgUnit::name),
                            campaign.bodies(alone).stream().map(Body::name))
                    .collect(Collectors.joining("、"));
            line(1, group.name(), members.isEmpty() ? none(group) : members);
        }
    }

    /** Whether it is the paper or the file by which a group has no members. */
    private static String none(UnitGroup group) {
        return group.isListed() ? "没有成员" : "成员未列明";
    }

    private void bodies(List<Body> bodies, int depth) {
        if (depth == 1) {
            heading("组织机构", bodies);
        }
        for (Body body : bodies) {
            line(
                    depth,
                    body.name(),
                    body.bodyClass().orElse(""),
                    body.seat().map(seat -> "设在" + seat).orElse(""));
            body.appointments().stream()
                    .collect(Collectors.groupingBy(
                            appointment -> appointment.role().word(),
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    appointment -> appointment.holder() + (appointment.concurrent() ? "（兼任）" : ""),
                                    Collectors.joining("；"))))
                    .forEach((role, holders) -> line(depth + 1, role + "：" + holders));
            named(depth + 1, "成员单位", body.memberUnits());
            named(depth + 1, "牵头单位", body.leadUnits());
            named(depth + 1, "配合单位", body.cooperatingUnits());
            body.staffing()
                    .ifPresent(plan -> line(
                            depth + 1,
                            "人员",
                            plan.total()
                                    .map(total -> "共" + total + "人" + (plan.approximate() ? "左右" : ""))
                                    .orElse(""),
                            plan.seconded().map(count -> "抽调" + count + "人").orElse(""),
                            plan.hired().map(count -> "招聘" + count + "人").orElse(""),
                            plan.principle().orElse(""),
                            plan.together() ? "集中办公" : ""));
            body.oversight()
                    .ifPresent(oversight -> line(
                            depth + 1,
                            "督导",
                            oversight.bodies().printed(),
                            oversight.units().printed()));
            bodies(body.bodies(), depth + 1);
        }
    }

    private void aims() {
        heading("文件所述数量", campaign.counts());
        for (StatedCount count : campaign.counts()) {
            line(1, count.of(), count.count() + "个");
        }
        heading("增长目标", campaign.growth());
        for (GrowthTarget growth : campaign.growth()) {
            line(
                    1,
                    growth.scope().orElse(""),
                    growth.indicator(),
                    growth.deadline().words(),
                    growth.targetOrImplied()
                            .map(target -> target.toPlainString() + growth.unit())
                            .orElse(""),
                    growth.annualRate()
                            .map(rate -> "年均增长" + rate.toPlainString() + "%")
                            .orElse(""),
                    growth.baseOrImplied()
                            .map(base -> "基数" + base.toPlainString() + growth.unit())
                            .orElse(""));
        }
        heading("时限承诺", campaign.commitments());
        for (TaskCommitment held : campaign.commitments()) {
            line(
                    1,
                    held.commitment().deadline().words(),
                    held.commitment().scope().orElse(""),
                    held.commitment().target().toString(),
                    held.task().map(Object::toString).orElse(""));
        }
        heading("阶段目标", campaign.stages());
        for (StagedGoal stage : campaign.stages()) {
            line(1, stage.name(), stage.deadline().words(), String.join("；", stage.aims()));
        }
    }

    private void goals() {
        for (Goal goal : campaign.goals()) {
            text.append('\n').append(goal.title()).append('\n');
            campaign.tasks().stream()
                    .filter(task -> task.goal().equals(goal.id()))
                    .forEach(this::task);
        }
    }

    private void task(Task task) {
        UnitReferences who = task.responsibility().inCharge();
        text.append("  %2s  %s  %s  %s\n"
                .formatted(
                        task.number(),
                        task.assignment().title(),
                        orOpen(who.printed()),
                        orOpen(task.schedule().deadline().words())));
    }

    private void phases() {
        heading("工作阶段", campaign.phases());
        for (Phase phase : campaign.phases()) {
            line(1, phase.name(), phase.range().start() + "至" + phase.range().endInclusive());
        }
    }

    private void regime(Regime regime) {
        heading("工作机制", regime.mechanisms());
        for (Mechanism mechanism : regime.mechanisms()) {
            line(1, mechanism.name());
            mechanism.points().forEach(point -> line(2, point));
            for (Activity activity : mechanism.activities()) {
                line(
                        2,
                        activity.name(),
                        activity.cadence().words(),
                        activity.by().printed(),
                        activity.to().isEmpty() ? "" : "向" + activity.to().printed(),
                        activity.participants().isEmpty()
                                ? ""
                                : "涉及" + activity.participants().printed(),
                        activity.handsIn().map(what -> "交" + what).orElse(""));
            }
        }
        regime.supervision()
                .ifPresent(scheme -> line(
                        0,
                        "\n督查督办",
                        scheme.system().orElse(""),
                        String.join("、", scheme.classes()),
                        String.join("、", scheme.methods())));
        heading("问责方式", regime.accountability());
        regime.accountability().forEach(means -> line(1, means.trigger(), means.means()));
        regime.assessment().ifPresent(scheme -> {
            line(
                    0,
                    "\n考核激励",
                    scheme.rhythm().stream().map(Object::toString).collect(Collectors.joining("、")),
                    scheme.feedsInto().map(into -> "纳入" + into).orElse(""),
                    scheme.commendation().orElse(""));
            scheme.veto()
                    .ifPresent(veto ->
                            line(1, veto.name(), veto.scope(), veto.period().orElse("")));
            scheme.scoring().map(ScoringText::of).ifPresent(text::append);
        });
        heading("办理时限", regime.serviceTimes());
        regime.serviceTimes().forEach(time -> line(1, time.toString()));
    }

    private void liaison() {
        campaign.liaisons()
                .ifPresent(liaisons -> line(
                        0,
                        "\n联络员",
                        liaisons.units().printed(),
                        liaisons.each().map(each -> "各" + each + "名").orElse(""),
                        liaisons.rank().orElse("")));
        campaign.enterpriseLiaison()
                .ifPresent(liaison -> line(
                        0,
                        "\n挂点联系企业",
                        liaison.atLeast().map(least -> "每名领导至少" + least + "户").orElse(""),
                        liaison.quota().stream()
                                .map(quota -> quota.grade() + quota.count() + "户")
                                .collect(Collectors.joining("、"))));
        campaign.supportTeams().ifPresent(teams -> line(0, "\n企业帮扶", teams.name(), String.join("、", teams.parts())));
        heading("要求下级", campaign.cascades());
        for (Cascade cascade : campaign.cascades()) {
            line(1, cascade.units().printed(), (cascade.mandatory() ? "要" : "可参照") + cascade.what());
        }
    }

    private void named(int depth, String what, UnitReferences units) {
        if (!units.isEmpty()) {
            line(depth, what + "：" + units.printed());
        }
    }

    private void heading(String heading, List<?> parts) {
        if (!parts.isEmpty()) {
            text.append('\n').append(heading).append('\n');
        }
    }

    private void line(int depth, String... cells) {
        text.append("  ".repeat(depth))
                .append(Stream.of(cells).filter(cell -> !cell.isEmpty()).collect(Collectors.joining("  ")))
                .append('\n');
    }

    private static String orOpen(String printed) {
        return Optional.of(printed).filter(words -> !words.isBlank()).orElse(Determinacy.OPEN.word());
    }
}
