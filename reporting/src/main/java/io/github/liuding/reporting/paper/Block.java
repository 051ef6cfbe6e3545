package io.github.liuding.reporting.paper;

import io.github.liuding.reporting.table.ReportTable;
import java.util.List;

/** A part of a text (正文的一段): paragraph, heading, item with a label, or table. */
public sealed interface Block {
    /**
     * A paragraph (段落).
     *
     * @param spans its words, at least one span
     */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("A paragraph must have words");
            }
        }
    }

    /**
     * A heading (层次标题). Its number, 一、 or （一） or 1. or （1）, is not written but made: it goes on from the heading of
     * the same level before, and starts again below each heading of a higher level.
     *
     * @param level from 1 to 4
     * @param text its words, without a number
     * @param runIn what follows it in the same paragraph, in the face of the text; empty where it stands alone
     */
    record Heading(int level, String text, List<Span> runIn) implements Block {
        public Heading {
            runIn = List.copyOf(runIn);
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException(
                        "Level of a heading must be from 1 to 4, but was %s".formatted(level));
            }
            if (text.isBlank()) {
                throw new IllegalArgumentException("A heading must have words");
            }
        }
    }

    /**
     * A paragraph that begins with a label (名单、栏目), such as 组　长： or 办理时限：; turnovers hang below what follows it.
     *
     * @param label the label in the face of the text, with the mark at its end; of a line that goes on below another,
     *     as many spaces
     * @param text what follows it, in the same line
     */
    record Item(String label, List<Span> text) implements Block {
        public Item {
            text = List.copyOf(text);
            if (label.isEmpty() || text.isEmpty()) {
                throw new IllegalArgumentException("An item must have a label and words behind it");
            }
        }
    }

    /**
     * A table (表格) across the type area. Its heading repeats on every page and no row is broken over two.
     *
     * @param table the table; its title stands above it and its notes below
     * @param landscape whether it stands on pages of its own, turned
     */
    record Table(ReportTable<?> table, boolean landscape) implements Block {}

    /** A paragraph of plain words. */
    static Block paragraph(String text) {
        return new Paragraph(List.of(Span.of(text)));
    }

    /** A paragraph. */
    static Block paragraph(Span... spans) {
        return new Paragraph(List.of(spans));
    }

    /** A heading that stands alone. */
    static Block heading(int level, String text) {
        return new Heading(level, text, List.of());
    }

    /** A heading with the text that follows it in the same paragraph. */
    static Block heading(int level, String text, String runIn) {
        return new Heading(level, text, List.of(Span.of(runIn)));
    }

    /** A paragraph that begins with a label. */
    static Block item(String label, String text) {
        return new Item(label, List.of(Span.of(text)));
    }

    /** A table, turned where its columns together are wider than an upright page holds. */
    static Block table(ReportTable<?> table) {
        int width = table.columns().stream().mapToInt(column -> column.width()).sum();
        return new Table(table, width > WIDEST_UPRIGHT);
    }

    /** The Chinese characters of 12 points that stand side by side in the type area, with what lies between columns. */
    int WIDEST_UPRIGHT = 48;
}
