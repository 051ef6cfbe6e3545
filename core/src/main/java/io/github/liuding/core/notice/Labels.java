package io.github.liuding.core.notice;

import java.util.List;

/** Lines that begin with a label: a field of a tail, or a role of a roster. */
final class Labels {
    private Labels() {}

    static boolean starts(Run run) {
        return startsField(run) || RoleWords.at(run).isPresent();
    }

    static boolean startsField(Run run) {
        String plain = run.plain();
        int end = Math.min(run.length(), Field.LONGEST + 8);
        int colon = plain.indexOf(':');
        if (colon < 0 || colon > end) {
            return false;
        }
        List<TailLabels.Label> labels = TailLabels.of(run.sub(0, colon + 1), 0);
        return !labels.isEmpty() && labels.get(0).from() <= 5;
    }

    /** Whether a line begins with a few words and a colon, and says something behind it. */
    static boolean startsAny(Run run) {
        int colon = run.plain().substring(0, Math.min(run.length(), 12)).indexOf(':');
        if (colon < 2 || colon >= run.length() - 1) {
            return false;
        }
        String label = run.sub(0, colon).squeeze().plain();
        return label.length() >= 2 && label.chars().allMatch(c -> Glyphs.isHan((char) c));
    }

    /** Whether a line is a label of a tail and nothing else. */
    static boolean isFieldOnly(Run run) {
        return run.length() <= Field.LONGEST + 8 && startsField(run);
    }
}
