package io.github.liuding.core.supervision;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseNode;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.CaseReturned;
import io.github.liuding.core.journal.supervision.CaseSettled;
import io.github.liuding.core.regime.ClockStage;
import io.github.liuding.core.regime.StageClock;
import io.github.liuding.core.regime.StageDuty;
import io.github.liuding.core.regime.SupervisionScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The stages of one case while its entries are folded: those of the clock, then its nodes, and the closing.
 *
 * <p>When it is due: on the day that was set for it; else on that of the stage that closes; where that stage was met by a
 * plan, or there is none, on that of the plan's last node. What is planned later does not move it: a handler who could
 * set himself a later day again and again would never be late.
 */
final class CaseStages {
    /** What the closing is called where no stage of the clock is it. */
    static final String CLOSING = "最终办结";

    private final CaseOpened opening;
    private final Remarks remarks;
    private final Map<String, StageTrack> tracks = new LinkedHashMap<>();
    private Optional<LocalDate> setDue;
    private Optional<LocalDate> plannedDue = Optional.empty();
    private Optional<CaseAnswered> request = Optional.empty();
    private Optional<LocalDate> requestReturnedOn = Optional.empty();

    private CaseStages(CaseOpened opening, Remarks remarks) {
        this.opening = opening;
        this.remarks = remarks;
        setDue = opening.due();
    }

    static CaseStages of(CaseOpened opening, Campaign campaign, WorkingDayCalendar calendar, Remarks remarks) {
        CaseStages stages = new CaseStages(opening, remarks);
        Optional<StageClock> running = campaign.regime().supervision().flatMap(SupervisionScheme::stageClock);
        running.ifPresent(clock -> clock.stages(opening.weight()).forEach(stage -> stages.add(stage, clock, calendar)));
        if (stages.addNodes(opening.nodes(), opening)) {
            stages.plan(opening);
        }
        return stages;
    }

    private void add(ClockStage stage, StageClock clock, WorkingDayCalendar calendar) {
        // Where a day was set for the case the clock need not say when it is closed, nor be able to.
        Optional<LocalDate> limit = stage.duty().closes() && setDue.isPresent()
                ? setDue
                : remarks.day(opening, stage.name(), () -> stage.due(opening.on(), clock.days(), calendar));
        tracks.put(stage.name(), StageTrack.ofClock(stage.name(), stage.duty(), limit));
    }

    Optional<CaseAnswered> request() {
        return request;
    }

    /** The stage of the clock that closes, unless a plan has taken its place. */
    private Optional<StageTrack> closing() {
        return tracks.values().stream()
                .filter(track -> track.duty.closes() && !track.isPlanned())
                .findFirst();
    }

    Optional<LocalDate> due() {
        return setDue.or(() -> closing().map(stage -> stage.limit).orElse(plannedDue));
    }

    /** The last day that no plan moves. */
    private Optional<LocalDate> fixedDue() {
        return setDue.or(() -> closing()
                .map(stage -> stage.duty == StageDuty.CLOSING ? stage.limit : Optional.<LocalDate>empty())
                .orElse(plannedDue));
    }

    private Optional<LocalDate> lastNode() {
        return nodes().stream().flatMap(track -> track.limit.stream()).max(LocalDate::compareTo);
    }

    private List<StageTrack> nodes() {
        return tracks.values().stream().filter(track -> track.setBy.isPresent()).toList();
    }

    List<CaseNode> nodeList() {
        return nodes().stream()
                .map(track -> new CaseNode(track.name, track.limit.orElseThrow()))
                .toList();
    }

    boolean isReturned() {
        return (request.isEmpty() && requestReturnedOn.isPresent())
                || tracks.values().stream().anyMatch(StageTrack::isReturned);
    }

    void answer(CaseAnswered answer) {
        boolean planned = addNodes(answer.plan(), answer);
        if (planned) {
            plan(answer);
        }
        if (answer.asksToClose() && request.isEmpty()) {
            request = Optional.of(answer);
            open(track -> !track.duty.closes()).forEach(track -> track.answer(answer));
        }
        answer.stage().ifPresent(name -> answerStage(name, answer, planned));
    }

    private void answerStage(String name, CaseAnswered answer, boolean planned) {
        StageTrack track = tracks.get(name);
        boolean closes = isClosing(name);
        if (track == null && !closes) {
            remarks.taken(
                    answer,
                    SupervisionFindings.UNKNOWN_STAGE,
                    "督办事项“%s”没有名为“%s”的阶段或节点".formatted(answer.caseId(), name),
                    "case '%s' has no stage or node '%s'".formatted(answer.caseId(), name));
        } else if (track != null && track.duty == StageDuty.ANSWER) {
            track.answer(answer);
        } else if (closes ? request.isEmpty() && !planned : track != null && track.isOpen()) {
            StageDuty owed = closes ? closingDuty() : StageDuty.PLAN;
            remarks.taken(
                    answer,
                    SupervisionFindings.STAGE_NOT_MET,
                    "阶段“%s”应当%s，本条未申请办结，也未提出节点".formatted(name, owed.word()),
                    "stage '%s' asks for a request to close or a plan, and the answer has neither".formatted(name));
        }
    }

    private boolean isClosing(String name) {
        return closing().map(stage -> stage.name).orElse(CLOSING).equals(name);
    }

    /** Where a day was set for the case, a plan does not do instead. */
    private StageDuty closingDuty() {
        return setDue.isPresent()
                ? StageDuty.CLOSING
                : closing().map(stage -> stage.duty).orElse(StageDuty.CLOSING);
    }

    private List<StageTrack> open(Predicate<StageTrack> which) {
        return tracks.values().stream().filter(StageTrack::isOpen).filter(which).toList();
    }

    /** Nodes meet the stage that asks for a plan; they move the last day only where none was set for the case. */
    private void plan(CaseEntry entry) {
        open(track -> track.duty == StageDuty.PLAN || (track.duty == StageDuty.CLOSING_OR_PLAN && setDue.isEmpty()))
                .forEach(track -> track.answer(entry));
    }

    /** Whether any could be added. */
    private boolean addNodes(List<CaseNode> nodes, CaseEntry entry) {
        Optional<LocalDate> fixed = fixedDue();
        boolean added = false;
        for (CaseNode node : nodes) {
            if (tracks.containsKey(node.name()) || node.name().equals(CLOSING)) {
                remarks.taken(
                        entry,
                        SupervisionFindings.NODE_TWICE,
                        "已有名为“%s”的阶段或节点，该节点未列入".formatted(node.name()),
                        "there is a stage or node '%s' already; the node was left out".formatted(node.name()));
                continue;
            }
            if (node.due().isBefore(entry.on())) {
                remarks.taken(
                        entry,
                        SupervisionFindings.DUE_IN_PAST,
                        "节点“%s”的期限%s早于本条日期%s".formatted(node.name(), node.due(), entry.on()),
                        "node '%s' is due on %s, before the day of the entry, %s"
                                .formatted(node.name(), node.due(), entry.on()));
            }
            fixed.filter(node.due()::isAfter)
                    .ifPresent(due -> remarks.taken(
                            entry,
                            SupervisionFindings.NODE_BEYOND_DUE,
                            "节点“%s”的期限%s晚于办理时限%s，办理时限不变".formatted(node.name(), node.due(), due),
                            "node '%s' is due on %s, after the case itself, which stays due on %s"
                                    .formatted(node.name(), node.due(), due)));
            tracks.put(node.name(), StageTrack.ofNode(node, entry));
            added = true;
        }
        plannedDue = plannedDue.or(this::lastNode);
        return added;
    }

    /** Whether the return fits. */
    boolean giveBack(CaseReturned back) {
        Optional<String> stage = back.stage().filter(name -> !isClosing(name));
        if (stage.isEmpty()) {
            return giveBackRequest(back);
        }
        StageTrack track = tracks.get(stage.orElseThrow());
        if (track == null) {
            remarks.leftOut(
                    back,
                    SupervisionFindings.UNKNOWN_STAGE,
                    "督办事项“%s”没有名为“%s”的阶段或节点".formatted(back.caseId(), stage.orElseThrow()),
                    "case '%s' has no stage or node '%s'".formatted(back.caseId(), stage.orElseThrow()));
            return false;
        }
        if (track.answer().filter(CaseAnswered.class::isInstance).isEmpty()) {
            remarks.leftOut(
                    back,
                    SupervisionFindings.NOT_ANSWERED,
                    "阶段“%s”没有可以退回的反馈".formatted(track.name),
                    "stage '%s' has no answer that could be returned".formatted(track.name));
            return false;
        }
        if (track.isPlanned()) {
            tracks.values()
                    .removeIf(node ->
                            node.setBy.filter(CaseAnswered.class::isInstance).isPresent());
            plannedDue = lastNode();
        }
        track.giveBack(back.on());
        return true;
    }

    private boolean giveBackRequest(CaseReturned back) {
        if (request.isEmpty()) {
            remarks.leftOut(
                    back,
                    SupervisionFindings.NOT_REQUESTED,
                    "督办事项“%s”尚未申请办结".formatted(back.caseId()),
                    "closing of case '%s' was not asked for".formatted(back.caseId()));
            return false;
        }
        tracks.values().forEach(track -> track.reopen(request.orElseThrow(), back.on()));
        request = Optional.empty();
        requestReturnedOn = Optional.of(back.on());
        return true;
    }

    void escalate(CaseEscalated escalation) {
        setDue = escalation.newDue().or(() -> setDue);
    }

    /** All stages in order: the clock's, the nodes, and the closing last where no stage of the clock is it. */
    List<StageStanding> standings(Optional<CaseSettled> settled) {
        Optional<LocalDate> settledOn = settled.map(CaseSettled::on);
        Optional<StageTrack> closing = closing();
        List<StageStanding> standings = new ArrayList<>();
        for (StageTrack track : tracks.values()) {
            standings.add(closing.filter(track::equals).isPresent() ? closing(track.name) : track.standing(settledOn));
        }
        if (closing.isEmpty()) {
            standings.add(closing(CLOSING));
        }
        return standings;
    }

    private StageStanding closing(String name) {
        return new StageStanding(name, closingDuty(), due(), request.map(CaseAnswered::on), requestReturnedOn);
    }
}
