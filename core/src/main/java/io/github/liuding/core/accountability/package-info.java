/**
 * What speaks for a step of accountability (责任追究建议): proposals with their evidence, never a verdict.
 *
 * <p>{@link io.github.liuding.core.accountability.Proposals#of} holds a standing against the
 * {@link io.github.liuding.core.regime.AccountabilityLadder} of its campaign. Each
 * {@link io.github.liuding.core.accountability.Proposal} names a unit, a step, and as
 * {@link io.github.liuding.core.accountability.Evidence} every task, case, appeal or problem behind it, with the entries
 * of the journal by which a person can check it. A {@link io.github.liuding.core.accountability.TakenStep} was taken
 * already; a {@link io.github.liuding.core.accountability.Tolerance} sets evidence apart that is not held against the
 * unit (容错).
 *
 * <p>Nothing here changes anything: a step is taken by people, and by nothing else than their entry in the journal.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.accountability;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
