package io.github.liuding.core.supervision;

import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseNode;
import io.github.liuding.core.regime.StageDuty;
import java.time.LocalDate;
import java.util.Optional;

/** A stage or node while the entries of its case are folded. */
final class StageTrack {
    final String name;
    final StageDuty duty;

    /** The last day by the clock or the plan. */
    final Optional<LocalDate> limit;

    /** The entry that set the node; empty for a stage of the clock. */
    final Optional<CaseEntry> setBy;

    private Optional<CaseEntry> answer = Optional.empty();
    private Optional<LocalDate> returnedOn = Optional.empty();

    private StageTrack(String name, StageDuty duty, Optional<LocalDate> limit, Optional<CaseEntry> setBy) {
        this.name = name;
        this.duty = duty;
        this.limit = limit;
        this.setBy = setBy;
    }

    static StageTrack ofClock(String name, StageDuty duty, Optional<LocalDate> limit) {
        return new StageTrack(name, duty, limit, Optional.empty());
    }

    static StageTrack ofNode(CaseNode node, CaseEntry setBy) {
        return new StageTrack(node.name(), StageDuty.ANSWER, Optional.of(node.due()), Optional.of(setBy));
    }

    boolean isOpen() {
        return answer.isEmpty();
    }

    boolean isReturned() {
        return isOpen() && returnedOn.isPresent();
    }

    Optional<CaseEntry> answer() {
        return answer;
    }

    /** The first answer stands until it is returned. */
    void answer(CaseEntry entry) {
        if (isOpen()) {
            answer = Optional.of(entry);
        }
    }

    void giveBack(LocalDate on) {
        answer = Optional.empty();
        returnedOn = Optional.of(on);
    }

    /**
     * A request to close had answered it and was returned. What the request named, or was due by then, has had its
     * answer, whatever became of the request; anything else is owed again.
     */
    void reopen(CaseAnswered request, LocalDate on) {
        boolean had = request.stage().filter(name::equals).isPresent()
                || limit.filter(day -> !day.isAfter(on)).isPresent();
        if (!had && answer.filter(request::equals).isPresent()) {
            answer = Optional.empty();
        }
    }

    /** Whether it was met by the nodes of a plan, so that these say when the case is due. */
    boolean isPlanned() {
        return (duty == StageDuty.PLAN || duty == StageDuty.CLOSING_OR_PLAN) && !isOpen();
    }

    StageStanding standing(Optional<LocalDate> settledOn) {
        return new StageStanding(name, duty, limit, answer.map(CaseEntry::on).or(() -> settledOn), returnedOn);
    }
}
