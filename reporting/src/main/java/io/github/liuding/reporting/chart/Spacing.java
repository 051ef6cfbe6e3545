package io.github.liuding.reporting.chart;

/** The room between boxes (间距), in the chart's units.
 *
 * @param level between a box and those beneath it
 * @param row between neighbours
 * @param stack between boxes one under the other
 * @param indent by which a stack stands in
 */
record Spacing(int level, int row, int stack, int indent) {
    static final Spacing TIGHT = new Spacing(220, 130, 110, 200);
    static final Spacing LOOSE = new Spacing(400, 180, 180, 240);
    static final Spacing WIDE = new Spacing(640, 240, 260, 280);
}
