package io.github.liuding.reporting.chart;

import java.util.Arrays;
import java.util.List;

/** Boxes of one width in so many columns; those beside one another are of one height. */
final class ClusterPlan implements Plan {
    private final List<String> caption;
    private final List<BoxPlan> boxes;
    private final int columns;
    private final int[] rows;
    private final Spacing spacing;
    private final int width;
    private final int head;

    ClusterPlan(String caption, List<BoxPlan> boxes, int columns, int[] rows, Spacing spacing) {
        this.boxes = boxes;
        this.columns = columns;
        this.rows = rows;
        this.spacing = spacing;
        this.width = 2 * Cluster.PAD + columns * (boxes.get(0).width() + spacing.row()) - spacing.row();
        this.caption = TextLines.of(caption, BoxPlan.TEXT, Face.LABEL, width - 2 * Cluster.PAD);
        this.head = Cluster.CAPTION + (this.caption.size() - 1) * BoxPlan.PITCH;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return head + Arrays.stream(rows).sum() + (rows.length - 1) * spacing.stack() + Cluster.PAD;
    }

    @Override
    public int top() {
        return width / 2;
    }

    @Override
    public int side() {
        return 0;
    }

    @Override
    public int sideDown() {
        return head / 2;
    }

    @Override
    public void draw(Sheet sheet, int x, int y, int stretched) {
        sheet.under(new Shape.Rect(RectRole.BRACKET, x, y, width, height()));
        int at = y;
        for (String line : caption) {
            sheet.under(BoxPlan.text(
                    x + width / 2,
                    at,
                    BoxPlan.TEXT,
                    Cluster.CAPTION,
                    true,
                    new Shape.Run(Face.LABEL, line.stripTrailing())));
            at += BoxPlan.PITCH;
        }
        at = y + head;
        for (int row = 0; row < rows.length; row++) {
            for (int i = row * columns; i < Math.min(boxes.size(), (row + 1) * columns); i++) {
                BoxPlan box = boxes.get(i);
                box.draw(sheet, x + Cluster.PAD + (i - row * columns) * (box.width() + spacing.row()), at, rows[row]);
            }
            at += rows[row] + spacing.stack();
        }
    }
}
