package io.github.liuding.core.assessment;

import java.util.List;
import java.util.Optional;

/**
 * The points of one contender, not rounded.
 *
 * @param criteria those of each criterion of its group, in their order; empty where it was left out
 * @param base the sum of those; empty where no criterion counts
 * @param beside bonus and deductions, in the order of the scheme; deductions below 0
 * @param total all together; empty where there is no base
 * @param raised by what weights were multiplied, because others were left out or to come to the total
 */
record Points(
        List<Optional<Exact>> criteria, Optional<Exact> base, List<Exact> beside, Optional<Exact> total, Exact raised) {
    static Points of(List<Optional<Exact>> criteria, Optional<Exact> base, List<Exact> beside, Exact raised) {
        Exact adjusted = beside.stream().reduce(Exact.ZERO, Exact::plus);
        return new Points(criteria, base, beside, base.map(sum -> sum.plus(adjusted)), raised);
    }
}
