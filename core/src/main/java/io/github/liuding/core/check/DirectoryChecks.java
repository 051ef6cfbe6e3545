package io.github.liuding.core.check;

import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of what kind units and bodies are, and whom groups of them take in. */
final class DirectoryChecks {
    private static final List<String> OF_UNITS = Stream.of(
                    UnitKinds.TOWNSHIP,
                    UnitKinds.SUBDISTRICT,
                    UnitKinds.PARTY_DEPARTMENT,
                    UnitKinds.GOVERNMENT_DEPARTMENT,
                    UnitKinds.VERTICAL,
                    UnitKinds.DEVELOPMENT_ZONE,
                    UnitKinds.COURT_OR_PROCURATORATE,
                    UnitKinds.MASS_ORGANIZATION,
                    UnitKinds.ENTERPRISE,
                    UnitKinds.PUBLIC_INSTITUTION)
            .map(UnitKind::word)
            .toList();

    private static final List<String> OF_BODIES = Stream.of(
                    BodyKinds.LEADING_GROUP,
                    BodyKinds.LEADING_GROUP_OFFICE,
                    BodyKinds.TASK_FORCE,
                    BodyKinds.SECTOR_TASK_FORCE,
                    BodyKinds.COMMAND_CENTRE,
                    BodyKinds.SPECIAL_WORKING_GROUP,
                    BodyKinds.SPECIAL_WORKING_TEAM,
                    BodyKinds.WORKING_GROUP,
                    BodyKinds.WORKING_TEAM,
                    BodyKinds.COMPLAINT_CENTRE,
                    BodyKinds.JOINT_CONFERENCE)
            .map(BodyKind::word)
            .toList();

    private DirectoryChecks() {}

    static void run(Inspection inspection) {
        List<OrgUnit> units = inspection.campaign().units().units();
        for (int i = 0; i < units.size(); i++) {
            OrgUnit unit = units.get(i);
            kind(inspection, "/units/" + i, unit.name(), unit.kind().word(), OF_UNITS);
        }
        groups(inspection);
        for (Inspection.PlacedBody placed : inspection.bodies()) {
            kind(
                    inspection,
                    placed.at(),
                    placed.body().name(),
                    placed.body().kind().word(),
                    OF_BODIES);
        }
    }

    /** A local kind is as good as a common one, but a common one cut short is not known for what it is. */
    private static void kind(Inspection inspection, String at, String name, String kind, List<String> common) {
        List<String> near = common.contains(kind)
                ? List.of()
                : common.stream().filter(word -> isShort(kind, word)).toList();
        if (!near.isEmpty()) {
            inspection.note(
                    CampaignFindings.KIND_CUT_SHORT,
                    at + "/kind",
                    "“%s”的类别“%s”不是通用类别，是否为“%s”".formatted(name, kind, String.join("”“", near)),
                    "Kind '%s' of '%s' is no common one; perhaps it is one of %s".formatted(kind, name, near));
        }
    }

    /** Whether a kind has the characters of another in their order, at least two of five: 办公室 of 领导小组办公室. */
    private static boolean isShort(String kind, String whole) {
        String han = kind.codePoints()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        int found = 0;
        for (int i = 0; i < whole.length() && found < han.length(); i++) {
            if (whole.charAt(i) == han.charAt(found)) {
                found++;
            }
        }
        return found == han.length() && found * 5 >= whole.length() * 2;
    }

    /** A group that selects nobody; one of which the paper leaves the members unsaid selects in no way. */
    private static void groups(Inspection inspection) {
        Campaign campaign = inspection.campaign();
        Set<String> kinds = Stream.concat(
                        campaign.units().units().stream()
                                .map(unit -> unit.kind().word()),
                        campaign.bodies().all().stream().map(body -> body.kind().word()))
                .collect(Collectors.toSet());
        List<UnitGroup> groups = campaign.units().groups();
        for (int i = 0; i < groups.size(); i++) {
            UnitGroup group = groups.get(i);
            List<String> words = group.kinds().stream().map(UnitKind::word).toList();
            if (!words.isEmpty() && words.stream().noneMatch(kinds::contains)) {
                inspection.warn(
                        CampaignFindings.GROUP_WITHOUT_MEMBERS,
                        "/groups/" + i + "/kinds",
                        "单位组“%s”取类别“%s”，但没有这一类别的单位或机构".formatted(group.name(), String.join("”“", words)),
                        "Group '%s' takes in kinds %s, but no unit or body is of them".formatted(group.name(), words));
            } else if (group.isListed() && isEmpty(campaign, group)) {
                inspection.warn(
                        CampaignFindings.GROUP_WITHOUT_MEMBERS,
                        "/groups/" + i,
                        "单位组“%s”没有成员".formatted(group.name()),
                        "Group '%s' has no members".formatted(group.name()));
            }
        }
    }

    private static boolean isEmpty(Campaign campaign, UnitGroup group) {
        UnitReferences alone = UnitReferences.builder()
                .addReference(new UnitReference.ToGroup(group.id()))
                .build();
        return campaign.units().expand(alone).isEmpty()
                && campaign.bodies(alone).isEmpty();
    }
}
