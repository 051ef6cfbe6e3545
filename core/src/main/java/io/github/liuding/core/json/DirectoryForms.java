package io.github.liuding.core.json;

import io.github.liuding.core.json.ObjectForm.Located;
import io.github.liuding.core.organization.NameClash;
import io.github.liuding.core.organization.NameRegister;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OfficerBuilder;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.OrgUnitBuilder;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupBuilder;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Units, groups and officers. */
final class DirectoryForms {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u00a0]+");

    static final Form<OrgUnit> UNIT = ObjectForm.of("unit", OrgUnit::builder, OrgUnitBuilder::build)
            .need("id", "单位编号：小写字母和数字，以 - 相连", Scalars.lowerId(UnitId::new), OrgUnit::id, OrgUnitBuilder::id)
            .need("name", "本方案对该单位的称呼，如 区发改局", Scalars.TEXT, OrgUnit::name, OrgUnitBuilder::name)
            .need(
                    "kind",
                    "单位类别：乡镇、街道、党委部门、政府部门、垂直管理单位、开发区、法院检察院、群团、企业、事业单位，或本地另定的类别",
                    Scalars.word(UnitKind::new),
                    OrgUnit::kind,
                    OrgUnitBuilder::kind)
            .may("fullName", "全称", Scalars.TEXT, OrgUnit::fullName, OrgUnitBuilder::fullName)
            .list("aliases", "其他称呼", Scalars.TEXT, OrgUnit::aliases, OrgUnitBuilder::aliases)
            .may(
                    "code",
                    "行政区划代码（GB/T 2260），六位数字",
                    Scalars.DIVISION,
                    OrgUnit::divisionCode,
                    OrgUnitBuilder::divisionCode);

    static final Form<UnitGroup> GROUP = ObjectForm.of("group", UnitGroup::builder, UnitGroupBuilder::build)
            .need("id", "单位组编号：小写字母和数字，以 - 相连", Scalars.lowerId(UnitGroupId::new), UnitGroup::id, UnitGroupBuilder::id)
            .need("name", "印发文件中的称呼，如 各乡镇", Scalars.TEXT, UnitGroup::name, UnitGroupBuilder::name)
            .list("aliases", "其他称呼", Scalars.TEXT, UnitGroup::aliases, UnitGroupBuilder::aliases)
            .list("kinds", "哪些类别的单位全部属于该组", Scalars.word(UnitKind::new), UnitGroup::kinds, UnitGroupBuilder::kinds)
            .list("units", "另外属于该组的单位编号", Scalars.lowerId(UnitId::new), UnitGroup::units, UnitGroupBuilder::units);

    /** An officer; a text is the name and, after a space, the post. */
    static final Form<Officer> OFFICER = new TextOr<>(
            DirectoryForms::officer,
            DirectoryForms::print,
            ObjectForm.checked("officer", reading -> Officer.builder(), DirectoryForms::officer)
                    .may("name", "姓名", Scalars.TEXT, Officer::name, OfficerBuilder::name)
                    .may("post", "职务", Scalars.TEXT, Officer::post, OfficerBuilder::post)
                    .may("unit", "所在单位的编号", Scalars.lowerId(UnitId::new), Officer::unit, OfficerBuilder::unit)
                    .may("contact", "联系方式", Scalars.TEXT, Officer::contact, OfficerBuilder::contact),
            new Expected(
                    "此处应为“姓名 职务”，或由 name、post、unit、contact 组成",
                    "Must be 'name post', or made of name, post, unit and contact"));

    private DirectoryForms() {}

    static Officer officer(String text) {
        String[] parts = SPACE.split(text.strip(), 2);
        return Officer.builder()
                .name(parts[0])
                .post(parts.length > 1 ? Optional.of(parts[1]) : Optional.empty())
                .build();
    }

    /** The text of which {@link #officer(String)} makes the same officer, if there is one. */
    static Optional<String> print(Officer officer) {
        return officer.name()
                .map(name -> name + officer.post().map(post -> " " + post).orElse(""))
                .filter(text -> officer(text).equals(officer));
    }

    private static Optional<Officer> officer(OfficerBuilder draft, ObjectForm.Place place) {
        boolean named =
                !place.at("name").equals(place.node()) || !place.at("post").equals(place.node());
        if (!named) {
            place.reading()
                    .error(FileFindings.MISSING_VALUE, place.node(), "缺少“name”或“post”", "'name' or 'post' is missing");
            return Optional.empty();
        }
        return Optional.of(known(draft.build(), place));
    }

    /** The officer, whose unit is said where there is no such unit. */
    static Officer known(Officer officer, ObjectForm.Place place) {
        officer.unit()
                .filter(id -> place.reading().units().unit(id).isEmpty())
                .ifPresent(id -> unknownUnit(id.value(), place.at("unit"), place.reading()));
        return officer;
    }

    private static void unknownUnit(String id, SourceNode at, Reading reading) {
        reading.error(
                FileFindings.UNKNOWN_UNIT, at, "没有编号为“%s”的单位".formatted(id), "There is no unit '%s'".formatted(id));
    }

    /** Gathers units and groups; one whose id or name is taken already is left out. Not thread-safe. */
    static final class Draft {
        private final Reading reading;
        private final NameRegister names = new NameRegister();
        private final Set<UnitId> unitIds = new LinkedHashSet<>();
        private final Set<UnitGroupId> groupIds = new LinkedHashSet<>();
        private final List<OrgUnit> units = new ArrayList<>();
        private final List<UnitGroup> groups = new ArrayList<>();

        Draft(Reading reading) {
            this.reading = reading;
        }

        void units(List<Located<OrgUnit>> read) {
            for (Located<OrgUnit> unit : read) {
                UnitId id = unit.value().id();
                if (!unitIds.contains(id) && unclaimed(names.enter(unit.value()), unit.node())) {
                    unitIds.add(id);
                    units.add(unit.value());
                } else if (unitIds.contains(id)) {
                    idUsed(id, unit.node(), reading);
                }
            }
            reading.units(build());
        }

        void groups(List<Located<UnitGroup>> read) {
            for (Located<UnitGroup> group : read) {
                UnitGroup known = known(group);
                if (!groupIds.contains(known.id()) && unclaimed(names.enter(known), group.node())) {
                    groupIds.add(known.id());
                    groups.add(known);
                } else if (groupIds.contains(known.id())) {
                    idUsed(known.id(), group.node(), reading);
                }
            }
            reading.units(build());
        }

        /** The group without members that no unit is. */
        private UnitGroup known(Located<UnitGroup> group) {
            List<UnitId> members = new ArrayList<>();
            for (UnitId id : group.value().units()) {
                if (unitIds.contains(id)) {
                    members.add(id);
                } else {
                    unknownUnit(
                            id.value(),
                            new ObjectForm.Place((SourceNode.Mapping) group.node(), reading).at("units"),
                            reading);
                }
            }
            return group.value().toBuilder().units(members).build();
        }

        private boolean unclaimed(List<NameClash> clashes, SourceNode at) {
            clashes.forEach(clash -> reading.error(
                    FileFindings.AMBIGUOUS_NAME,
                    at,
                    "名称“%s”已属于“%s”，本处未采用".formatted(clash.name(), clash.first()),
                    "Name '%s' belongs to '%s' already; this one was left out".formatted(clash.name(), clash.first())));
            return clashes.isEmpty();
        }

        UnitDirectory build() {
            return UnitDirectory.builder().units(units).groups(groups).build();
        }
    }

    static void idUsed(Object id, SourceNode node, Reading reading) {
        SourceNode at =
                node instanceof SourceNode.Mapping mapping ? new ObjectForm.Place(mapping, reading).at("id") : node;
        reading.error(
                FileFindings.DUPLICATE_ID,
                at,
                "编号“%s”已被使用，本处未采用".formatted(id),
                "Id '%s' is used already; this one was left out".formatted(id));
    }
}
