package io.github.liuding.reporting.gb9704;

import java.util.List;
import java.util.Map;

/**
 * A section and its footers.
 *
 * @param properties its paper and margins, as {@code pgSz.w}
 * @param footers the paragraphs of its footers by {@code default}, {@code even}, {@code first}
 * @param firstApart whether its first page has a footer of its own
 */
record PageSection(Properties properties, Map<String, List<Para>> footers, boolean firstApart) {
    int number(String name) {
        return properties.number(name, 0);
    }

    boolean isLandscape() {
        return number("pgSz.w") > number("pgSz.h");
    }
}
