package io.github.liuding.reporting.chart;

import java.util.List;
import java.util.Optional;

/** A box above others that stand one under the other and set in, joined by a line at their left. */
final class StackPlan implements Plan {
    private final Optional<BoxPlan> head;
    private final List<Plan> children;
    private final Spacing spacing;
    private final int indent;
    private final int width;
    private final int height;

    StackPlan(Optional<BoxPlan> head, List<Plan> children, Spacing spacing) {
        this.head = head;
        this.children = children;
        this.spacing = spacing;
        this.indent = head.isPresent() ? spacing.indent() : 0;
        this.width = Math.max(
                head.map(BoxPlan::width).orElse(0),
                indent + children.stream().mapToInt(Plan::width).max().orElse(0));
        this.height = head.map(box -> box.height() + spacing.stack()).orElse(0)
                + children.stream().mapToInt(Plan::height).sum()
                + (children.size() - 1) * spacing.stack();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public int top() {
        return head.map(BoxPlan::top).orElse(width / 2);
    }

    @Override
    public int side() {
        return 0;
    }

    @Override
    public int sideDown() {
        return head.map(BoxPlan::sideDown).orElse(0);
    }

    @Override
    public void draw(Sheet sheet, int x, int y, int stretched) {
        int at = y;
        if (head.isPresent()) {
            head.get().draw(sheet, x, y, 0);
            at += head.get().height() + spacing.stack();
        }
        int spine = x + indent / 2;
        int from = at - spacing.stack();
        int end = from;
        for (Plan child : children) {
            child.draw(sheet, x + indent, at, 0);
            if (head.isPresent()) {
                end = at + child.sideDown();
                sheet.line(spine, end, x + indent + child.side(), end);
            }
            at += child.height() + spacing.stack();
        }
        sheet.line(spine, from, spine, end);
    }
}
