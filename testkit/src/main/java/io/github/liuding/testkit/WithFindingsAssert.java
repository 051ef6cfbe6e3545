package io.github.liuding.testkit;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.WithFindings;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what was read and what was found beside it (问题).
 *
 * @param <T> what was read
 */
public final class WithFindingsAssert<T> extends AbstractAssert<WithFindingsAssert<T>, WithFindings<T>> {
    WithFindingsAssert(WithFindings<T> actual) {
        super(actual, WithFindingsAssert.class);
    }

    /** That all is well. */
    public WithFindingsAssert<T> hasNoFindings() {
        isNotNull();
        if (!actual.findings().isEmpty()) {
            failWithMessage("Expected no findings but there are:%n  %s", lines());
        }
        return this;
    }

    /** The findings in their order, each as code and place, such as {@code UNKNOWN_UNIT campaign.yaml:12:9}. */
    public WithFindingsAssert<T> hasExactlyFindings(String... codesAndPlaces) {
        isNotNull();
        List<String> found = actual.findings().stream()
                .map(finding -> finding.code()
                        + finding.place().map(place -> " " + place).orElse(""))
                .toList();
        if (!found.equals(List.of(codesAndPlaces))) {
            failWithMessage(
                    "Expected the findings%n  %s%nbut there are:%n  %s",
                    String.join(System.lineSeparator() + "  ", codesAndPlaces), lines());
        }
        return this;
    }

    /** That a finding of the code says exactly this. */
    public WithFindingsAssert<T> hasFinding(FindingCode code, String message) {
        isNotNull();
        if (actual.findings().stream()
                .noneMatch(finding ->
                        finding.code().equals(code) && finding.message().equals(message))) {
            failWithMessage("Expected a finding%n  %s %s%nbut there are:%n  %s", code, message, lines());
        }
        return this;
    }

    private String lines() {
        return actual.findings().isEmpty()
                ? "none"
                : actual.findings().stream()
                        .map(Finding::toString)
                        .collect(Collectors.joining(System.lineSeparator() + "  "));
    }
}
