package io.github.liuding.core.check;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who heads what, and to whom it reports. */
final class BodyChecks {
    private BodyChecks() {}

    static void run(Inspection inspection) {
        headless(inspection);
        people(inspection);
        idleDeputies(inspection);
        reportingCycles(inspection);
    }

    private static void headless(Inspection inspection) {
        inspection.bodies().stream()
                .filter(placed -> placed.body().heads().isEmpty())
                .forEach(placed -> inspection.warn(
                        CampaignFindings.BODY_WITHOUT_HEAD,
                        placed.at(),
                        "机构“%s”没有写明负责人".formatted(placed.body().name()),
                        "Body '%s' has no head".formatted(placed.body().name())));
    }

    /** A person is told once, where the name first stands. */
    private static void people(Inspection inspection) {
        Map<String, String> places = new LinkedHashMap<>();
        Set<String> withPost = new HashSet<>();
        for (Inspection.PlacedBody placed : inspection.bodies()) {
            for (Appointment appointment : placed.body().appointments()) {
                officer(appointment)
                        .ifPresent(officer -> officer.name().ifPresent(name -> {
                            places.putIfAbsent(name, placed.at() + "/roles");
                            officer.post().ifPresent(post -> withPost.add(name));
                        }));
            }
        }
        places.forEach((name, at) -> {
            if (!withPost.contains(name)) {
                inspection.note(
                        CampaignFindings.HOLDER_WITHOUT_POST,
                        at,
                        "“%s”没有写明职务".formatted(name),
                        "'%s' stands without a post".formatted(name));
            }
        });
        // Sorted, a name stands right before those that begin with it.
        List<String> names = places.keySet().stream().sorted().toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            for (int j = i + 1; j < names.size() && names.get(j).startsWith(name); j++) {
                String other = names.get(j);
                inspection.note(
                        CampaignFindings.SIMILAR_NAMES,
                        Optional.ofNullable(places.get(name)).orElseThrow(),
                        "姓名“%s”与“%s”易混".formatted(name, other),
                        "The names '%s' and '%s' are easily confused".formatted(name, other));
            }
        }
    }

    private static Optional<Officer> officer(Appointment appointment) {
        return appointment.holder() instanceof Holder.One one ? Optional.of(one.officer()) : Optional.empty();
    }

    /** Only where other deputies of the same body head something is it worth a word. */
    private static void idleDeputies(Inspection inspection) {
        Set<String> heads = inspection.bodies().stream()
                .flatMap(placed -> placed.body().heads().stream())
                .flatMap(head -> officer(head).flatMap(Officer::name).stream())
                .collect(Collectors.toSet());
        for (Inspection.PlacedBody placed : inspection.bodies()) {
            List<String> deputies = placed.body().appointments().stream()
                    .filter(appointment -> appointment.role().isDeputy())
                    .flatMap(deputy -> officer(deputy).flatMap(Officer::name).stream())
                    .toList();
            if (deputies.stream().anyMatch(heads::contains)
                    && !placed.body().bodies().isEmpty()) {
                deputies.stream()
                        .filter(name -> !heads.contains(name))
                        .forEach(name -> inspection.note(
                                CampaignFindings.LEADS_NOTHING,
                                placed.at() + "/roles",
                                "“%s”任副职而未分管任何机构".formatted(name),
                                "'%s' is a deputy, but heads nothing".formatted(name)));
            }
        }
    }

    /** Each body is looked at once: what was left without a circle needs no second look. */
    private static void reportingCycles(Inspection inspection) {
        Map<BodyId, List<BodyId>> above = new HashMap<>();
        inspection
                .bodies()
                .forEach(placed -> above.put(
                        placed.body().id(),
                        placed.body().reportsTo().references().stream()
                                .flatMap(reference -> reference instanceof UnitReference.ToBody toBody
                                        ? Stream.of(toBody.id())
                                        : Stream.empty())
                                .toList()));
        Set<BodyId> circular = Circles.in(above);
        inspection.bodies().stream()
                .filter(placed -> circular.contains(placed.body().id()))
                .forEach(placed -> inspection.warn(
                        CampaignFindings.REPORTING_CYCLE,
                        placed.at() + "/reportsTo",
                        "机构“%s”的报告关系成环".formatted(placed.body().name()),
                        "Body '%s' reports to itself in the end"
                                .formatted(placed.body().name())));
    }
}
