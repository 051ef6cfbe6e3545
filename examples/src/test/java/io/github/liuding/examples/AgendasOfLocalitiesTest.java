package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.agenda.AgendaItem;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.reporting.ical.IcsWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the papers have done in a year, and by when. */
class AgendasOfLocalitiesTest {
    private static Agenda agenda(String id, int year) throws IOException {
        return Agenda.of(
                Localities.campaign(id), DateRange.ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static Map<String, Long> counts(Agenda agenda, Function<AgendaItem, String> what) {
        return agenda.items().stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.counting()));
    }

    private static List<String> days(Agenda agenda, String title) {
        return agenda.items().stream()
                .filter(item -> item.title().equals(title))
                .map(item -> item.day().toString())
                .toList();
    }

    @Test
    void jishan_reports_on_the_10th_and_25th_24_times_a_year() throws IOException {
        Agenda agenda = agenda("jishan", 2022);

        assertThat(days(agenda, "报告工作进展"))
                .hasSize(24)
                .startsWith("2022-01-10", "2022-01-25", "2022-02-10")
                .endsWith("2022-12-25");
        assertThat(counts(agenda, AgendaItem::title))
                .containsOnly(
                        entry("会商", 6L),
                        entry("研判", 6L),
                        entry("报告工作进展", 24L),
                        entry("报告全县工作进展", 4L),
                        entry("专门汇报", 4L),
                        entry("通报工作落实进度", 12L),
                        entry("排队通报", 12L),
                        entry("通报目标任务、改革推进、序时进度", 12L),
                        entry("专项督查", 2L),
                        entry("综合评估和考核", 4L));
    }

    @Test
    void lengshuitan_reports_on_the_25th_and_has_its_tasks_done_by_the_ends_of_months() throws IOException {
        Agenda agenda = agenda("lengshuitan", 2021);

        assertThat(days(agenda, "报送工作进度")).hasSize(12).allMatch(day -> day.endsWith("-25"));
        assertThat(days(agenda, "调度")).hasSize(12);
        assertThat(counts(agenda, item -> item.category().orElse("") + " " + item.day()))
                .contains(entry("任务时限 2021-04-30", 10L), entry("任务时限 2021-05-31", 1L), entry("任务时限 2021-06-30", 7L));
    }

    @Test
    void what_is_invented_says_so_in_every_event() throws IOException {
        Agenda agenda = agenda("qinghe", 2022);
        List<String> summaries = IcsWriter.text(agenda)
                .lines()
                .filter(line -> line.startsWith("SUMMARY:"))
                .toList();

        assertThat(agenda.marking()).contains("示例数据");
        assertThat(summaries)
                .hasSameSizeAs(agenda.items())
                .hasSizeGreaterThan(24)
                .allMatch(line -> line.startsWith("SUMMARY:【示例数据】"));
    }

    static List<String> localities() throws IOException {
        return Localities.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("localities")
    void every_locality_with_anything_in_its_year_can_be_written(String id) throws IOException {
        for (int year = 2016; year <= 2025; year++) {
            Agenda agenda = agenda(id, year);
            if (!agenda.items().isEmpty()) {
                assertThat(IcsWriter.text(agenda).lines().filter(line -> line.startsWith("UID:")))
                        .hasSameSizeAs(agenda.items())
                        .doesNotHaveDuplicates();
            }
        }
    }
}
