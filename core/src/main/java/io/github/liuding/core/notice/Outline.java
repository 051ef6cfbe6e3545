package io.github.liuding.core.notice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts paragraphs under the headings above them: a kind of number that is new goes one deeper, one already open closes it. */
final class Outline {
    private final Section root = new Section(Optional.empty(), Marker.NONE, Optional.empty());
    private Section part = root;
    private Section current = root;
    private boolean isDated;

    private Outline() {}

    static Section of(List<Line> lines, Set<Line> inTables, Map<Line, Foot.Part> foot) {
        Outline outline = new Outline();
        for (Line line : lines) {
            boolean isFoot = foot.containsKey(line);
            if (foot.get(line) == Foot.Part.DAY) {
                outline.isDated = true;
                outline.begin();
            }
            if (!isFoot && (line.isRow() || !inTables.contains(line))) {
                outline.take(line);
            }
        }
        return outline.root;
    }

    private void take(Line line) {
        if (line.isRow()) {
            current.lines.add(line);
            return;
        }
        String plain = line.run().length() > 80 ? "" : line.words().plain();
        if (isAnnex(plain)) {
            begin();
            current.lines.add(line);
            return;
        }
        if (plain.startsWith("注:") || plain.startsWith("备注:") || plain.startsWith("说明:")) {
            current = part;
            current.lines.add(line);
            return;
        }
        Marker marker = line.marker();
        if (!marker.isPresent() || marker.kind() == Marker.Kind.ORDINAL || isStray(line) || isSigned(line)) {
            current.lines.add(line);
            return;
        }
        current = under(marker).add(marker, line);
    }

    private void begin() {
        part = new Section(Optional.of(root), Marker.NONE, Optional.empty());
        root.children.add(part);
        current = part;
    }

    /** The section under which a number of this kind stands. */
    private Section under(Marker marker) {
        Deque<Section> open = new ArrayDeque<>();
        Section at = current;
        while (at != part && at.parent.isPresent()) {
            open.addLast(at);
            at = at.parent.get();
        }
        for (Section section : open) {
            if (section.marker.kind() == marker.kind()) {
                return section.parent.orElse(part);
            }
        }
        // A heading of chapters closes whatever is open, also where the paper begins with others.
        return marker.kind() == Marker.Kind.PART
                        || (marker.kind() == Marker.Kind.HAN && !hasOpen(open, Marker.Kind.PART))
                ? part
                : current;
    }

    private static boolean hasOpen(Deque<Section> open, Marker.Kind kind) {
        return open.stream().anyMatch(section -> section.marker.kind() == kind);
    }

    /** Whether a dash stands before those who answer for what is above, as a name stands below a saying. */
    private static boolean isSigned(Line line) {
        if (line.marker().kind() != Marker.Kind.DASH || line.words().length() > 120) {
            return false;
        }
        String plain = line.words().trim("。;").plain();
        int leads = plain.indexOf("牵头");
        int end = leads > 0 ? leads : plain.lastIndexOf("负责");
        boolean closes = plain.endsWith("负责") || plain.endsWith("配合") || plain.endsWith("牵头") || plain.endsWith("落实");
        return closes && end > 1 && UnitList.read(line.words().sub(0, end)).areSurelyUnits();
    }

    /** A line that only looks numbered. */
    private static boolean isStray(Line line) {
        return line.body().isEmpty();
    }

    static boolean isDay(String plain) {
        return plain.length() >= 8
                && plain.length() <= 16
                && DateWords.at(plain, 0)
                        .filter(date -> date.to() == plain.length() && date.day() > 0 && date.namesYear())
                        .isPresent();
    }

    private boolean isAnnex(String plain) {
        if (!plain.startsWith("附件") && !plain.startsWith("附表") && !plain.startsWith("附:")) {
            return false;
        }
        return isAnnexHeading(plain) || (isDated && plain.length() <= 50 && !plain.startsWith("附件下载"));
    }

    /** 附件, 附件1: the words that stand above an annex and nothing else. */
    static boolean isAnnexHeading(String plain) {
        return Words.anyBegins(plain, "附件", "附表", "附:")
                && plain.length() <= 6
                && plain.substring(2)
                        .chars()
                        .allMatch(
                                c -> Glyphs.isDigit((char) c) || Marker.isHanNumber((char) c) || c == ':' || c == '-');
    }
}
