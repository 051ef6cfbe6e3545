package io.github.liuding.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.testing.RandomText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {
    @ParameterizedTest(name = "{0}: every {1} {2}, days [{3}]")
    @CsvSource({
        "每月25日前, 1, MONTH, 25",
        "每月25日, 1, MONTH, 25",
        "每月25号之前, 1, MONTH, 25",
        "每月10日、25日, 1, MONTH, 10 25",
        "每月10日、25日前, 1, MONTH, 10 25",
        "每月10日和25日, 1, MONTH, 10 25",
        "'每月5，15，25日', 1, MONTH, 5 15 25",
        "每月 31 日前, 1, MONTH, 31",
        "每月２５日前, 1, MONTH, 25",
        "每月, 1, MONTH, ''",
        "每月一次, 1, MONTH, ''",
        "每个月, 1, MONTH, ''",
        "每两个月, 2, MONTH, ''",
        "一月一调度, 1, MONTH, ''",
        "两月一督查, 2, MONTH, ''",
        "三月一对标, 3, MONTH, ''",
        "三个月一对标, 3, MONTH, ''",
        "每季度, 1, QUARTER, ''",
        "每季, 1, QUARTER, ''",
        "一季度一通报, 1, QUARTER, ''",
        "每半年, 1, HALF_YEAR, ''",
        "每半年一次, 1, HALF_YEAR, ''",
        "每周, 1, WEEK, ''",
        "每两周, 2, WEEK, ''",
        "一周一调度, 1, WEEK, ''",
        "每日, 1, DAY, ''",
        "每天, 1, DAY, ''",
        "十天一调度, 10, DAY, ''",
        "每年, 1, YEAR, ''",
        "一年一考核, 1, YEAR, ''"
    })
    void words_that_are_understood(String words, int every, CadenceUnit unit, String days) {
        Cadence cadence = Cadence.find(words).orElseThrow();
        assertThat(cadence.every()).isEqualTo(every);
        assertThat(cadence.unit()).isEqualTo(unit);
        assertThat(cadence.days())
                .isEqualTo(
                        days.isEmpty()
                                ? List.of()
                                : Arrays.stream(days.split(" "))
                                        .map(Integer::valueOf)
                                        .toList());
        assertThat(cadence).hasToString(words);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                " ",
                "每",
                "月",
                "不定期",
                "适时",
                "每月0日",
                "每月32日前",
                "每月10日、32日",
                "每月底",
                "每月10日、",
                "每周一",
                "每逢周五",
                "一月调度",
                "零月一调度",
                "每月25日前报送进度"
            })
    void words_that_are_not_understood(String words) {
        assertThat(Cadence.find(words)).isEmpty();
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

    private static CadenceBuilder valid() {
        return Cadence.builder().words("每月25日前").unit(CadenceUnit.MONTH);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {81, 82, 83, 84, 85})
    void any_text_either_keeps_its_words_or_is_not_understood(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "每", "一", "两", "十", "个", "月", "周", "季度", "半年", "年", "25", "99999999999", "日", "、", "前", "调度", " "
        };
        int found = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = RandomText.of(random, 6, pieces);
            Optional<Cadence> cadence = Cadence.find(text);
            if (cadence.isPresent()) {
                found++;
                assertThat(cadence.get().words()).isEqualTo(text);
                assertThat(cadence.get().every()).isBetween(1, 10);
            }
            assertThat(Cadence.find(RandomText.anyCharacters(random, 20))).isEmpty();
        }
        assertThat(found).isPositive();
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
