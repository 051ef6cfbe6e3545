package io.github.liuding.core.json;

import io.github.liuding.core.organization.NameClash;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads units and groups; one whose id or name is taken already is left out. */
final class DirectoryReader {
    private static final Pattern DIVISION_CODE = Pattern.compile("\\d{6}");

    private final List<OrgUnit> units = new ArrayList<>();
    private final List<UnitGroup> groups = new ArrayList<>();

    UnitDirectory read(Fields fields) {
        fields.objects("units").forEach(this::unit);
        fields.objects("groups").forEach(this::group);
        return UnitDirectory.builder().units(units).groups(groups).build();
    }

    private void unit(Fields fields) {
        Optional<UnitId> id = fields.needValue("id", Expected.LOWER_ID, UnitId::new);
        Optional<String> name = fields.needText("name");
        Optional<UnitKind> kind = fields.needText("kind").map(UnitKind::new);
        Optional<String> fullName = fields.text("fullName");
        List<String> aliases = fields.texts("aliases");
        Optional<String> code = fields.value(
                "code", new Expected("行政区划代码（六位数字）", "a division code of six digits"), DirectoryReader::divisionCode);
        fields.done();
        if (id.isEmpty() || name.isEmpty() || kind.isEmpty()) {
            return;
        }
        OrgUnit unit = OrgUnit.builder()
                .id(id.get())
                .name(name.get())
                .fullName(fullName)
                .aliases(aliases)
                .kind(kind.get())
                .divisionCode(code)
                .build();
        boolean used = units.stream().anyMatch(other -> other.id().equals(unit.id()));
        if (isFree(fields, used, unit.id().value(), plus(units, unit), groups)) {
            units.add(unit);
        }
    }

    private void group(Fields fields) {
        Optional<UnitGroupId> id = fields.needValue("id", Expected.LOWER_ID, UnitGroupId::new);
        Optional<String> name = fields.needText("name");
        List<String> aliases = fields.texts("aliases");
        List<UnitKind> kinds = fields.texts("kinds").stream().map(UnitKind::new).toList();
        List<UnitId> members = members(fields);
        fields.done();
        if (id.isEmpty() || name.isEmpty()) {
            return;
        }
        UnitGroup group = UnitGroup.builder()
                .id(id.get())
                .name(name.get())
                .aliases(aliases)
                .kinds(kinds)
                .units(members)
                .build();
        boolean used = groups.stream().anyMatch(other -> other.id().equals(group.id()));
        if (isFree(fields, used, group.id().value(), units, plus(groups, group))) {
            groups.add(group);
        }
    }

    private List<UnitId> members(Fields fields) {
        List<UnitId> members = new ArrayList<>();
        for (String text : fields.texts("units")) {
            units.stream()
                    .map(OrgUnit::id)
                    .filter(id -> id.value().equals(text))
                    .findFirst()
                    .ifPresentOrElse(
                            members::add,
                            () -> fields.errorAt(
                                    "units",
                                    FileFindings.UNKNOWN_UNIT,
                                    "没有编号为“%s”的单位".formatted(text),
                                    "There is no unit '%s'".formatted(text)));
        }
        return members;
    }

    private boolean isFree(
            Fields fields, boolean idUsed, String id, List<OrgUnit> allUnits, List<UnitGroup> allGroups) {
        if (idUsed) {
            fields.errorAt(
                    "id",
                    FileFindings.DUPLICATE_ID,
                    "编号“%s”已被使用，本处未采用".formatted(id),
                    "Id '%s' is used already; this one was left out".formatted(id));
            return false;
        }
        List<NameClash> clashes = NameClash.among(allUnits, allGroups);
        clashes.forEach(clash -> fields.error(
                FileFindings.AMBIGUOUS_NAME,
                "名称“%s”已属于“%s”，本处未采用".formatted(clash.name(), clash.first()),
                "Name '%s' belongs to '%s' already; this one was left out".formatted(clash.name(), clash.first())));
        return clashes.isEmpty();
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(item);
        return more;
    }

    private static String divisionCode(String text) {
        if (!DIVISION_CODE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
