package io.github.liuding.core.assessment;

import io.github.liuding.core.journal.EntryId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line of a score sheet (得分明细): why these points.
 *
 * @param kind what it is
 * @param name the criterion, the part or the item
 * @param weight its full points, raised where others were left out, to 4 decimals; absent where it has none
 * @param raw the raw figure, half up to 4 decimals; absent where there is none
 * @param formula how the points came about, in words (计算过程)
 * @param points the points, at the decimals of the scheme; absent where it was left out. Deductions are below 0
 * @param entries the entries of the journal behind it
 */
public record ScoreLine(
        LineKind kind,
        String name,
        Optional<BigDecimal> weight,
        Optional<BigDecimal> raw,
        String formula,
        Optional<BigDecimal> points,
        List<EntryId> entries) {
    public ScoreLine {
        entries = List.copyOf(entries);
    }
}
