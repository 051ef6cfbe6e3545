package io.github.liuding.core.notice;

/** One form for what papers and their copies print in several: half and full width, and the many dots and dashes. */
final class Glyphs {
    private static final String OPEN = "([{<";
    private static final String CLOSE = ")]}>";

    private Glyphs() {}

    /** The character by which the grammar knows it; 、 and 。 stay, for they are not the same as , and a dot. */
    static char plain(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '〔', '【', '［', '〖', '﹝' -> '[';
            case '〕', '】', '］', '〗', '﹞' -> ']';
            case '﹙' -> '(';
            case '﹚' -> ')';
            case '〈' -> '<';
            case '〉' -> '>';
            case '﹑' -> '、';
            case '﹒', '．' -> '.';
            case '﹕', '∶', '︰' -> ':';
            case '﹔' -> ';';
            case '﹐' -> ',';
            case '｡' -> '。';
            case '－', '–', '—', '―', '─', '━', '‐', '‑', '−', '﹣' -> '-';
            case '～', '〜', '∼' -> '~';
            case '｜', '│', '┃', '丨' -> '|';
            case '\u00a0', '\u3000', '\u2002', '\u2003', '\u2009', '\u200a', '\u2005', '\u2006', '\u202f' -> ' ';
            case '〇', '○', 'Ｏ' -> '〇';
            default -> c;
        };
    }

    /** Whether nothing is printed for it. */
    static boolean isInvisible(char c) {
        return c == '\ufeff'
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\u00ad'
                || c == '\u2060'
                || (c < ' ' && c != '\t')
                || c == '\u007f';
    }

    static boolean isSpace(char plain) {
        return plain == ' ' || plain == '\t';
    }

    static boolean isOpen(char plain) {
        return OPEN.indexOf(plain) >= 0;
    }

    static boolean isClose(char plain) {
        return CLOSE.indexOf(plain) >= 0;
    }

    static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇' || Character.isSurrogate(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a sentence is over after it. */
    static boolean endsSentence(char plain) {
        return plain == '。' || plain == ';' || plain == ':' || plain == '!' || plain == '?';
    }
}
