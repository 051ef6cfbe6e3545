package io.github.liuding.core.journal.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.organization.UnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A score given (评分登记) on an item of the scoring scheme, with its grounds: points of a criterion, a bonus or a deduction,
 * or that a veto has struck. It counts for the period in which its day lies.
 */
@Value.Immutable
@JsonTypeName("score-given")
@JsonPropertyOrder({
    "id",
    "on",
    "recordedOn",
    "by",
    "officer",
    "units",
    "item",
    "value",
    "grounds",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class ScoreGiven implements UnitEntry {
    ScoreGiven() {}

    /** The units that it concerns, at least one, none twice; a body that is scored (专班) stands with its id. */
    @Override
    public abstract List<UnitId> units();

    /** The criterion, bonus, deduction or veto, as the scheme names it (评分项目). */
    public abstract String item();

    /** The score (分值); absent for a veto, and where the item has points of its own. */
    public abstract Optional<BigDecimal> value();

    /** On what grounds (依据). */
    public abstract String grounds();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notEmpty(id(), "Units", units());
        EntryChecks.distinct(id(), "Unit", units());
        EntryChecks.notBlank(id(), "Item", item());
        value().ifPresent(value -> EntryChecks.moderate(id(), "Value", value));
        EntryChecks.notBlank(id(), "Grounds", grounds());
    }

    /** Starts an entry. */
    public static ScoreGivenBuilder builder() {
        return new ScoreGivenBuilder();
    }

    /** Starts a changed copy. */
    public final ScoreGivenBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ScoreGiven fromJson(ScoreGivenBuilder.ImmutableScoreGiven.Json json) {
        return ScoreGivenBuilder.ImmutableScoreGiven.fromJson(json);
    }
}
