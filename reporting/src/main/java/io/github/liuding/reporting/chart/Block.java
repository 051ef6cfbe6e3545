package io.github.liuding.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the chart that may be laid out in several widths: the wider, the lower. Not thread-safe. */
abstract class Block {
    private final List<@Nullable Plan> plans = new ArrayList<>();
    private int width = Widths.LEAST;

    /** Lays it out in a width; null if that is too narrow. */
    abstract @Nullable Plan lay(int within);

    /**
     * The lowest plan that is no wider than the width of a number, and of several the narrowest.
     *
     * @param index the number, as in {@link Widths}; -1 for narrower ones
     */
    final @Nullable Plan at(int index) {
        while (plans.size() <= index) {
            Plan before = plans.isEmpty() ? null : plans.get(plans.size() - 1);
            Plan now = lay(width);
            plans.add(before == null || (now != null && now.height() < before.height()) ? now : before);
            width = Widths.next(width);
        }
        return index < 0 ? null : plans.get(index);
    }

    /** The lowest plan that is no wider. */
    final @Nullable Plan within(int most) {
        return at(Widths.floor(most));
    }

    /** The number of the narrowest width, up to one, in which it is no higher; -1 if there is none. */
    final int narrowest(int height, int upTo) {
        if (!fits(upTo, height)) {
            return -1;
        }
        int low = 0;
        int high = upTo;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fits(middle, height)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean fits(int index, int height) {
        Plan plan = at(index);
        return plan != null && plan.height() <= height;
    }
}
