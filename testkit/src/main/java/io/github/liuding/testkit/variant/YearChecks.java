package io.github.liuding.testkit.variant;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.agenda.AgendaItem;
import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.CadenceUnit;
import io.github.liuding.core.calendar.CalendarYearNotCoveredException;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.Occurrence;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.task.Task;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** What falls on which day of the year of the variant's day (全年日程). */
final class YearChecks {
    private static final String UID = "UID:";

    private YearChecks() {}

    static List<Check> all() {
        return List.of(
                new Check("what is done again and again comes round in every period (频次)", YearChecks::everyPeriod),
                new Check("whatever falls on a holiday has a working day to go to (顺延)", YearChecks::workingDays),
                new Check("what is expected on certain days falls on these (应报日期)", YearChecks::expectedDays),
                new Check("every such day and every deadline is in the agenda (日程)", YearChecks::agenda),
                new Check(
                        "the agenda goes into a calendar, each item with its own id (日历文件)", YearChecks::calendarFile));
    }

    private static List<Activity> activities(Variant variant) {
        List<Activity> activities = variant.campaign().regime().activities();
        if (activities.isEmpty()) {
            throw new TestAbortedException("The campaign has nothing done again and again");
        }
        return activities;
    }

    /** Counted here by weeks, months, quarters and halves of the calendar, not by the cadence's own steps. */
    private static List<Finding> everyPeriod(Variant variant) {
        List<Activity> rhythmic = activities(variant).stream()
                .filter(activity -> activity.cadence().unit() != CadenceUnit.AS_NEEDED)
                .toList();
        List<Activity> looked = rhythmic.stream()
                .filter(activity -> isEveryPeriod(activity.cadence()))
                .toList();
        List<Finding> faults = new ArrayList<>();
        for (Activity activity : looked) {
            Cadence cadence = activity.cadence();
            Set<String> hit = variant.library().days(cadence, variant.year()).stream()
                    .map(day -> period(cadence.unit(), day))
                    .collect(Collectors.toSet());
            periods(cadence.unit(), variant.year())
                    .filter(period -> !hit.contains(period))
                    .forEach(period -> faults.add(Variant.fault(
                            VariantFindings.RHYTHM_SILENT,
                            "/regime",
                            "“%s”（%s）在%s没有发生日".formatted(activity.name(), cadence, period),
                            "'%s' (%s) falls on no day of %s".formatted(activity.name(), cadence, period))));
        }
        if (faults.isEmpty() && looked.size() < rhythmic.size()) {
            throw new TestAbortedException("Not looked at, because they skip periods or name months: "
                    + rhythmic.stream()
                            .filter(activity -> !looked.contains(activity))
                            .map(Activity::name)
                            .collect(Collectors.joining("、")));
        }
        if (rhythmic.isEmpty()) {
            throw new TestAbortedException("Whatever is done again and again is done as needed");
        }
        return faults;
    }

    private static boolean isEveryPeriod(Cadence cadence) {
        return cadence.every() == 1
                && cadence.months().isEmpty()
                && (cadence.days().isEmpty() || cadence.unit().compareTo(CadenceUnit.WEEK) > 0);
    }

    /** The periods that lie in a year whole, in their order. */
    private static Stream<String> periods(CadenceUnit unit, DateRange year) {
        return year.start()
                .datesUntil(year.endInclusive().plusDays(1))
                .filter(day -> unit != CadenceUnit.WEEK
                        || (day.getDayOfWeek() == DayOfWeek.SUNDAY
                                && !day.minusDays(6).isBefore(year.start())))
                .map(day -> period(unit, day))
                .distinct();
    }

    /** How the period is called in which a day lies; a week by its number of ISO 8601. */
    private static String period(CadenceUnit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day.toString();
            case WEEK ->
                "%s年第%s周".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "第%s月".formatted(day.getMonthValue());
            case QUARTER -> "第%s季度".formatted(day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF_YEAR -> day.getMonthValue() <= 6 ? "上半年" : "下半年";
            case YEAR, AS_NEEDED -> "%s年".formatted(day.getYear());
        };
    }

    private static List<Finding> workingDays(Variant variant) {
        List<Finding> faults = new ArrayList<>();
        if (activities(variant).stream()
                .allMatch(activity ->
                        activity.cadence().occurrences(variant.year()).isEmpty())) {
            throw new TestAbortedException("Nothing that is done again and again falls on a day of the year");
        }
        for (Activity activity : activities(variant)) {
            try {
                for (Occurrence day :
                        variant.library().workingDays(activity.cadence(), variant.year(), variant.calendar())) {
                    if (day.effective().isBefore(day.nominal())
                            || !variant.calendar().isWorkingDay(day.effective())) {
                        faults.add(daysDiffer(activity, day + " is no working day"));
                    }
                }
            } catch (CalendarYearNotCoveredException unknown) {
                faults.add(Variant.fault(
                        VariantFindings.YEAR_NOT_COVERED,
                        "/regime",
                        "“%s”涉及%s年，工作日历未收录".formatted(activity.name(), unknown.year()),
                        "'%s' runs into %s, of which the calendar knows nothing"
                                .formatted(activity.name(), unknown.year())));
            }
        }
        return faults;
    }

    private static List<Finding> expectedDays(Variant variant) {
        Map<String, List<LocalDate>> expected = variant.expectedDays();
        if (expected.isEmpty()) {
            throw new TestAbortedException("expectedDays() expects nothing");
        }
        List<Activity> activities = variant.campaign().regime().activities();
        List<String> names = activities.stream().map(Activity::name).distinct().toList();
        List<Finding> faults = new ArrayList<>();
        // Those that no activity has come last; a map of the caller's has no order to keep.
        Stream.concat(
                        names.stream().filter(expected::containsKey),
                        expected.keySet().stream()
                                .filter(name -> !names.contains(name))
                                .sorted())
                .forEach(name -> {
                    List<LocalDate> days = expected.getOrDefault(name, List.of());
                    List<List<LocalDate>> found = activities.stream()
                            .filter(activity -> activity.name().equals(name))
                            .map(activity -> activity.cadence().occurrences(variant.year()))
                            .toList();
                    if (!found.contains(days)) {
                        faults.add(Variant.fault(
                                VariantFindings.DAYS_DIFFER,
                                "/regime",
                                "“%s”应在%s，实际在%s".formatted(name, days, found),
                                "'%s' is expected on %s but falls on %s".formatted(name, days, found)));
                    }
                });
        return faults;
    }

    private static Finding daysDiffer(Activity activity, String english) {
        return Variant.fault(
                VariantFindings.DAYS_DIFFER, "/regime", "“%s”没有顺延到工作日".formatted(activity.name()), english);
    }

    private static List<Finding> agenda(Variant variant) {
        List<AgendaItem> items =
                variant.library().agenda(variant.campaign(), variant.year()).items();
        if (items.isEmpty() && !hasDays(variant)) {
            throw new TestAbortedException("Nothing falls on a day of the year");
        }
        List<Finding> faults = new ArrayList<>();
        for (Activity activity : variant.campaign().regime().activities()) {
            for (LocalDate day : activity.cadence().occurrences(variant.year())) {
                if (items.stream()
                        .noneMatch(
                                item -> item.day().equals(day) && item.title().equals(activity.name()))) {
                    faults.add(notInAgenda(activity.name(), day));
                }
            }
        }
        for (Task task : variant.campaign().tasks()) {
            task.schedule()
                    .deadline()
                    .due()
                    .filter(variant.year()::contains)
                    .filter(day -> items.stream()
                            .noneMatch(item -> item.day().equals(day)
                                    && item.title().contains(task.assignment().title())))
                    .ifPresent(day -> faults.add(notInAgenda(task.id().value(), day)));
        }
        return faults;
    }

    private static boolean hasDays(Variant variant) {
        return variant.campaign().regime().activities().stream()
                        .anyMatch(activity ->
                                !activity.cadence().occurrences(variant.year()).isEmpty())
                || variant.campaign().tasks().stream()
                        .anyMatch(task -> task.schedule()
                                .deadline()
                                .due()
                                .filter(variant.year()::contains)
                                .isPresent());
    }

    private static Finding notInAgenda(String what, LocalDate day) {
        return Variant.fault(
                VariantFindings.NOT_IN_AGENDA,
                "/regime",
                "日程没有%s的“%s”".formatted(day, what),
                "The agenda lacks '%s' on %s".formatted(what, day));
    }

    private static List<Finding> calendarFile(Variant variant) {
        Agenda agenda = variant.library().agenda(variant.campaign(), variant.year());
        if (agenda.items().isEmpty()) {
            throw new TestAbortedException("Nothing falls on a day of the year");
        }
        String file = variant.library().calendarFile(agenda);
        List<String> ids = file.lines().filter(line -> line.startsWith(UID)).toList();
        List<Finding> faults = new ArrayList<>();
        if (ids.size() != agenda.items().size() || ids.stream().distinct().count() != ids.size()) {
            faults.add(Variant.fault(
                    VariantFindings.NOT_IN_AGENDA,
                    "/regime",
                    "日历文件有%s个标识，日程有%s项".formatted(ids.size(), agenda.items().size()),
                    "The calendar has %s ids for %s items"
                            .formatted(ids.size(), agenda.items().size())));
        }
        if (!file.equals(variant.library().calendarFile(agenda))) {
            faults.add(Written.bytesDiffer("日历文件"));
        }
        return faults;
    }
}
