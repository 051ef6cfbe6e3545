package io.github.liuding.reporting.paper;

import io.github.liuding.reporting.table.ReportTable;
import java.util.List;

/** What a paper is made of on the page (版面单元), from top to bottom. */
public sealed interface Piece {
    /**
     * A paragraph that stands for itself.
     *
     * @param kind the element that it is, or is part of
     * @param spans its words; those without emphasis have the element's face
     * @param right words at the right end of the same line; empty but in the head and the imprint
     * @param placement where it stands
     * @param kept whether the next piece must be on the same page
     */
    record Line(ElementKind kind, List<Span> spans, List<Span> right, Placement placement, boolean kept)
            implements Piece {}

    /**
     * Names in columns, each centred (并排署名).
     *
     * @param names from left to right
     * @param centres where each is centred, in hundredths of a character from the left edge
     */
    record Columns(List<String> names, List<Integer> centres) implements Piece {}

    /**
     * The mark of several bodies (联合行文的发文机关标志): their names one below the other, what follows all of them at
     * their right.
     *
     * @param names the names, the host's first
     * @param word what follows; empty where nothing does
     */
    record JointMark(List<String> names, String word) implements Piece {
        /** On one line, as a letter has it. */
        public String inOneLine() {
            return String.join("　", names) + word;
        }
    }

    /**
     * Blank lines of the text (空行).
     *
     * @param lines how many, at least 1
     * @param kept whether the next piece must be on the same page
     */
    record Blank(int lines, boolean kept) implements Piece {}

    /**
     * A line across the type area (分隔线).
     *
     * @param kind which
     */
    record Rule(RuleKind kind) implements Piece {}

    /**
     * A table (表格).
     *
     * @param table the table; title and notes are pieces of their own
     * @param landscape whether it stands on turned pages of its own
     */
    record Grid(ReportTable<?> table, boolean landscape) implements Piece {}

    /** The next piece begins a page (另面). */
    record NewPage() implements Piece {}

    /** The lines of a paper (分隔线). */
    enum RuleKind {
        /** 版头分隔线, red. */
        HEAD,
        /** 信函首页的红色双线, thick over thin. */
        LETTER,
        /** 版记首条、末条分隔线. */
        THICK,
        /** 版记中间的分隔线. */
        THIN
    }
}
