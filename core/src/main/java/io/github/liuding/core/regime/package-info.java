/**
 * How a campaign is run (工作机制).
 *
 * <p>A {@link io.github.liuding.core.regime.Regime} holds the {@link io.github.liuding.core.regime.Mechanism}s of the paper, each
 * with its {@link io.github.liuding.core.regime.Activity}s and their cadence, and what they lead to: classes of supervision,
 * {@link io.github.liuding.core.regime.ServiceTime}s, means of accountability, the
 * {@link io.github.liuding.core.regime.AssessmentScheme} with its {@link io.github.liuding.core.regime.Veto}.
 *
 * <p>A {@link io.github.liuding.core.regime.StageClock} says what is owed when of a supervised case, by its
 * {@link io.github.liuding.core.regime.CaseWeight}; {@link io.github.liuding.core.regime.StageClocks} has 13710.
 *
 * <p>{@link io.github.liuding.core.regime.AccountabilityMeans} is what a paper says of accountability in words; an
 * {@link io.github.liuding.core.regime.AccountabilityLadder} says in figures what speaks for which step.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.regime;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
