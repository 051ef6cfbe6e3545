package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.supervision.AppealStanding;
import io.github.liuding.core.supervision.CaseStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What cases and appeals say of the units that handle them: of those whose last day lies in the period, how many were done in time. */
final class SupervisionFigures {
    private final Map<UnitId, Tally> cases = new HashMap<>();
    private final Map<UnitId, Tally> appeals = new HashMap<>();

    SupervisionFigures(Standing standing, Period period) {
        for (CaseStanding one : standing.cases()) {
            tally(
                    cases,
                    Optional.of(one.handler()),
                    one.due(),
                    one.request().map(JournalEntry::on),
                    one.entries(),
                    standing,
                    period);
        }
        for (AppealStanding one : standing.appeals()) {
            tally(
                    appeals,
                    one.handler(),
                    one.settling().due(),
                    one.settling().answeredOn(),
                    one.entries(),
                    standing,
                    period);
        }
    }

    private static void tally(
            Map<UnitId, Tally> tallies,
            Optional<UnitId> handler,
            Optional<LocalDate> due,
            Optional<LocalDate> doneOn,
            List<? extends JournalEntry> entries,
            Standing standing,
            Period period) {
        if (handler.isPresent()
                && due.filter(period::contains)
                        .filter(day -> !day.isAfter(standing.asOf()))
                        .isPresent()) {
            Tally tally = tallies.computeIfAbsent(handler.get(), first -> new Tally());
            tally.all++;
            if (doneOn.filter(day -> !day.isAfter(due.get())).isPresent()) {
                tally.inTime++;
            }
            entries.forEach(entry -> tally.entries.add(entry.id()));
        }
    }

    RawFigure cases(UnitReference who) {
        return figure(cases, who, "按期办结%s件÷本期到期%s件", "本期没有到期督办事项");
    }

    RawFigure appeals(UnitReference who) {
        return figure(appeals, who, "按时办结%s件÷本期到期%s件", "本期没有到期诉求");
    }

    private static RawFigure figure(Map<UnitId, Tally> tallies, UnitReference who, String words, String without) {
        Tally tally =
                who instanceof UnitReference.ToUnit unit ? tallies.getOrDefault(unit.id(), new Tally()) : new Tally();
        return RawFigure.rate(tally.inTime, tally.all, words, tally.entries, without);
    }

    private static final class Tally {
        private int all;
        private int inTime;
        private final List<EntryId> entries = new ArrayList<>();
    }
}
