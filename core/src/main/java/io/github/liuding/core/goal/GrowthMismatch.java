package io.github.liuding.core.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;

/**
 * A printed rate that does not agree with its target (增速与目标不符): 15家 at 16.43% over five years need a base of 7家, and
 * from 7 to 15 it is 16.47%.
 *
 * @param base the base printed, or, where none is, the nearest whole one
 * @param printedRate in percent, as printed
 * @param recomputedRate in percent, from the base to the target, rounded half up to the decimals printed
 */
public record GrowthMismatch(BigDecimal base, BigDecimal printedRate, BigDecimal recomputedRate) {
    @JsonCreator
    public GrowthMismatch {}
}
