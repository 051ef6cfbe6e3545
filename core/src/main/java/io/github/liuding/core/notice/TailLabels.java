package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the labels of a run, such as 牵头单位: and 完成时限为, and where each of their values begins. */
final class TailLabels {
    private TailLabels() {}

    /**
     * A label and where it stands.
     *
     * @param field what it announces
     * @param from where it begins
     * @param to behind its colon
     */
    record Label(Field field, int from, int to) {}

    /** The labels of a run, none inside brackets, in their order. */
    static List<Label> of(Run run, int from) {
        List<Label> labels = new ArrayList<>();
        int depth = 0;
        String plain = run.plain();
        for (int i = from; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Glyphs.isOpen(c)) {
                depth++;
            } else if (Glyphs.isClose(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (c == ':' || c == '为' || Glyphs.isSpace(c))) {
                int floor =
                        labels.isEmpty() ? from : labels.get(labels.size() - 1).to();
                label(plain, floor, i).ifPresent(labels::add);
            }
        }
        return labels;
    }

    /** The label that ends before a colon; between it and what stands before must be a boundary. */
    private static Optional<Label> label(String plain, int floor, int colon) {
        int end = colon;
        while (end > floor && Glyphs.isSpace(plain.charAt(end - 1))) {
            end--;
        }
        if (end < colon && plain.charAt(colon) != ':') {
            return Optional.empty();
        }
        StringBuilder word = new StringBuilder();
        int start = end;
        Optional<Label> found = Optional.empty();
        while (start > floor && word.length() < Field.LONGEST + 4) {
            char c = plain.charAt(start - 1);
            if (!Glyphs.isHan(c) && !Glyphs.isSpace(c) && c != '(' && c != ')') {
                break;
            }
            start--;
            if (Glyphs.isSpace(c)) {
                continue;
            }
            word.insert(0, c);
            Field field = Field.known().get(word.toString());
            boolean colonless = plain.charAt(colon) != ':';
            if (field != null && start > floor && plain.charAt(start - 1) == '各') {
                // 各成员单位: is whom the paper goes to.
                return Optional.empty();
            }
            if (field != null && isBoundary(plain, floor, start)) {
                found = Optional.of(new Label(field, start, colon + 1));
            } else if (field != null && !colonless && isPrefixed(plain, floor, start)) {
                found = Optional.of(new Label(field, prefixStart(plain, floor, start), colon + 1));
            }
        }
        if (found.isPresent() && plain.charAt(colon) != ':') {
            // Without a colon only a label that stands free will do, and a space only after a longer one.
            Label label = found.get();
            boolean free = label.from() == floor || isBoundary(plain, floor, label.from());
            boolean isVerb = label.to() - label.from() < 5;
            // 分管领导为副组长 says who holds a role.
            boolean isPerson = label.field() == Field.LEADER || label.field() == Field.PERSON;
            return free && !isVerb && !(isPerson && plain.charAt(colon) == '为') ? found : Optional.empty();
        }
        return found;
    }

    private static boolean isBoundary(String plain, int floor, int start) {
        if (start == floor) {
            return true;
        }
        char before = plain.charAt(start - 1);
        return ";,。、([)] \t:!-|*".indexOf(before) >= 0;
    }

    /** Whether a few characters more belong to the label, as 县级 does in 县级责任领导. */
    private static boolean isPrefixed(String plain, int floor, int start) {
        int from = prefixStart(plain, floor, start);
        return start - from <= 4 && isBoundary(plain, floor, from);
    }

    private static int prefixStart(String plain, int floor, int start) {
        int from = start;
        while (from > floor && start - from <= 4 && Glyphs.isHan(plain.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
