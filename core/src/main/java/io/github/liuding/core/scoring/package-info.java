/**
 * By what units are scored and ranked (考核计分办法), as data.
 *
 * <p>A {@link io.github.liuding.core.scoring.ScoringScheme} has {@link io.github.liuding.core.scoring.Criterion criteria},
 * each with a {@link io.github.liuding.core.scoring.FigureSource} and a {@link io.github.liuding.core.scoring.ScoreRule};
 * {@link io.github.liuding.core.scoring.Adjustment}s beside them, {@link io.github.liuding.core.scoring.VetoItem}s above
 * them, and {@link io.github.liuding.core.scoring.PeerGroup}s within which units are ranked. What a journal comes to by a
 * scheme is worked out in {@code assessment}.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.scoring;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
