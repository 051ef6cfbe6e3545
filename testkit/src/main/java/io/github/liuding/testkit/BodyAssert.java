package io.github.liuding.testkit;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Oversight;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a body (机构) as the paper sets it up. */
public final class BodyAssert extends AbstractAssert<BodyAssert, Body> {
    BodyAssert(Body actual) {
        super(actual, BodyAssert.class);
    }

    /** Who heads it, each as printed, such as 县长; none for a body without a head. */
    public BodyAssert isHeadedBy(String... holders) {
        isNotNull();
        return same(
                "to be headed by",
                List.of(holders),
                actual.heads().stream().map(head -> head.holder().toString()).toList());
    }

    /** The lead units, as printed. */
    public BodyAssert isLedBy(String printed) {
        isNotNull();
        return same("to be led by", printed, actual.leadUnits().printed());
    }

    /** The member units, as printed. */
    public BodyAssert hasMembers(String printed) {
        isNotNull();
        return same("to have the members", printed, actual.memberUnits().printed());
    }

    /** To whom it reports, as printed. */
    public BodyAssert reportsTo(String printed) {
        isNotNull();
        return same("to report to", printed, actual.reportsTo().printed());
    }

    /** What it watches, as printed: bodies, and then units. */
    public BodyAssert watches(String... printed) {
        isNotNull();
        return same(
                "to watch",
                List.of(printed),
                actual.oversight().stream()
                        .flatMap(BodyAssert::printed)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    /** The names of the bodies right under it. */
    public BodyAssert hasBodies(String... names) {
        isNotNull();
        return same(
                "to have under it",
                List.of(names),
                actual.bodies().stream().map(Body::name).toList());
    }

    private static Stream<String> printed(Oversight oversight) {
        return Stream.of(oversight.bodies().printed(), oversight.units().printed());
    }

    private BodyAssert same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            failWithMessage("Expected body '%s' %s <%s> but was <%s>", actual.name(), what, expected, found);
        }
        return this;
    }
}
