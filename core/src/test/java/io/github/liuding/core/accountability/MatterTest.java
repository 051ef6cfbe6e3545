package io.github.liuding.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.journal.supervision.InspectionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatterTest {
    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"task:QH-01", "case:DB-01", "appeal:SQ-01", "problem:DC-01:2", "assessment:2022-Q2"})
    void what_a_matter_writes_it_reads(String text) {
        assertThat(Matter.parse(text)).hasToString(text);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {"", "QH-01", "unit:fagai-ju", "problem:DC-01", "problem:DC-01:x", "problem:DC-01:9999999999"})
    void a_text_that_names_no_matter_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matter.parse(text))
                .withMessage(
                        "Matter must be like 'task:QH-01', 'case:DB-01', 'appeal:SQ-01', 'problem:DC-01:2' or 'assessment:2022-05', but was '%s'",
                        text);
    }

    @Test
    void a_problem_below_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matter.OfProblem(new InspectionId("DC-01"), 0))
                .withMessage("Number of a problem must be at least 1, but was 0");
    }
}
