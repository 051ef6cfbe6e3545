package io.github.liuding.reporting.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Many boxes of one kind, in columns under one bracket (工作专班，共14个). */
final class Cluster extends Block {
    static final int PAD = 100;
    static final int CAPTION = 200;

    /** Columns differ by less than this. */
    private static final int STEP = 50;

    private final String caption;
    private final List<Leaf> boxes;
    private final Spacing spacing;

    Cluster(String caption, List<Leaf> boxes, Spacing spacing) {
        this.caption = caption;
        this.boxes = boxes;
        this.spacing = spacing;
    }

    @Override
    @Nullable
    Plan lay(int within) {
        ClusterPlan best = null;
        for (int columns = 1; columns <= boxes.size(); columns++) {
            int width = (within - 2 * PAD - (columns - 1) * spacing.row()) / columns / STEP * STEP;
            if (width < Widths.LEAST) {
                break;
            }
            ClusterPlan plan = plan(columns, Math.min(width, boxes.get(0).widest()));
            if (best == null || plan.height() < best.height()) {
                best = plan;
            }
        }
        return best;
    }

    private ClusterPlan plan(int columns, int width) {
        List<BoxPlan> laid = boxes.stream().map(box -> box.exactly(width)).toList();
        int[] rows = IntStream.iterate(0, i -> i < laid.size(), i -> i + columns)
                .map(i -> laid.subList(i, Math.min(i + columns, laid.size())).stream()
                        .mapToInt(BoxPlan::height)
                        .max()
                        .orElse(0))
                .toArray();
        return new ClusterPlan(caption, laid, columns, rows, spacing);
    }
}
