package io.github.liuding.reporting.chart;

import io.github.liuding.core.campaign.Campaign;

/**
 * The organization chart of a campaign (组织机构图), laid out on one A3 page across, 420 by 297 mm, to hang on a wall.
 *
 * <p>Every body that the paper sets up is a box: its name, its class (重大类), who holds which role with the post, where it
 * sits, the units that lead, support and belong to it, what it watches, to whom it reports, what it does. Lines go from a
 * body to those under it, side by side or set in one under the other; seven bodies of a kind and more, with none under
 * them, stand in columns under one bracket that says how many they are and what is the same for
 * all. A paper that sets up no body makes a page that
 * says so.
 *
 * <p>The text is as large as the page allows, from 16 points down. Where that would be less than 9 points, duties are
 * given in a number and lists of more than 13 units shortened; where it would still be less than 8, lists of more than 4.
 * What is left out is always said in a number, such as 等27个单位, and a note under the chart says so; heads and deputies are
 * never left out. Where all that does not fit at 7 points, everything is drawn smaller: nothing is dropped, and
 * {@link #textSize()} tells.
 *
 * <p>Immutable. Equal campaigns make equal charts.
 */
public final class OrganizationChart {
    private final Drawing drawing;

    private OrganizationChart(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Lays out the bodies of a campaign. */
    public static OrganizationChart of(Campaign campaign) {
        return new OrganizationChart(new Composer(campaign).compose());
    }

    /** The title above the chart, such as 青禾县优化营商环境工作方案组织机构图; in a drawing, what a screen reader says. */
    public String title() {
        return drawing.title();
    }

    /**
     * The size of the smallest text on A3 paper, in tenths of a point: 95 is 9.5 points. Below 70 the page should be printed
     * larger than A3.
     */
    public int textSize() {
        return Composer.textSize(drawing.width());
    }

    /** The chart as SVG, as {@link SvgWriter} writes it. */
    public String toSvg() {
        return SvgText.of(drawing);
    }

    /** What is drawn. */
    Drawing drawing() {
        return drawing;
    }

    /** Whether the other is a chart that looks the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OrganizationChart chart && chart.drawing.equals(drawing);
    }

    @Override
    public int hashCode() {
        return drawing.hashCode();
    }

    /** The title. */
    @Override
    public String toString() {
        return title();
    }
}
