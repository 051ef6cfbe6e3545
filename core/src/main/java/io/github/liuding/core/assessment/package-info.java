/**
 * What a standing comes to by a scheme (考核评分和排名): figures that can be defended before those who are ranked.
 *
 * <p>An {@link io.github.liuding.core.assessment.Assessment} scores every
 * {@link io.github.liuding.core.assessment.Contender} of the peer groups for a period. Its
 * {@link io.github.liuding.core.assessment.ScoreSheet} says why: every
 * {@link io.github.liuding.core.assessment.ScoreLine} has the raw figure, the formula in words, the points, and the entries
 * of the journal behind it; {@link io.github.liuding.core.assessment.ScoreSheet#minus} tells what moved. A
 * {@link io.github.liuding.core.assessment.Ranking} puts a peer group in order;
 * {@link io.github.liuding.core.assessment.Assessment#with} asks what another scheme would do.
 *
 * <p>Points are kept as fractions and rounded once, when they are shown.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.assessment;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
