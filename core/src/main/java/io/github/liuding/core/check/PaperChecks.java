package io.github.liuding.core.check;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.organization.OrgUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paper itself and those it rests on. */
final class PaperChecks {
    private PaperChecks() {}

    static void run(Inspection inspection) {
        Campaign campaign = inspection.campaign();
        campaign.paper().ifPresent(paper -> ownPaper(inspection, paper));
        Map<DocumentNumber, PolicyPaper> numbers = new HashMap<>();
        for (int i = 0; i < campaign.basis().size(); i++) {
            PolicyPaper paper = campaign.basis().get(i);
            String at = "/basis/" + i;
            codeAndIssuer(inspection, paper, at + "/number");
            paper.number().ifPresent(number -> {
                PolicyPaper first = numbers.putIfAbsent(number, paper);
                if (first != null) {
                    inspection.warn(
                            CampaignFindings.NUMBER_TWICE,
                            at,
                            "“%s”前后两种写法：“%s”和“%s”".formatted(number, called(first), called(paper)),
                            "'%s' stands twice: as '%s' and as '%s'".formatted(number, called(first), called(paper)));
                }
            });
        }
    }

    private static String called(PolicyPaper paper) {
        return paper.issuer().orElse("")
                + paper.title().map(title -> "《" + title + "》").orElse("");
    }

    private static void ownPaper(Inspection inspection, PolicyPaper paper) {
        if (paper.title().isEmpty()) {
            inspection.note(CampaignFindings.PAPER_WITHOUT_TITLE, "/paper", "文件没有标题", "The paper has no title");
        }
        if (paper.number().isEmpty()) {
            inspection.note(
                    CampaignFindings.PAPER_WITHOUT_NUMBER, "/paper", "文件没有发文字号", "The paper has no document number");
        }
        codeAndIssuer(inspection, paper, "/paper/number");
        addressees(inspection, paper);
    }

    /** 政办 stands in the code of a government's office and 政 alone in that of the government; other codes differ. */
    private static void codeAndIssuer(Inspection inspection, PolicyPaper paper, String at) {
        Optional<String> issuer = paper.issuer().filter(name -> !name.contains(" ") && !name.contains("、"));
        paper.number()
                .ifPresent(number -> issuer.ifPresent(name -> {
                    boolean office = name.endsWith("办公厅") || name.endsWith("办公室") || name.endsWith("府办");
                    boolean officeCode = number.code().contains("政办");
                    if (number.code().contains("政") && office != officeCode) {
                        inspection.warn(
                                CampaignFindings.CODE_ISSUER,
                                at,
                                "“%s”的代字与发文机关“%s”不符".formatted(number, name),
                                "The code of '%s' is not that of its issuer '%s'".formatted(number, name));
                    }
                }));
    }

    /** Areas that somebody watches have work to do, so that the paper should be addressed to them. */
    private static void addressees(Inspection inspection, PolicyPaper paper) {
        if (paper.addressees().isEmpty()) {
            return;
        }
        Campaign campaign = inspection.campaign();
        List<OrgUnit> addressed = campaign.units().expand(paper.addressees());
        inspection.bodies().stream()
                .flatMap(placed -> placed.body().oversight().stream())
                .flatMap(oversight -> campaign.units().expand(oversight.units()).stream())
                .distinct()
                .filter(unit -> !addressed.contains(unit))
                .forEach(unit -> inspection.warn(
                        CampaignFindings.NOT_ADDRESSED,
                        "/paper/to",
                        "“%s”有督导任务，却未列入主送".formatted(unit.name()),
                        "'%s' is watched, but the paper is not addressed to it".formatted(unit.name())));
    }
}
