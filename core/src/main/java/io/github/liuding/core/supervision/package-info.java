/**
 * Supervision (督查督办): what the entries about cases, appeals and inspections come to.
 *
 * <p>One pure function for each: {@link io.github.liuding.core.supervision.CaseStanding#of} folds the entries about one
 * supervised case, {@link io.github.liuding.core.supervision.AppealStanding#of} those about an enterprise's appeal,
 * {@link io.github.liuding.core.supervision.InspectionStanding#of} those about an inspection. Each gives a
 * {@link io.github.liuding.core.supervision.Folded}: the standing, and a remark on every entry that does not fit, by a
 * code of {@link io.github.liuding.core.supervision.SupervisionFindings}. An entry is in the standing or was left out
 * with a remark.
 *
 * <p>A case runs by the {@link io.github.liuding.core.regime.StageClock} of its campaign, such as 13710; a
 * {@link io.github.liuding.core.supervision.StageStanding} says of each stage when it is due and whether it was answered.
 * {@link io.github.liuding.core.supervision.SupervisionLedger} lists the cases by class and counts them;
 * {@link io.github.liuding.core.supervision.InspectionRound} tells which inspections that a campaign promises were held.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.supervision;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
