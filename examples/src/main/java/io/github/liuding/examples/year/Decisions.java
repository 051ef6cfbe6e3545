package io.github.liuding.examples.year;

import io.github.liuding.core.accountability.Proposal;
import io.github.liuding.core.accountability.Proposals;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.assessment.Contender;
import io.github.liuding.core.assessment.SpecialReport;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.Commended;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.standing.Standing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What people decided (研究决定), quarter by quarter, from what the journal proposed by then: whom to remind, whom to talk
 * with, whom to commend. A proposal is no decision: of those that were made, some are taken.
 */
final class Decisions {
    private static final String TALK = "约谈";
    private static final int MOST_STEPS = 6;

    /** Those who look into clues. */
    private static final UnitId DISCIPLINE = new UnitId("jiwei-jianwei");

    /** Found in November to have done grave harm; it is out of the year's assessment. */
    private static final UnitId HARMED = new UnitId("songgang-xiang");

    private final Campaign campaign;
    private final JournalDraft draft;

    Decisions(Campaign campaign, JournalDraft draft) {
        this.campaign = campaign;
        this.draft = draft;
    }

    void add() {
        pointsGiven();
        for (YearMonth end : YearDays.quarterEnds()) {
            decide(end);
        }
        harmed();
    }

    private void decide(YearMonth lastOfQuarter) {
        LocalDate day = YearDays.evaluation(lastOfQuarter);
        Journal known = draft.journal().knownBy(day);
        Proposals proposals = Proposals.of(Standing.of(campaign, known, day));
        LocalDate held = YearDays.after(day, 2);
        proposals.proposals().stream()
                .filter(proposal -> !proposal.step().equals(TALK))
                .limit(MOST_STEPS)
                .forEach(proposal -> taken(proposal, held));
        LocalDate talk = YearDays.after(day, 4);
        proposals.proposals().stream()
                .filter(proposal -> proposal.step().equals(TALK))
                .limit(1)
                .forEach(proposal -> talked(proposal, talk));
        AssessmentHistory history = AssessmentHistory.of(campaign, known, day);
        history.commendations()
                .forEach(proposal ->
                        unit(proposal.contender()).ifPresent(unit -> commended(unit, proposal.reason(), held)));
        owed(history.assessments(PeriodKind.QUARTER).get(0).specialReports());
    }

    private void taken(Proposal proposal, LocalDate day) {
        draft.add(
                day,
                id -> AccountabilityTaken.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .addUnit(proposal.unit())
                        .means(proposal.step())
                        .grounds(proposal.evidence().get(0).sentence())
                        .build());
    }

    private void talked(Proposal proposal, LocalDate day) {
        draft.add(
                day,
                id -> TalkHeld.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .addUnit(proposal.unit())
                        .about(proposal.evidence().get(0).sentence())
                        .build());
    }

    private void commended(UnitId unit, String merit, LocalDate day) {
        draft.add(
                day,
                id -> Commended.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .addUnit(unit)
                        .merit(merit)
                        .build());
    }

    /** Who was slow or at the bottom reports in time, all but the last of them. */
    private void owed(List<SpecialReport> owed) {
        owed.stream().limit(Math.max(0, owed.size() - 1)).forEach(report -> {
            LocalDate given = YearDays.orBefore(report.due());
            unit(report.contender())
                    .ifPresent(unit -> draft.add(
                            given,
                            id -> SpecialReportGiven.builder()
                                    .id(id)
                                    .on(given)
                                    .recordedOn(given)
                                    .by(unit)
                                    .addUnit(unit)
                                    .period(report.period())
                                    .build()));
        });
    }

    private static Optional<UnitId> unit(Contender contender) {
        return Optional.of(contender.reference())
                .filter(UnitReference.ToUnit.class::isInstance)
                .map(reference -> ((UnitReference.ToUnit) reference).id());
    }

    /** A practice that others took up adds points, twice; a report that was untrue takes some away, once. */
    private void pointsGiven() {
        given(LocalDate.of(YearDays.YEAR, 5, 18), new UnitId("shenpi-ju"), "经验做法被推广", "企业开办“一窗一日”做法印发全市");
        given(LocalDate.of(YearDays.YEAR, 9, 20), new UnitId("yunsui-zhen"), "经验做法被推广", "登记帮办下沉做法在全市现场会交流");
        given(LocalDate.of(YearDays.YEAR, 8, 17), new UnitId("dongling-zhen"), "上报材料失实", "果园经营户名册重复计数");
    }

    private void given(LocalDate day, UnitId unit, String item, String grounds) {
        draft.add(
                day,
                id -> ScoreGiven.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .addUnit(unit)
                        .item(item)
                        .grounds(grounds)
                        .build());
    }

    /** A clue is no verdict: what it was about was found out by those it was handed over to, two months later. */
    private void harmed() {
        clue(LocalDate.of(YearDays.YEAR, 9, 19), YearJournal.OFFICE, "移交问题线索", "涉嫌违规设置前置条件、收取企业保证金，移交县纪委监委核查");
        clue(LocalDate.of(YearDays.YEAR, 11, 21), DISCIPLINE, "问责", "违规设置前置条件、收取企业保证金，经县纪委监委查实，负有责任");
    }

    private void clue(LocalDate day, UnitId by, String means, String grounds) {
        draft.add(
                day,
                id -> AccountabilityTaken.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(by)
                        .addUnit(HARMED)
                        .means(means)
                        .grounds(grounds)
                        .build());
    }
}
