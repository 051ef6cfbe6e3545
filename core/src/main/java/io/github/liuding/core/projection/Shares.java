package io.github.liuding.core.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Shares of a whole (占比). */
final class Shares {
    /** 33.33% is {@code 0.3333}. */
    private static final int SCALE = 4;

    private Shares() {}

    /** Nothing of nothing is no share. */
    static Optional<BigDecimal> of(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP));
    }
}
