package io.github.liuding.core.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The shipped calendar, read when it is first asked for. */
final class NationalHolidays {
    static final WorkingDayCalendar CALENDAR = load();

    private static final String RESOURCE = "national-holidays.csv";

    private NationalHolidays() {}

    private static WorkingDayCalendar load() {
        // The years are stated, not read off the days: a notice may name a day of the year before, as 2022-12-31.
        return WorkingDayCalendar.empty().with(days()).covering(2021, 2022, 2023, 2024, 2025, 2026);
    }

    private static List<CalendarDay> days() {
        try (InputStream in = NationalHolidays.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The file %s is not beside its class".formatted(RESOURCE));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(NationalHolidays::day)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CalendarDay day(String line) {
        String[] fields = line.split(",");
        return CalendarDay.builder()
                .date(LocalDate.parse(fields[0]))
                .kind(DayKind.find(fields[1]).orElseThrow())
                .name(fields[2])
                .source(fields[3])
                .build();
    }
}
