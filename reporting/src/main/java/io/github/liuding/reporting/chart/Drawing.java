package io.github.liuding.reporting.chart;

import java.util.List;

/** A page with everything on it (图面): its size in the chart's units, and what is drawn, from below to above.
 *
 * @param title what a screen reader says
 * @param width of the page, as many units as 420 mm are
 * @param height of the page
 * @param shapes what is drawn
 */
record Drawing(String title, int width, int height, List<Shape> shapes) {}
