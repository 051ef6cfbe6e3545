package io.github.liuding.core.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What another scheme does to one contender (办法调整影响).
 *
 * @param contender whom
 * @param totalBefore the total by the one scheme, as shown
 * @param totalNow the total by the other
 * @param placeBefore the place by the one; absent where there is none
 * @param placeNow the place by the other
 */
public record Shift(
        Contender contender,
        Optional<BigDecimal> totalBefore,
        Optional<BigDecimal> totalNow,
        Optional<Integer> placeBefore,
        Optional<Integer> placeNow) {}
