package io.github.liuding.testkit.mutant;

import static io.github.liuding.testkit.mutant.Parts.NEW;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Secondment;
import io.github.liuding.core.body.StaffingPlan;
import io.github.liuding.core.body.StaffingPlanBuilder;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.result.FindingCode;
import java.util.List;
import java.util.function.BiFunction;

/** Staffing plans that do not add up (人员配备错误), each of a new body with a new unit. */
final class StaffingMutants {
    private StaffingMutants() {}

    static List<Mutant> all() {
        return List.of(
                planned(
                        CampaignFindings.STAFFING_SUM,
                        "seconded and hired are fewer than the total (人数合计不符)",
                        (campaign, plan) -> plan.total(15).seconded(4).hired(10)),
                planned(
                        CampaignFindings.STAFFING_SUM,
                        "the units give fewer than are seconded (抽调人数不符)",
                        (campaign, plan) -> plan.seconded(4).addSecondment(new Secondment(campaign.refer(NEW), 3))),
                planned(
                        CampaignFindings.STAFFING_APPROXIMATE,
                        "the total is only approximate (人数为约数)",
                        (campaign, plan) -> plan.total(14).approximate(true)),
                planned(
                        CampaignFindings.SECONDED_WITHOUT_NUMBER,
                        "people come from a unit for which no number stands (抽调无名额)",
                        (campaign, plan) -> plan.addSecondment(new Secondment(campaign.refer(NEW + "局"), 3))
                                .secondedFrom(campaign.refer(NEW + "局、" + NEW))),
                Mutant.of(
                        CampaignFindings.SECONDED_FROM_NON_MEMBER,
                        "people come from a unit that is no member (非成员单位抽调)",
                        StaffingMutants::withStranger));
    }

    private static Campaign withStranger(Campaign campaign) {
        Campaign more = withUnits(campaign);
        Body team = team(StaffingPlan.builder().addSecondment(new Secondment(more.refer(NEW), 3)));
        return Parts.withBody(
                more, team.toBuilder().memberUnits(more.refer(NEW + "局")).build());
    }

    private static Mutant planned(
            FindingCode code, String name, BiFunction<Campaign, StaffingPlanBuilder, StaffingPlanBuilder> plan) {
        return Mutant.of(code, name, campaign -> {
            Campaign more = withUnits(campaign);
            return Parts.withBody(more, team(plan.apply(more, StaffingPlan.builder())));
        });
    }

    private static Campaign withUnits(Campaign campaign) {
        return Parts.units(
                campaign,
                units ->
                        units.addUnits(Parts.unit(Parts.NEW_ID, NEW), Parts.unit(Parts.NEW_ID + "-bureau", NEW + "局")));
    }

    private static Body team(StaffingPlanBuilder plan) {
        return Parts.body().name(NEW + "工作组").staffing(plan.build()).build();
    }
}
