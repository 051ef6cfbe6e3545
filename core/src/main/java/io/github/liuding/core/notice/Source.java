package io.github.liuding.core.notice;

import io.github.liuding.core.result.Place;
import java.util.Arrays;

/** The text that was read, and its lines. */
final class Source {
    private final String name;
    private final String text;
    private final int[] starts;

    Source(String name, String text) {
        this.name = name;
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    String text() {
        return text;
    }

    int lines() {
        return starts.length;
    }

    int start(int line) {
        return starts[line];
    }

    /** Behind the last character of a line, without its line end. */
    int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    Span span(Run run) {
        if (run.isEmpty()) {
            return new Span(1, 1, 0);
        }
        int from = run.offset(0);
        int to = run.offset(run.length() - 1) + 1;
        int line = line(from);
        return new Span(line + 1, from - starts[line] + 1, Math.max(0, to - from));
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    Place place(Span span) {
        return Place.inFile(name, span.line(), span.column());
    }
}
