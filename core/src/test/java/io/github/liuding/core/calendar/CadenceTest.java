package io.github.liuding.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.testing.RandomText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {
    @ParameterizedTest(name = "{0}: every {1} {2}, months [{3}], days [{4}]")
    @CsvSource({
        "每月25日前, 1, MONTH, '', 25",
        "每月25日, 1, MONTH, '', 25",
        "每月25号之前, 1, MONTH, '', 25",
        "每月10日、25日, 1, MONTH, '', 10 25",
        "每月10日、25日前, 1, MONTH, '', 10 25",
        "每月10日前、25日前, 1, MONTH, '', 10 25",
        "每月10日和25日, 1, MONTH, '', 10 25",
        "每月15日、月底, 1, MONTH, '', 15 31",
        "'每月5，15，25日', 1, MONTH, '', 5 15 25",
        "每月 31 日前, 1, MONTH, '', 31",
        "每月２５日前, 1, MONTH, '', 25",
        "每月底, 1, MONTH, '', 31",
        "每月末, 1, MONTH, '', 31",
        "每月月底前, 1, MONTH, '', 31",
        "每月, 1, MONTH, '', ''",
        "每月一次, 1, MONTH, '', ''",
        "每个月, 1, MONTH, '', ''",
        "每两个月, 2, MONTH, '', ''",
        "一月一调度, 1, MONTH, '', ''",
        "两月一督查, 2, MONTH, '', ''",
        "三月一对标, 3, MONTH, '', ''",
        "三个月一对标, 3, MONTH, '', ''",
        "月调度, 1, MONTH, '', ''",
        "每月通报, 1, MONTH, '', ''",
        "单月会商, 1, MONTH, 1 3 5 7 9 11, ''",
        "每单月, 1, MONTH, 1 3 5 7 9 11, ''",
        "每单月10日前, 1, MONTH, 1 3 5 7 9 11, 10",
        "双月研判, 1, MONTH, 2 4 6 8 10 12, ''",
        "每双月, 1, MONTH, 2 4 6 8 10 12, ''",
        "每季度, 1, QUARTER, '', ''",
        "每季, 1, QUARTER, '', ''",
        "季度调度, 1, QUARTER, '', ''",
        "季评估, 1, QUARTER, '', ''",
        "一季度一通报, 1, QUARTER, '', ''",
        "每季度首月5日前, 1, QUARTER, 1 4 7 10, 5",
        "每季度首月 5 日前, 1, QUARTER, 1 4 7 10, 5",
        "每季度首月, 1, QUARTER, 1 4 7 10, ''",
        "每季度第二个月10日, 1, QUARTER, 2 5 8 11, 10",
        "每季度末月25日前, 1, QUARTER, 3 6 9 12, 25",
        "每季度末, 1, QUARTER, 3 6 9 12, 31",
        "每半年, 1, HALF_YEAR, '', ''",
        "每半年一次, 1, HALF_YEAR, '', ''",
        "每半月, 1, MONTH, '', 15 31",
        "每半个月一次, 1, MONTH, '', 15 31",
        "半月一调度, 1, MONTH, '', 15 31",
        "每2个月, 2, MONTH, '', ''",
        "每3个季度一次, 3, QUARTER, '', ''",
        "每2周, 2, WEEK, '', ''",
        "每半年底, 1, HALF_YEAR, 6 12, 31",
        "每周, 1, WEEK, '', ''",
        "每两周, 2, WEEK, '', ''",
        "一周一调度, 1, WEEK, '', ''",
        "周调度, 1, WEEK, '', ''",
        "每日, 1, DAY, '', ''",
        "每天, 1, DAY, '', ''",
        "十天一调度, 10, DAY, '', ''",
        "当日事当日毕, 1, DAY, '', ''",
        "每年, 1, YEAR, '', ''",
        "每年度, 1, YEAR, '', ''",
        "一年一考核, 1, YEAR, '', ''",
        "年考核, 1, YEAR, '', ''",
        "年度考核, 1, YEAR, '', ''",
        "每年年初, 1, YEAR, 1, ''",
        "年底, 1, YEAR, 12, 31",
        "年终, 1, YEAR, 12, 31",
        "每年年底前, 1, YEAR, 12, 31",
        "每年末, 1, YEAR, 12, 31",
        "每年11月1日, 1, YEAR, 11, 1",
        "每年11月, 1, YEAR, 11, ''",
        "每年6月、12月底, 1, YEAR, 6 12, 31",
        "每年3、9月10日前, 1, YEAR, 3 9, 10",
        "定期(暂定每月), 1, MONTH, '', ''",
        "定期（暂定每月）, 1, MONTH, '', ''",
        "定期（暂定每月25日前）, 1, MONTH, '', 25",
        "定期, 1, AS_NEEDED, '', ''",
        "不定期, 1, AS_NEEDED, '', ''",
        "适时, 1, AS_NEEDED, '', ''",
        "适时调度, 1, AS_NEEDED, '', ''",
        "视情, 1, AS_NEEDED, '', ''",
        "视情况, 1, AS_NEEDED, '', ''",
        "根据需要, 1, AS_NEEDED, '', ''",
        "根据工作需要, 1, AS_NEEDED, '', ''"
    })
    void words_that_are_understood(String words, int every, CadenceUnit unit, String months, String days) {
        Cadence cadence = Cadence.find(words).orElseThrow();
        assertThat(cadence)
                .isEqualTo(Cadence.builder()
                        .words(words)
                        .every(every)
                        .unit(unit)
                        .months(numbers(months))
                        .days(numbers(days))
                        .build())
                .isEqualTo(Cadence.find(words).orElseThrow())
                .hasToString(words);
        assertThat(Cadence.findAll(words)).containsExactly(cadence);
    }

    private static List<Integer> numbers(String spaced) {
        return spaced.isEmpty()
                ? List.of()
                : Arrays.stream(spaced.split(" ")).map(Integer::valueOf).toList();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                " ",
                "、",
                "每",
                "月",
                "月底",
                "季度",
                "三五次",
                "每月0日",
                "每月32日前",
                "每月10日、32日",
                "每月10日、",
                "每周一",
                "每逢周五",
                "一月调度",
                "三月一日前",
                "零月一调度",
                "每年13月1日",
                "每年6月30日、12月31日",
                "每年11月前",
                "年均增长",
                "月月清",
                "定期(暂定)",
                "定期(暂定尽快)",
                "每月25日前报送进度"
            })
    void words_that_are_not_understood(String words) {
        assertThat(Cadence.find(words)).isEmpty();
        assertThat(Cadence.findAll(words)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "单月会商、双月研判、季度调度, 单月会商 双月研判 季度调度",
        "一月一调度、两月一督查、三月一对标, 一月一调度 两月一督查 三月一对标",
        "季评估、年考核, 季评估 年考核",
        "每月10日、25日、季评估, 每月10日、25日 季评估",
        "年考核、每月１０日、月底, 年考核 每月１０日、月底",
        "每月10日、25日, 每月10日、25日",
        "一月一调度、 月通报, 一月一调度 月通报"
    })
    void a_slogan_of_several_rhythms_gives_each_with_its_own_words(String words, String parts) {
        assertThat(Cadence.findAll(words)).extracting(Cadence::words).containsExactly(parts.split(" "));
        assertThat(Cadence.findAll(words))
                .allSatisfy(part ->
                        assertThat(part).isEqualTo(Cadence.find(part.words()).orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"季评估、年均增长", "季评估、", "、季评估", "季评估、、年考核", "单月会商、双月研判、季度", "季评估、10日"})
    void a_slogan_with_a_part_that_is_not_understood_gives_nothing(String words) {
        assertThat(Cadence.findAll(words)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} days, first {2}, last {3}")
    @CsvSource({
        "每月10日、25日, 24, 2022-01-10, 2022-12-25",
        "每月25日前, 12, 2022-01-25, 2022-12-25",
        "每月底, 12, 2022-01-31, 2022-12-31",
        "每月, 12, 2022-01-31, 2022-12-31",
        "单月会商, 6, 2022-01-31, 2022-11-30",
        "双月研判, 6, 2022-02-28, 2022-12-31",
        "一月一调度, 12, 2022-01-31, 2022-12-31",
        "两月一督查, 6, 2022-02-28, 2022-12-31",
        "三月一对标, 4, 2022-03-31, 2022-12-31",
        "五月一对标, 2, 2022-05-31, 2022-10-31",
        "季度调度, 4, 2022-03-31, 2022-12-31",
        "每季度首月5日前, 4, 2022-01-05, 2022-10-05",
        "每半年一次, 2, 2022-06-30, 2022-12-31",
        "年考核, 1, 2022-12-31, 2022-12-31",
        "年终, 1, 2022-12-31, 2022-12-31",
        "每年年初, 1, 2022-01-31, 2022-01-31",
        "每年11月1日, 1, 2022-11-01, 2022-11-01",
        "每周, 52, 2022-01-02, 2022-12-25",
        "每两周, 26, 2022-01-09, 2022-12-25",
        "每日, 365, 2022-01-01, 2022-12-31",
        "十天一调度, 36, 2022-01-10, 2022-12-26"
    })
    void a_year_has_so_many_occurrences(String words, int count, LocalDate first, LocalDate last) {
        List<LocalDate> days = Cadence.find(words).orElseThrow().occurrences(year(2022));
        assertThat(days).hasSize(count).startsWith(first).endsWith(last);
    }

    @Test
    void what_is_done_as_needed_falls_on_no_day() {
        assertThat(Cadence.find("适时").orElseThrow().occurrences(year(2022))).isEmpty();
    }

    @Test
    void a_day_that_a_month_does_not_have_is_its_last_and_stands_once() {
        DateRange spring = DateRange.ofClosed(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 30));
        assertThat(Cadence.find("每月31日、30日、29日").orElseThrow().occurrences(spring))
                .containsExactly(
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2024, 3, 29),
                        LocalDate.of(2024, 3, 30),
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2024, 4, 29),
                        LocalDate.of(2024, 4, 30));
    }

    @Test
    void both_ends_of_the_range_count() {
        Cadence cadence = Cadence.find("每月10日、25日").orElseThrow();
        assertThat(cadence.occurrences(DateRange.ofClosed(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 2, 10))))
                .containsExactly(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 1, 25), LocalDate.of(2022, 2, 10));
        assertThat(cadence.occurrences(DateRange.ofClosed(LocalDate.of(2022, 1, 11), LocalDate.of(2022, 1, 24))))
                .isEmpty();
    }

    /** What falls in a range and what falls in the next is what falls in both together. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    void the_days_do_not_depend_on_the_range_that_is_asked_for(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            CadenceUnit unit = List.of(CadenceUnit.values()).get(random.nextInt(CadenceUnit.values().length));
            Cadence cadence = Cadence.builder()
                    .words("")
                    .unit(unit)
                    .every(1 + random.nextInt(5))
                    .build();
            LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900));
            LocalDate cut = start.plusDays(random.nextInt(800));
            LocalDate end = cut.plusDays(1 + random.nextInt(800));
            List<LocalDate> parts = new ArrayList<>(cadence.occurrences(DateRange.ofClosed(start, cut)));
            parts.addAll(cadence.occurrences(DateRange.ofClosed(cut.plusDays(1), end)));
            assertThat(cadence.occurrences(DateRange.ofClosed(start, end)))
                    .as("every %s %s from %s, cut at %s", cadence.every(), unit, start, cut)
                    .isEqualTo(parts);
        }
    }

    @Test
    void spans_are_counted_from_january_of_each_year() {
        DateRange twoYears = DateRange.ofClosed(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 6, 30));
        assertThat(Cadence.find("五月一对标").orElseThrow().occurrences(twoYears))
                .containsExactly(LocalDate.of(2021, 10, 31), LocalDate.of(2022, 5, 31));
        assertThat(Cadence.find("每两年").orElseThrow().occurrences(twoYears)).isEmpty();
        assertThat(Cadence.find("每两年")
                        .orElseThrow()
                        .occurrences(DateRange.ofClosed(LocalDate.of(2021, 9, 1), LocalDate.of(2024, 12, 31))))
                .containsExactly(LocalDate.of(2022, 12, 31), LocalDate.of(2024, 12, 31));
    }

    @Test
    void a_cadence_by_the_week_falls_in_the_months_and_on_the_days_named() {
        Cadence summer = Cadence.builder()
                .words("")
                .unit(CadenceUnit.WEEK)
                .addMonths(7)
                .addDays(3, 4, 31)
                .build();
        assertThat(summer.occurrences(year(2022))).containsExactly(LocalDate.of(2022, 7, 3), LocalDate.of(2022, 7, 31));
    }

    @Test
    void a_range_of_more_than_a_hundred_years_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().build().occurrences(DateRange.ofClosed(LocalDate.MIN, LocalDate.MAX)))
                .withMessage("Range of a cadence must be at most 36525 days long, but was "
                        + "-999999999-01-01/+999999999-12-31");
    }

    private static DateRange year(int year) {
        return DateRange.ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Test
    void a_cadence_of_less_than_one_unit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().every(0).build())
                .withMessage("Cadence must repeat after at least 1 unit, but was 0");
    }

    @ParameterizedTest(name = "day {0}")
    @ValueSource(ints = {0, 32, -1})
    void a_day_outside_the_month_is_refused(int day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().addDays(25, day).build())
                .withMessage("Day of a cadence must be from 1 to 31, but was " + day);
    }

    @ParameterizedTest(name = "month {0}")
    @ValueSource(ints = {0, 13, -1})
    void a_month_outside_the_year_is_refused(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().addMonths(1, month).build())
                .withMessage("Month of a cadence must be from 1 to 12, but was " + month);
    }

    @Test
    void a_cadence_as_needed_with_days_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> valid().unit(CadenceUnit.AS_NEEDED).addDays(25).build())
                .withMessage("Cadence as needed must name no months and no days, but named months [] and days [25]");
    }

    private static CadenceBuilder valid() {
        return Cadence.builder().words("每月25日前").unit(CadenceUnit.MONTH);
    }

    @Test
    void the_json_form_from_before_there_were_months_is_still_read() throws JsonProcessingException {
        assertThat(LiudingJson.mapper()
                        .readValue(
                                "{\"words\":\"每月25日前\",\"every\":1,\"unit\":\"MONTH\",\"days\":[25]}", Cadence.class))
                .isEqualTo(valid().addDays(25).build());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {81, 82, 83, 84, 85})
    void any_text_either_keeps_its_words_or_is_not_understood(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "每",
            "一",
            "两",
            "十",
            "个",
            "月",
            "周",
            "季度",
            "半年",
            "年",
            "年度",
            "5",
            "25",
            "99999999999",
            "日",
            "、",
            "、",
            "前",
            "调度",
            "会商",
            "底",
            "末",
            "初",
            "终",
            "单",
            "双",
            "首月",
            "定期",
            "不",
            "适时",
            "视情",
            "(",
            "）",
            "暂定",
            "２",
            ",",
            "和",
            " "
        };
        DateRange twoYears = DateRange.ofClosed(LocalDate.of(2023, 3, 15), LocalDate.of(2025, 3, 14));
        int found = 0;
        for (int i = 0; i < 8_000; i++) {
            String text = RandomText.of(random, 7, pieces);
            Optional<Cadence> cadence = Cadence.find(text);
            List<Cadence> all = Cadence.findAll(text);
            assertThat(Cadence.find(text)).isEqualTo(cadence);
            assertThat(Cadence.findAll(text)).isEqualTo(all);
            if (cadence.isPresent()) {
                found++;
                assertThat(all).containsExactly(cadence.get());
                assertThat(cadence.get().words()).isEqualTo(text);
                assertThat(cadence.get().every()).isBetween(1, 10);
                assertThat(cadence.get().occurrences(twoYears))
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allMatch(twoYears::contains);
            }
            assertThat(all).allSatisfy(part -> assertThat(text).contains(part.words()));
            assertThat(Cadence.findAll(RandomText.anyCharacters(random, 20))).isEmpty();
        }
        assertThat(found).isPositive();
    }

    @ParameterizedTest(name = "{0}{1}...")
    @CsvSource({"每月, 1、", "每年, 1月、", "每月, 25日前、", "一月一调度, 、一月一调度", "定期(, 暂定(", "每, 月"})
    void a_text_of_any_length_is_read(String start, String repeated) {
        String text = start + repeated.repeat(20_000);
        assertThat(Cadence.find(text)).isEmpty();
        assertThat(Cadence.findAll(text)).hasSize(repeated.startsWith("、") ? 20_001 : 0);
    }

    @Test
    void a_range_counts_both_its_ends() {
        DateRange range = DateRange.ofClosed(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1));
        assertThat(range.days()).isEqualTo(3);
        assertThat(range.contains(LocalDate.of(2024, 2, 27))).isFalse();
        assertThat(range.contains(LocalDate.of(2024, 2, 28))).isTrue();
        assertThat(range.contains(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(range.contains(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(range.contains(LocalDate.of(2024, 3, 2))).isFalse();
        assertThat(range).hasToString("2024-02-28/2024-03-01");
    }

    @Test
    void a_range_may_be_one_day() {
        LocalDate day = LocalDate.of(2022, 2, 28);
        assertThat(DateRange.ofClosed(day, day).days()).isEqualTo(1);
    }

    @Test
    void a_range_that_ends_before_it_starts_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.ofClosed(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 2, 28)))
                .withMessage("Range ends on 2022-02-28, before it starts on 2022-03-01");
    }
}
