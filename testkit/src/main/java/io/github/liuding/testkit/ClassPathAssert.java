package io.github.liuding.testkit;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.doctor.Doctor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a class loader sees (类路径). */
public final class ClassPathAssert extends AbstractAssert<ClassPathAssert, ClassLoader> {
    ClassPathAssert(ClassLoader actual) {
        super(actual, ClassPathAssert.class);
    }

    /** That no jars are there that do not go together, by {@link Doctor}; notes do not count. */
    public ClassPathAssert isSound() {
        isNotNull();
        try {
            List<Finding> conflicts = Doctor.examine(actual).stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .toList();
            if (!conflicts.isEmpty()) {
                failWithMessage(
                        "Expected a sound class path but:%n  %s",
                        conflicts.stream()
                                .map(Finding::toString)
                                .collect(Collectors.joining(System.lineSeparator() + "  ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
