package io.github.liuding.core.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/** A staged goal (阶段目标): what is to be reached by the end of one stage, such as 一年求突破. */
@Value.Immutable
@JsonPropertyOrder({"name", "deadline", "aims", "targets"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class StagedGoal {
    StagedGoal() {}

    /** The stage as printed, such as 一年求突破. */
    public abstract String name();

    /** The stage's end, such as 2022年底. */
    public abstract Deadline deadline();

    /** What is to be reached, in the words and the order of the paper. */
    public abstract List<String> aims();

    /** Those of the aims that can be measured, in the order of the paper. */
    public abstract List<Target> targets();

    @Value.Check
    void check() {
        Checks.notBlank("Name of a staged goal", name());
        aims().forEach(aim -> Checks.notBlank("Aim of staged goal '%s'".formatted(name()), aim));
    }

    /** Starts a staged goal. */
    public static StagedGoalBuilder builder() {
        return new StagedGoalBuilder();
    }

    /** Starts a changed copy. */
    public final StagedGoalBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static StagedGoal fromJson(StagedGoalBuilder.ImmutableStagedGoal.Json json) {
        return StagedGoalBuilder.ImmutableStagedGoal.fromJson(json);
    }
}
