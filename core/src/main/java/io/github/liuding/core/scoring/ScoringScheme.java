package io.github.liuding.core.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A scoring scheme (考核计分办法): everything by which units are scored and ranked. Data of a place, and a value.
 *
 * <p>The weights of the criteria come to {@link #total()} for every peer group, or are brought to it.
 * {@link #withWeights} tells what a change would do before it is issued. */
@Value.Immutable
@JsonPropertyOrder({
    "name",
    "total",
    "proportional",
    "decimals",
    "criteria",
    "bonuses",
    "deductions",
    "vetoes",
    "groups",
    "activeTimes",
    "partial",
    "basis",
    "ties",
    "tieBreak",
    "grades",
    "quarter",
    "year",
    "bottom",
    "closesAfterDays",
    "specialReportWithinDays",
    "commendations"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ScoringScheme {
    ScoringScheme() {}

    /** The name, such as 乡镇和部门考核办法. */
    public abstract String name();

    /** What the weights come to (总分), above 0. */
    @Value.Default
    public BigDecimal total() {
        return BigDecimal.valueOf(100);
    }

    /** Whether weights that do not come to the total are brought to it in proportion (按比例折算); otherwise they must. */
    @Value.Default
    public boolean proportional() {
        return false;
    }

    /** The decimals of printed points, from 0 to 6; rounded once, half up, at the end. */
    @Value.Default
    public int decimals() {
        return 2;
    }

    /** The criteria, at least one. */
    public abstract List<Criterion> criteria();

    /** What adds points (加分项). */
    public abstract List<Adjustment> bonuses();

    /** What takes points away (扣分项). */
    public abstract List<Adjustment> deductions();

    /** What voids an assessment (一票否决). */
    public abstract List<VetoItem> vetoes();

    /** The peer groups, at least one. */
    public abstract List<PeerGroup> groups();

    /** When members are active that are not always. */
    public abstract List<ActiveTime> activeTimes();

    /** What becomes of those not active for the whole period. */
    @Value.Default
    public PartialRule partial() {
        return PartialRule.INFORMED;
    }

    /** By which points units are ranked. */
    @Value.Default
    public RankBasis basis() {
        return RankBasis.SHOWN;
    }

    /** Which places follow equals. */
    @Value.Default
    public TieRule ties() {
        return TieRule.GAP;
    }

    /** Criteria that part equals, the first that does; units that they leave equal share a place. */
    public abstract List<String> tieBreak();

    /** The grades, from the best. */
    public abstract List<GradeBand> grades();

    /** How a quarter is scored. */
    @Value.Default
    public RollUp quarter() {
        return RollUp.OWN;
    }

    /** How a year is scored. */
    @Value.Default
    public RollUp year() {
        return RollUp.OWN;
    }

    /** How many from the last are the bottom (靠后名次), from 1; equals of one of them are too, nobody of the first half is. */
    @Value.Default
    public int bottom() {
        return 3;
    }

    /** After how many days from the end of a period no entry is taken into account (截止登记), from 0. */
    public abstract Optional<Integer> closesAfterDays();

    /** Within how many days from the end of a quarter those at the bottom report to the leading group (专门汇报), from 1. */
    public abstract Optional<Integer> specialReportWithinDays();

    /** What places speak for a commendation (表扬建议); it is given by people. */
    public abstract List<CommendationRule> commendations();

    @Value.Check
    void check() {
        Checks.notBlank("Name of a scoring scheme", name());
        Checks.notEmpty("Criteria of scheme '%s'".formatted(name()), criteria());
        Checks.notEmpty("Peer groups of scheme '%s'".formatted(name()), groups());
        Checks.distinct("Peer group of scheme '%s'".formatted(name()), groups(), PeerGroup::name);
        Checks.distinct("Item of scheme '%s'".formatted(name()), SchemeChecks.items(this), item -> item);
        SchemeChecks.check(this);
    }

    /** The criteria for a peer group, in their order. */
    public final List<Criterion> criteria(String group) {
        return criteria().stream().filter(criterion -> criterion.isFor(group)).toList();
    }

    /**
     * The scheme with other weights for some criteria, by name, whose caps and floors move with them; the others as they are.
     * The total stays: where the weights do not come to it any more, they are brought to it in proportion.
     *
     * @throws IllegalArgumentException if there is no such criterion, or a weight is not above 0
     */
    public final ScoringScheme withWeights(Map<String, BigDecimal> weights) {
        List<String> names = criteria().stream().map(Criterion::name).toList();
        for (String name : weights.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        "Scheme '%s' has no criterion '%s', but %s".formatted(name(), name, names));
            }
        }
        List<Criterion> changed = criteria().stream()
                .map(one -> Optional.ofNullable(weights.get(one.name()))
                        .map(one::withShareOf)
                        .orElse(one))
                .toList();
        ScoringScheme any = toBuilder().criteria(changed).proportional(true).build();
        return proportional() || !SchemeChecks.comeToTotal(any)
                ? any
                : any.toBuilder().proportional(false).build();
    }

    /** Starts one. */
    public static ScoringSchemeBuilder builder() {
        return new ScoringSchemeBuilder();
    }

    /** Starts a changed copy. */
    public final ScoringSchemeBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ScoringScheme fromJson(ScoringSchemeBuilder.ImmutableScoringScheme.Json json) {
        return ScoringSchemeBuilder.ImmutableScoringScheme.fromJson(json);
    }
}
