package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.scoring.ScoringScheme;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How units are assessed (考核激励). */
@Value.Immutable
@JsonPropertyOrder({"rhythm", "feedsInto", "veto", "commendation", "scoring"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class AssessmentScheme {
    AssessmentScheme() {}

    /** How often, such as 季评估、年考核. */
    public abstract List<Cadence> rhythm();

    /** The assessment that the result counts in. */
    public abstract Optional<String> feedsInto();

    /** The veto that it carries. */
    public abstract Optional<Veto> veto();

    /** How good work is praised (通报表扬). */
    public abstract Optional<String> commendation();

    /** By what units are scored and ranked (计分办法); absent where the place states none. */
    public abstract Optional<ScoringScheme> scoring();

    /** Starts an assessment scheme. */
    public static AssessmentSchemeBuilder builder() {
        return new AssessmentSchemeBuilder();
    }

    /** Starts a changed copy. */
    public final AssessmentSchemeBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AssessmentScheme fromJson(AssessmentSchemeBuilder.ImmutableAssessmentScheme.Json json) {
        return AssessmentSchemeBuilder.ImmutableAssessmentScheme.fromJson(json);
    }
}
