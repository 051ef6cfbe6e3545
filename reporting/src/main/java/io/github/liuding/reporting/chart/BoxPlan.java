package io.github.liuding.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A box of one width: its lines are broken, its height is known. */
final class BoxPlan implements Plan {
    /** The size of what is not the name; every length of the chart is in 100th parts of it. */
    static final int TEXT = 100;

    static final int NAME = 120;
    static final int PAD = 60;

    static final int NAME_PITCH = 160;
    static final int PITCH = 136;
    private static final int HEAD_PAD = 40;
    private static final int TAG_HEIGHT = 140;
    private static final int TAG_PAD = 30;
    private static final int TAG_GAP = 20;
    private static final int BODY_PAD = 36;
    private static final int PARAGRAPH_GAP = 16;

    private final BoxContent content;
    private final int depth;
    private final int width;
    private final List<String> name;
    private final List<String> tag;
    private final List<List<String>> paragraphs;
    private final int headHeight;
    private final int height;

    BoxPlan(BoxContent content, int depth, int width) {
        this.content = content;
        this.depth = depth;
        this.width = width;
        int inner = width - 2 * PAD;
        this.name = NameLines.of(content.name(), inner);
        this.tag = content.tag()
                .map(text -> TextLines.of(text, TEXT, Face.LABEL, inner - 2 * TAG_PAD))
                .orElse(List.of());
        this.paragraphs = content.paragraphs().stream()
                .map(paragraph -> TextLines.of(paragraph.whole(), TEXT, Face.LABEL, inner))
                .toList();
        this.headHeight = 2 * HEAD_PAD + name.size() * NAME_PITCH + (tag.isEmpty() ? 0 : TAG_GAP + tagHeight());
        int body = paragraphs.stream().mapToInt(lines -> lines.size() * PITCH).sum();
        this.height = paragraphs.isEmpty()
                ? headHeight
                : headHeight + 2 * BODY_PAD + body + (paragraphs.size() - 1) * PARAGRAPH_GAP;
    }

    private int tagHeight() {
        return TAG_HEIGHT + (tag.size() - 1) * PITCH;
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
        return width / 2;
    }

    @Override
    public int side() {
        return 0;
    }

    @Override
    public int sideDown() {
        return headHeight / 2;
    }

    @Override
    public void draw(Sheet sheet, int x, int y, int stretched) {
        List<Shape> shapes = new ArrayList<>();
        // One that only has a name would look as if something were missing in it.
        int full = paragraphs.isEmpty() ? height : Math.max(height, stretched);
        int centre = x + width / 2;
        shapes.add(new Shape.Rect(RectRole.BOX, x, y, width, full));
        int inset = RectRole.BOX.strokeWidth() / 2;
        int shade = paragraphs.isEmpty() ? full : headHeight;
        shapes.add(new Shape.Rect(RectRole.head(depth), x + inset, y + inset, width - 2 * inset, shade - 2 * inset));
        int at = y + HEAD_PAD;
        for (String line : name) {
            shapes.add(text(centre, at, NAME, NAME_PITCH, true, new Shape.Run(Face.BOLD, line.stripTrailing())));
            at += NAME_PITCH;
        }
        if (!tag.isEmpty()) {
            at += TAG_GAP;
            int tagWidth = 2 * TAG_PAD
                    + tag.stream()
                            .mapToInt(line -> TextLines.width(line.stripTrailing(), TEXT, Face.LABEL))
                            .max()
                            .orElse(0);
            shapes.add(new Shape.Rect(RectRole.TAG, centre - tagWidth / 2, at, tagWidth, tagHeight()));
            for (String line : tag) {
                shapes.add(text(centre, at, TEXT, TAG_HEIGHT, true, new Shape.Run(Face.LABEL, line.stripTrailing())));
                at += PITCH;
            }
        }
        at = y + headHeight + BODY_PAD;
        for (int i = 0; i < paragraphs.size(); i++) {
            int label = content.paragraphs().get(i).head().length();
            for (String line : paragraphs.get(i)) {
                shapes.add(text(x + PAD, at, TEXT, PITCH, false, runs(line, label)));
                label -= Math.min(label, line.length());
                at += PITCH;
            }
            at += PARAGRAPH_GAP;
        }
        sheet.over(new Shape.Group(content.id(), List.copyOf(shapes)));
    }

    /** The line with so many characters of it still in the label. */
    private static Shape.Run[] runs(String line, int label) {
        String text = line.stripTrailing();
        int end = Math.min(label, text.length());
        return Stream.of(
                        new Shape.Run(Face.LABEL, Paragraph.unglued(text.substring(0, end))),
                        new Shape.Run(Face.BODY, Paragraph.unglued(text.substring(end))))
                .filter(run -> !run.text().isEmpty())
                .toArray(Shape.Run[]::new);
    }

    /** A line of text whose upper edge is given. */
    static Shape.Text text(int x, int upper, int size, int pitch, boolean centred, Shape.Run... runs) {
        // The em box of a Chinese face goes from 12 hundredths below the base line to 88 above.
        int baseline = upper + (pitch - size) / 2 + size * 88 / 100;
        return new Shape.Text(x, baseline, size, centred, List.of(runs));
    }
}
