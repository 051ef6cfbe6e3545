package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a campaign is run (工作机制), in the order of the paper. */
@Value.Immutable
@JsonPropertyOrder({"mechanisms", "supervision", "accountability", "ladder", "assessment", "serviceTimes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Regime {
    Regime() {}

    /** The mechanisms. */
    public abstract List<Mechanism> mechanisms();

    /** What is supervised and how. */
    public abstract Optional<SupervisionScheme> supervision();

    /** The means of accountability. */
    public abstract List<AccountabilityMeans> accountability();

    /** The ladder of the place's own (追责阶梯), by which steps are proposed; absent where it states none. */
    public abstract Optional<AccountabilityLadder> ladder();

    /** How units are assessed. */
    public abstract Optional<AssessmentScheme> assessment();

    /** Within what time whom is answered. */
    public abstract List<ServiceTime> serviceTimes();

    /** The service time that a step of an appeal must keep: the first that names the step. */
    public final Optional<ServiceTime> serviceTime(ServiceStep step) {
        return serviceTimes().stream()
                .filter(time -> time.step().filter(step::equals).isPresent())
                .findFirst();
    }

    /** What is done again and again, over all mechanisms, in the order of the paper. */
    @JsonIgnore
    public final List<Activity> activities() {
        return mechanisms().stream()
                .flatMap(mechanism -> mechanism.activities().stream())
                .toList();
    }

    /** A regime that states nothing. */
    public static Regime unstated() {
        return builder().build();
    }

    /** Starts a regime. */
    public static RegimeBuilder builder() {
        return new RegimeBuilder();
    }

    /** Starts a changed copy. */
    public final RegimeBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Regime fromJson(RegimeBuilder.ImmutableRegime.Json json) {
        return RegimeBuilder.ImmutableRegime.fromJson(json);
    }
}
