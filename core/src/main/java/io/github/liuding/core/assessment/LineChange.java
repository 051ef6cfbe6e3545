package io.github.liuding.core.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What moved on one line between two sheets (得分变化).
 *
 * @param kind what it is
 * @param name the criterion, the part or the item
 * @param before the line before; absent where there was none
 * @param now the line now; absent where there is none
 */
public record LineChange(LineKind kind, String name, Optional<ScoreLine> before, Optional<ScoreLine> now) {
    /** By how many points it moved; a line that is not there, or was left out, counts as none. */
    public BigDecimal moved() {
        return points(now).subtract(points(before));
    }

    private static BigDecimal points(Optional<ScoreLine> line) {
        return line.flatMap(ScoreLine::points).orElse(BigDecimal.ZERO);
    }
}
