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

    /** Of what falls more often, only the number and the first and last three days are shown. */
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
                .isEqualTo("""
                        一月一督查: 1.31→2.7 2.28 3.31 4.30→5.5 5.31 6.30 7.31→8.1 8.31 9.30 10.31 11.30 12.31→1.3
                        一月一调度: 1.31→2.7 2.28 3.31 4.30→5.5 5.31 6.30 7.31→8.1 8.31 9.30 10.31 11.30 12.31→1.3
                        一月一通报: 1.31→2.7 2.28 3.31 4.30→5.5 5.31 6.30 7.31→8.1 8.31 9.30 10.31 11.30 12.31→1.3
                        三月一对标: 3.31 6.30 9.30 12.31→1.3
                        不定期: no day
                        两月一督查: 2.28 4.30→5.5 6.30 8.31 10.31 12.31→1.3
                        单月会商: 1.31→2.7 3.31 5.31 7.31→8.1 9.30 11.30
                        双月研判: 2.28 4.30→5.5 6.30 8.31 10.31 12.31→1.3
                        定期: no day
                        定期(暂定每月): 1.31→2.7 2.28 3.31 4.30→5.5 5.31 6.30 7.31→8.1 8.31 9.30 10.31 11.30 12.31→1.3
                        年终: 12.31→1.3
                        当日事当日毕: 365 days, 1.1→1.4 1.2→1.4 1.3→1.4 … 12.29 12.30 12.31→1.3
                        每半年: 6.30 12.31→1.3
                        每单月: 1.31→2.7 3.31 5.31 7.31→8.1 9.30 11.30
                        每双月: 2.28 4.30→5.5 6.30 8.31 10.31 12.31→1.3
                        每周: 52 days, 1.2→1.4 1.9→1.10 1.16→1.17 … 12.11→12.12 12.18→12.19 12.25→12.26
                        每季度: 3.31 6.30 9.30 12.31→1.3
                        每季度首月5日前: 1.5 4.5→4.6 7.5 10.5→10.8
                        每年: 12.31→1.3
                        每年11月1日: 11.1
                        每年年初: 1.31→2.7
                        每月: 1.31→2.7 2.28 3.31 4.30→5.5 5.31 6.30 7.31→8.1 8.31 9.30 10.31 11.30 12.31→1.3
                        每月10日、25日: 1.10 1.25 2.10 2.25 3.10 3.25 4.10→4.11 4.25 5.10 5.25 6.10 6.25→6.27 7.10→7.11 7.25 8.10 8.25 9.10→9.13 9.25→9.26 10.10 10.25 11.10 11.25 12.10→12.12 12.25→12.26
                        每月25日前: 1.25 2.25 3.25 4.25 5.25 6.25→6.27 7.25 8.25 9.25→9.26 10.25 11.25 12.25→12.26
                        每月底: 1.31→2.7 2.28 3.31 4.30→5.5 5.31 6.30 7.31→8.1 8.31 9.30 10.31 11.30 12.31→1.3
                        适时: no day
                        """);
    }

    private static String days(Cadence cadence) {
        List<String> days =
                cadence.occurrences(YEAR, WorkingDayCalendar.national(), DuePolicy.NEXT_WORKING_DAY).stream()
                        .map(CadencesOfLocalitiesTest::text)
                        .toList();
        if (days.size() <= SHOWN) {
            return days.isEmpty() ? "no day" : String.join(" ", days);
        }
        return days.size() + " days, " + String.join(" ", days.subList(0, 3)) + " … "
                + String.join(" ", days.subList(days.size() - 3, days.size()));
    }

    private static String text(Occurrence occurrence) {
        return DAY.format(occurrence.nominal()) + (occurrence.moved() ? "→" + DAY.format(occurrence.effective()) : "");
    }
}
