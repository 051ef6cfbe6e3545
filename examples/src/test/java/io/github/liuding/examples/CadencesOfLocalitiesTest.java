package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.calendar.Occurrence;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.regime.Activity;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** On which days of 2022 every rhythm of the papers falls, and to which working day each of them goes. */
class CadencesOfLocalitiesTest {
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M.d");

    /** Several fall on many days; of them only the number, the first and the last three are shown. */
    private static final int SHOWN = 24;

    @Test
    void every_rhythm_falls_on_its_days() throws IOException {
        Map<String, String> rhythms = new TreeMap<>();
        for (String locality : Localities.all()) {
            for (Activity activity : Localities.campaign(locality).regime().activities()) {
                rhythms.put(activity.cadence().words(), days(activity.cadence()));
            }
        }
        assertThat(rhythms.entrySet().stream()
                        .map(rhythm -> rhythm.getKey() + ": " + rhythm.getValue())
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(
                        """
                        """);
    }

    private static String days(Cadence cadence) {
        List<String> days = cadence
                .occurrences(YEAR, WorkingDayCalendar.national().assumingWeekends(), DuePolicy.NEXT_WORKING_DAY)
                .stream()
                .map(CadencesOfLocalitiesTest::text)
                .toList();
        if (days.size() <= SHOWN) {
            return String.join(" ", days);
        }
        return days.size() + " days, " + String.join(" ", days.subList(0, 3)) + " … "
                + String.join(" ", days.subList(days.size() - 3, days.size()));
    }

    private static String text(Occurrence occurrence) {
        return DAY.format(occurrence.nominal()) + (occurrence.moved() ? "→" + DAY.format(occurrence.effective()) : "");
    }
}
