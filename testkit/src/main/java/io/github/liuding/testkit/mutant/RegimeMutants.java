package io.github.liuding.testkit.mutant;

import static io.github.liuding.testkit.mutant.Parts.NEW;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.regime.Veto;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoringScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Mechanisms, vetoes and schemes that cannot be carried out (制度错误). */
final class RegimeMutants {
    private static final String SCHEME = "a scoring scheme";

    private RegimeMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.needing(
                                "something done again and again",
                                FileFindings.INVALID_VALUE,
                                "nobody can tell how often something is done (频次不明)",
                                campaign -> firstActivity(
                                        campaign,
                                        any -> true,
                                        activity -> activity.toBuilder()
                                                .cadence(activity.cadence().toBuilder()
                                                        .words("每年11月1日")
                                                        .build())
                                                .name(NEW)
                                                .build()))
                        .misprinted(file -> file.replaceFirst(
                                "(\"name\" : \"%s\",\\s*\"cadence\" : )\"[^\"]*\"".formatted(NEW), "$1\"过些日子\"")),
                Mutant.of(
                        CampaignFindings.VETO_UNCLEAR,
                        "a veto says neither what sets it off nor for when (一票否决不明)",
                        campaign -> assessed(
                                campaign,
                                assessment -> assessment.toBuilder()
                                        .veto(Veto.builder()
                                                .name(NEW)
                                                .scope(NEW)
                                                .build())
                                        .build())),
                Mutant.of(
                        CampaignFindings.CLOCK_UNKNOWN,
                        "major matters go into a system of which nobody knows the time limits (办理时限不明)",
                        campaign -> campaign.toBuilder()
                                .regime(campaign.regime().toBuilder()
                                        .supervision(SupervisionScheme.builder()
                                                .system(NEW + "督办")
                                                .build())
                                        .build())
                                .build()),
                Mutant.needing(
                                SCHEME,
                                FileFindings.INVALID_VALUE,
                                "the weights come to one less than the total (权重合计不符)",
                                campaign -> scored(
                                        campaign,
                                        scheme -> Optional.of(scheme.toBuilder()
                                                .proportional(true)
                                                .total(scheme.total().add(BigDecimal.ONE))
                                                .build())))
                        .misprinted(file -> file.replaceFirst("\"proportional\" : true,\\s*", "")),
                Mutant.needing(
                                SCHEME,
                                FileFindings.INVALID_VALUE,
                                "equals are parted by a criterion that does not exist (并列依据不存在)",
                                campaign -> scored(
                                        campaign,
                                        scheme -> Optional.of(scheme.toBuilder()
                                                .tieBreak(List.of(
                                                        scheme.criteria().get(0).name()))
                                                .build())))
                        .misprinted(file ->
                                file.replaceFirst("(\"tieBreak\" : \\[\\s*)\"[^\"]*\"", "$1\"%s\"".formatted(NEW))),
                Mutant.needing(
                        SCHEME,
                        FileFindings.UNKNOWN_PARTY,
                        "a peer group has a member that nobody knows (考核对象不明)",
                        campaign ->
                                scored(campaign, scheme -> Optional.of(withMember(campaign, scheme, 0, NEW + "局")))),
                Mutant.needing(
                        "a scoring scheme of two groups of units",
                        CampaignFindings.IN_TWO_GROUPS,
                        "a unit stands in two peer groups (考核分组重复)",
                        campaign -> scored(campaign, scheme -> inTwoGroups(campaign, scheme))));
    }

    /** The campaign with the first activity changed that the condition holds for. */
    static Optional<Campaign> firstActivity(
            Campaign campaign, Predicate<Activity> that, UnaryOperator<Activity> change) {
        return campaign.regime().activities().stream()
                .filter(that)
                .findFirst()
                .map(chosen -> campaign.toBuilder()
                        .regime(campaign.regime().toBuilder()
                                .mechanisms(campaign.regime().mechanisms().stream()
                                        .map(mechanism -> changed(mechanism, chosen, change))
                                        .toList())
                                .build())
                        .build());
    }

    private static Mechanism changed(Mechanism mechanism, Activity chosen, UnaryOperator<Activity> change) {
        return mechanism.toBuilder()
                .activities(mechanism.activities().stream()
                        .map(activity -> activity.equals(chosen) ? change.apply(activity) : activity)
                        .toList())
                .build();
    }

    private static Campaign assessed(Campaign campaign, UnaryOperator<AssessmentScheme> change) {
        AssessmentScheme assessment = campaign.regime()
                .assessment()
                .orElseGet(() -> AssessmentScheme.builder().build());
        return campaign.toBuilder()
                .regime(campaign.regime().toBuilder()
                        .assessment(change.apply(assessment))
                        .build())
                .build();
    }

    private interface SchemeChange {
        Optional<ScoringScheme> of(ScoringScheme scheme);
    }

    private static Optional<Campaign> scored(Campaign campaign, SchemeChange change) {
        return campaign.regime()
                .assessment()
                .flatMap(AssessmentScheme::scoring)
                .flatMap(change::of)
                .map(scheme -> assessed(
                        campaign,
                        assessment -> assessment.toBuilder().scoring(scheme).build()));
    }

    private static ScoringScheme withMember(Campaign campaign, ScoringScheme scheme, int position, String member) {
        List<PeerGroup> groups = new ArrayList<>(scheme.groups());
        PeerGroup group = groups.get(position);
        groups.set(
                position,
                group.toBuilder()
                        .members(campaign.refer(member + "、" + group.members().printed()))
                        .build());
        return scheme.toBuilder().groups(groups).build();
    }

    /** The first member of the first group also in the second. */
    private static Optional<ScoringScheme> inTwoGroups(Campaign campaign, ScoringScheme scheme) {
        return Optional.of(scheme)
                .filter(any -> scheme.groups().size() > 1)
                .flatMap(any -> campaign.units().expand(scheme.groups().get(0).members()).stream()
                        .findFirst())
                .map(unit -> withMember(campaign, scheme, 1, unit.name()));
    }
}
