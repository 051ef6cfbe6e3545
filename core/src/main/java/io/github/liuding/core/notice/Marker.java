package io.github.liuding.core.notice;

/**
 * What a numbered paragraph begins with (序号), such as 一、 or (十二) or 1.
 *
 * @param kind which way of numbering
 * @param number its number; 0 for a dash
 * @param length how many characters it takes, white space in it counted
 */
record Marker(Kind kind, int number, int length) {
    /** The ways of numbering. Which stands above which is what the paper does, not what the standard asks for. */
    enum Kind {
        PART,
        ARTICLE,
        HAN,
        HAN_IN_BRACKETS,
        DIGIT,
        DIGIT_IN_BRACKETS,
        DIGIT_BEFORE_BRACKET,
        DECIMAL,
        DEEP_DECIMAL,
        CIRCLE,
        ORDINAL,
        DASH
    }

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] TASK_WORDS = {"任务", "举措", "行动", "措施", "工程", "事项", "问题", "项目"};
    private static final String STOPS = "、.,:";
    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String BULLETS = "•●◆■▪◇○★☆※·";

    /** The marker at the start of a paragraph; {@link #NONE} where it has none. */
    static Marker of(String plain) {
        int start = 0;
        while (start < plain.length() && Glyphs.isSpace(plain.charAt(start))) {
            start++;
        }
        if (start == plain.length()) {
            return NONE;
        }
        char first = plain.charAt(start);
        Marker found = NONE;
        if (first == '第') {
            found = named(plain, start);
        } else if (isTaskWord(plain, start)) {
            found = task(plain, start);
        } else if (isHanNumber(first)) {
            found = han(plain, start);
        } else if (first == '(' || first == '[') {
            found = bracketed(plain, start);
        } else if (Glyphs.isDigit(first)) {
            found = digits(plain, start);
        } else if (CIRCLES.indexOf(first) >= 0) {
            found = new Marker(Kind.CIRCLE, CIRCLES.indexOf(first) + 1, start + 1);
        } else if (first == '-' || BULLETS.indexOf(first) >= 0) {
            found = dash(plain, start);
        }
        return found;
    }

    static final Marker NONE = new Marker(Kind.DASH, -1, 0);

    boolean isPresent() {
        return length > 0;
    }

    private static Marker named(String plain, int start) {
        int end = numberEnd(plain, start + 1);
        if (end == start + 1 || end >= plain.length()) {
            return NONE;
        }
        int number = number(plain, start + 1, end);
        int at = end;
        while (at < plain.length() && plain.charAt(at) == ' ') {
            at++;
        }
        if (plain.startsWith("部分", at)) {
            return stop(plain, Kind.PART, number, at + 2);
        }
        if (at >= plain.length()) {
            return NONE;
        }
        return switch (plain.charAt(at)) {
            case '章', '编', '篇', '节' -> stop(plain, Kind.PART, number, at + 1);
            case '条' -> stop(plain, Kind.ARTICLE, number, at + 1);
            case '、', ',' -> new Marker(Kind.ORDINAL, number, at + 1);
            default -> NONE;
        };
    }

    private static boolean isTaskWord(String plain, int start) {
        for (String word : TASK_WORDS) {
            if (plain.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }

    /** 任务一: and 举措3:. */
    private static Marker task(String plain, int start) {
        int end = numberEnd(plain, start + 2);
        int at = spaces(plain, end);
        boolean stops = at < plain.length() && (":、.".indexOf(plain.charAt(at)) >= 0 || at > end);
        return end > start + 2 && stops ? stop(plain, Kind.ARTICLE, number(plain, start + 2, end), at) : NONE;
    }

    private static Marker stop(String plain, Kind kind, int number, int end) {
        int at = end;
        while (at < plain.length() && (Glyphs.isSpace(plain.charAt(at)) || STOPS.indexOf(plain.charAt(at)) >= 0)) {
            at++;
        }
        return new Marker(kind, number, at);
    }

    private static Marker han(String plain, int start) {
        int end = numberEnd(plain, start);
        int at = spaces(plain, end);
        if (at < plain.length() && (plain.charAt(at) == '、' || plain.charAt(at) == '.') && end - start <= 4) {
            return new Marker(Kind.HAN, number(plain, start, end), spaces(plain, at + 1));
        }
        if (at < plain.length() && plain.charAt(at) == '是' && end - start == 1 && at == end) {
            return new Marker(Kind.ORDINAL, number(plain, start, end), at + 1);
        }
        return NONE;
    }

    private static Marker bracketed(String plain, int start) {
        int from = spaces(plain, start + 1);
        int end = hanEnd(plain, from);
        if (end > from && end - from <= 4) {
            int at = spaces(plain, end);
            return at < plain.length() && Glyphs.isClose(plain.charAt(at))
                    ? stopped(plain, Kind.HAN_IN_BRACKETS, number(plain, from, end), at + 1)
                    : NONE;
        }
        end = digitEnd(plain, from);
        if (end > from && end - from <= 3) {
            int at = spaces(plain, end);
            return at < plain.length() && Glyphs.isClose(plain.charAt(at))
                    ? stopped(plain, Kind.DIGIT_IN_BRACKETS, Integer.parseInt(plain.substring(from, end)), at + 1)
                    : NONE;
        }
        return NONE;
    }

    private static Marker stopped(String plain, Kind kind, int number, int end) {
        int at = spaces(plain, end);
        return at < plain.length() && (plain.charAt(at) == '、' || plain.charAt(at) == '.')
                ? new Marker(kind, number, spaces(plain, at + 1))
                : new Marker(kind, number, at);
    }

    private static Marker digits(String plain, int start) {
        int end = digitEnd(plain, start);
        if (end - start > 3) {
            return NONE;
        }
        int number = Integer.parseInt(plain.substring(start, end));
        int at = spaces(plain, end);
        if (at >= plain.length()) {
            return NONE;
        }
        char stop = plain.charAt(at);
        int next = at + 1;
        if (stop == '.' && next < plain.length() && Glyphs.isDigit(plain.charAt(next)) && at == end) {
            return decimal(plain, start);
        }
        if (stop == '、' || stop == '.') {
            return new Marker(Kind.DIGIT, number, spaces(plain, next));
        }
        return stop == ')' ? new Marker(Kind.DIGIT_BEFORE_BRACKET, number, spaces(plain, next)) : NONE;
    }

    /** Such as 2.1 or 2.1.3, but no quantity: a space, a dot or 、 must part it from the words. */
    private static Marker decimal(String plain, int start) {
        int at = start;
        int dots = 0;
        int last = start;
        while (at < plain.length() && (Glyphs.isDigit(plain.charAt(at)) || plain.charAt(at) == '.')) {
            if (plain.charAt(at) == '.') {
                dots++;
                last = at + 1;
            }
            at++;
        }
        if (last == at) {
            // A dot at the end belongs to it.
            last = Math.max(start, plain.lastIndexOf('.', Math.max(start, at - 2)) + 1);
        }
        int end = digitEnd(plain, last);
        boolean apart = at < plain.length()
                && (Glyphs.isSpace(plain.charAt(at)) || plain.charAt(at) == '、' || plain.charAt(at - 1) == '.');
        if (!apart || end == last || end - last > 3 || dots > 3) {
            return NONE;
        }
        return new Marker(
                dots > 1 ? Kind.DEEP_DECIMAL : Kind.DECIMAL,
                Integer.parseInt(plain.substring(last, end)),
                spaces(plain, plain.charAt(at) == '、' ? at + 1 : at));
    }

    private static Marker dash(String plain, int start) {
        int at = start;
        while (at < plain.length() && plain.charAt(at) == plain.charAt(start)) {
            at++;
        }
        boolean isBullet = plain.charAt(start) != '-';
        boolean isDash = at - start >= 2 || (at < plain.length() && Glyphs.isSpace(plain.charAt(at)));
        return (isBullet || isDash)
                        && at < plain.length()
                        && !Glyphs.isDigit(plain.charAt(spaces(plain, at) % plain.length()))
                ? new Marker(Kind.DASH, 0, spaces(plain, at))
                : NONE;
    }

    private static int spaces(String plain, int at) {
        int end = at;
        while (end < plain.length() && Glyphs.isSpace(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int digitEnd(String plain, int at) {
        int end = at;
        while (end < plain.length() && Glyphs.isDigit(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isHanNumber(char c) {
        return c == '十' || c == '百' || DIGITS.indexOf(c) >= 0;
    }

    private static int hanEnd(String plain, int at) {
        int end = at;
        while (end < plain.length() && isHanNumber(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    static int numberEnd(String plain, int at) {
        int end = hanEnd(plain, at);
        if (end == at) {
            end = digitEnd(plain, at);
        }
        return Math.min(end, at + 6);
    }

    /** A number in digits or from 一 to 九百九十九; 0 where it is none. */
    static int number(String plain, int from, int to) {
        if (from >= to) {
            return 0;
        }
        if (Glyphs.isDigit(plain.charAt(from))) {
            return to - from > 6 ? 0 : Integer.parseInt(plain.substring(from, to));
        }
        int whole = 0;
        int digit = -1;
        boolean byPlace = true;
        for (int i = from; i < to; i++) {
            char c = plain.charAt(i);
            if (c == '百' || c == '十') {
                whole += (digit < 0 ? 1 : digit) * (c == '百' ? 100 : 10);
                digit = -1;
                byPlace = false;
            } else {
                digit = byPlace && digit > 0 ? digit * 10 + DIGITS.indexOf(c) : DIGITS.indexOf(c);
            }
        }
        return whole + Math.max(0, digit);
    }
}
