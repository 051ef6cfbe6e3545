package io.github.liuding.examples.cli;

import io.github.liuding.core.calendar.CalendarDay;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.json.CalendarFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which calendar a command counts working days. */
final class CalendarOptions {
    @Option(
            names = "--calendar",
            paramLabel = "LAYER.csv",
            description = "Days of the place, or of a year's notice, over the calendar that ships.")
    @Nullable
    Path layer;

    @Option(
            names = "--covers",
            paramLabel = "YEAR",
            split = ",",
            description = "Years whose days off are all in the layer.")
    List<Integer> covered = List.of();

    @Option(names = "--assume-weekends", description = "Go by weekends in years whose holidays are not known.")
    boolean assumeWeekends;

    /** A day that cannot be read would make every count wrong, so that it is no calendar then. */
    WorkingDayCalendar read(Console console) throws IOException {
        WorkingDayCalendar calendar = WorkingDayCalendar.national();
        if (layer != null) {
            List<CalendarDay> days = console.take(CalendarFiles.read(layer));
            calendar = calendar.with(days);
        }
        calendar =
                calendar.covering(covered.stream().mapToInt(Integer::intValue).toArray());
        return assumeWeekends ? calendar.assumingWeekends() : calendar;
    }
}
