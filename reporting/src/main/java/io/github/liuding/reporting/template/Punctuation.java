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

    /** The words with full-width marks behind Chinese ones, and with full-width brackets around or behind them. */
    static String fullWidth(String words) {
        char[] marks = words.toCharArray();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marks.length; i++) {
            int known = HALF.indexOf(marks[i]);
            if (known >= 0 && isChinese(marks, i - 1)) {
                marks[i] = FULL.charAt(known);
            } else if (marks[i] == '(') {
                open.push(i);
            } else if (marks[i] == ')') {
                close(marks, open, i);
            }
        }
        open.stream().filter(at -> isChinese(marks, at - 1)).forEach(at -> marks[at] = '（');
        return String.valueOf(marks);
    }

    private static void close(char[] marks, Deque<Integer> open, int end) {
        if (open.isEmpty()) {
            marks[end] = isChinese(marks, end - 1) ? '）' : ')';
            return;
        }
        int start = open.pop();
        boolean chinese = isChinese(marks, start - 1);
        for (int i = start + 1; i < end && !chinese; i++) {
            chinese = isChinese(marks, i);
        }
        if (chinese) {
            marks[start] = '（';
            marks[end] = '）';
        }
    }

    private static boolean isChinese(char[] marks, int at) {
        return at >= 0 && (Character.isIdeographic(marks[at]) || CLOSING.indexOf(marks[at]) >= 0);
    }
}
