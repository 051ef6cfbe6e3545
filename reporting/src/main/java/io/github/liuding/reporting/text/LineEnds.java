package io.github.liuding.reporting.text;

/** Where a line that is too long may end. */
final class LineEnds {
    // LibreOffice, where it would break after a slash, looks so far back for a space to break at instead.
    private static final int FAR = 66;

    private LineEnds() {}

    /**
     * The index before which to break a line.
     *
     * @param start where the line starts
     * @param full the first character with a width that no longer fits; there is another one before it
     * @param space the index after the line's last space, or its start
     */
    static int last(CharSequence text, int start, int full, int space) {
        int last = lastOfPlain(text, start, full);
        if (last == start) {
            last = lastOfAny(text, start, full);
        }
        return last > space && space > start && isPath(text, space) ? space : last;
    }

    /** The last good end, or the start if there is none or it takes a closer look. */
    private static int lastOfPlain(CharSequence text, int start, int full) {
        int after = Glyphs.of(text.charAt(full));
        for (int i = full; i > start; i--) {
            int before = Glyphs.of(text.charAt(i - 1));
            if (isSpecial(before) || isSpecial(after)) {
                return start;
            }
            if (mayPart(before, after)) {
                return i;
            }
            after = before;
        }
        return start;
    }

    /** The last good end, or else the first bad one, or else where the line is full. */
    private static int lastOfAny(CharSequence text, int start, int full) {
        int good = start;
        // The first one, because a renderer may not know the others.
        int bad = start;
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
                good = i;
            } else if (before >= 0 && bad == start && mayTear(before, after)) {
                bad = i;
            }
            before = after;
        }
        return good > start ? good : bad > start ? bad : full;
    }

    private static boolean isSpecial(int glyph) {
        return (glyph & Glyphs.RARE) != 0 && glyph != Glyphs.SPACE;
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

    /** Whether a line may end before an index and, soon after and before another space, a slash follows. */
    private static boolean isPath(CharSequence text, int start) {
        int first = Glyphs.of(text.charAt(start));
        if (isSpecial(first) || !mayPart(Glyphs.SPACE, first)) {
            return false;
        }
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
