package io.github.liuding.core.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.UnitId;
import java.util.List;
import org.immutables.value.Value;

/** What is proposed about one unit (责任追究建议): a step for people to think about, with its evidence. It decides nothing. */
@Value.Immutable
@JsonPropertyOrder({"unit", "step", "milder", "evidence", "taken", "tolerated"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Proposal {
    Proposal() {}

    /** The unit. */
    public abstract UnitId unit();

    /** The means of the step (建议方式), the hardest for which something speaks that it does not answer yet. */
    public abstract String step();

    /** The milder steps of which the same is true, in the order of the ladder: what else people may choose. */
    public abstract List<String> milder();

    /** What speaks for the step (依据), at least one: tasks, cases, appeals, problems, then earlier steps. */
    public abstract List<Evidence> evidence();

    /** Steps of the ladder that were taken on the unit as a whole, or because of what the evidence is about, by day. */
    public abstract List<TakenStep> taken();

    /** What is set apart for this unit, whatever it would have spoken for. */
    public abstract List<Tolerance> tolerated();

    @Value.Check
    void check() {
        Checks.notBlank("Step of a proposal", step());
        Checks.notEmpty("Evidence of a proposal", evidence());
    }

    /** Starts a proposal. */
    public static ProposalBuilder builder() {
        return new ProposalBuilder();
    }

    /** Starts a changed copy. */
    public final ProposalBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Proposal fromJson(ProposalBuilder.ImmutableProposal.Json json) {
        return ProposalBuilder.ImmutableProposal.fromJson(json);
    }
}
