/**
 * Indicators over time (指标监测): what was measured of one indicator, held against targets, paths and earlier periods.
 *
 * <p>An {@link io.github.liuding.core.indicator.IndicatorSeries} is read off a standing. It answers with nothing where
 * nothing was measured: a missing value is not zero, and a rate without a denominator is absent. What is wrong with the
 * values is a {@link io.github.liuding.core.indicator.MeasuredFault}.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.indicator;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
