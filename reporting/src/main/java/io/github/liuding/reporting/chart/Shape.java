package io.github.liuding.reporting.chart;

import java.util.List;

/** What is drawn (图元), in the chart's units: the 100th part of the size of the text. */
sealed interface Shape {
    /** A rectangle; of a role, which fixes its colours. */
    record Rect(RectRole role, int x, int y, int width, int height) implements Shape {
        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }
    }

    /** A line, across or down. */
    record Line(int x1, int y1, int x2, int y2) implements Shape {}

    /** One line of text, at its base line; from x on, or about x where it is centred. */
    record Text(int x, int y, int size, boolean centred, List<Run> runs) implements Shape {
        int width() {
            return runs.stream()
                    .mapToInt(run -> TextLines.width(run.text(), size, run.face()))
                    .sum();
        }

        int left() {
            return centred ? x - (width() + 1) / 2 : x;
        }

        int right() {
            return left() + width();
        }
    }

    /** A piece of a line in one face. */
    record Run(Face face, String text) {}

    /** The shapes of one body's box, the outer rectangle first. */
    record Group(String id, List<Shape> shapes) implements Shape {
        Rect outline() {
            return (Rect) shapes.get(0);
        }
    }
}
