package io.github.liuding.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A box with what stands under it: side by side, or one under the other and set in. */
final class Tree extends Block {
    private final Optional<Leaf> head;
    private final List<Block> children;
    private final Spacing spacing;

    /**
     * A tree.
     *
     * @param head the box on top; none for bodies that stand under no other
     * @param children at least one
     */
    Tree(Optional<Leaf> head, List<Block> children, Spacing spacing) {
        this.head = head;
        this.children = children;
        this.spacing = spacing;
    }

    /** Side by side shows better who is equal to whom; only for a tenth of the height the other is taken. */
    @Override
    @Nullable
    Plan lay(int within) {
        Plan row = row(within);
        if (row != null && children.size() == 1) {
            return row;
        }
        Plan stack = stack(within);
        if (row == null || stack == null) {
            return row == null ? stack : row;
        }
        return stack.height() < row.height() - row.height() / 10 ? stack : row;
    }

    private @Nullable Plan row(int within) {
        List<Plan> plans = new Row(children, spacing.row()).within(within);
        return plans.isEmpty() ? null : new RowPlan(head.map(box -> box.pleasing(within)), plans, spacing, within);
    }

    private @Nullable Plan stack(int within) {
        int indent = head.isPresent() ? spacing.indent() : 0;
        List<Plan> plans = new ArrayList<>();
        int widest = 0;
        for (Block child : children) {
            Plan plan = child.within(within - indent);
            if (plan == null) {
                return null;
            }
            plans.add(plan);
            widest = Math.max(widest, plan.width());
        }
        for (int i = 0; i < plans.size(); i++) {
            if (children.get(i) instanceof Leaf leaf) {
                plans.set(i, leaf.exactly(Math.min(widest, stretched(leaf))));
            } else if (children.get(i) instanceof Tree tree) {
                plans.set(i, tree.spread(plans.get(i)));
            }
        }
        int whole = widest + indent;
        return new StackPlan(head.map(box -> headOf(box, whole, within)), plans, spacing);
    }

    /** A plan in which the box is as wide as what stands under it, so that a line from the left is short. */
    private Plan spread(Plan plan) {
        if (plan instanceof RowPlan row && head.isPresent()) {
            int width = Math.min(row.width(), stretched(head.get()));
            return width > row.headWidth() ? row.with(head.get().exactly(width)) : row;
        }
        return plan;
    }

    /** Boxes of one column look better of one width, even if some are a little wider than they should be. */
    private static int stretched(Leaf box) {
        return box.widest() * 5 / 4;
    }

    private static BoxPlan headOf(Leaf box, int whole, int within) {
        BoxPlan pleasing = box.pleasing(within);
        return pleasing.width() > whole ? pleasing : box.exactly(Math.min(whole, stretched(box)));
    }
}
