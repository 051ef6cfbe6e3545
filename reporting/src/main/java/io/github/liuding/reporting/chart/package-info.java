/**
 * The organization chart of a campaign (组织机构图), one A3 page to hang on a wall.
 *
 * <p>An {@link io.github.liuding.reporting.chart.OrganizationChart} is the chart laid out, a value;
 * {@link io.github.liuding.reporting.chart.SvgWriter} turns it into an SVG file. Lengths are whole numbers and texts are
 * measured without fonts, by {@link io.github.liuding.reporting.text.TextWidth}, so that a campaign gives the same
 * bytes on every machine.
 *
 * <pre>{@code
 * SvgWriter.write(OrganizationChart.of(campaign), Path.of("组织机构图.svg"));
 * }</pre>
 */
@NullMarked
package io.github.liuding.reporting.chart;

import org.jspecify.annotations.NullMarked;
