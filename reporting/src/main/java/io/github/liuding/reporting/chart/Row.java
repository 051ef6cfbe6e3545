package io.github.liuding.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Shares a width among blocks side by side, so that the highest is as low as can be. */
final class Row {
    /** What is narrower than this gets what width is left over. */
    private static final int COMFORTABLE = 2400;

    private final List<Block> blocks;
    private final int gap;

    Row(List<Block> blocks, int gap) {
        this.blocks = blocks;
        this.gap = gap;
    }

    /** The plans from left to right; none if the width is too small. */
    List<Plan> within(int width) {
        int room = width - (blocks.size() - 1) * gap;
        if (room / blocks.size() < Widths.LEAST) {
            return List.of();
        }
        return blocks.stream().allMatch(Leaf.class::isInstance) ? equal(room / blocks.size()) : shared(room);
    }

    /** Boxes alone have one width: the least in which none is higher than it must be. */
    private List<Plan> equal(int most) {
        int last = Widths.floor(most);
        int height = 0;
        for (Block block : blocks) {
            Plan plan = block.at(last);
            height = Math.max(height, plan == null ? 0 : plan.height());
        }
        int width = Widths.LEAST;
        for (Block block : blocks) {
            width = Math.max(width, Widths.get(block.narrowest(height, last)));
        }
        int one = width;
        return blocks.stream()
                .<Plan>map(block -> ((Leaf) block).exactly(Math.min(one, ((Leaf) block).widest())))
                .toList();
    }

    private List<Plan> shared(int room) {
        int last = Widths.floor(room);
        TreeSet<Integer> heights = new TreeSet<>();
        for (Block block : blocks) {
            for (int i = 0; i <= last; i++) {
                Plan plan = block.at(i);
                if (plan != null) {
                    heights.add(plan.height());
                }
            }
        }
        List<Integer> ascending = List.copyOf(heights);
        int low = 0;
        int high = ascending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (indexes(ascending.get(middle), room, last).length > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == ascending.size() ? List.of() : widened(indexes(ascending.get(low), room, last), room, last);
    }

    /** The narrowest widths in which no block is higher; none if they are too wide together. */
    private int[] indexes(int height, int room, int last) {
        int[] indexes = new int[blocks.size()];
        int rest = room;
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = blocks.get(i).narrowest(height, last);
            rest -= indexes[i] < 0 ? rest + 1 : width(i, indexes[i]);
            if (rest < 0) {
                return new int[0];
            }
        }
        return indexes;
    }

    /** Gives what is left to the narrowest, step by step. */
    private List<Plan> widened(int[] indexes, int room, int last) {
        int rest = room;
        for (int i = 0; i < indexes.length; i++) {
            rest -= width(i, indexes[i]);
        }
        for (boolean again = true; again; ) {
            again = false;
            int narrowest = -1;
            for (int i = 0; i < indexes.length; i++) {
                int next = wider(i, indexes[i], last);
                if (next >= 0
                        && width(i, indexes[i]) < COMFORTABLE
                        && width(i, next) - width(i, indexes[i]) <= rest
                        && (narrowest < 0 || width(i, indexes[i]) < width(narrowest, indexes[narrowest]))) {
                    narrowest = i;
                }
            }
            if (narrowest >= 0) {
                int next = wider(narrowest, indexes[narrowest], last);
                rest -= width(narrowest, next) - width(narrowest, indexes[narrowest]);
                indexes[narrowest] = next;
                again = true;
            }
        }
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < indexes.length; i++) {
            Plan plan = blocks.get(i).at(indexes[i]);
            if (plan != null) {
                plans.add(plan);
            }
        }
        return plans;
    }

    /** The next number with a wider plan; -1 if there is none. */
    private int wider(int block, int index, int last) {
        int width = width(block, index);
        for (int i = index + 1; i <= last; i++) {
            if (width(block, i) > width) {
                return i;
            }
        }
        return -1;
    }

    private int width(int block, int index) {
        Plan plan = blocks.get(block).at(index);
        return plan == null ? 0 : plan.width();
    }
}
