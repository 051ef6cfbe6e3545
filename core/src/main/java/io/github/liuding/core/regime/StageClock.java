package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/**
 * A clock of stages (限时办理制度), such as 13710: what a handler owes within what time of the assignment. Those that are
 * commonly named are in {@link StageClocks}.
 */
@Value.Immutable
@JsonPropertyOrder({"name", "days", "stages"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class StageClock {
    StageClock() {}

    /** Its name, such as 13710. */
    public abstract String name();

    /** Which days its stages count. */
    @Value.Default
    public DayCount days() {
        return DayCount.DAYS;
    }

    /** The stages, in their order; no name twice, and for each weight at most one that closes and one plan. */
    public abstract List<ClockStage> stages();

    @Value.Check
    void check() {
        Checks.notBlank("Name of a clock", name());
        Checks.notEmpty("Stages of clock '%s'".formatted(name()), stages());
        Checks.distinct("Stage of clock '%s'".formatted(name()), stages(), ClockStage::name);
        for (CaseWeight weight : CaseWeight.values()) {
            atMostOne(
                    weight,
                    "closes",
                    stages(weight).stream()
                            .filter(stage -> stage.duty().closes())
                            .toList());
            atMostOne(
                    weight,
                    "asks for a plan",
                    stages(weight).stream()
                            .filter(stage -> stage.duty() == StageDuty.PLAN)
                            .toList());
        }
    }

    private void atMostOne(CaseWeight weight, String what, List<ClockStage> stages) {
        if (stages.size() > 1) {
            throw new IllegalArgumentException("Clock '%s' must have at most one stage that %s for %s, but has %s"
                    .formatted(
                            name(),
                            what,
                            weight.word(),
                            stages.stream().map(ClockStage::name).toList()));
        }
    }

    /** The stages that a case of that weight has, in their order. */
    public final List<ClockStage> stages(CaseWeight weight) {
        return stages().stream().filter(stage -> stage.appliesTo(weight)).toList();
    }

    /** Starts a clock. */
    public static StageClockBuilder builder() {
        return new StageClockBuilder();
    }

    /** Starts a changed copy. */
    public final StageClockBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static StageClock fromJson(StageClockBuilder.ImmutableStageClock.Json json) {
        return StageClockBuilder.ImmutableStageClock.fromJson(json);
    }
}
