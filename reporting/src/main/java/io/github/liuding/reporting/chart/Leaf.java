package io.github.liuding.reporting.chart;

import java.util.HashMap;
import java.util.Map;

/** A box by itself. */
final class Leaf extends Block {
    /** Lines of more than 34 characters are hard to read in small type. */
    private static final int WIDEST = 3500;

    private static final int WIDEST_ON_TOP = 9000;

    private final BoxContent content;
    private final int depth;
    private final Map<Integer, BoxPlan> exact = new HashMap<>();

    Leaf(BoxContent content, int depth) {
        this.content = content;
        this.depth = depth;
    }

    /** The box in just that width. */
    BoxPlan exactly(int width) {
        return exact.computeIfAbsent(width, w -> new BoxPlan(content, depth, w));
    }

    /** The widest that it should be. */
    int widest() {
        return depth == 0 ? WIDEST_ON_TOP : WIDEST;
    }

    /** The narrowest box that is not much higher than the lowest one within a width, which is no less than the least. */
    BoxPlan pleasing(int within) {
        int lowest = exactly(Math.min(within, widest())).height();
        int width = Widths.LEAST;
        while (width < within && exactly(width).height() > lowest + lowest / 8) {
            width = Widths.next(width);
        }
        return exactly(Math.min(width, within));
    }

    @Override
    Plan lay(int within) {
        return exactly(Math.min(within, widest()));
    }
}
