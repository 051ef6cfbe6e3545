package io.github.liuding.reporting.chart;

import java.util.List;
import java.util.Optional;

/** A box above others that stand side by side, joined by lines. */
final class RowPlan implements Plan {
    private final Optional<BoxPlan> head;
    private final List<Plan> children;
    private final Spacing spacing;
    private final int width;
    private final int height;
    private final int headAt;
    private final int rowAt;
    private final int rowHeight;

    /**
     * A row.
     *
     * @param most what it may take; at least as much as the box and as the children need
     */
    RowPlan(Optional<BoxPlan> head, List<Plan> children, Spacing spacing, int most) {
        this.head = head;
        this.children = children;
        this.spacing = spacing;
        int row = children.stream().mapToInt(Plan::width).sum() + (children.size() - 1) * spacing.row();
        int box = head.map(BoxPlan::width).orElse(0);
        Plan last = children.get(children.size() - 1);
        // The box stands above the middle of the others, but not beside the line that joins them.
        int middle = Math.max(children.get(0).top(), Math.min(row / 2, row - last.width() + last.top()));
        int left = Math.max(0, box / 2 - middle);
        int right = Math.max(0, middle - box / 2 + box - row);
        int over = Math.max(0, row + left + right - most);
        int fromLeft = Math.min(left, over);
        this.rowAt = left - fromLeft;
        this.width = Math.max(box, row + left + right - over);
        this.headAt = Math.max(0, Math.min(rowAt + middle - box / 2, width - box));
        this.rowHeight = children.stream().mapToInt(Plan::height).max().orElse(0);
        this.height = head.map(plan -> plan.height() + spacing.level()).orElse(0) + rowHeight;
    }

    /** The same with a wider box on top; what it may take stays at what it takes. */
    RowPlan with(BoxPlan wider) {
        return new RowPlan(Optional.of(wider), children, spacing, Math.max(width, wider.width()));
    }

    /** The width of the box on top; 0 where there is none. */
    int headWidth() {
        return head.map(BoxPlan::width).orElse(0);
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
        return headAt + head.map(BoxPlan::top).orElse(width / 2);
    }

    @Override
    public int side() {
        return headAt;
    }

    @Override
    public int sideDown() {
        return head.map(BoxPlan::sideDown).orElse(0);
    }

    @Override
    public void draw(Sheet sheet, int x, int y, int stretched) {
        head.ifPresent(box -> box.draw(sheet, x + headAt, y, 0));
        int under = y + height - rowHeight;
        boolean alone = children.stream().allMatch(BoxPlan.class::isInstance);
        int at = x + rowAt;
        int bus = under - spacing.level() / 2;
        int first = x + top();
        int last = first;
        for (Plan child : children) {
            child.draw(sheet, at, under, alone ? rowHeight : 0);
            int drop = at + child.top();
            first = Math.min(first, drop);
            last = Math.max(last, drop);
            if (head.isPresent()) {
                sheet.line(drop, bus, drop, under);
            }
            at += child.width() + spacing.row();
        }
        if (head.isPresent()) {
            sheet.line(x + top(), under - spacing.level(), x + top(), bus);
            sheet.line(first, bus, last, bus);
        }
    }
}
