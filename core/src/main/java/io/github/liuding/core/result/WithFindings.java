package io.github.liuding.core.result;

import java.util.List;
import java.util.Optional;

/**
 * What was read (结果), beside what was found on the way (问题), in the order of the input.
 *
 * <p>The value holds all that could be taken; it is absent only where nothing could. A caller who wants all or nothing
 * asks {@link #orElseThrow()}.
 *
 * @param <T> what was read
 * @param value what could be taken
 * @param findings what was found
 */
public record WithFindings<T>(Optional<T> value, List<Finding> findings) {
    public WithFindings {
        findings = List.copyOf(findings);
    }

    /** A value and what was found beside it. */
    public static <T> WithFindings<T> of(T value, List<Finding> findings) {
        return new WithFindings<>(Optional.of(value), findings);
    }

    /** Nothing but findings. */
    public static <T> WithFindings<T> none(List<Finding> findings) {
        return new WithFindings<>(Optional.empty(), findings);
    }

    /** Whether a finding is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The value, if there is one and no finding is an error.
     *
     * @throws FindingsException if a finding is an error or there is no value; it carries all findings
     */
    public T orElseThrow() {
        if (hasErrors()) {
            throw new FindingsException(findings);
        }
        return value.orElseThrow(() -> new FindingsException(findings));
    }
}
