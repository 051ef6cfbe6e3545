package io.github.liuding.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.testing.RandomText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    private static final LocalDate PAPER_DAY = LocalDate.of(2021, 2, 1);

    @ParameterizedTest(name = "[{0}] is the day {1}")
    @CsvSource({
        "2021年5月20日, 2021-05-20",
        "2021年5月20日前, 2021-05-20",
        "2021年5月20日之前, 2021-05-20",
        "2021年5月20日以前, 2021-05-20",
        "2021年5月20日前完成, 2021-05-20",
        "2021年5月20日之前完成, 2021-05-20",
        "2021年5月20日完成, 2021-05-20",
        "2021年12月31日止, 2021-12-31",
        "2021年5月20号前, 2021-05-20",
        "2021年05月08日, 2021-05-08",
        "2021年5月20日。, 2021-05-20",
        "2021 年 5 月 20 日, 2021-05-20",
        "２０２１年５月２０日前, 2021-05-20",
        "2021-02-01, 2021-02-01",
        "2021-2-1, 2021-02-01",
        "2024.6.30, 2024-06-30",
        "2024.06.30前, 2024-06-30",
        "2024/6/30, 2024-06-30",
        "2024/6/30前完成, 2024-06-30",
        "2024年六月三十日前, 2024-06-30",
        "2024年十一月五日, 2024-11-05",
        "2024年十月二十九日前完成, 2024-10-29",
        "2024年6月上旬, 2024-06-10",
        "2024年6月中旬, 2024-06-20",
        "2024年六月中旬完成, 2024-06-20",
        "2024年2月29日前, 2024-02-29",
        "1949年10月1日, 1949-10-01"
    })
    void words_with_a_day(String words, LocalDate day) {
        assertThat(Deadline.parse(words)).isEqualTo(new Deadline.OnDay(words, day));
        assertThat(Deadline.parse(words).due()).contains(day);
        assertThat(Deadline.parse(words, LocalDate.of(2030, 1, 1)))
                .as("a year in print wins over the paper's")
                .isEqualTo(new Deadline.OnDay(words, day));
    }

    @ParameterizedTest(name = "[{0}] is the end of {1}, {2}")
    @CsvSource({
        "2021年4月底, 2021-04, 2021-04-30",
        "2021年4月底前, 2021-04, 2021-04-30",
        "2021年4月底之前, 2021-04, 2021-04-30",
        "2021年4月底前完成, 2021-04, 2021-04-30",
        "2021年4月末, 2021-04, 2021-04-30",
        "2021年4月份, 2021-04, 2021-04-30",
        "2021年4月, 2021-04, 2021-04-30",
        "2021年4月完成, 2021-04, 2021-04-30",
        "2021年4月份完成, 2021-04, 2021-04-30",
        "2021年 4月底, 2021-04, 2021-04-30",
        "2021年2月底, 2021-02, 2021-02-28",
        "2024年2月底, 2024-02, 2024-02-29",
        "2100年2月底, 2100-02, 2100-02-28",
        "2000年2月底, 2000-02, 2000-02-29",
        "2021年12月底前, 2021-12, 2021-12-31",
        "2021年底, 2021-12, 2021-12-31",
        "2021年底前, 2021-12, 2021-12-31",
        "2021年年底前, 2021-12, 2021-12-31",
        "2021年末, 2021-12, 2021-12-31",
        "2024年六月底前, 2024-06, 2024-06-30",
        "2024年十二月底, 2024-12, 2024-12-31",
        "2024年2月下旬, 2024-02, 2024-02-29",
        "2024年第一季度, 2024-03, 2024-03-31",
        "2024年第二季度, 2024-06, 2024-06-30",
        "2024年3季度末, 2024-09, 2024-09-30",
        "2024年四季度末前完成, 2024-12, 2024-12-31",
        "2024年上半年, 2024-06, 2024-06-30",
        "2024年下半年完成, 2024-12, 2024-12-31"
    })
    void words_with_the_end_of_a_month(String words, YearMonth month, LocalDate due) {
        assertThat(Deadline.parse(words)).isEqualTo(new Deadline.MonthEnd(words, month));
        assertThat(Deadline.parse(words).due()).contains(due);
    }

    @ParameterizedTest(name = "[{0}] of a paper of 2021 is due on {1}")
    @CsvSource({
        "5月20日之前, 2021-05-20",
        "5月20日前, 2021-05-20",
        "1月5日, 2021-01-05",
        "4月底, 2021-04-30",
        "2月底前, 2021-02-28",
        "年底, 2021-12-31",
        "二季度末, 2021-06-30",
        "第三季度内完成, 2021-09-30",
        "上半年, 2021-06-30",
        "6月中旬, 2021-06-20",
        "六月底前, 2021-06-30",
        "十月一日前, 2021-10-01",
        "年底前, 2021-12-31",
        "年末前, 2021-12-31"
    })
    void words_without_a_year_take_that_of_the_paper(String words, LocalDate due) {
        assertThat(Deadline.parse(words, PAPER_DAY).due()).contains(due);
        assertThat(Deadline.parse(words)).isEqualTo(new Deadline.Unknown(words));
    }

    @Test
    void a_day_that_only_some_years_have_depends_on_the_paper() {
        assertThat(Deadline.parse("2月29日前", LocalDate.of(2024, 1, 5)).due()).contains(LocalDate.of(2024, 2, 29));
        assertThat(Deadline.parse("2月29日前", PAPER_DAY)).isEqualTo(new Deadline.Unknown("2月29日前"));
    }

    @ParameterizedTest(name = "[{0}] is {1} {2} from [{3}]")
    @CsvSource({
        "5个工作日内, 5, WORKING_DAYS, ''",
        "五个工作日内, 5, WORKING_DAYS, ''",
        "5 个工作日之内, 5, WORKING_DAYS, ''",
        "５个工作日以内, 5, WORKING_DAYS, ''",
        "10工作日内办结, 10, WORKING_DAYS, ''",
        "收到通知之日起10个工作日内, 10, WORKING_DAYS, 收到通知",
        "自收到通知之日起十个工作日内, 10, WORKING_DAYS, 收到通知",
        "收到通知、整改单之日起，10个工作日内。, 10, WORKING_DAYS, 收到通知、整改单",
        "公示期满后10个工作日内, 10, WORKING_DAYS, 公示期满",
        "公示期满之后10个工作日内完成, 10, WORKING_DAYS, 公示期满",
        "接诉当日起1个工作日内, 1, WORKING_DAYS, 接诉",
        "30日内, 30, DAYS, ''",
        "三十日内, 30, DAYS, ''",
        "三天内, 3, DAYS, ''",
        "两日以内, 2, DAYS, ''",
        "60个自然日内, 60, DAYS, ''",
        "15自然日内, 15, DAYS, ''",
        "7个日历日内办毕, 7, DAYS, ''",
        "印发之日起15日内, 15, DAYS, 印发",
        "自印发之日起十五日内, 15, DAYS, 印发",
        "印发后二十一天之内, 21, DAYS, 印发",
        "从2021年5月1日起30日内, 30, DAYS, 2021年5月1日",
        "九十九日内, 99, DAYS, ''",
        "9999日内, 9999, DAYS, ''"
    })
    void words_within_days_of_an_event(String words, int number, DayCount count, String event) {
        DayPeriod period = new DayPeriod(number, count);
        assertThat(Deadline.parse(words)).isEqualTo(new Deadline.Within(words, period, event));
        assertThat(Deadline.parse(words, PAPER_DAY)).isEqualTo(Deadline.parse(words));
        assertThat(Deadline.parse(words).due()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"一", "二", "九", "十", "十一", "十九", "二十", "二十九", "三十", "八十八"})
    void numbers_in_chinese_are_read(String number) {
        int value = switch (number) {
            case "一" -> 1;
            case "二" -> 2;
            case "九" -> 9;
            case "十" -> 10;
            case "十一" -> 11;
            case "十九" -> 19;
            case "二十" -> 20;
            case "二十九" -> 29;
            case "三十" -> 30;
            default -> 88;
        };
        assertThat(Deadline.parse(number + "日内"))
                .isEqualTo(new Deadline.Within(number + "日内", new DayPeriod(value, DayCount.DAYS), ""));
    }

    @Test
    void within_days_comes_to_a_day_once_the_event_is_known() {
        Deadline.Within within = Deadline.within(new DayPeriod(10, DayCount.WORKING_DAYS), "公示期满");
        assertThat(within.words()).isEqualTo("公示期满之日起10个工作日内");
        assertThat(Deadline.parse(within.words())).isEqualTo(within);
        assertThat(within.from(LocalDate.of(2022, 1, 28), WorkingDayCalendar.national()))
                .isEqualTo("2022-02-16");
        Deadline.Within bare = Deadline.within(new DayPeriod(30, DayCount.DAYS), "");
        assertThat(bare.words()).isEqualTo("30日内");
        assertThat(bare.from(LocalDate.of(2016, 5, 6), WorkingDayCalendar.empty()))
                .isEqualTo("2016-06-05");
    }

    @Test
    void within_days_without_words_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline.Within(" ", new DayPeriod(30, DayCount.DAYS), ""))
                .withMessage("Words of a deadline within days must not be blank");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "0日内",
                "00个工作日内",
                "10000日内",
                "十十日内",
                "一二日内",
                "三十两个日内",
                "日内",
                "近日内",
                "个工作日内",
                "5个工作日",
                "30日",
                "之日起30日内",
                "收到通知之日起",
                "收到通知之日起内",
                "收到通知30日内",
                "立行立改,收到通知之日起30日内",
                "30日内,长期坚持",
                "3个月内",
                "2小时内",
                "5月20日内",
                "每30日内"
            })
    void words_that_are_no_number_of_days_are_kept(String words) {
        assertThat(Deadline.parse(words)).isEqualTo(new Deadline.Unknown(words));
        assertThat(Deadline.parse(words, PAPER_DAY)).isEqualTo(new Deadline.Unknown(words));
    }

    @ParameterizedTest(name = "{0} over and over")
    @ValueSource(strings = {"起", "后", "之日起", "十", "1", "收到后1", "日内"})
    void a_text_of_any_length_is_read(String repeated) {
        String text = repeated.repeat(20_000);
        assertThat(Deadline.parse(text)).isEqualTo(new Deadline.Unknown(text));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {"立行立改", "长期坚持", "立行立改,长期坚持", "立行立改，长期坚持", "立行立改、长期坚持", "立行立改；长期坚持。", "长期", "持续推进", "常态化推进", "全年"
            })
    void words_without_an_end(String words) {
        assertThat(Deadline.parse(words)).isEqualTo(new Deadline.Ongoing(words));
        assertThat(Deadline.parse(words).due()).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "、、",
                "。",
                "尽快",
                "2021年6月31日",
                "2021年2月29日",
                "2021年0月5日",
                "2021年5月0日",
                "2021年13月底",
                "13月底",
                "2021年0月底",
                "2021-02-30",
                "2021-13-01",
                "1948年5月底",
                "0000-01-01",
                "2021年",
                "月底",
                "底",
                "末",
                "前",
                "5月",
                "2021年5月20日左右",
                "2021年5月20日至6月1日",
                "2021年上半年前",
                "2021年二季度前",
                "2021年5月中旬前",
                "2021年五季度",
                "2021年0季度",
                "2021年十三月底",
                "2021年二月三十日",
                "2021.5",
                "2021.5/20",
                "2021/13/1",
                "六月底前",
                "二季度末",
                "2021年5月前",
                "2021年5月份之前",
                "立行立改,尽快完成",
                "2021年4月底,长期坚持"
            })
    void words_that_come_to_nothing_are_kept(String words) {
        assertThat(Deadline.parse(words)).isEqualTo(new Deadline.Unknown(words));
        assertThat(Deadline.parse(words).due()).isEmpty();
        assertThat(Deadline.parse(words).words()).isEqualTo(words);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "尽快", "13月底", "2021年6月31日", "月底", "底", "末前", "6月31日前"})
    void a_paper_day_does_not_make_sense_of_them(String words) {
        assertThat(Deadline.parse(words, PAPER_DAY)).isEqualTo(new Deadline.Unknown(words));
    }

    @Test
    void no_deadline_is_an_unknown_one_without_words() {
        assertThat(Deadline.unstated()).isEqualTo(new Deadline.Unknown(""));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54, 55})
    void any_text_keeps_its_words_and_a_day_that_was_found_lies_in_its_year(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "2021", "20", "1", "2", "30", "31", "13", "年", "月", "日", "号", "底", "末", "前", "之前", "完成", "份", "-", "长期坚持",
            ",", "、", " "
        };
        int dated = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = RandomText.of(random, 7, pieces);
            for (Deadline deadline : List.of(Deadline.parse(text), Deadline.parse(text, PAPER_DAY))) {
                assertThat(deadline.words()).isEqualTo(text);
                if (deadline.due().isPresent()) {
                    dated++;
                    assertThat(text).as("a digit or a year's end").matches("(?s).*[0-9\\p{Nd}].*|(?s).*年.*[底末].*");
                }
            }
            Deadline withoutPaper = Deadline.parse(text);
            if (withoutPaper.due().isPresent()) {
                assertThat(Deadline.parse(text, PAPER_DAY)).isEqualTo(withoutPaper);
            }
        }
        assertThat(dated).isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {76, 77, 78})
    void any_text_within_days_keeps_its_words_and_begins_with_its_event(long seed) {
        Random random = new Random(seed);
        String[] pieces = {"印发", "公示期满", "自", "之日起", "后", "十", "三", "5", "0", "日", "个工作日", "内", "之", ","};
        int within = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = RandomText.of(random, 6, pieces);
            Deadline deadline = Deadline.parse(text);
            assertThat(deadline.words()).isEqualTo(text);
            if (deadline instanceof Deadline.Within found) {
                within++;
                assertThat(text).contains(found.event()).endsWith("内");
                assertThat(found.period().number()).isBetween(1, 9999);
            }
        }
        assertThat(within).isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {61, 62, 63})
    void any_characters_are_kept(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = RandomText.anyCharacters(random, 30);
            assertThat(Deadline.parse(text)).isEqualTo(new Deadline.Unknown(text));
            assertThat(Deadline.parse(text, PAPER_DAY)).isEqualTo(new Deadline.Unknown(text));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {71, 72, 73})
    void every_day_of_the_calendar_in_print_is_found_again(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = LocalDate.of(1949, 1, 1).plusDays(random.nextInt(365 * 100));
            String printed = "%d年%d月%d日前".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            assertThat(Deadline.parse(printed).due()).as(printed).contains(day);
            String month = "%d年%d月底".formatted(day.getYear(), day.getMonthValue());
            assertThat(Deadline.parse(month).due())
                    .as(month)
                    .contains(day.withDayOfMonth(1).plusMonths(1).minusDays(1));
        }
    }

    @ParameterizedTest(name = "[{0}] names a day that is none: {1}")
    @CsvSource({
        "2022年6月31日, true",
        "6月31日前, true",
        "2021-02-29, true",
        "2022年13月底, true",
        "２０２２年１３月上旬, true",
        "6月30日前, false",
        "1900年1月1日, false",
        "时机成熟时, false",
        "'', false"
    })
    void words_that_name_no_day(String words, boolean none) {
        assertThat(new Deadline.Unknown(words).namesNoDay()).isEqualTo(none);
    }
}
