package io.github.liuding.reporting.text;

/** Where a line that is too long may end. */
final class LineEnds {
    // How far back LibreOffice looks from a slash for a space.
    private static final int FAR = 66;

    private LineEnds() {}

    /**
     * The index before which to break a line.
     *
     * @param start where the line starts
     * @param full the first character with a width that no longer fits; there is another one before it
     * @param spaced whether the line has a space
     */
    static int last(CharSequence text, int start, int full, boolean spaced) {
        // Nearly always there is a good end close by, and to look for it from the line's start would take as long
        // again.
        int after = Glyphs.of(text.charAt(full));
        for (int i = full; i > start && !spaced; i--) {
            int before = Glyphs.of(text.charAt(i - 1));
            if (((before | after) & Glyphs.RARE) != 0) {
                break;
            }
            if (mayPart(before, after)) {
                return i;
            }
            after = before;
        }
        return last(text, start, full);
    }

    private static int last(CharSequence text, int start, int full) {
        int best = start;
        int space = start;
        int worse = start;
        int before = -1;
        int units;
        for (int i = start; i <= full; i += units) {
            int codePoint = Character.codePointAt(text, i);
            int after = Glyphs.of(codePoint);
            units = Character.charCount(codePoint);
            if (Glyphs.hundredths(after) == 0) {
                // It joins or parts its neighbours, or else is part of the character before it.
                before = before < 0 || after == Glyphs.RARE ? before : after;
                continue;
            }
            if (before >= 0 && mayPart(before, after)) {
                best = i;
                space = before == Glyphs.SPACE ? i : space;
            } else if (before >= 0 && worse == start && mayTear(before, after)) {
                // The first one: a renderer may not know the others.
                worse = i;
            }
            before = after;
        }
        if (best > space && space > start && isPath(text, space)) {
            return space;
        }
        return best > start ? best : worse > start ? worse : full;
    }

    /** Whether every renderer may break a line between two characters. */
    private static boolean mayPart(int before, int after) {
        if (before == Glyphs.SPACE) {
            return (after & (Glyphs.NO_START | Glyphs.FREE_AFTER_SPACE)) != Glyphs.NO_START;
        }
        return (after & Glyphs.NO_START) == 0 && (before & Glyphs.NO_END) == 0 && !stick(before, after);
    }

    private static boolean stick(int before, int after) {
        return (before & Glyphs.WORD) != 0
                ? (after & (Glyphs.WORD | Glyphs.BY_WORD)) != 0
                : (before & Glyphs.BY_WORD) != 0 && (after & Glyphs.WORD) != 0;
    }

    /** Whether some renderer may break a line between two characters, where none need do so. */
    private static boolean mayTear(int before, int after) {
        if ((before & Glyphs.TEARS_AFTER) == 0) {
            boolean opened = (before & (Glyphs.NO_END | Glyphs.FREE_AFTER_SPACE)) == Glyphs.NO_END;
            if (opened || (before & after & Glyphs.WORD) != 0) {
                return false;
            }
        }
        return (after & (Glyphs.NO_START | Glyphs.FREE_AFTER_SPACE)) != Glyphs.NO_START && after != Glyphs.SPACE;
    }

    /** Whether a slash comes soon after an index, before another space: LibreOffice then breaks before it all. */
    private static boolean isPath(CharSequence text, int start) {
        int end = Math.min(text.length(), start + FAR);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '/') {
                return true;
            }
            if (c == ' ' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return false;
    }
}
