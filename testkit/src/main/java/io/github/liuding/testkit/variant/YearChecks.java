package io.github.liuding.testkit.variant;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.agenda.AgendaItem;
import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.CadenceUnit;
import io.github.liuding.core.calendar.CalendarYearNotCoveredException;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.calendar.Occurrence;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.task.Task;
import io.github.liuding.reporting.ical.IcsWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
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

    /** Counted here by months, quarters and halves of the calendar, not by the cadence's own steps. */
    private static List<Finding> everyPeriod(Variant variant) {
        List<Finding> faults = new ArrayList<>();
        for (Activity activity : activities(variant)) {
            Cadence cadence = activity.cadence();
            ToIntFunction<LocalDate> period = switch (cadence.unit()) {
                case DAY -> LocalDate::getDayOfYear;
                case WEEK, MONTH -> LocalDate::getMonthValue;
                case QUARTER -> day -> (day.getMonthValue() + 2) / 3;
                case HALF_YEAR -> day -> (day.getMonthValue() + 5) / 6;
                case YEAR, AS_NEEDED -> day -> 1;
            };
            if (cadence.unit() == CadenceUnit.AS_NEEDED
                    || cadence.every() > 1
                    || !cadence.months().isEmpty()) {
                continue;
            }
            List<LocalDate> days = cadence.occurrences(variant.year());
            IntStream.rangeClosed(1, period.applyAsInt(variant.year().endInclusive()))
                    .filter(number -> days.stream().noneMatch(day -> period.applyAsInt(day) == number))
                    .forEach(number -> faults.add(Variant.fault(
                            VariantFindings.RHYTHM_SILENT,
                            "/regime",
                            "“%s”（%s）在第%s期没有发生日".formatted(activity.name(), cadence, number),
                            "'%s' (%s) falls on no day of period %s".formatted(activity.name(), cadence, number))));
        }
        return faults;
    }

    private static List<Finding> workingDays(Variant variant) {
        List<Finding> faults = new ArrayList<>();
        for (Activity activity : activities(variant)) {
            try {
                for (Occurrence day : activity.cadence()
                        .occurrences(variant.year(), variant.calendar(), DuePolicy.NEXT_WORKING_DAY)) {
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
        if (variant.expectedDays().isEmpty()) {
            throw new TestAbortedException("expectedDays() expects nothing");
        }
        List<Finding> faults = new ArrayList<>();
        variant.expectedDays().forEach((name, expected) -> {
            List<List<LocalDate>> found = activities(variant).stream()
                    .filter(activity -> activity.name().equals(name))
                    .map(activity -> activity.cadence().occurrences(variant.year()))
                    .toList();
            if (!found.contains(expected)) {
                faults.add(Variant.fault(
                        VariantFindings.DAYS_DIFFER,
                        "/regime",
                        "“%s”应在%s，实际在%s".formatted(name, expected, found),
                        "'%s' is expected on %s but falls on %s".formatted(name, expected, found)));
            }
        });
        return faults;
    }

    private static Finding daysDiffer(Activity activity, String english) {
        return Variant.fault(
                VariantFindings.DAYS_DIFFER, "/regime", "“%s”没有顺延到工作日".formatted(activity.name()), english);
    }

    private static List<Finding> agenda(Variant variant) {
        List<AgendaItem> items = Agenda.of(variant.campaign(), variant.year()).items();
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

    private static Finding notInAgenda(String what, LocalDate day) {
        return Variant.fault(
                VariantFindings.NOT_IN_AGENDA,
                "/regime",
                "日程没有%s的“%s”".formatted(day, what),
                "The agenda lacks '%s' on %s".formatted(what, day));
    }

    private static List<Finding> calendarFile(Variant variant) {
        Agenda agenda = Agenda.of(variant.campaign(), variant.year());
        if (agenda.items().isEmpty()) {
            throw new TestAbortedException("Nothing falls on a day of the year");
        }
        String file = IcsWriter.text(agenda);
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
        if (!file.equals(IcsWriter.text(agenda))) {
            faults.add(Written.bytesDiffer("日历文件"));
        }
        return faults;
    }
}
