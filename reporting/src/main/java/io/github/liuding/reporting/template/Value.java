package io.github.liuding.reporting.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What stands behind a name of a template (取值), with its origin. */
public sealed interface Value {
    /** Words of somebody else: names, titles, what was reported. */
    record Words(String text, Origin origin) implements Value {}

    /** A figure; shares, points and growth as fractions, 0.5 for 50%. */
    record Figure(BigDecimal number, Origin origin) implements Value {}

    record Day(LocalDate day, Origin origin) implements Value {}

    record Flag(boolean holds) implements Value {}

    record Names(List<String> names, Origin origin) implements Value {}

    /** Things with names of their own. */
    record Rows<R>(Vocabulary<R> vocabulary, List<R> rows) implements Value {
        List<Scope> in(Scope outer) {
            return rows.stream().map(row -> outer.with(vocabulary, row)).toList();
        }
    }

    /** Whether it is there to speak of: not an empty list, no flag that does not hold. */
    default boolean isThere() {
        if (this instanceof Flag flag) {
            return flag.holds();
        }
        if (this instanceof Names list) {
            return !list.names().isEmpty();
        }
        return !(this instanceof Rows<?> rows) || !rows.rows().isEmpty();
    }
}
