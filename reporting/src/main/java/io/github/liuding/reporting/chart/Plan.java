package io.github.liuding.reporting.chart;

/** A part of the chart that is laid out but has no place yet. */
interface Plan {
    int width();

    int height();

    /** Where the line from above meets it, from its left edge on. */
    int top();

    /** Where a line from the left meets it: from its left edge on. */
    int side();

    /** And from its upper edge on. */
    int sideDown();

    /** Draws it with its upper left corner at a place, stretched down to a height where it can be. */
    void draw(Sheet sheet, int x, int y, int height);
}
