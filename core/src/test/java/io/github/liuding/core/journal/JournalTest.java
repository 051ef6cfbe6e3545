package io.github.liuding.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.liuding.core.testing.Qinghe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
    private static ProgressReportedBuilder report() {
        return Qinghe.fullReport().toBuilder();
    }

    private static CloseOutJudgedBuilder judged() {
        return CloseOutJudged.builder()
                .id(new EntryId("E-9"))
                .task(Qinghe.FULL)
                .on(LocalDate.of(2022, 5, 12))
                .recordedOn(LocalDate.of(2022, 5, 12))
                .by(Qinghe.HOUSING);
    }

    @ParameterizedTest(name = "recorded on {0}")
    @ValueSource(strings = {"2022-03-10", "2022-03-11", "2023-01-01"})
    void an_entry_is_recorded_on_the_day_it_is_about_or_later(LocalDate recordedOn) {
        assertThat(report().recordedOn(recordedOn).build().recordedOn()).isEqualTo(recordedOn);
    }

    @Test
    void an_entry_recorded_before_the_day_it_is_about_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().recordedOn(LocalDate.of(2022, 3, 9)).build())
                .withMessage("Entry 'E-0001' is recorded on 2022-03-09, before the day it is about, 2022-03-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qinghe.fullRequest().toBuilder()
                        .on(LocalDate.of(2022, 6, 1))
                        .build())
                .withMessage("Entry 'E-0002' is recorded on 2022-05-10, before the day it is about, 2022-06-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qinghe.approved().toBuilder()
                        .on(LocalDate.of(2022, 6, 1))
                        .build())
                .withMessage("Entry 'E-0005' is recorded on 2022-05-21, before the day it is about, 2022-06-01");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "0.000", "0.35", "1", "1.00", "0.123456789012", "0.50000000000000000000"})
    void completion_is_a_fraction(BigDecimal done) {
        assertThat(report().completion(done).build().completion()).contains(done);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-0.01", "1.01", "35", "1.5"})
    void completion_outside_nought_and_one_is_refused(BigDecimal done) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().completion(done).build())
                .withMessage("Completion of entry 'E-0001' must be a fraction from 0 to 1, but was " + done);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1e-13", "0.1234567890123", "1e-999999999", "0e-999999999", "0e-101"})
    void completion_with_decimals_beyond_all_sense_is_refused(BigDecimal done) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().completion(done).build())
                .withMessage(
                        "Completion of entry 'E-0001' must have at most 18 digits before the point and 12 after it,"
                                + " but was " + done);
    }

    @Test
    void a_judgement_with_neither_grade_nor_reason_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged().build())
                .withMessage("Entry 'E-9' must have either a grade or a reason for return");
    }

    @Test
    void a_judgement_with_both_a_grade_that_closes_and_a_reason_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        judged().grade(CloseOutGrade.GOOD).returnedFor("材料不全").build())
                .withMessage(
                        "Entry 'E-9' must have no reason for return beside a grade that closes, but has grade GOOD");
    }

    @ParameterizedTest
    @EnumSource(CloseOutGrade.class)
    void every_grade_but_the_last_closes(CloseOutGrade grade) {
        assertThat(judged().grade(grade).build().isApproved()).isEqualTo(grade != CloseOutGrade.FAILED);
    }

    @Test
    void a_reason_returns_alone_or_beside_the_last_grade() {
        assertThat(judged().returnedFor("材料不全").build().isApproved()).isFalse();
        assertThat(judged().grade(CloseOutGrade.FAILED)
                        .returnedFor("材料不全")
                        .build()
                        .isApproved())
                .isFalse();
    }

    @Test
    void each_grade_has_its_word() {
        assertThat(Stream.of(CloseOutGrade.values()).map(CloseOutGrade::word)).containsExactly("优秀", "良好", "合格", "不合格");
    }

    @Test
    void an_entry_without_its_task_is_not_built() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> CloseOutRequested.builder().id(new EntryId("E-9")).build())
                .withMessage("Cannot build CloseOutRequested, some of required attributes are not set"
                        + " [on, recordedOn, by, task]");
    }

    @Test
    void an_entry_id_that_stands_twice_is_refused() {
        Journal journal = Qinghe.journal();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> journal.append(report().text("又报一次").build()))
                .withMessage("Entry 'E-0001' stands twice");
    }

    @Test
    void appending_gives_another_journal() {
        Journal before = Journal.empty().append(Qinghe.fullReport());
        Journal after = before.append(Qinghe.fullRequest());
        assertThat(before.entries()).containsExactly(Qinghe.fullReport());
        assertThat(after.entries()).containsExactly(Qinghe.fullReport(), Qinghe.fullRequest());
    }

    @Test
    void many_entries_are_appended_as_one_by_one() {
        List<JournalEntry> entries = Qinghe.journal().entries();
        Journal journal = new Journal(entries.subList(0, 2));
        assertThat(journal.appendAll(entries.subList(2, 5))).isEqualTo(Qinghe.journal());
        assertThat(journal.appendAll(List.of())).isEqualTo(journal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> journal.appendAll(entries.subList(1, 3)))
                .withMessage("Entry 'E-0002' stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Journal.empty().appendAll(List.of(entries.get(0), entries.get(0))))
                .withMessage("Entry 'E-0001' stands twice");
    }

    @Test
    void entries_added_to_the_callers_list_later_do_not_show() {
        List<JournalEntry> entries = new ArrayList<>();
        Journal journal = new Journal(entries);
        entries.add(Qinghe.fullReport());
        assertThat(journal).isEqualTo(Journal.empty());
    }

    @ParameterizedTest(name = "{1} entries were known by {0}")
    @CsvSource({
        "2022-03-11, 0",
        "2022-03-12, 1",
        "2022-05-10, 2",
        "2022-05-12, 2",
        "2022-05-13, 3",
        "2022-05-20, 4",
        "2022-05-21, 5"
    })
    void what_was_known_by_a_day_is_what_was_recorded_until_its_end(LocalDate day, int count) {
        Journal journal = Qinghe.journal();
        assertThat(journal.knownBy(day).entries()).isEqualTo(journal.entries().subList(0, count));
    }
}
