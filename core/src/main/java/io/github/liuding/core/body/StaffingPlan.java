package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitReferences;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a body is staffed (人员配备): so many seconded (抽调), so many hired. */
@Value.Immutable
@JsonPropertyOrder({
    "total",
    "approximate",
    "seconded",
    "secondments",
    "hired",
    "hiredAs",
    "ages",
    "rank",
    "term",
    "secondedFrom",
    "returnApprover",
    "together",
    "principle"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class StaffingPlan {
    StaffingPlan() {}

    /** How many in all. */
    public abstract Optional<Integer> total();

    /** Whether the paper says so only about (左右). */
    @Value.Default
    public boolean approximate() {
        return false;
    }

    /** How many are seconded in all. */
    public abstract Optional<Integer> seconded();

    /** How many from which unit, in the order printed. */
    public abstract List<Secondment> secondments();

    /** How many are hired. */
    public abstract Optional<Integer> hired();

    /** As what they are hired, such as 劳务派遣. */
    public abstract Optional<String> hiredAs();

    /** How old the seconded may be. */
    public abstract Optional<AgeBand> ages();

    /** The rank asked for, such as 股级. */
    public abstract Optional<String> rank();

    /** For how long, such as 1年. */
    public abstract Optional<String> term();

    /** Whence people are seconded, where the paper names it apart from numbers. */
    public abstract Optional<UnitReferences> secondedFrom();

    /** Who approves that somebody is sent back (退回调换). */
    public abstract Optional<UnitReferences> returnApprover();

    /** Whether they work in one place (集中办公). */
    @Value.Default
    public boolean together() {
        return false;
    }

    /** The principle, such as 硬抽人、抽硬人. */
    public abstract Optional<String> principle();

    @Value.Check
    void check() {
        Checks.positive("Total of a staffing plan", total());
        Checks.positive("Number of seconded", seconded());
        Checks.positive("Number of hired", hired());
        Checks.distinct(
                "Secondment from",
                secondments(),
                secondment -> secondment.unit().printed());
    }

    /** Starts a staffing plan. */
    public static StaffingPlanBuilder builder() {
        return new StaffingPlanBuilder();
    }

    /** Starts a changed copy. */
    public final StaffingPlanBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static StaffingPlan fromJson(StaffingPlanBuilder.ImmutableStaffingPlan.Json json) {
        return StaffingPlanBuilder.ImmutableStaffingPlan.fromJson(json);
    }
}
