package io.github.liuding.core.agenda;

import static io.github.liuding.core.agenda.ItemList.line;
import static io.github.liuding.core.agenda.ItemList.lines;
import static io.github.liuding.core.agenda.ItemList.told;

import io.github.liuding.core.calendar.CalendarYearNotCoveredException;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.MechanismKind;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.standing.StandingFindings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the items of what is done again and again, each on the day to which the policy moves it. */
final class Rhythms {
    private final DateRange range;
    private final WorkingDayCalendar calendar;
    private final DuePolicy policy;
    private final Optional<DateRange> margin;
    private final ItemKeys keys;
    private final ItemList items;
    private final Map<Integer, Set<String>> unknown = new TreeMap<>();

    Rhythms(DateRange range, WorkingDayCalendar calendar, DuePolicy policy, ItemKeys keys, ItemList items) {
        this.range = range;
        this.calendar = calendar;
        this.policy = policy;
        this.keys = keys;
        this.items = items;
        margin = margin();
    }

    /** The days outside the range from which a day may move into it. */
    private Optional<DateRange> margin() {
        try {
            return switch (policy) {
                case AS_IS -> Optional.empty();
                case NEXT_WORKING_DAY ->
                    days(
                            calendar.previous(range.start()).plusDays(1),
                            range.start().minusDays(1));
                case PREVIOUS_WORKING_DAY ->
                    days(
                            range.endInclusive().plusDays(1),
                            calendar.next(range.endInclusive()).minusDays(1));
            };
        } catch (CalendarYearNotCoveredException beyondWhatIsKnown) {
            return Optional.empty();
        }
    }

    private static Optional<DateRange> days(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(DateRange.ofClosed(first, last));
    }

    void add(Mechanism mechanism, Activity activity) {
        String key = keys.next("activity", mechanism.name(), activity.name());
        Optional<String> details = lines(
                line("机制", mechanism.name()),
                line("频次", activity.cadence().words()),
                line("承办", activity.by()),
                line("对象", activity.to()),
                line("参加", activity.participants()),
                line("材料", activity.handsIn().orElse("")));
        for (LocalDate nominal : nominalDays(activity)) {
            items.add(
                    AgendaItem.builder()
                            .key(key + "/" + nominal)
                            .title(activity.name())
                            .category(mechanism.kind().map(MechanismKind::word))
                            .by(told(activity.by()))
                            .to(told(activity.to()))
                            .details(details),
                    course(nominal, activity));
        }
    }

    private List<LocalDate> nominalDays(Activity activity) {
        List<LocalDate> days = new ArrayList<>(activity.cadence().occurrences(range));
        // Asked for by itself, because a cadence counts its spans from the year in which a range starts.
        margin.ifPresent(outside -> days.addAll(activity.cadence().occurrences(outside)));
        return days;
    }

    /** A day that a holiday moves was made known as the paper has it, and has changed once since. */
    private Course course(LocalDate nominal, Activity activity) {
        LocalDate effective;
        try {
            effective = policy.apply(nominal, calendar);
        } catch (CalendarYearNotCoveredException beyondWhatIsKnown) {
            unknown.computeIfAbsent(beyondWhatIsKnown.year(), any -> new LinkedHashSet<>())
                    .add(activity.name());
            return Course.unchanged(nominal);
        }
        boolean moved = !effective.equals(nominal);
        return new Course(
                moved ? List.of(nominal, effective) : List.of(nominal),
                moved ? 1 : 0,
                Optional.empty(),
                false,
                policy != DuePolicy.AS_IS && calendar.isAssumed(between(nominal, effective)));
    }

    private static DateRange between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? DateRange.ofClosed(other, one) : DateRange.ofClosed(one, other);
    }

    /** One finding for each year of which working days were asked and are not known. */
    List<Finding> findings() {
        return unknown.entrySet().stream()
                .map(year -> Finding.builder()
                        .code(StandingFindings.CALENDAR_NOT_COVERED)
                        .severity(Severity.WARNING)
                        .message("%s年放假安排未收录，以下事项未按“%s”调整，仍列在原定日期：%s"
                                .formatted(year.getKey(), policy.word(), String.join("、", year.getValue())))
                        .english(
                                "Working days of %s are not known, so that these could not be moved and stand on their nominal days: %s"
                                        .formatted(year.getKey(), String.join(", ", year.getValue())))
                        .build())
                .toList();
    }
}
