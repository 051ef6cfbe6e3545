package io.github.liuding.core.check;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.organization.Names;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.organization.UnitReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How units, bodies, goals and tasks are called. */
final class NameChecks {
    private static final Pattern BROKEN = Pattern.compile("\\p{IsHan}[\\s\\u3000]+\\p{IsHan}");
    private static final Pattern LEVEL = Pattern.compile("[省县区旗州盟镇]|市(?!场)|乡(?!村)");
    private static final Set<UnitKind> OFFICES =
            Set.of(UnitKinds.PARTY_DEPARTMENT, UnitKinds.GOVERNMENT_DEPARTMENT, UnitKinds.VERTICAL);

    /** Fewer lists than these say nothing about a paper's habit. */
    private static final int HABIT = 3;

    private NameChecks() {}

    static void run(Inspection inspection) {
        List<Wording> wordings = Wording.of(inspection);
        bareNames(inspection);
        sharedNames(inspection);
        varyingNames(inspection, wordings);
        brokenNames(inspection, wordings);
        closedLists(inspection, wordings);
        varyingTitles(inspection);
    }

    private static void bareNames(Inspection inspection) {
        Campaign campaign = inspection.campaign();
        String stem = stem(campaign.locality());
        List<OrgUnit> units = campaign.units().units();
        for (int i = 0; i < units.size(); i++) {
            OrgUnit unit = units.get(i);
            if (OFFICES.contains(unit.kind())
                    && !LEVEL.matcher(unit.name()).find()
                    && !unit.name().contains(stem)) {
                inspection.note(
                        CampaignFindings.BARE_NAME,
                        "/units/" + i,
                        "单位名称“%s”未写明层级或地区".formatted(unit.name()),
                        "The name '%s' says neither level nor place".formatted(unit.name()));
            }
        }
    }

    /** A place without the word for its level: 青禾 of 青禾县. */
    private static String stem(String locality) {
        return locality.length() > 2 ? locality.substring(0, locality.length() - 1) : locality;
    }

    private static void sharedNames(Inspection inspection) {
        Map<String, String> owners = new HashMap<>();
        inspection
                .campaign()
                .units()
                .units()
                .forEach(unit ->
                        names(unit).forEach(name -> owners.put(Names.key(name), "单位“%s”".formatted(unit.name()))));
        for (Inspection.PlacedBody placed : inspection.bodies()) {
            String self = "机构“%s”".formatted(placed.body().name());
            Set<String> own = new HashSet<>();
            names(placed.body()).filter(name -> own.add(Names.key(name))).forEach(name -> {
                String first = owners.putIfAbsent(Names.key(name), self);
                if (first != null) {
                    inspection.note(
                            CampaignFindings.NAME_SHARED,
                            placed.at(),
                            "“%s”既指%s，又指%s，按前者理解".formatted(name, first, self),
                            "'%s' is the name of more than one unit or body; the first is taken".formatted(name));
                }
            });
        }
    }

    private static Stream<String> names(OrgUnit unit) {
        return Stream.of(Stream.of(unit.name()), unit.fullName().stream(), unit.aliases().stream())
                .flatMap(names -> names);
    }

    private static Stream<String> names(Body body) {
        return Stream.of(Stream.of(body.name()), body.shortName().stream(), body.aliases().stream())
                .flatMap(names -> names);
    }

    /** Each other name once, where it first stands. A body's short name is no other name. */
    private static void varyingNames(Inspection inspection, List<Wording> wordings) {
        Campaign campaign = inspection.campaign();
        Set<String> told = new HashSet<>();
        for (Wording wording : wordings) {
            for (UnitReference reference : wording.references().references()) {
                Optional<String> name = Optional.empty();
                List<String> others = List.of();
                if (reference instanceof UnitReference.ToUnit toUnit) {
                    Optional<OrgUnit> unit = campaign.units().unit(toUnit.id());
                    name = unit.map(OrgUnit::name);
                    others = unit.stream().flatMap(NameChecks::names).skip(1).toList();
                } else if (reference instanceof UnitReference.ToBody toBody) {
                    Optional<Body> body = campaign.bodies().body(toBody.id());
                    name = body.map(found -> found.shortName().orElse(found.name()));
                    others = body.stream()
                            .flatMap(found -> found.aliases().stream())
                            .toList();
                } else if (reference instanceof UnitReference.ToGroup toGroup) {
                    Optional<UnitGroup> group = campaign.units().group(toGroup.id());
                    name = group.map(UnitGroup::name);
                    others = group.stream()
                            .flatMap(found -> found.aliases().stream())
                            .toList();
                }
                String printed = Names.key(wording.references().printed());
                String usual = name.orElse("");
                others.stream()
                        .filter(other -> printed.contains(Names.key(other)))
                        .filter(other -> !printed.contains(Names.key(usual))
                                || Names.key(other).contains(Names.key(usual)))
                        .filter(other -> told.add(Names.key(other)))
                        .findFirst()
                        .ifPresent(other -> inspection.note(
                                CampaignFindings.NAME_VARIES,
                                wording.at(),
                                "“%s”在此处写作“%s”".formatted(usual, other),
                                "'%s' is called '%s' here".formatted(usual, other)));
            }
        }
    }

    private static void brokenNames(Inspection inspection, List<Wording> wordings) {
        for (Wording wording : wordings) {
            String printed = wording.references().printed();
            if (BROKEN.matcher(printed).find()) {
                inspection.note(
                        CampaignFindings.BROKEN_NAME,
                        wording.at(),
                        "“%s”中有断开的名称".formatted(printed),
                        "'%s' holds a name with white space in it".formatted(printed));
            }
        }
    }

    /** Each wording once, also where body and task print it alike. */
    private static void closedLists(Inspection inspection, List<Wording> wordings) {
        Map<String, List<Wording>> byKind = wordings.stream()
                .collect(Collectors.groupingBy(Wording::kind, LinkedHashMap::new, Collectors.toList()));
        Set<String> told = new HashSet<>();
        for (String kind : List.of("responsible", "cooperating")) {
            List<Wording> lists = byKind.getOrDefault(kind, List.of());
            long open =
                    lists.stream().filter(list -> list.references().openEnded()).count();
            if (lists.size() < HABIT || open * 2 <= lists.size()) {
                continue;
            }
            lists.stream()
                    .filter(list -> !list.references().openEnded())
                    .filter(list -> told.add(list.references().printed()))
                    .forEach(list -> inspection.note(
                            CampaignFindings.LIST_CLOSED,
                            list.at(),
                            "“%s”未写“等”，同类多数写有".formatted(list.references().printed()),
                            "'%s' is a closed list, where most of its kind are left open"
                                    .formatted(list.references().printed())));
        }
    }

    private static void varyingTitles(Inspection inspection) {
        List<Goal> goals = inspection.campaign().goals();
        for (int i = 0; i < goals.size(); i++) {
            varying(
                    inspection,
                    "/goals/" + i,
                    goals.get(i).title(),
                    goals.get(i).variants());
        }
        inspection
                .tasks()
                .forEach(placed -> varying(
                        inspection,
                        placed.at(),
                        placed.task().assignment().title(),
                        placed.task().assignment().variants()));
    }

    private static void varying(Inspection inspection, String at, String title, List<String> variants) {
        variants.forEach(variant -> inspection.note(
                CampaignFindings.WORDING_VARIES,
                at,
                "“%s”在同一文件中又作“%s”".formatted(title, variant),
                "The same paper prints '%s' as '%s' too".formatted(title, variant)));
    }
}
