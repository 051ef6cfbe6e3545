package io.github.liuding.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is drawn: lines lie under boxes. Not thread-safe. */
final class Sheet {
    private final List<Shape> under = new ArrayList<>();
    private final List<Shape> over = new ArrayList<>();

    void under(Shape shape) {
        under.add(shape);
    }

    void over(Shape shape) {
        over.add(shape);
    }

    /** A line, unless it has no length. */
    void line(int x1, int y1, int x2, int y2) {
        if (x1 != x2 || y1 != y2) {
            under.add(new Shape.Line(x1, y1, x2, y2));
        }
    }

    List<Shape> shapes() {
        List<Shape> all = new ArrayList<>(under);
        all.addAll(over);
        return List.copyOf(all);
    }
}
