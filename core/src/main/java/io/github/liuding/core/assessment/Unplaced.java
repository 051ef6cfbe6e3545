package io.github.liuding.core.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Who has no place (不排名), and why.
 *
 * @param contender who
 * @param total the total, as shown; absent where there is none
 * @param reason why, in Chinese
 * @param vetoed whether a veto has struck (一票否决)
 */
public record Unplaced(Contender contender, Optional<BigDecimal> total, String reason, boolean vetoed) {}
