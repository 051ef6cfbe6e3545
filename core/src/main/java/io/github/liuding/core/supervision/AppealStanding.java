package io.github.liuding.core.supervision;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.appeal.AppealContacted;
import io.github.liuding.core.journal.appeal.AppealDifficulty;
import io.github.liuding.core.journal.appeal.AppealEntry;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.journal.appeal.AppealRoute;
import io.github.liuding.core.journal.appeal.AppealRouted;
import io.github.liuding.core.journal.appeal.AppealSettled;
import io.github.liuding.core.organization.UnitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The standing of an enterprise's appeal (诉求状态): what the entries about it come to. Immutable.
 *
 * <p>Its clock is that of the campaign's service times: a time for contacting the enterprise, and one for settling, which
 * differs with the difficulty; both run from the day of receipt, which is not counted. Where the campaign states none,
 * nothing has a last day and nothing is late.
 */
public final class AppealStanding {
    private final AppealReceived received;
    private final List<AppealEntry> entries;
    private final AppealDifficulty difficulty;
    private final StageStanding contact;
    private final StageStanding settling;
    private final Optional<AppealSettled> settled;

    AppealStanding(
            AppealReceived received,
            List<AppealEntry> entries,
            AppealDifficulty difficulty,
            StageStanding contact,
            StageStanding settling,
            Optional<AppealSettled> settled) {
        this.received = received;
        this.entries = List.copyOf(entries);
        this.difficulty = difficulty;
        this.contact = contact;
        this.settling = settling;
        this.settled = settled;
    }

    /**
     * Folds the entries about one appeal. An entry that does not fit is remarked; every other is one of
     * {@link #entries()}.
     *
     * @param entries all about one appeal, in the order of their days
     * @param calendar for service times in working days; a year that it does not cover is remarked
     * @throws IllegalArgumentException if they are about several appeals or out of order
     */
    public static Folded<AppealStanding> of(Campaign campaign, List<AppealEntry> entries, WorkingDayCalendar calendar) {
        Remarks.requireOneInOrder("appeal", entries, AppealEntry::appeal);
        return entries.isEmpty()
                ? new Folded<>(Optional.empty(), List.of())
                : new AppealFold(entries.get(0).appeal(), campaign, calendar).fold(entries);
    }

    /** The appeal's id. */
    public AppealId id() {
        return received.appeal();
    }

    /** How it was received (受理). */
    public AppealReceived received() {
        return received;
    }

    /** The entries that were taken, in their order; the first is {@link #received()}. */
    public List<AppealEntry> entries() {
        return entries;
    }

    /** The state, by what was done last. */
    public AppealState state() {
        if (settled.isPresent()) {
            return AppealState.SETTLED;
        }
        AppealEntry last = entries.get(entries.size() - 1);
        if (last instanceof AppealRouted) {
            return AppealState.ROUTED;
        }
        return last instanceof AppealContacted ? AppealState.CONTACTED : AppealState.RECEIVED;
    }

    /** How difficult it is, as it was last said. */
    public AppealDifficulty difficulty() {
        return difficulty;
    }

    /** How it was routed (分类处理), from the first time to the last. */
    public List<AppealRouted> routes() {
        return entries.stream()
                .filter(AppealRouted.class::isInstance)
                .map(AppealRouted.class::cast)
                .toList();
    }

    /** Where it was routed last. */
    public Optional<AppealRoute> route() {
        return routes().stream().map(AppealRouted::route).reduce((before, after) -> after);
    }

    /** The unit that handles it (承办单位): to which it was routed last, else that which was named when it was received. */
    public Optional<UnitId> handler() {
        return routes().stream()
                .flatMap(route -> route.to().stream())
                .reduce((before, after) -> after)
                .or(received::handler);
    }

    /** Whether the enterprise was contacted in time (联系); settling is a contact too. */
    public StageStanding contact() {
        return contact;
    }

    /** Whether it was settled in time (办结). */
    public StageStanding settling() {
        return settling;
    }

    /** How it was settled. */
    public Optional<AppealSettled> settled() {
        return settled;
    }

    /** What is owed next (下一步应办): the contact, then the settling. */
    public Optional<StageStanding> owedNext() {
        return Stream.of(contact, settling).filter(StageStanding::isOwed).findFirst();
    }

    /**
     * The steps that broke their service time (超时): those done late, and those not done whose last day has passed.
     *
     * @throws IllegalArgumentException if an entry is about a later day
     */
    public List<StageStanding> breaches(LocalDate asOf) {
        requireDay(asOf);
        return Stream.of(contact, settling)
                .filter(step -> step.isLate() || step.isMissed(asOf))
                .toList();
    }

    /**
     * The days left for settling, in days of the calendar, 0 on the last day in time and negative after it; of a settled
     * appeal counted from the day on which it was settled; empty where there is no last day.
     *
     * @throws IllegalArgumentException if an entry is about a later day
     */
    public Optional<Long> daysLeft(LocalDate asOf) {
        requireDay(asOf);
        LocalDate day = settling.answeredOn().orElse(asOf);
        return settling.due().map(due -> ChronoUnit.DAYS.between(day, due));
    }

    private void requireDay(LocalDate asOf) {
        Remarks.requireNotBefore(
                "Appeal '%s'".formatted(id()), entries.get(entries.size() - 1).on(), asOf);
    }

    @Override
    public String toString() {
        return id() + " " + state().word();
    }
}
