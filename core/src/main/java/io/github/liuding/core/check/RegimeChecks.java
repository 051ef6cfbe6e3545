package io.github.liuding.core.check;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.liaison.Enterprise;
import io.github.liuding.core.liaison.EnterpriseLiaison;
import io.github.liuding.core.liaison.EnterprisePairing;
import io.github.liuding.core.liaison.GradeQuota;
import io.github.liuding.core.liaison.SupportTeam;
import io.github.liuding.core.liaison.SupportTeams;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoringScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the regime says all it must, and whether enterprises have what the paper promises them. */
final class RegimeChecks {
    private static final String NUMERALS = "一二三四五六七八九十";

    private RegimeChecks() {}

    static void run(Inspection inspection) {
        Campaign campaign = inspection.campaign();
        campaign.regime().assessment().flatMap(AssessmentScheme::veto).ifPresent(veto -> {
            List<Part> missing = Stream.of(
                            new Part("触发情形", "its trigger", veto.trigger().isPresent()),
                            new Part("期间", "its period", veto.period().isPresent()))
                    .filter(part -> !part.there())
                    .toList();
            if (!missing.isEmpty()) {
                inspection.note(
                        CampaignFindings.VETO_UNCLEAR,
                        "/assessment/veto",
                        "“%s”没有写明%s".formatted(veto.name(), Part.chinese(missing)),
                        "'%s' does not say %s".formatted(veto.name(), Part.english(missing)));
            }
        });
        campaign.regime()
                .assessment()
                .flatMap(AssessmentScheme::scoring)
                .ifPresent(scheme -> groups(inspection, scheme));
        campaign.regime()
                .supervision()
                .filter(scheme -> scheme.stageClock().isEmpty())
                .flatMap(SupervisionScheme::system)
                .ifPresent(system -> inspection.note(
                        CampaignFindings.CLOCK_UNKNOWN,
                        "/supervision/system",
                        "“%s”没有随附的办理时限，本地时限也未写明".formatted(system),
                        "No time limits ship for '%s', and the campaign states none".formatted(system)));
        campaign.enterpriseLiaison().ifPresent(liaison -> enterprises(inspection, liaison));
        campaign.supportTeams().ifPresent(teams -> support(inspection, teams));
    }

    /** Units and bodies are ranked within one group; who stands in two is told where it does so for the second time. */
    private static void groups(Inspection inspection, ScoringScheme scheme) {
        Campaign campaign = inspection.campaign();
        Map<UnitReference, String> first = new HashMap<>();
        for (int i = 0; i < scheme.groups().size(); i++) {
            PeerGroup group = scheme.groups().get(i);
            String at = "/assessment/scoring/groups/" + i + "/members";
            for (OrgUnit unit : campaign.units().expand(group.members())) {
                Optional.ofNullable(first.putIfAbsent(new UnitReference.ToUnit(unit.id()), group.name()))
                        .ifPresent(other -> inTwoGroups(inspection, at, unit.name(), other, group.name()));
            }
            for (Body body : campaign.bodies(group.members())) {
                Optional.ofNullable(first.putIfAbsent(new UnitReference.ToBody(body.id()), group.name()))
                        .ifPresent(other -> inTwoGroups(inspection, at, body.name(), other, group.name()));
            }
        }
    }

    private static void inTwoGroups(Inspection inspection, String at, String who, String first, String second) {
        inspection.error(
                CampaignFindings.IN_TWO_GROUPS,
                at,
                "“%s”既在考核分组“%s”，又在“%s”".formatted(who, first, second),
                "'%s' stands in the peer groups '%s' and '%s'".formatted(who, first, second));
    }

    private static void enterprises(Inspection inspection, EnterpriseLiaison liaison) {
        long sum = liaison.quota().stream().mapToLong(GradeQuota::count).sum();
        liaison.atLeast()
                .filter(least -> !liaison.quota().isEmpty() && sum < least)
                .ifPresent(least -> inspection.warn(
                        CampaignFindings.QUOTA_SUM,
                        "/enterpriseLiaison/quota",
                        "各档名额合计%s户，少于每名领导至少%s户".formatted(sum, least),
                        "The quota comes to %s, fewer than the least of %s".formatted(sum, least)));
        for (int i = 0; i < liaison.pairings().size(); i++) {
            EnterprisePairing pairing = liaison.pairings().get(i);
            Map<String, Long> counted = pairing.enterprises().stream()
                    .collect(Collectors.groupingBy(Enterprise::grade, Collectors.counting()));
            for (GradeQuota quota : liaison.quota()) {
                long count = counted.getOrDefault(quota.grade(), 0L);
                if (count != quota.count()) {
                    inspection.warn(
                            CampaignFindings.PAIRING_QUOTA,
                            "/enterpriseLiaison/pairings/" + i,
                            "“%s”联系的“%s”企业%s户，应为%s户".formatted(pairing.leader(), quota.grade(), count, quota.count()),
                            "'%s' is paired with %s enterprises of grade '%s', but should be with %s"
                                    .formatted(pairing.leader(), count, quota.grade(), quota.count()));
                }
            }
        }
    }

    private static void support(Inspection inspection, SupportTeams support) {
        int said =
                support.name().isEmpty() ? 0 : NUMERALS.indexOf(support.name().charAt(0)) + 1;
        if (said > 0 && !support.parts().isEmpty() && support.parts().size() != said) {
            inspection.warn(
                    CampaignFindings.SUPPORT_INCOMPLETE,
                    "/supportTeams/parts",
                    "“%s”列有%s项".formatted(support.name(), support.parts().size()),
                    "'%s' names %s parts"
                            .formatted(support.name(), support.parts().size()));
        }
        for (int i = 0; i < support.teams().size(); i++) {
            SupportTeam team = support.teams().get(i);
            List<Part> missing = missing(team);
            if (!missing.isEmpty()) {
                inspection.warn(
                        CampaignFindings.SUPPORT_INCOMPLETE,
                        "/supportTeams/teams/" + i,
                        "“%s”的帮扶小组缺%s".formatted(team.enterprise(), Part.chinese(missing)),
                        "The support team of '%s' lacks %s".formatted(team.enterprise(), Part.english(missing)));
            }
        }
    }

    private static List<Part> missing(SupportTeam team) {
        return Stream.of(
                        new Part("联系领导", "a leader", team.leader().isPresent()),
                        new Part("责任单位", "a unit", !team.unit().isEmpty()),
                        new Part("班子成员", "members", !team.members().isEmpty()),
                        new Part("方案", "a plan", team.plan().isPresent()))
                .filter(part -> !part.there())
                .toList();
    }

    /** Something that should be there, in both languages. */
    private record Part(String chinese, String english, boolean there) {
        static String chinese(List<Part> parts) {
            return parts.stream().map(Part::chinese).collect(Collectors.joining("、"));
        }

        static String english(List<Part> parts) {
            return parts.stream().map(Part::english).collect(Collectors.joining(", "));
        }
    }
}
