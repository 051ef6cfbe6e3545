package io.github.liuding.testkit.variant;

import io.github.liuding.core.result.Finding;
import java.io.IOException;
import java.util.List;

/**
 * One thing that must hold of a variant (检查项).
 *
 * @param name what must hold, as a sentence
 * @param body finds what is wrong
 */
record Check(String name, Body body) {
    /** Checks of one kind. */
    record Group(String name, List<Check> checks) {}

    /** Finds what is wrong with a variant; leaves the check out by a {@code TestAbortedException} that says why. */
    interface Body {
        List<Finding> faults(Variant variant) throws IOException;
    }
}
