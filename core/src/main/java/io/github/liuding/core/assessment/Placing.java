package io.github.liuding.core.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A place in a ranking (名次).
 *
 * @param contender who has it
 * @param place the place, from 1; equals share one
 * @param total the total, as shown
 * @param grade the grade; absent where the scheme has none for it
 */
public record Placing(Contender contender, int place, BigDecimal total, Optional<String> grade) {}
