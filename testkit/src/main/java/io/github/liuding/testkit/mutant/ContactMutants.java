package io.github.liuding.testkit.mutant;

import static io.github.liuding.testkit.mutant.Parts.NEW;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.liaison.Enterprise;
import io.github.liuding.core.liaison.EnterpriseLiaison;
import io.github.liuding.core.liaison.EnterprisePairing;
import io.github.liuding.core.liaison.GradeQuota;
import io.github.liuding.core.liaison.LiaisonOfficer;
import io.github.liuding.core.liaison.Liaisons;
import io.github.liuding.core.liaison.LiaisonsBuilder;
import io.github.liuding.core.liaison.SupportTeam;
import io.github.liuding.core.liaison.SupportTeams;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.result.FindingCode;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Leaders, teams and liaison officers that are too few or not as asked for (联络帮扶错误), each of a campaign's own making. */
final class ContactMutants {
    private static final Officer LEADER = Officer.builder().post("副县长").build();

    private ContactMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        CampaignFindings.QUOTA_SUM,
                        "the quota comes to fewer enterprises than each leader must have (名额不足)",
                        campaign -> campaign.toBuilder()
                                .enterpriseLiaison(EnterpriseLiaison.builder()
                                        .atLeast(15)
                                        .addQuota(new GradeQuota(NEW, 14))
                                        .build())
                                .build()),
                Mutant.of(
                        CampaignFindings.PAIRING_QUOTA,
                        "a leader is paired with an enterprise too few (挂点不合名额)",
                        campaign -> campaign.toBuilder()
                                .enterpriseLiaison(EnterpriseLiaison.builder()
                                        .addQuota(new GradeQuota(NEW, 2))
                                        .addPairing(EnterprisePairing.builder()
                                                .leader(LEADER)
                                                .addEnterprise(new Enterprise(NEW + "公司", NEW))
                                                .build())
                                        .build())
                                .build()),
                supported(
                        "a support team has no plan (帮扶方案缺失)",
                        campaign -> SupportTeams.builder()
                                .name(NEW)
                                .addTeam(SupportTeam.builder()
                                        .enterprise(NEW + "公司")
                                        .leader(LEADER)
                                        .unit(campaign.refer(NEW))
                                        .addMember("股长")
                                        .build())
                                .build()),
                supported(
                        "the five parts of support teams are four (帮扶要素不全)",
                        campaign -> SupportTeams.builder()
                                .name("五个一")
                                .addParts("一个企业", "一名领导", "一个班子", "一个方案")
                                .build()),
                liaising(CampaignFindings.LIAISON_MISSING, "a unit names no liaison officer (缺联络员)", asked -> asked),
                liaising(
                        CampaignFindings.LIAISON_RANK,
                        "a liaison officer is of too low a rank (联络员职级不够)",
                        asked -> asked.rank("副科级")
                                .addOfficer(LiaisonOfficer.builder()
                                        .unit(asked.build().units())
                                        .rank("股级")
                                        .build())));
    }

    private static Mutant supported(String name, Function<Campaign, SupportTeams> teams) {
        return Mutant.of(CampaignFindings.SUPPORT_INCOMPLETE, name, campaign -> {
            Campaign more = withUnit(campaign);
            return more.toBuilder().supportTeams(teams.apply(more)).build();
        });
    }

    private static Mutant liaising(FindingCode code, String name, UnaryOperator<LiaisonsBuilder> officers) {
        return Mutant.of(code, name, campaign -> {
            Campaign more = withUnit(campaign);
            return more.toBuilder()
                    .liaisons(officers.apply(Liaisons.builder().units(more.refer(NEW)))
                            .build())
                    .build();
        });
    }

    private static Campaign withUnit(Campaign campaign) {
        return Parts.units(campaign, units -> units.addUnit(Parts.unit(Parts.NEW_ID, NEW)));
    }
}
