package io.github.liuding.testkit.mutant;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitReferences;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What nobody watches, and what two watch (督导分工错误). */
final class OversightMutants {
    private OversightMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.needing(
                        "a body that alone watches two bodies of one kind, each by its name",
                        CampaignFindings.NOT_OVERSEEN,
                        "nobody watches one of the bodies (机构无人督导)",
                        campaign -> firstWatching(
                                campaign,
                                watched -> fewer(
                                                watched.bodies(),
                                                campaign::bodies,
                                                Body::kind,
                                                watched(campaign, one -> campaign.bodies(one.bodies())),
                                                campaign)
                                        .map(fewer -> new Oversight(fewer, watched.units())))),
                Mutant.needing(
                        "a body that alone watches two units of one kind, each by its name",
                        CampaignFindings.NOT_OVERSEEN,
                        "nobody watches one of the areas (区域无人督导)",
                        campaign -> firstWatching(
                                campaign,
                                watched -> fewer(
                                                watched.units(),
                                                campaign.units()::expand,
                                                OrgUnit::kind,
                                                watched(
                                                        campaign,
                                                        one -> campaign.units().expand(one.units())),
                                                campaign)
                                        .map(fewer -> new Oversight(watched.bodies(), fewer)))),
                Mutant.needing(
                        "a body that watches bodies, and alone",
                        CampaignFindings.OVERSEEN_TWICE,
                        "two teams watch one body (机构重复督导)",
                        campaign -> watchedAgain(
                                campaign,
                                watched -> Optional.of(watched.bodies())
                                        .filter(bodies -> isOnce(
                                                campaign.bodies(bodies),
                                                watched(campaign, one -> campaign.bodies(one.bodies()))))
                                        .map(bodies -> new Oversight(bodies, UnitReferences.none())))),
                Mutant.needing(
                        "a body that watches units, and alone",
                        CampaignFindings.OVERSEEN_TWICE,
                        "two teams watch one area (区域重复督导)",
                        campaign -> watchedAgain(
                                campaign,
                                watched -> Optional.of(watched.units())
                                        .filter(units -> isOnce(
                                                campaign.units().expand(units),
                                                watched(
                                                        campaign,
                                                        one -> campaign.units().expand(one.units()))))
                                        .map(units -> new Oversight(UnitReferences.none(), units)))),
                Mutant.of(CampaignFindings.OVERSEES_ITSELF, "a team watches itself (自我督导)", OversightMutants::itself));
    }

    /** Says what another watches, or nothing where it cannot be said. */
    private interface Change {
        Optional<Oversight> of(Oversight watched);
    }

    /** All that is watched, as often as it is. */
    private static <T> List<T> watched(Campaign campaign, Function<Oversight, List<T>> members) {
        return campaign.bodies().all().stream()
                .flatMap(body -> body.oversight().stream())
                .flatMap(oversight -> members.apply(oversight).stream())
                .toList();
    }

    private static <T> boolean isOnce(List<T> some, List<T> watched) {
        return !some.isEmpty() && some.stream().allMatch(one -> Collections.frequency(watched, one) == 1);
    }

    /**
     * Without the first that nobody else watches and whose kind is still watched afterwards; what is alone of its kind is
     * missed by nobody.
     */
    private static <T> Optional<UnitReferences> fewer(
            UnitReferences watched,
            Function<UnitReferences, List<T>> members,
            Function<T, ?> kind,
            List<T> all,
            Campaign campaign) {
        List<T> before = members.apply(watched);
        return IntStream.range(0, watched.references().size())
                .boxed()
                .flatMap(i -> Parts.without(campaign, watched, i).stream())
                .filter(left -> {
                    List<T> after = members.apply(left);
                    List<T> gone =
                            before.stream().filter(one -> !after.contains(one)).toList();
                    Set<Object> kinds = after.stream().map(kind).collect(Collectors.toSet());
                    return isOnce(gone, all) && before.stream().map(kind).allMatch(kinds::contains);
                })
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
