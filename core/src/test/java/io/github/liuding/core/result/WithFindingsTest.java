package io.github.liuding.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WithFindingsTest {
    private static final FindingCode CODE = new FindingCode("UNKNOWN_UNIT");

    private static Finding error(int line) {
        return Finding.error(
                CODE, "没有第%d个单位".formatted(line), "There is no unit %d".formatted(line), Place.atLine("a.yaml", line));
    }

    private static Finding warning() {
        return Finding.warning(CODE, "单位可疑", "A doubtful unit", Place.atLine("a.yaml", 7));
    }

    @Test
    void a_value_without_findings_is_handed_out() {
        WithFindings<String> read = WithFindings.of("值", List.of());
        assertThat(read.orElseThrow()).isEqualTo("值");
        assertThat(read.hasErrors()).isFalse();
    }

    @Test
    void a_warning_does_not_stop_the_value() {
        WithFindings<String> read = WithFindings.of("值", List.of(warning()));
        assertThat(read.orElseThrow()).isEqualTo("值");
        assertThat(read.hasErrors()).isFalse();
    }

    @Test
    void an_error_stops_the_value_and_the_exception_carries_every_finding() {
        WithFindings<String> read = WithFindings.of("值", List.of(warning(), error(3)));
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.value()).contains("值");
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(read::orElseThrow)
                .withMessage("""
                        The data has 2 finding(s)
                          UNKNOWN_UNIT at a.yaml:7: A doubtful unit
                          UNKNOWN_UNIT at a.yaml:3: There is no unit 3""")
                .satisfies(thrown -> assertThat(thrown.findings()).containsExactly(warning(), error(3)));
    }

    @Test
    void nothing_read_is_refused_even_where_no_finding_is_an_error() {
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(WithFindings.none(List.of(warning()))::orElseThrow)
                .withMessage("The data has 1 finding(s)\n  UNKNOWN_UNIT at a.yaml:7: A doubtful unit");
    }

    @Test
    void the_exception_shows_three_findings_and_counts_the_others() {
        List<Finding> five =
                IntStream.rangeClosed(1, 5).mapToObj(WithFindingsTest::error).toList();
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(WithFindings.none(five)::orElseThrow)
                .withMessage("""
                        The data has 5 finding(s)
                          UNKNOWN_UNIT at a.yaml:1: There is no unit 1
                          UNKNOWN_UNIT at a.yaml:2: There is no unit 2
                          UNKNOWN_UNIT at a.yaml:3: There is no unit 3
                          and 2 more""")
                .satisfies(thrown -> assertThat(thrown.findings()).isEqualTo(five));
    }

    @Test
    void the_exception_leaves_out_a_place_that_is_not_known() {
        Finding whole = Finding.builder()
                .code(CODE)
                .severity(Severity.ERROR)
                .message("没有单位")
                .english("No units")
                .build();
        assertThat(new FindingsException(List.of(whole)))
                .hasMessage("The data has 1 finding(s)\n  UNKNOWN_UNIT: No units");
    }

    @Test
    void findings_added_to_the_callers_list_later_do_not_show() {
        List<Finding> findings = new ArrayList<>();
        WithFindings<String> read = WithFindings.of("值", findings);
        findings.add(error(1));
        assertThat(read.findings()).isEmpty();
    }
}
