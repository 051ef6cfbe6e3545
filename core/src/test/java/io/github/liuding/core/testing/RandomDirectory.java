package io.github.liuding.core.testing;

import io.github.liuding.core.body.AgeBand;
import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.body.Role;
import io.github.liuding.core.body.Seat;
import io.github.liuding.core.body.Secondment;
import io.github.liuding.core.body.StaffingPlan;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.organization.UnitReferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Units, groups and bodies made from a seed, and wordings that name them. */
final class RandomDirectory {
    private final Random random;
    private final RandomWords words;
    private final UnitDirectory units;
    private final BodyTree bodies;
    private final List<String> names = new ArrayList<>();
    private int named;
    private int ids;

    /** Bodies without anything but their names, for wordings that stand in the bodies themselves. */
    private BodyTree bare = BodyTree.none();

    RandomDirectory(Random random, RandomWords words) {
        this.random = random;
        this.words = words;
        this.units = directory();
        this.bare = BodyTree.builder().bodies(words.some(3, () -> bareBody(0))).build();
        bare.all()
                .forEach(body -> Stream.concat(
                                Stream.concat(Stream.of(body.name()), body.shortName().stream()),
                                body.aliases().stream())
                        .forEach(names::add));
        this.bodies = BodyTree.builder()
                .bodies(bare.bodies().stream().map(this::whole).toList())
                .build();
    }

    UnitDirectory units() {
        return units;
    }

    BodyTree bodies() {
        return bodies;
    }

    Officer officer() {
        return RandomCampaigns.named(words, random)
                .unit(words.maybe(() -> words.any(units.units()).id()))
                .build();
    }

    UnitReferences maybeWording() {
        return random.nextBoolean() ? wording() : UnitReferences.none();
    }

    /** One to three names that a reader finds again, joined in any way. */
    UnitReferences wording() {
        while (true) {
            StringBuilder printed = new StringBuilder(words.any(names));
            for (int more = random.nextInt(3); more > 0; more--) {
                printed.append(words.any(List.of("、", "，", "和", "及", "；", "、\n")))
                        .append(words.any(names));
            }
            printed.append(words.any(List.of("", "", "等", "等单位", " ")));
            UnitReferences found = refer(printed.toString());
            if (found.unresolved().isEmpty() && !found.references().isEmpty()) {
                return found;
            }
        }
    }

    private UnitReferences refer(String printed) {
        return units.indexWith(bare.names()).refer(printed);
    }

    private UnitDirectory directory() {
        List<UnitKind> kinds = List.of(new UnitKind(words.text()), new UnitKind("乡镇"));
        List<OrgUnit> made = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            made.add(OrgUnit.builder()
                    .id(new UnitId("u-" + i))
                    .name(name())
                    .kind(words.any(kinds))
                    .fullName(words.maybe(this::name))
                    .aliases(words.some(2, this::name))
                    .addAlias(plainName("局"))
                    .divisionCode(words.maybe(() -> "%06d".formatted(random.nextInt(1_000_000))))
                    .build());
        }
        List<UnitGroup> groups = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            groups.add(UnitGroup.builder()
                    .id(new UnitGroupId("g-" + i))
                    .name(plainName("组"))
                    .aliases(words.some(2, this::name))
                    .kinds(words.some(2, () -> words.any(kinds)))
                    .units(words.some(2, () -> words.any(made).id()))
                    .build());
        }
        return UnitDirectory.builder().units(made).groups(groups).build();
    }

    /** A name that nothing else has, however hostile: the number at its end is its own. */
    private String name() {
        return noted(words.text() + "·" + named++ + "·");
    }

    private String plainName(String ending) {
        return noted("第" + named++ + ending);
    }

    private String noted(String name) {
        names.add(name);
        return name;
    }

    private Body bareBody(int depth) {
        return Body.builder()
                .id(new BodyId("b-" + ids++))
                .kind(new BodyKind(words.text()))
                .name(random.nextInt(4) == 0 ? "综合组" : plainName("专班"))
                .shortName(words.maybe(words::text))
                .aliases(words.some(2, words::text))
                .bodies(depth < 2 ? words.some(2, () -> bareBody(depth + 1)) : List.of())
                .build();
    }

    private Body whole(Body body) {
        return body.toBuilder()
                .bodyClass(words.maybe(words::text))
                .seat(words.maybe(
                        () -> random.nextBoolean() ? new Seat.InUnits(wording()) : new Seat.ByRule(words.text())))
                .appointments(words.distinct(3).stream()
                        .flatMap(role -> Stream.concat(Stream.of(holder()), words.some(2, this::holder).stream())
                                .map(holder -> new Appointment(new Role(role), holder, random.nextBoolean())))
                        .toList())
                .memberUnits(maybeWording())
                .leadUnits(maybeWording())
                .cooperatingUnits(maybeWording())
                .duties(words.some(2, words::text))
                .staffing(words.maybe(this::staffing))
                .oversight(words.maybe(() -> new Oversight(maybeWording(), maybeWording())))
                .reportsTo(maybeWording())
                .bodies(body.bodies().stream().map(this::whole).toList())
                .build();
    }

    private Holder holder() {
        return switch (random.nextInt(3)) {
            case 0 -> new Holder.One(officer());
            case 1 -> new Holder.Units(wording(), words.maybe(words::text));
            default -> new Holder.ByRule(words.text());
        };
    }

    private StaffingPlan staffing() {
        Map<String, Secondment> secondments = new LinkedHashMap<>();
        words.some(3, this::wording)
                .forEach(unit -> secondments.put(unit.printed(), new Secondment(unit, words.count())));
        secondments.keySet().removeIf(printed -> printed.length() > 100);
        int youngest = 16 + random.nextInt(40);
        return StaffingPlan.builder()
                .total(words.maybe(words::count))
                .approximate(random.nextBoolean())
                .seconded(words.maybe(words::count))
                .secondments(secondments.values())
                .hired(words.maybe(words::count))
                .hiredAs(words.maybe(words::text))
                .ages(words.maybe(() -> new AgeBand(youngest, youngest + random.nextInt(40))))
                .rank(words.maybe(words::text))
                .term(words.maybe(words::text))
                .secondedFrom(words.maybe(this::wording))
                .returnApprover(words.maybe(this::wording))
                .together(random.nextBoolean())
                .principle(words.maybe(words::text))
                .build();
    }
}
