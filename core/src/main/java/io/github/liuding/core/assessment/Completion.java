package io.github.liuding.core.assessment;

import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.scoring.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far a contender is with an indicator (指标完成情况).
 *
 * @param contender who
 * @param criterion the criterion that holds the indicator against a target
 * @param measured the last value of the period; empty where none was measured
 * @param target what is aimed at; empty where the criterion has none for it
 */
public record Completion(
        Contender contender, Criterion criterion, Optional<IndicatorMeasured> measured, Optional<BigDecimal> target) {
    /** The decimals of a completion. */
    public static final int DECIMALS = 12;

    /** The value by the target as a fraction, 1 for 100%, half up to {@value #DECIMALS} decimals; empty without either. */
    public Optional<BigDecimal> fraction() {
        return measured.flatMap(value -> target.map(aim -> value.value().divide(aim, DECIMALS, RoundingMode.HALF_UP)));
    }
}
