package io.github.liuding.core.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the feet of the papers in a text: who signed and on which day (落款), the list of annexes, notes, whom to ask, to
 * whom copies go, and closing paragraphs. They stand behind the last task or body and are no part of it.
 */
final class Foot {
    /** What a line of a foot is. */
    enum Part {
        SIGNATURE,
        DAY,
        ANNEX,
        NOTE,
        CLOSING
    }

    private static final int LONGEST_SIGNATURE = 60;

    /** Annexes are listed in lines no longer than this. */
    private static final int LONGEST_ANNEX = 80;

    /** So many offices sign a paper at most. */
    private static final int MOST_SIGNING = 12;

    /** With these begin lines below the day, and whom to ask above it. */
    private static final String[] NOTES = {
        "(此件", "此件", "(此文", "(公开", "(信息公开", "(不公开", "(依申请公开", "(联系", "抄送", "抄报", "主送:", "分送:", "联系人:", "联系方式:", "联系电话:",
        "电话:", "传真:", "邮箱:", "电子邮箱:", "联系邮箱:", "咨询电话:", "监督电话:", "举报电话:", "通讯地址:", "联系地址:", "校对:", "校对人:"
    };

    private final List<Line> lines;
    private final Set<Line> inTables;
    private final Map<Line, Part> parts = new LinkedHashMap<>();

    private Foot(List<Line> lines, Set<Line> inTables) {
        this.lines = lines;
        this.inTables = inTables;
    }

    /** The lines of all feet, in no order. */
    static Map<Line, Part> of(List<Line> lines, Set<Line> inTables) {
        Foot foot = new Foot(lines, inTables);
        for (int i = 0; i < lines.size(); i++) {
            if (foot.is(i, Foot::isDay)) {
                foot.add(i, Part.DAY);
                foot.below(i + 1);
                foot.above(i, true);
            } else if (foot.is(i, Foot::isAnnexHeading)) {
                foot.above(i, false);
            }
        }
        foot.above(lines.size(), false);
        return foot.parts;
    }

    private interface Test {
        boolean of(Run words);
    }

    private boolean is(int i, Test test) {
        Line line = lines.get(i);
        return !line.isRow()
                && !inTables.contains(line)
                && line.words().length() <= LONGEST_ANNEX
                && test.of(line.run().squeeze());
    }

    private void add(int i, Part part) {
        parts.put(lines.get(i), part);
    }

    /** Takes what stands below a day. */
    private void below(int from) {
        for (int i = from; i < lines.size() && is(i, Foot::isNote); i++) {
            add(i, Part.NOTE);
        }
    }

    /** Takes what stands above a day, an annex or the end of the text, from below. */
    private void above(int end, boolean isDated) {
        int at = end;
        boolean isSigned = false;
        while (at > 0 && !parts.containsKey(lines.get(at - 1))) {
            int annexes = annexes(at);
            int signed = isSigned ? 0 : isDated ? signatures(at) : undated(at);
            if (signed > 0) {
                int first = at - signed;
                while (at > first) {
                    add(--at, Part.SIGNATURE);
                }
                isSigned = true;
            } else if (is(at - 1, Foot::isNote)) {
                add(--at, Part.NOTE);
            } else if (!isSigned && !isDated && is(at - 1, Foot::isSignedAndDated)) {
                add(--at, Part.SIGNATURE);
                isSigned = true;
            } else if (annexes > 0) {
                for (int first = at - annexes; at > first; ) {
                    add(--at, Part.ANNEX);
                }
            } else if (isClosing(at - 1)) {
                add(--at, Part.CLOSING);
            } else {
                return;
            }
        }
    }

    /** How many lines of signatures end before a line; units of a roster that ends above are none. */
    private int signatures(int end) {
        int first = end;
        int offices = end;
        while (first > 0
                && end - first < MOST_SIGNING
                && !lines.get(first - 1).marker().isPresent()
                && is(first - 1, Foot::isSignature)) {
            first--;
            boolean isOffice = Lines.isSignature(lines.get(first).words().plain());
            offices = first == end - 1 || (offices == first + 1 && isOffice) ? first : offices;
        }
        return end - (isWhole(first - 1) ? first : offices);
    }

    /** Whether a line ends its sentence. */
    private boolean isWhole(int i) {
        Run words = i < 0 ? Run.NONE : lines.get(i).words();
        return !words.isEmpty() && "。;)".indexOf(words.at(words.length() - 1)) >= 0;
    }

    /** How many lines a signature without a day takes, which stands behind a whole sentence. */
    private int undated(int end) {
        return isWhole(end - 2) && is(end - 1, words -> Lines.isSignature(words.plain())) ? 1 : 0;
    }

    /** How many lines of a list of annexes end before a line: 附件:1.甲, then 2.乙 and so on. */
    private int annexes(int end) {
        int at = end - 1;
        int number = lines.get(at).marker().number();
        while (at > 0
                && number > 1
                && lines.get(at).marker().kind() == Marker.Kind.DIGIT
                && lines.get(at).marker().number() == number
                && is(at, words -> !words.plain().endsWith("。"))) {
            at--;
            number--;
        }
        boolean isWhole = at == end - 1 || number == 1;
        return isWhole && is(at, Foot::isAnnexes) ? end - at : 0;
    }

    private boolean isClosing(int i) {
        Line line = lines.get(i);
        return i > 0
                && !line.isRow()
                && !inTables.contains(line)
                && !line.marker().isPresent()
                && ClosingWords.close(lines.get(i - 1), line.words());
    }

    private static boolean isDay(Run words) {
        return Outline.isDay(words.plain());
    }

    private static boolean isAnnexHeading(Run words) {
        return Outline.isAnnexHeading(words.plain());
    }

    private static boolean isAnnexes(Run words) {
        String plain = words.plain();
        return Words.anyBegins(plain, "附件:", "附件1:", "附:", "附表:") && plain.length() > 4 && !plain.endsWith("。");
    }

    /** The name of an office and nothing else. */
    private static boolean isSignature(Run words) {
        String plain = words.plain();
        return words.length() >= 4
                && words.length() <= LONGEST_SIGNATURE
                && UnitWords.endsLikeUnit(plain)
                && plain.chars().noneMatch(c -> "。:,;".indexOf(c) >= 0);
    }

    /** 青禾县人民政府办公室 2024年3月1日印发, in one line. */
    private static boolean isSignedAndDated(Run words) {
        String plain = words.plain();
        int end = plain.endsWith("印发") ? plain.length() - 2 : plain.length();
        for (int at = 0; at + 8 <= end; at++) {
            Optional<DateWords> date = DateWords.at(plain, at);
            if (date.isPresent() && date.get().namesYear()) {
                return date.get().day() > 0
                        && date.get().to() == end
                        && (at == 0 ? end < plain.length() : isSignature(words.sub(0, at)));
            }
        }
        return false;
    }

    private static boolean isNote(Run words) {
        return Words.anyBegins(words.plain(), NOTES)
                || (isSignedAndDated(words) && words.plain().endsWith("印发"));
    }
}
