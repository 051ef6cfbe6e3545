package io.github.liuding.reporting.ledger;

import io.github.liuding.core.accountability.Evidence;
import io.github.liuding.core.accountability.Proposal;
import io.github.liuding.core.accountability.Proposals;
import io.github.liuding.core.accountability.TakenStep;
import io.github.liuding.core.accountability.Tolerance;
import io.github.liuding.core.assessment.Commendation;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposals of accountability as a table (责任追究建议), for A4 across. It goes out in nobody's name and says on every page
 * that it concludes nothing; it is no sheet of {@link CampaignLedger}.
 */
public final class ProposalLedger {
    private static final String NAME = "责任追究建议";
    private static final String COMMENDATIONS = "表扬建议";

    private ProposalLedger() {}

    /** One row a proposal, in the order of the proposals. */
    public static ReportTable<Proposal> of(Proposals proposals) {
        Campaign campaign = proposals.standing().campaign();
        UnitDirectory units = campaign.units();
        return ReportTable.<Proposal>of(NAME, proposals.proposals())
                .print(PrintProfile.A4_LANDSCAPE)
                .title(campaign.shortName() + NAME)
                .asOf("截至" + new Cell.Day(proposals.standing().asOf()).text())
                .marking(marking(campaign))
                .column(Column.<Proposal, String>of("单位", CellTypes.TEXT, row -> units.nameOf(row.unit()))
                        .width(6))
                .column(Column.<Proposal, String>of("建议方式", CellTypes.TEXT, Proposal::step)
                        .width(5)
                        .centred())
                .column(Column.<Proposal, String>optional(
                                "也可考虑", CellTypes.TEXT, row -> joined(row.milder().stream(), "、"))
                        .width(5)
                        .whenMissing(LedgerColumns.NONE))
                .column(Column.<Proposal, String>of("依据", CellTypes.TEXT, ProposalLedger::evidence)
                        .width(20))
                .column(Column.<Proposal, String>optional("相关日志", CellTypes.TEXT, ProposalLedger::entries)
                        .width(5)
                        .whenMissing("无日志"))
                .column(Column.<Proposal, String>optional("已采取", CellTypes.TEXT, ProposalLedger::taken)
                        .width(10)
                        .whenMissing("未采取"))
                .column(Column.<Proposal, String>optional("容错", CellTypes.TEXT, ProposalLedger::tolerated)
                        .width(14)
                        .whenMissing(LedgerColumns.NONE))
                .note("注：本表由数据按追责阶梯“%s”推算，%s；是否采取、采取何种方式由有权机关决定，以日志登记为准。"
                        .formatted(proposals.ladder().name(), Proposals.RESERVATION))
                .note("“容错”所列情形不计入依据。");
    }

    /** Who might be commended (表扬建议), in the order of the scheme's rules. */
    public static ReportTable<Commendation> commendations(Proposals proposals) {
        Campaign campaign = proposals.standing().campaign();
        return ReportTable.<Commendation>of(COMMENDATIONS, proposals.commendations())
                .print(PrintProfile.A4_LANDSCAPE)
                .title(campaign.shortName() + COMMENDATIONS)
                .asOf("截至" + new Cell.Day(proposals.standing().asOf()).text())
                .marking(marking(campaign))
                .column(Column.<Commendation, String>of(
                                "单位", CellTypes.TEXT, row -> row.contender().name())
                        .width(10))
                .column(Column.<Commendation, String>of("建议方式", CellTypes.TEXT, Commendation::means)
                        .width(7)
                        .centred())
                .column(Column.<Commendation, String>of("依据", CellTypes.TEXT, Commendation::reason)
                        .width(36))
                .note("注：本表由排名按考核计分办法推算，%s；是否表扬由有权机关决定，以日志登记为准。".formatted(Proposals.RESERVATION));
    }

    /** The marking of the campaign goes before, and alone where there is no room for both. */
    private static String marking(Campaign campaign) {
        String both = Stream.concat(campaign.marking().stream(), Stream.of(Proposals.RESERVATION))
                .collect(Collectors.joining("　"));
        return both.length() <= Campaign.LONGEST_MARKING
                ? both
                : campaign.marking().orElse(Proposals.RESERVATION);
    }

    private static String evidence(Proposal proposal) {
        return proposal.evidence().stream().map(Evidence::sentence).collect(Collectors.joining("；\n"));
    }

    private static Optional<String> entries(Proposal proposal) {
        return joined(
                proposal.evidence().stream()
                        .map(Evidence::entries)
                        .flatMap(List::stream)
                        .distinct()
                        .map(EntryId::value),
                "、");
    }

    private static Optional<String> taken(Proposal proposal) {
        return joined(proposal.taken().stream().map(ProposalLedger::taken), "\n");
    }

    private static String taken(TakenStep step) {
        return "%s %s（%s）".formatted(LedgerColumns.day(step.on()), step.means(), step.entry());
    }

    private static Optional<String> tolerated(Proposal proposal) {
        return joined(proposal.tolerated().stream().map(ProposalLedger::tolerated), "；\n");
    }

    private static String tolerated(Tolerance apart) {
        return "%s（%s：%s）".formatted(apart.evidence().sentence(), apart.entry(), String.join("、", apart.conditions()));
    }

    private static Optional<String> joined(Stream<String> texts, String separator) {
        return Optional.of(texts.collect(Collectors.joining(separator))).filter(text -> !text.isEmpty());
    }
}
