package io.github.liuding.core.check;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Secondment;
import io.github.liuding.core.body.StaffingPlan;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a staffing plan adds up, and where its people come from. */
final class StaffingChecks {
    private StaffingChecks() {}

    static void run(Inspection inspection) {
        inspection
                .bodies()
                .forEach(placed -> placed.body()
                        .staffing()
                        .ifPresent(plan -> check(inspection, placed.body(), plan, placed.at() + "/staffing")));
    }

    private static void check(Inspection inspection, Body body, StaffingPlan plan, String at) {
        sums(inspection, plan, at);
        if (plan.approximate()) {
            plan.total()
                    .ifPresent(total -> inspection.note(
                            CampaignFindings.STAFFING_APPROXIMATE,
                            at + "/total",
                            "总人数%s为约数".formatted(total),
                            "The total of %s is only approximate".formatted(total)));
        }
        UnitDirectory units = inspection.campaign().units();
        Set<OrgUnit> giving = new HashSet<>();
        List<OrgUnit> members = units.expand(body.memberUnits());
        for (Secondment secondment : plan.secondments()) {
            for (OrgUnit unit : units.expand(secondment.unit())) {
                giving.add(unit);
                if (!body.memberUnits().isEmpty() && !members.contains(unit)) {
                    inspection.warn(
                            CampaignFindings.SECONDED_FROM_NON_MEMBER,
                            at + "/secondments/"
                                    + Inspection.step(secondment.unit().printed()),
                            "从“%s”抽调%s人，但它不是“%s”的成员单位".formatted(unit.name(), secondment.count(), body.name()),
                            "%s are seconded from '%s', which is no member of '%s'"
                                    .formatted(secondment.count(), unit.name(), body.name()));
                }
            }
        }
        if (!plan.secondments().isEmpty()) {
            plan.secondedFrom().ifPresent(from -> withoutNumber(inspection, from, giving, at + "/from"));
        }
    }

    private static void sums(Inspection inspection, StaffingPlan plan, String at) {
        long counted = plan.secondments().stream().mapToLong(Secondment::count).sum();
        boolean listed = !plan.secondments().isEmpty();
        plan.seconded()
                .filter(seconded -> listed && counted != seconded)
                .ifPresent(seconded -> sum(
                        inspection,
                        at + "/secondments",
                        "各单位抽调人数合计%s，文件写作%s".formatted(counted, seconded),
                        "The secondments come to %s, but the paper says %s".formatted(counted, seconded)));
        Optional<Long> seconded =
                plan.seconded().map(Integer::longValue).or(() -> listed ? Optional.of(counted) : Optional.empty());
        seconded.ifPresent(borrowed -> plan.hired()
                .ifPresent(hired -> plan.total()
                        .filter(total -> total != borrowed + hired)
                        .ifPresent(total -> sum(
                                inspection,
                                at + "/total",
                                "抽调%s人、招聘%s人，合计%s，文件写作%s".formatted(borrowed, hired, borrowed + hired, total),
                                "%s seconded and %s hired are %s, but the paper says %s"
                                        .formatted(borrowed, hired, borrowed + hired, total)))));
    }

    private static void sum(Inspection inspection, String at, String message, String english) {
        inspection.warn(CampaignFindings.STAFFING_SUM, at, message, english);
    }

    /** A group whose members the paper leaves unsaid may be any of those that give people. */
    private static void withoutNumber(Inspection inspection, UnitReferences from, Set<OrgUnit> giving, String at) {
        UnitDirectory units = inspection.campaign().units();
        for (UnitReference reference : from.references()) {
            UnitReferences alone =
                    UnitReferences.builder().addReference(reference).build();
            boolean listed = !(reference instanceof UnitReference.ToGroup toGroup)
                    || units.group(toGroup.id())
                            .filter(group -> group.isListed())
                            .isPresent();
            if (listed && units.expand(alone).stream().noneMatch(giving::contains)) {
                inspection.note(
                        CampaignFindings.SECONDED_WITHOUT_NUMBER,
                        at,
                        "写明从“%s”抽调，但没有名额".formatted(name(units, reference)),
                        "People are to come from '%s', but no number stands for it".formatted(name(units, reference)));
            }
        }
    }

    private static String name(UnitDirectory units, UnitReference reference) {
        if (reference instanceof UnitReference.ToGroup toGroup) {
            return units.group(toGroup.id()).map(group -> group.name()).orElse(reference.toString());
        }
        return reference instanceof UnitReference.ToUnit toUnit
                ? units.unit(toUnit.id()).map(OrgUnit::name).orElse(reference.toString())
                : reference.toString();
    }
}
