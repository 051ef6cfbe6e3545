package io.github.liuding.core.check;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whoever of a kind is watched, all of that kind are to be watched, and each once. */
final class OversightChecks {
    private OversightChecks() {}

    static void run(Inspection inspection) {
        itself(inspection);
        Set<BodyId> bodies =
                overseen(inspection, "/oversees/bodies", OversightChecks::bodies, id -> name(inspection, id));
        Set<OrgUnit> units = overseen(inspection, "/oversees/units", OversightChecks::units, OrgUnit::name);
        Set<BodyKind> bodyKinds = inspection.bodies().stream()
                .filter(placed -> bodies.contains(placed.body().id()))
                .map(placed -> placed.body().kind())
                .collect(Collectors.toSet());
        inspection.bodies().stream()
                .filter(placed -> bodyKinds.contains(placed.body().kind()))
                .filter(placed -> !bodies.contains(placed.body().id()))
                .forEach(placed ->
                        notOverseen(inspection, placed.at(), placed.body().name()));
        Set<UnitKind> kinds = units.stream().map(OrgUnit::kind).collect(Collectors.toSet());
        List<OrgUnit> all = inspection.campaign().units().units();
        for (int i = 0; i < all.size(); i++) {
            if (kinds.contains(all.get(i).kind()) && !units.contains(all.get(i))) {
                notOverseen(inspection, "/units/" + i, all.get(i).name());
            }
        }
    }

    private static void itself(Inspection inspection) {
        inspection.bodies().stream()
                .filter(placed -> bodies(placed)
                        .apply(inspection.campaign())
                        .contains(placed.body().id()))
                .forEach(placed -> inspection.warn(
                        CampaignFindings.OVERSEES_ITSELF,
                        placed.at() + "/oversees/bodies",
                        "“%s”督导自身".formatted(placed.body().name()),
                        "'%s' watches itself".formatted(placed.body().name())));
    }

    private static <T> Set<T> overseen(
            Inspection inspection,
            String key,
            Function<Inspection.PlacedBody, Function<Campaign, List<T>>> watched,
            Function<T, String> name) {
        Set<T> seen = new HashSet<>();
        for (Inspection.PlacedBody placed : inspection.bodies()) {
            for (T one : watched.apply(placed).apply(inspection.campaign())) {
                if (!seen.add(one)) {
                    inspection.warn(
                            CampaignFindings.OVERSEEN_TWICE,
                            placed.at() + key,
                            "“%s”被重复督导".formatted(name.apply(one)),
                            "'%s' is watched twice".formatted(name.apply(one)));
                }
            }
        }
        return seen;
    }

    private static Function<Campaign, List<BodyId>> bodies(Inspection.PlacedBody placed) {
        return campaign -> placed.body().oversight().stream()
                .flatMap(oversight -> campaign.bodies(oversight.bodies()).stream())
                .map(Body::id)
                .toList();
    }

    private static Function<Campaign, List<OrgUnit>> units(Inspection.PlacedBody placed) {
        return campaign -> placed.body().oversight().stream()
                .flatMap(oversight -> campaign.units().expand(oversight.units()).stream())
                .toList();
    }

    private static String name(Inspection inspection, BodyId id) {
        return inspection.campaign().bodies().body(id).map(body -> body.name()).orElse(id.value());
    }

    private static void notOverseen(Inspection inspection, String at, String name) {
        inspection.warn(
                CampaignFindings.NOT_OVERSEEN,
                at,
                "“%s”没有明确由谁督导".formatted(name),
                "Nobody watches '%s'".formatted(name));
    }
}
