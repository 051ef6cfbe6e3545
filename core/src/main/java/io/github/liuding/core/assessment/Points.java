package io.github.liuding.core.assessment;

import java.util.List;
import java.util.Optional;

/**
 * The points of one contender, not rounded.
 *
 * @param base the sum of those of the criteria; empty where none counts
 * @param beside bonus and deductions, in the order of the scheme; deductions below 0
 * @param total all together; empty where there is no base
 * @param raised by what weights were multiplied, because others were left out or to come to the total
 */
record Points(Optional<Exact> base, List<Exact> beside, Optional<Exact> total, Exact raised) {
    static Points of(Optional<Exact> base, List<Exact> beside, Exact raised) {
        Exact adjusted = Exact.sum(beside);
        return new Points(base, beside, base.map(sum -> sum.plus(adjusted)), raised);
    }
}
