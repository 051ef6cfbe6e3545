package io.github.liuding.core.json;

import io.github.liuding.core.campaign.TaskCommitment;
import io.github.liuding.core.goal.Commitment;
import io.github.liuding.core.goal.CommitmentBuilder;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.goal.GrowthTargetBuilder;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.goal.StagedGoal;
import io.github.liuding.core.goal.StagedGoalBuilder;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.goal.TargetBuilder;
import io.github.liuding.core.task.TaskId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is aimed at: measurable targets, growth, commitments, stages. */
final class GoalForms {
    static final ScalarForm<Relation> RELATION = ScalarForm.words(Expected.RELATION, relations());

    static final Form<Target> TARGET = ObjectForm.of("target", Target::builder, TargetBuilder::build)
            .need("indicator", "指标，如 网上可办率", Scalars.TEXT, Target::indicator, TargetBuilder::indicator)
            .need("relation", "比较：≥、≤ 或 =", RELATION, Target::relation, TargetBuilder::relation)
            .need("value", "目标值，以所印单位计", Scalars.NUMBER, Target::value, TargetBuilder::value)
            .may("unit", "计量单位，如 %、家", Scalars.TEXT, target -> filled(target.unit()), TargetBuilder::unit);

    static final Form<GrowthTarget> GROWTH = ObjectForm.of("growth", GrowthTarget::builder, GrowthTargetBuilder::build)
            .need("indicator", "指标，如 市场主体", Scalars.TEXT, GrowthTarget::indicator, GrowthTargetBuilder::indicator)
            .may("scope", "范围，照文件所印，如 全区", Scalars.TEXT, GrowthTarget::scope, GrowthTargetBuilder::scope)
            .may("target", "到期应达到的数", Scalars.NUMBER_ABOVE_ZERO, GrowthTarget::target, GrowthTargetBuilder::target)
            .may("unit", "计量单位，如 户、家", Scalars.TEXT, growth -> filled(growth.unit()), GrowthTargetBuilder::unit)
            .need("by", "到期，照文件所印，如 2025年末", Words.DEADLINE, GrowthTarget::deadline, GrowthTargetBuilder::deadline)
            .may(
                    "rate",
                    "年均增长，百分数，照文件所印的位数，如 14.87",
                    Scalars.NUMBER,
                    GrowthTarget::annualRate,
                    GrowthTargetBuilder::annualRate)
            .may("base", "基数", Scalars.NUMBER_ABOVE_ZERO, GrowthTarget::base, GrowthTargetBuilder::base)
            .may(
                    "baseYear",
                    "基年，如 2020",
                    Scalars.COUNTING_NUMBER,
                    GrowthTarget::baseYear,
                    GrowthTargetBuilder::baseYear);

    static final Form<TaskCommitment> COMMITMENT = ObjectForm.of(
                    "commitment", CommitmentDraft::new, CommitmentDraft::build)
            .need(
                    "indicator",
                    "指标",
                    Scalars.TEXT,
                    held -> target(held).indicator(),
                    (draft, text) -> draft.target.indicator(text))
            .may(
                    "scope",
                    "范围，照文件所印",
                    Scalars.TEXT,
                    held -> held.commitment().scope(),
                    (draft, text) -> draft.commitment.scope(text))
            .need(
                    "relation",
                    "比较：≥、≤ 或 =",
                    RELATION,
                    held -> target(held).relation(),
                    (draft, relation) -> draft.target.relation(relation))
            .need(
                    "value",
                    "承诺值，以所印单位计",
                    Scalars.NUMBER,
                    held -> target(held).value(),
                    (draft, value) -> draft.target.value(value))
            .may(
                    "unit",
                    "计量单位",
                    Scalars.TEXT,
                    held -> filled(target(held).unit()),
                    (draft, text) -> draft.target.unit(text))
            .need(
                    "due",
                    "承诺期限，照文件所印",
                    Words.DEADLINE,
                    held -> held.commitment().deadline(),
                    (draft, due) -> draft.commitment.deadline(due))
            .may(
                    "task",
                    "落实该承诺的任务编号",
                    Scalars.wordsId(TaskId::new),
                    TaskCommitment::task,
                    (draft, id) -> draft.task = Optional.of(id));

    static final Form<StagedGoal> STAGE = ObjectForm.of("stage", StagedGoal::builder, StagedGoalBuilder::build)
            .need("name", "阶段目标名称，如 一年求突破", Scalars.TEXT, StagedGoal::name, StagedGoalBuilder::name)
            .need("due", "到期，照文件所印", Words.DEADLINE, StagedGoal::deadline, StagedGoalBuilder::deadline)
            .list("aims", "目标内容", Scalars.TEXT, StagedGoal::aims, StagedGoalBuilder::aims)
            .list("targets", "可量化的目标", TARGET, StagedGoal::targets, StagedGoalBuilder::targets);

    private GoalForms() {}

    private static Target target(TaskCommitment held) {
        return held.commitment().target();
    }

    /** Gathers a commitment, whose target stands flat beside it in the file. Not thread-safe. */
    private static final class CommitmentDraft {
        private final TargetBuilder target = Target.builder();
        private final CommitmentBuilder commitment = Commitment.builder();
        private Optional<TaskId> task = Optional.empty();

        TaskCommitment build() {
            return new TaskCommitment(commitment.target(target.build()).build(), task);
        }
    }

    static Optional<String> filled(String text) {
        return Optional.of(text).filter(found -> !found.isEmpty());
    }

    private static Map<String, Relation> relations() {
        Map<String, Relation> words = new LinkedHashMap<>();
        for (Relation relation : Relation.values()) {
            words.put(relation.sign(), relation);
        }
        return words;
    }
}
