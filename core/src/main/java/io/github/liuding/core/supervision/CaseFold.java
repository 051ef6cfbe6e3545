package io.github.liuding.core.supervision;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.CaseReturned;
import io.github.liuding.core.journal.supervision.CaseSettled;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.SupervisionScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the entries of one case one by one, and says of each that does not fit why. */
final class CaseFold {
    private final CaseId id;
    private final Campaign campaign;
    private final WorkingDayCalendar calendar;
    private final Remarks remarks;
    private final List<CaseEntry> taken = new ArrayList<>();
    private Optional<CaseOpened> opened = Optional.empty();
    private Optional<CaseStages> stages = Optional.empty();
    private Optional<CaseReturned> returned = Optional.empty();
    private Optional<CaseSettled> settled = Optional.empty();

    CaseFold(CaseId id, Campaign campaign, WorkingDayCalendar calendar) {
        this.id = id;
        this.campaign = campaign;
        this.calendar = calendar;
        remarks = new Remarks(campaign);
    }

    Folded<CaseStanding> fold(List<CaseEntry> entries) {
        entries.forEach(this::take);
        return new Folded<>(
                stages.map(reached -> new CaseStanding(opened.orElseThrow(), taken, reached, returned, settled)),
                remarks.all());
    }

    private void take(CaseEntry entry) {
        if (entry instanceof CaseOpened opening) {
            open(opening);
            return;
        }
        if (stages.isEmpty()) {
            remarks.leftOut(
                    entry,
                    SupervisionFindings.NOT_BEGUN,
                    "督办事项“%s”此时尚未立项".formatted(id),
                    "case '%s' was not opened by then".formatted(id));
            return;
        }
        if (settled.isPresent()) {
            remarks.leftOut(
                    entry,
                    SupervisionFindings.ALREADY_SETTLED,
                    "督办事项“%s”已于%s办结".formatted(id, settled.orElseThrow().on()),
                    "case '%s' was settled on %s"
                            .formatted(id, settled.orElseThrow().on()));
            return;
        }
        if (apply(entry, opened.orElseThrow(), stages.orElseThrow())) {
            remarks.unknownUnits(entry, List.of());
            taken.add(entry);
        }
    }

    /** Whether the entry was taken. */
    private boolean apply(CaseEntry entry, CaseOpened opening, CaseStages reached) {
        if (entry instanceof CaseAnswered answer) {
            answeredByOther(answer, opening);
            reached.answer(answer);
            returned = returned.filter(before -> reached.isReturned());
            return true;
        }
        if (entry instanceof CaseReturned back) {
            boolean fits = !isJudgedByHandler(back, opening, "退办", "returned") && reached.giveBack(back);
            if (fits) {
                returned = Optional.of(back);
            }
            return fits;
        }
        if (entry instanceof CaseSettled settling) {
            return settle(settling, opening, reached);
        }
        if (entry instanceof CaseEscalated escalation) {
            reached.escalate(escalation);
        }
        return true;
    }

    private void open(CaseOpened opening) {
        if (opened.isPresent()) {
            remarks.leftOut(
                    opening,
                    SupervisionFindings.BEGUN_TWICE,
                    "督办事项“%s”已于%s立项".formatted(id, opened.orElseThrow().on()),
                    "case '%s' was opened on %s"
                            .formatted(id, opened.orElseThrow().on()));
            return;
        }
        List<UnitId> units = new ArrayList<>(List.of(opening.handler()));
        units.addAll(opening.coHandlers());
        remarks.unknownUnits(opening, units);
        List<String> classes =
                campaign.regime().supervision().map(SupervisionScheme::classes).orElse(List.of());
        if (!classes.isEmpty() && !classes.contains(opening.caseClass())) {
            remarks.taken(
                    opening,
                    SupervisionFindings.UNKNOWN_CLASS,
                    "没有名为“%s”的台账类别".formatted(opening.caseClass()),
                    "there is no class of cases '%s'".formatted(opening.caseClass()));
        }
        opening.task()
                .filter(task -> campaign.task(task).isEmpty())
                .ifPresent(task -> remarks.taken(
                        opening,
                        SupervisionFindings.UNKNOWN_TASK_NAMED,
                        "没有编号为“%s”的任务".formatted(task),
                        "there is no task '%s'".formatted(task)));
        opened = Optional.of(opening);
        stages = Optional.of(CaseStages.of(opening, campaign, calendar, remarks));
        taken.add(opening);
    }

    private boolean settle(CaseSettled settling, CaseOpened opening, CaseStages reached) {
        if (reached.request().isEmpty()) {
            remarks.leftOut(
                    settling,
                    SupervisionFindings.NOT_REQUESTED,
                    "督办事项“%s”尚未申请办结".formatted(id),
                    "closing of case '%s' was not asked for".formatted(id));
            return false;
        }
        if (isJudgedByHandler(settling, opening, "办结", "settled")) {
            return false;
        }
        settled = Optional.of(settling);
        return true;
    }

    private void answeredByOther(CaseAnswered answer, CaseOpened opening) {
        if (!handles(answer, opening)) {
            remarks.taken(
                    answer,
                    SupervisionFindings.ANSWERED_BY_OTHER,
                    "督办事项“%s”由“%s”反馈，该单位不是承办或协办单位".formatted(id, answer.by()),
                    "case '%s' was answered by '%s', which neither handles it nor helps".formatted(id, answer.by()));
        }
    }

    /** Who handles a case does not judge it. */
    private boolean isJudgedByHandler(CaseEntry judgement, CaseOpened opening, String what, String english) {
        boolean own = handles(judgement, opening);
        if (own) {
            remarks.leftOut(
                    judgement,
                    SupervisionFindings.JUDGED_BY_HANDLER,
                    "督办事项“%s”不得由承办或协办单位“%s”自行%s".formatted(id, judgement.by(), what),
                    "case '%s' must not be %s by '%s', which handles it".formatted(id, english, judgement.by()));
        }
        return own;
    }

    private static boolean handles(JournalEntry entry, CaseOpened opening) {
        return entry.by().equals(opening.handler()) || opening.coHandlers().contains(entry.by());
    }
}
