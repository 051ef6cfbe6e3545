package io.github.liuding.core.check;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.liaison.LiaisonOfficer;
import io.github.liuding.core.liaison.Liaisons;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitReferences;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether everybody has named a liaison officer of sufficient rank, once the campaign has begun. */
final class LiaisonChecks {
    /** From the lowest up. */
    private static final List<String> RANKS = List.of("股级", "副科级", "正科级", "副处级", "正处级");

    private LiaisonChecks() {}

    static void run(Inspection inspection, LocalDate asOf) {
        Campaign campaign = inspection.campaign();
        campaign.liaisons()
                .filter(liaisons -> begun(campaign, asOf))
                .ifPresent(liaisons -> check(inspection, liaisons));
    }

    /** From the day of the paper, or from the first phase where the paper has none; else at once. */
    private static boolean begun(Campaign campaign, LocalDate asOf) {
        Optional<LocalDate> start = campaign.paper()
                .flatMap(PolicyPaper::issuedOn)
                .or(() -> campaign.phases().stream()
                        .map(phase -> phase.range().start())
                        .min(Comparator.naturalOrder()));
        return start.filter(asOf::isBefore).isEmpty();
    }

    private static void check(Inspection inspection, Liaisons liaisons) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < liaisons.officers().size(); i++) {
            LiaisonOfficer officer = liaisons.officers().get(i);
            parties(inspection.campaign(), officer.unit()).forEach(name -> named.merge(name, 1, Integer::sum));
            rank(inspection, liaisons, officer, "/liaisons/officers/" + i);
        }
        int each = liaisons.each().orElse(1);
        for (String name : parties(inspection.campaign(), liaisons.units())) {
            int count = named.getOrDefault(name, 0);
            if (count < each) {
                inspection.warn(
                        CampaignFindings.LIAISON_MISSING,
                        "/liaisons/officers",
                        "“%s”应明确联络员%s名，现有%s名".formatted(name, each, count),
                        "'%s' must name %s liaison officers, but has %s".formatted(name, each, count));
            }
        }
    }

    /** The names of the units and bodies that a wording stands for; 各工作专班 are the bodies of that kind. */
    private static List<String> parties(Campaign campaign, UnitReferences references) {
        Stream<String> units = campaign.units().expand(references).stream().map(OrgUnit::name);
        Stream<String> bodies = campaign.bodies(references).stream().map(Body::name);
        return Stream.concat(units, bodies).distinct().toList();
    }

    private static void rank(Inspection inspection, Liaisons liaisons, LiaisonOfficer officer, String at) {
        int floor = liaisons.rank().map(LiaisonChecks::order).orElse(-1);
        int own = officer.rank().map(LiaisonChecks::order).orElse(-1);
        if (own >= 0 && own < floor) {
            inspection.warn(
                    CampaignFindings.LIAISON_RANK,
                    at,
                    "“%s”的联络员为%s，应为%s"
                            .formatted(
                                    officer.unit(),
                                    officer.rank().orElse(""),
                                    liaisons.rank().orElse("")),
                    "The liaison officer of '%s' is of rank %s, but %s is asked for"
                            .formatted(
                                    officer.unit(),
                                    officer.rank().orElse(""),
                                    liaisons.rank().orElse("")));
        }
    }

    private static int order(String rank) {
        for (int i = RANKS.size() - 1; i >= 0; i--) {
            if (rank.contains(RANKS.get(i))) {
                return i;
            }
        }
        return rank.contains("科级") ? RANKS.indexOf("正科级") : -1;
    }
}
