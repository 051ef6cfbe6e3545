package io.github.liuding.testkit.mutant;

import static io.github.liuding.testkit.mutant.Parts.NEW;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.document.PolicyPaperBuilder;
import io.github.liuding.core.organization.OrgUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults of the paper itself and of those it rests on (文件错误). */
final class PaperMutants {
    private PaperMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        CampaignFindings.PLACEHOLDER_LEFT,
                        "the title is what a draft left to be filled in (草稿占位未改)",
                        campaign -> campaign.toBuilder().title("（未识别标题）").build()),
                Mutant.needing(
                        "a paper with title and number",
                        CampaignFindings.PAPER_WITHOUT_TITLE,
                        "the paper has no title (文件无标题)",
                        campaign -> paper(campaign, paper -> paper.title(Optional.empty()))),
                Mutant.needing(
                        "a paper with title and number",
                        CampaignFindings.PAPER_WITHOUT_NUMBER,
                        "the paper has no number (文件无字号)",
                        campaign -> paper(campaign, paper -> paper.number(Optional.empty()))),
                Mutant.of(
                        CampaignFindings.CODE_ISSUER,
                        "an office issues under its government's code (代字与发文机关不符)",
                        campaign -> basis(
                                campaign,
                                paper(NEW, "变异政发", 1).issuer(NEW + "县人民政府办公室").build())),
                Mutant.of(
                        CampaignFindings.NUMBER_TWICE,
                        "two papers have one number (一号两文)",
                        campaign -> basis(
                                campaign,
                                paper(NEW + "甲", "变异发", 1).build(),
                                paper(NEW + "乙", "变异发", 1).build())),
                Mutant.needing(
                        "a paper, and a body that watches units to which it is addressed",
                        CampaignFindings.NOT_ADDRESSED,
                        "whoever is watched does not get the paper (被督导单位未列入主送)",
                        PaperMutants::notAddressed));
    }

    private static Optional<Campaign> paper(Campaign campaign, UnaryOperator<PolicyPaperBuilder> change) {
        return campaign.paper()
                .filter(paper -> paper.title().isPresent() && paper.number().isPresent())
                .map(paper -> change.apply(paper.toBuilder()).build())
                .map(paper -> campaign.toBuilder().paper(paper).build());
    }

    private static PolicyPaperBuilder paper(String title, String code, int number) {
        return PolicyPaper.builder().title(title).number(new DocumentNumber(code, 2022, number));
    }

    private static Campaign basis(Campaign campaign, PolicyPaper... papers) {
        return campaign.toBuilder().addBasis(papers).build();
    }

    /** Whether the paper reaches one of the units; one that names no addressees is told nothing of. */
    private static boolean isTold(Campaign campaign, PolicyPaper paper, List<OrgUnit> units) {
        return paper.addressees().isEmpty()
                ? !units.isEmpty()
                : campaign.units().expand(paper.addressees()).stream().anyMatch(units::contains);
    }

    /** Addressed to a new unit alone. */
    private static Optional<Campaign> notAddressed(Campaign campaign) {
        List<OrgUnit> watched = campaign.bodies().all().stream()
                .flatMap(body -> body.oversight().stream())
                .flatMap(oversight -> campaign.units().expand(oversight.units()).stream())
                .toList();
        OrgUnit unit = Parts.unit(Parts.NEW_ID, NEW);
        return campaign.paper()
                .filter(paper -> isTold(campaign, paper, watched))
                .map(paper -> {
                    Campaign more = Parts.units(campaign, units -> units.addUnit(unit));
                    return more.toBuilder()
                            .paper(paper.toBuilder().addressees(more.refer(NEW)).build())
                            .build();
                });
    }
}
