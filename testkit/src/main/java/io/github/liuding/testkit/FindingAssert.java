package io.github.liuding.testkit;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Severity;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a finding (问题). */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {
    FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /** Its code. */
    public FindingAssert hasCode(FindingCode code) {
        isNotNull();
        return same("to have the code", code, actual.code());
    }

    /** How bad it is. */
    public FindingAssert hasSeverity(Severity severity) {
        isNotNull();
        return same("to be of severity", severity.word(), actual.severity().word());
    }

    /** Where it is, such as {@code campaign.yaml:12:9} or {@code /bodies/0}. */
    public FindingAssert isAt(String place) {
        isNotNull();
        return same("to be at", place, actual.place().map(Object::toString).orElse("no place"));
    }

    /** Its whole Chinese sentence. */
    public FindingAssert says(String message) {
        isNotNull();
        return same("to say", message, actual.message());
    }

    private FindingAssert same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            failWithMessage("Expected the finding%n  %s%n%s <%s> but was <%s>", actual, what, expected, found);
        }
        return this;
    }
}
