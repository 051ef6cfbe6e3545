package io.github.liuding.core.supervision;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.CaseNode;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.CaseReturned;
import io.github.liuding.core.journal.supervision.CaseSettled;
import io.github.liuding.core.lamp.LampReading;
import io.github.liuding.core.organization.UnitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The standing of a supervised case (督办事项状态): what the entries about it come to. Immutable.
 *
 * <p>It holds whatever the day on which it is asked. What depends on a day is asked of that day, which must not lie before
 * an entry: of an earlier one only the earlier entries tell.
 *
 * <p>The time of the handler stops with the request to close, and runs on when that is returned: how long the assigning
 * side takes to judge it is not the handler's lateness.
 */
public final class CaseStanding {
    private final CaseOpened opened;
    private final List<CaseEntry> entries;
    private final List<StageStanding> stages;
    private final List<CaseNode> nodes;
    private final Optional<LocalDate> due;
    private final Optional<CaseAnswered> request;
    private final Optional<CaseReturned> returned;
    private final Optional<CaseSettled> settled;
    private final boolean awaitsAnswer;

    CaseStanding(
            CaseOpened opened,
            List<CaseEntry> entries,
            CaseStages stages,
            Optional<CaseReturned> returned,
            Optional<CaseSettled> settled) {
        this.opened = opened;
        this.entries = List.copyOf(entries);
        this.stages = List.copyOf(stages.standings(settled));
        nodes = stages.nodeList();
        due = stages.due();
        request = stages.request();
        this.returned = returned;
        this.settled = settled;
        awaitsAnswer = stages.isReturned();
    }

    /**
     * Folds the entries about one case. An entry that does not fit is remarked; every other is one of {@link #entries()}.
     *
     * @param entries all about one case, in the order of their days
     * @param calendar for clocks that count working days; a year that it does not cover is remarked
     * @throws IllegalArgumentException if they are about several cases or out of order
     */
    public static Folded<CaseStanding> of(Campaign campaign, List<CaseEntry> entries, WorkingDayCalendar calendar) {
        Remarks.requireOneInOrder("case", entries, CaseEntry::caseId);
        return entries.isEmpty()
                ? new Folded<>(Optional.empty(), List.of())
                : new CaseFold(entries.get(0).caseId(), campaign, calendar).fold(entries);
    }

    /** The case's id. */
    public CaseId id() {
        return opened.caseId();
    }

    /** How it was opened (立项). */
    public CaseOpened opened() {
        return opened;
    }

    /** The unit that handles it (承办单位). */
    public UnitId handler() {
        return opened.handler();
    }

    /** The class under which it stands (台账类别). */
    public String caseClass() {
        return opened.caseClass();
    }

    /** The entries that were taken, in their order; the first is {@link #opened()}. */
    public List<CaseEntry> entries() {
        return entries;
    }

    /** The state. */
    public CaseState state() {
        if (settled.isPresent()) {
            return CaseState.SETTLED;
        }
        if (request.isPresent()) {
            return CaseState.CLOSING_REQUESTED;
        }
        if (awaitsAnswer) {
            return CaseState.RETURNED;
        }
        return entries.stream().anyMatch(CaseAnswered.class::isInstance) ? CaseState.UNDER_WAY : CaseState.ASSIGNED;
    }

    /**
     * The last day in time (办理时限): the one that was set for the case, at its opening or by a stronger means; else that
     * of the clock; else the last node. Empty where there is none, or it is not known.
     */
    public Optional<LocalDate> due() {
        return due;
    }

    /** What is owed at which stage: the stages of the clock, the nodes, and the closing, last or among the clock's. */
    public List<StageStanding> stages() {
        return stages;
    }

    /** The nodes (节点), those set at the opening first, then those of plans. */
    public List<CaseNode> nodes() {
        return nodes;
    }

    /** The means that were used (督办方式), in their order. */
    public List<CaseEscalated> escalations() {
        return entries.stream()
                .flatMap(entry -> entry instanceof CaseEscalated used
                        ? Optional.of(used).stream()
                        : Optional.<CaseEscalated>empty().stream())
                .toList();
    }

    /** The request to close (申请办结) that is not judged yet, or was granted. */
    public Optional<CaseAnswered> request() {
        return request;
    }

    /** The last return (退办), while what was returned was not answered again. */
    public Optional<CaseReturned> returned() {
        return returned;
    }

    /** How it was settled (办结). */
    public Optional<CaseSettled> settled() {
        return settled;
    }

    /** The grade with which it was settled (评价等次). */
    public Optional<CloseOutGrade> grade() {
        return settled.map(CaseSettled::grade);
    }

    /** Whether it was settled, and closing was asked for after the last day in time (逾期办结). */
    public boolean isClosedLate() {
        return settled.isPresent()
                && due.filter(request.orElseThrow().on()::isAfter).isPresent();
    }

    /** What is owed, what is due first first, those without a day last; nothing while closing is asked for, or granted. */
    public List<StageStanding> owed() {
        Comparator<StageStanding> order =
                Comparator.comparing(stage -> stage.due().orElse(LocalDate.MAX));
        return request.isPresent()
                ? List.of()
                : stages.stream().filter(StageStanding::isOwed).sorted(order).toList();
    }

    /** What is owed next (下一步应办). */
    public Optional<StageStanding> owedNext() {
        return owed().stream().findFirst();
    }

    /**
     * The stages that are owed and whose last day has passed (逾期未反馈), what was due first first.
     *
     * @throws IllegalArgumentException if an entry is about a later day
     */
    public List<StageStanding> missed(LocalDate asOf) {
        requireDay(asOf);
        return owed().stream().filter(stage -> stage.isMissed(asOf)).toList();
    }

    /**
     * The days left, 0 on the last day in time and negative after it; counted from the day on which closing was asked for,
     * where that stands; empty where there is no last day.
     *
     * @throws IllegalArgumentException if an entry is about a later day
     */
    public Optional<Long> daysLeft(LocalDate asOf) {
        requireDay(asOf);
        LocalDate day = request.map(CaseAnswered::on).orElse(asOf);
        return due.map(last -> ChronoUnit.DAYS.between(day, last));
    }

    /**
     * How many days it is, or was settled, after its last day in time (逾期天数); 0 where it is not.
     *
     * @throws IllegalArgumentException if an entry is about a later day
     */
    public long overdueDays(LocalDate asOf) {
        return Math.max(0, -daysLeft(asOf).orElse(0L));
    }

    /**
     * Whether closing was not asked for and the last day in time has passed (逾期).
     *
     * @throws IllegalArgumentException if an entry is about a later day
     */
    public boolean isOverdue(LocalDate asOf) {
        return request.isEmpty() && overdueDays(asOf) > 0;
    }

    /**
     * What a lamp table needs to light it.
     *
     * @throws IllegalArgumentException if an entry is about a later day
     */
    public LampReading reading(LocalDate asOf) {
        return LampReading.builder()
                .state(state().taskState())
                .daysLeft(daysLeft(asOf))
                .daysSinceStart(ChronoUnit.DAYS.between(opened.on(), asOf))
                .notices(escalations().size())
                .build();
    }

    private void requireDay(LocalDate asOf) {
        Remarks.requireNotBefore(
                "Case '%s'".formatted(id()), entries.get(entries.size() - 1).on(), asOf);
    }

    @Override
    public String toString() {
        return id() + " " + state().word();
    }
}
