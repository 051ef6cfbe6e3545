package io.github.liuding.core.scoring;

import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;

/**
 * A grade by points (考核等次).
 *
 * @param name the name, such as 优秀
 * @param atLeast the fewest points
 */
public record GradeBand(String name, BigDecimal atLeast) {
    public GradeBand {
        Checks.notBlank("Name of a grade", name);
        Checks.moderate("Points of grade '%s'".formatted(name), atLeast);
    }
}
