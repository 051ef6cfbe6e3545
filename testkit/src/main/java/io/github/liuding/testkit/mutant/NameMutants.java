package io.github.liuding.testkit.mutant;

import static io.github.liuding.testkit.mutant.Parts.NEW;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Units, bodies and tasks called otherwise than they are (名称错误). */
final class NameMutants {
    /** A unit that no directory has. */
    private static final String NOBODY = "查无此局";

    /** Fewer lists than these make no habit. */
    private static final int HABIT = 3;

    private NameMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.needing(
                        "a task with a lead unit",
                        FileFindings.UNKNOWN_UNIT,
                        "a task is led by a unit that nobody knows (牵头单位不明)",
                        campaign -> Parts.firstTask(
                                campaign,
                                NameMutants::isLed,
                                (same, task) -> led(task, same.refer(with(lead(task), NOBODY))))),
                Mutant.needing(
                        "a body",
                        FileFindings.UNKNOWN_UNIT,
                        "a body has a member that nobody knows (成员单位不明)",
                        campaign -> Parts.firstBody(
                                campaign,
                                any -> true,
                                body -> body.toBuilder()
                                        .memberUnits(campaign.refer(with(body.memberUnits(), NOBODY)))
                                        .build())),
                Mutant.needing(
                        "something done again and again",
                        FileFindings.UNKNOWN_PARTY,
                        "reports go to somebody who is not set up (报送对象未设立)",
                        NameMutants::reportingToNobody),
                Mutant.needing(
                        "a body",
                        FileFindings.UNKNOWN_PARTY,
                        "a body reports to one that is not set up (报告对象未设立)",
                        campaign -> Parts.firstBody(
                                campaign,
                                any -> true,
                                body -> body.toBuilder()
                                        .reportsTo(campaign.refer(NOBODY))
                                        .build())),
                Mutant.needing(
                        "a task led by one unit, which is named alone",
                        CampaignFindings.NAME_VARIES,
                        "a unit is called by another of its names (同名异称)",
                        NameMutants::otherName),
                Mutant.needing(
                        "a task with a lead unit",
                        CampaignFindings.BROKEN_NAME,
                        "a line ends within the name of a unit (名称断行)",
                        campaign ->
                                Parts.firstTask(campaign, NameMutants::isLed, task -> led(task, broken(lead(task))))),
                Mutant.needing(
                                "a kind of offices that no group takes in",
                                CampaignFindings.BARE_NAME,
                                "the name of an office says neither level nor place (名称未写层级)",
                                NameMutants::bareName)
                        .alongside(CampaignFindings.NOT_OVERSEEN, CampaignFindings.COUNT_MISMATCH),
                Mutant.of(
                        CampaignFindings.GROUP_WITHOUT_MEMBERS,
                        "a group takes in a kind that nobody is of (组无成员)",
                        campaign -> Parts.units(
                                campaign,
                                units -> units.addGroup(UnitGroup.builder()
                                        .id(new UnitGroupId(Parts.NEW_ID))
                                        .name(NEW)
                                        .addKinds(new UnitKind(NEW))
                                        .build()))),
                Mutant.of(
                                CampaignFindings.KIND_CUT_SHORT,
                                "a township is of kind 镇 (类别写成简写)",
                                campaign -> Parts.units(
                                        campaign,
                                        units -> units.addUnit(Parts.unit(Parts.NEW_ID, NEW).toBuilder()
                                                .kind(new UnitKind("镇"))
                                                .build())))
                        .alongside(CampaignFindings.NOT_OVERSEEN, CampaignFindings.COUNT_MISMATCH),
                Mutant.needing(
                        "a unit",
                        CampaignFindings.NAME_SHARED,
                        "a body is called as a unit is (机构与单位重名)",
                        campaign -> Parts.firstUnit(campaign)
                                .map(unit -> Parts.withBody(
                                        campaign,
                                        Parts.body().addAlias(unit.name()).build()))),
                Mutant.needing(
                        "three tasks with responsible units",
                        CampaignFindings.LIST_CLOSED,
                        "one list of units is closed where the others end in 等 (漏写“等”)",
                        NameMutants::closedList),
                Mutant.needing(
                        "a task",
                        CampaignFindings.WORDING_VARIES,
                        "a task has another title in the annex (前后写法不一)",
                        campaign -> Parts.firstTask(
                                campaign,
                                any -> true,
                                task -> task.toBuilder()
                                        .assignment(task.assignment().toBuilder()
                                                .addVariant(NEW)
                                                .build())
                                        .build())));
    }

    private static UnitReferences lead(Task task) {
        return task.responsibility().leadUnits();
    }

    private static boolean isLed(Task task) {
        return !lead(task).references().isEmpty() && !lead(task).openEnded();
    }

    private static Task led(Task task, UnitReferences units) {
        return task.toBuilder()
                .responsibility(
                        task.responsibility().toBuilder().leadUnits(units).build())
                .build();
    }

    private static String with(UnitReferences wording, String more) {
        return wording.isEmpty() ? more : more + "、" + wording.printed();
    }

    /** As a line end after the first character leaves it. */
    private static UnitReferences broken(UnitReferences wording) {
        String printed = wording.printed();
        return wording.toBuilder()
                .printed(printed.substring(0, 1) + " " + printed.substring(1))
                .build();
    }

    private static Optional<Campaign> reportingToNobody(Campaign campaign) {
        UnitReferences nobody = campaign.refer(NOBODY);
        return RegimeMutants.firstActivity(
                campaign,
                any -> true,
                activity -> activity.toBuilder().to(nobody).build());
    }

    /** The unit gets another name first, so that nothing but this wording has it. */
    private static Optional<Campaign> otherName(Campaign campaign) {
        return campaign.tasks().stream()
                .filter(task ->
                        lead(task).references().size() == 1 && !lead(task).openEnded())
                .filter(task -> lead(task).references().get(0) instanceof UnitReference.ToUnit)
                .findFirst()
                .map(task -> {
                    UnitReference.ToUnit unit =
                            (UnitReference.ToUnit) lead(task).references().get(0);
                    Campaign named = Parts.unit(
                            campaign,
                            unit.id(),
                            one -> one.toBuilder().addAlias(NEW + "局").build());
                    return Parts.task(named, led(task, named.refer(NEW + "局")));
                });
    }

    /** A new office, of a kind that makes no group grow. */
    private static Optional<Campaign> bareName(Campaign campaign) {
        return Stream.of(UnitKinds.PARTY_DEPARTMENT, UnitKinds.GOVERNMENT_DEPARTMENT, UnitKinds.VERTICAL)
                .map(kind -> Parts.unit(Parts.NEW_ID, NEW + "局").toBuilder()
                        .kind(kind)
                        .build())
                .filter(office -> campaign.units().groups().stream().noneMatch(group -> group.includes(office)))
                .findFirst()
                .map(office -> Parts.units(campaign, units -> units.addUnit(office)));
    }

    /** Every list ends in 等 but the first, which names a new unit. */
    private static Optional<Campaign> closedList(Campaign campaign) {
        List<Task> listing = campaign.tasks().stream()
                .filter(task -> !task.responsibility().responsibleUnits().isEmpty())
                .toList();
        if (listing.size() < HABIT) {
            return Optional.empty();
        }
        Campaign open = Parts.units(campaign, units -> units.addUnit(Parts.unit(Parts.NEW_ID, NEW)));
        for (Task task : listing) {
            UnitReferences responsible = task.responsibility().responsibleUnits();
            boolean first = task.equals(listing.get(0));
            UnitReferences other = open.refer(first ? NEW : responsible.printed() + "等");
            open = Parts.task(
                    open,
                    task.toBuilder()
                            .responsibility(task.responsibility().toBuilder()
                                    .responsibleUnits(first || !responsible.openEnded() ? other : responsible)
                                    .build())
                            .build());
        }
        return Optional.of(open);
    }
}
