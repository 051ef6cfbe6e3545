package io.github.liuding.reporting.chart;

/** The widths at which parts of the chart are laid out, in finer steps where they are small; without end. */
final class Widths {
    /** The narrowest box: ten characters and a half. */
    static final int LEAST = 1200;

    private Widths() {}

    /** The width with that number, from 0 on. */
    static int get(int index) {
        int width = LEAST;
        for (int i = 0; i < index; i++) {
            width = next(width);
        }
        return width;
    }

    /** The number of the widest one that is no wider; -1 if there is none. */
    static int floor(int width) {
        int index = -1;
        for (int w = LEAST; w <= width; w = next(w)) {
            index++;
        }
        return index;
    }

    static int next(int width) {
        if (width < 4_000) {
            return width + 100;
        }
        if (width < 10_000) {
            return width + 250;
        }
        return width < 30_000 ? width + 500 : width / 500 * 510;
    }
}
