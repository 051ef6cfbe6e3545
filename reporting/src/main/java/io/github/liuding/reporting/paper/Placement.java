package io.github.liuding.reporting.paper;

/**
 * Where a line stands between the edges of the type area (排布位置), in hundredths of a character of its size.
 *
 * @param align how it stands
 * @param left what is free at the left of every line
 * @param first what is free at the left of the first line besides; negative where the others hang
 * @param right what is free at the right
 */
public record Placement(Align align, int left, int first, int right) {
    /** How lines stand between the edges (对齐). */
    public enum Align {
        /** 居左. */
        LEFT,
        /** 居中. */
        CENTRE,
        /** 居右. */
        RIGHT,
        /** 两端对齐. */
        BOTH
    }

    /** 居中. */
    static Placement centred() {
        return new Placement(Align.CENTRE, 0, 0, 0);
    }

    /** 左空, in characters. */
    static Placement left(int characters) {
        return new Placement(Align.LEFT, characters * 100, 0, 0);
    }

    /** 右空, in hundredths of a character. */
    static Placement right(int hundredths) {
        return new Placement(Align.RIGHT, 0, 0, Math.max(0, hundredths));
    }

    /** 首行空, in characters. */
    static Placement text(int characters) {
        return new Placement(Align.BOTH, 0, characters * 100, 0);
    }
}
