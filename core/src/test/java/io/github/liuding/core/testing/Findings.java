package io.github.liuding.core.testing;

import io.github.liuding.core.result.Finding;
import java.util.List;

/** How tests look at findings. */
public final class Findings {
    private Findings() {}

    /** Severity, code, place and Chinese message of each. */
    public static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    /** The English messages. */
    public static List<String> english(List<Finding> findings) {
        return findings.stream().map(Finding::english).toList();
    }
}
