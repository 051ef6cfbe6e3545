package io.github.liuding.testkit.mutant;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitReferences;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What nobody watches, and what two watch (督导分工错误). */
final class OversightMutants {
    private OversightMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.needing(
                        "a body that watches two bodies of one kind, each by its name",
                        CampaignFindings.NOT_OVERSEEN,
                        "nobody watches one of the bodies (机构无人督导)",
                        campaign -> firstWatching(
                                campaign,
                                watched -> fewer(
                                                watched.bodies(),
                                                wording -> campaign.bodies(wording).stream()
                                                        .map(Body::kind)
                                                        .toList(),
                                                campaign)
                                        .map(fewer -> new Oversight(fewer, watched.units())))),
                Mutant.needing(
                        "a body that watches two units of one kind, each by its name",
                        CampaignFindings.NOT_OVERSEEN,
                        "nobody watches one of the areas (区域无人督导)",
                        campaign -> firstWatching(
                                campaign,
                                watched -> fewer(
                                                watched.units(),
                                                wording -> campaign.units().expand(wording).stream()
                                                        .map(OrgUnit::kind)
                                                        .toList(),
                                                campaign)
                                        .map(fewer -> new Oversight(watched.bodies(), fewer)))),
                Mutant.needing(
                        "a body that watches bodies",
                        CampaignFindings.OVERSEEN_TWICE,
                        "two teams watch one body (机构重复督导)",
                        campaign -> watchedAgain(
                                campaign,
                                watched -> Optional.of(watched.bodies())
                                        .filter(bodies ->
                                                !campaign.bodies(bodies).isEmpty())
                                        .map(bodies -> new Oversight(bodies, UnitReferences.none())))),
                Mutant.needing(
                        "a body that watches units",
                        CampaignFindings.OVERSEEN_TWICE,
                        "two teams watch one area (区域重复督导)",
                        campaign -> watchedAgain(
                                campaign,
                                watched -> Optional.of(watched.units())
                                        .filter(units ->
                                                !campaign.units().expand(units).isEmpty())
                                        .map(units -> new Oversight(UnitReferences.none(), units)))),
                Mutant.of(CampaignFindings.OVERSEES_ITSELF, "a team watches itself (自我督导)", OversightMutants::itself));
    }

    /** Says what another watches, or nothing where it cannot be said. */
    private interface Change {
        Optional<Oversight> of(Oversight watched);
    }

    /** Without the first whose kind is still watched afterwards; what is alone of its kind is missed by nobody. */
    private static Optional<UnitReferences> fewer(
            UnitReferences watched, Function<UnitReferences, List<?>> kinds, Campaign campaign) {
        return IntStream.range(0, watched.references().size())
                .boxed()
                .flatMap(i -> Parts.without(campaign, watched, i).stream())
                .filter(left ->
                        !kinds.apply(left).isEmpty() && kinds.apply(left).containsAll(kinds.apply(watched)))
                .findFirst();
    }

    private static Optional<Campaign> firstWatching(Campaign campaign, Change change) {
        return campaign.bodies().all().stream()
                .flatMap(body -> body.oversight().flatMap(change::of).stream()
                        .map(other -> Parts.body(campaign, body.id(), same -> watching(same, other))))
                .findFirst();
    }

    private static Optional<Campaign> watchedAgain(Campaign campaign, Change change) {
        return campaign.bodies().all().stream()
                .flatMap(body -> body.oversight().flatMap(change::of).stream())
                .findFirst()
                .map(again -> Parts.withBody(campaign, watching(Parts.body().build(), again)));
    }

    private static Body watching(Body body, Oversight oversight) {
        return body.toBuilder().oversight(oversight).build();
    }

    /** A new team of a kind of its own, so that nobody else of its kind is left unwatched. */
    private static Campaign itself(Campaign campaign) {
        Body team = Parts.body().build();
        Campaign more = Parts.withBody(campaign, team);
        Oversight own = new Oversight(more.refer(team.name()), UnitReferences.none());
        return Parts.body(more, team.id(), body -> watching(body, own));
    }
}
