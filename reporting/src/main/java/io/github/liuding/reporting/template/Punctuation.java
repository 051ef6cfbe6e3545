package io.github.liuding.reporting.template;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Marks in Chinese text (标点符号; GB/T 15834): full-width, though those who type on the web often set half-width ones.
 * Numbers, times and Latin words keep theirs.
 */
final class Punctuation {
    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";
    private static final String CLOSING = "”’》〉）】〕」』";

    private Punctuation() {}

    /**
     * The words with full-width marks beside Chinese ones, and with full-width brackets around or behind them. A mark behind
     * a Latin letter stays as it is.
     */
    static String fullWidth(String words) {
        char[] marks = words.toCharArray();
        Deque<Bracket> open = new ArrayDeque<>();
        for (int i = 0; i < marks.length; i++) {
            int known = HALF.indexOf(marks[i]);
            if (known >= 0 && (isChinese(marks, i - 1) || (isChinese(marks, i + 1) && !isLatin(marks, i - 1)))) {
                marks[i] = FULL.charAt(known);
            } else if (marks[i] == '(') {
                open.push(new Bracket(i, isChinese(marks, i - 1)));
            } else if (marks[i] == ')') {
                close(marks, open, i);
            } else if (!open.isEmpty() && isChinese(marks, i)) {
                open.push(open.pop().chinese());
            }
        }
        open.stream()
                .filter(bracket -> isChinese(marks, bracket.at() - 1))
                .forEach(bracket -> marks[bracket.at()] = '（');
        return String.valueOf(marks);
    }

    /** One that is open, and whether it stands in Chinese text. */
    private record Bracket(int at, boolean inChinese) {
        Bracket chinese() {
            return new Bracket(at, true);
        }
    }

    private static void close(char[] marks, Deque<Bracket> open, int end) {
        if (open.isEmpty()) {
            marks[end] = isChinese(marks, end - 1) ? '）' : ')';
            return;
        }
        Bracket start = open.pop();
        if (start.inChinese()) {
            marks[start.at()] = '（';
            marks[end] = '）';
            if (!open.isEmpty()) {
                open.push(open.pop().chinese());
            }
        }
    }

    private static boolean isLatin(char[] marks, int at) {
        return at >= 0 && marks[at] < 0x100 && Character.isLetter(marks[at]);
    }

    private static boolean isChinese(char[] marks, int at) {
        return at >= 0 && at < marks.length && (Character.isIdeographic(marks[at]) || CLOSING.indexOf(marks[at]) >= 0);
    }
}
