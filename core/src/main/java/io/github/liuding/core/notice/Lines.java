package io.github.liuding.core.notice;

import io.github.liuding.core.document.DocumentNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of the text and joins what a page end, a copy or a narrow column has broken. */
final class Lines {
    private static final int SHORTEST_BODY = 25;
    private static final int LONGEST_HEADING = 40;
    private static final int NO_WIDTH = -1;
    private static final int FEWEST_COLUMNS = 3;

    /** How much narrower than the column a full line may be, in halves of a character. */
    private static final int RAGGED = 8;

    private final List<Line> lines = new ArrayList<>();
    private final List<Run> debris = new ArrayList<>();
    private final Map<Marker.Kind, Character> ends = new EnumMap<>(Marker.Kind.class);
    private final Set<Line> cells = new HashSet<>();
    private int width = NO_WIDTH;
    private int headings;
    private boolean inCells;

    private List<Run> open = new ArrayList<>();
    private int openLength;
    private int lastWidth;
    private Marker openMarker = Marker.NONE;

    private Lines() {}

    static Lines read(Source source) {
        Lines read = new Lines();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < source.lines(); i++) {
            Run run = LineCleaner.clean(source, i);
            if (isRow(run)) {
                runs.add(run);
            } else if (LineCleaner.isDrawn(run.squeeze().plain())) {
                runs.add(Run.NONE);
            } else if (LineCleaner.isDebris(run)) {
                if (!run.strip().isEmpty()) {
                    read.debris.add(run.strip());
                }
            } else {
                runs.add(run);
            }
        }
        read.width = width(runs);
        runs.forEach(read::take);
        read.close();
        return read;
    }

    List<Line> all() {
        return lines;
    }

    /** Whether a line is a cell of a table whose cells stand one below the other. */
    boolean isCell(Line line) {
        return cells.contains(line);
    }

    /** What is about the page and not of the paper. */
    List<Run> debris() {
        return debris;
    }

    /** How wide the lines are where every paragraph is cut to one width; {@link #NO_WIDTH} where they are not. */
    private static int width(List<Run> runs) {
        int[] widths = runs.stream()
                .mapToInt(Lines::width)
                .filter(width -> width > 16)
                .sorted()
                .toArray();
        if (widths.length < 12) {
            return NO_WIDTH;
        }
        int widest = widths[widths.length - 1 - widths.length / 40];
        long near =
                Arrays.stream(widths).filter(width -> width >= widest - RAGGED).count();
        return widest <= 120 && near * 4 >= widths.length ? widest : NO_WIDTH;
    }

    /** How far a line reaches in print, in halves of a character; it may be set in from the margin. */
    private static int width(Run run) {
        int width = 0;
        int reach = 0;
        for (int i = 0; i < run.length(); i++) {
            width += run.text().charAt(i) < 128 ? 1 : 2;
            reach = Glyphs.isSpace(run.at(i)) ? reach : width;
        }
        return reach;
    }

    private static boolean isRow(Run run) {
        String plain = run.plain();
        int bars = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '|') {
                bars++;
            } else if (c == '\t' && i > 0 && hasWords(plain, 0, i) && hasWords(plain, i, plain.length())) {
                return true;
            }
        }
        return bars >= 2
                || (plain.startsWith("\t") && hasWords(plain, 0, plain.length()) && plain.indexOf('\t', 1) > 0);
    }

    private static boolean hasWords(String plain, int from, int to) {
        for (int i = from; i < to && i < from + 400; i++) {
            if (!Glyphs.isSpace(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void take(Run printed) {
        boolean asPrinted = isRow(printed);
        Run run = asPrinted ? printed : printed.strip();
        if (run.isEmpty()) {
            close();
            return;
        }
        if (asPrinted) {
            close();
            lines.add(new Line(run, Marker.NONE, true));
            return;
        }
        boolean isHeading = isHeading(run);
        headings = isHeading ? headings + 1 : 0;
        Marker marker = Marker.of(run.plain());
        boolean isSigned = !open.isEmpty()
                && isSignature(open.get(open.size() - 1).squeeze().plain())
                && Outline.isDay(run.squeeze().plain());
        inCells = headings >= FEWEST_COLUMNS
                || (inCells
                        && marker.kind() != Marker.Kind.HAN
                        && !isSigned
                        && !run.plain().startsWith("附件"));
        if (!open.isEmpty() && continues(run, marker)) {
            open.add(run);
            openLength += run.length();
            lastWidth = width(printed);
            return;
        }
        close();
        open.add(run);
        openLength = run.length();
        lastWidth = width(printed);
        openMarker = marker;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Run run = Run.join(open);
        Line line = new Line(run, openMarker, false);
        lines.add(line);
        if (inCells) {
            cells.add(line);
        }
        if (openMarker.isPresent() && !run.isEmpty()) {
            ends.put(openMarker.kind(), run.at(run.length() - 1));
        }
        open = new ArrayList<>();
    }

    private boolean continues(Run next, Marker marker) {
        Run last = open.get(open.size() - 1);
        char end = last.at(last.length() - 1);
        char first = next.at(0);
        if ("。,;、:)]!?”》".indexOf(first) >= 0 && !marker.isPresent()) {
            return true;
        }
        if (marker.isPresent() && !(marker.kind() == Marker.Kind.DASH && isOpenEnded(last))) {
            return false;
        }
        if (isAlone(next.squeeze().plain()) || headings > 0) {
            return false;
        }
        Optional<RoleWords> role = RoleWords.at(next);
        if (isOpenEnded(last) && role.isEmpty()) {
            return true;
        }
        if (end == '、'
                && role.isPresent()
                && role.get().to() >= next.length()
                && !role.get().hasColon()) {
            // A post that a narrow column has parted from the one before it, and no role.
            return true;
        }
        if (Labels.starts(next)) {
            return false;
        }
        if (end == '》' && first == '(' && numbersPaper(next)) {
            return true;
        }
        if (end == ':') {
            return open.size() == 1 && Labels.isFieldOnly(last);
        }
        if (Glyphs.endsSentence(end) || (end == '.' && last.length() > 1 && Glyphs.isHan(last.at(last.length() - 2)))) {
            return false;
        }
        if (end == '、' || end == ',') {
            return true;
        }
        if (inCells) {
            return false;
        }
        if (width != NO_WIDTH && openLength > 8) {
            return lastWidth >= width - RAGGED && !isPersonAndPost(next);
        }
        if (isSignature(next.squeeze().plain()) || Labels.startsAny(next) || tellsOfOffice(next)) {
            return false;
        }
        if (Labels.starts(open.get(0)) || endsWithField(last)) {
            return breaksList(last, next);
        }
        if (openMarker.isPresent()
                && openLength <= LONGEST_HEADING
                && Run.join(open).plain().indexOf('。') < 0) {
            char before = ends.getOrDefault(openMarker.kind(), ' ');
            return last.plain().indexOf(',') >= 0 && (before == ';' || before == '。');
        }
        boolean isBody = openLength >= SHORTEST_BODY && hasStops(open.get(0));
        return isBody && !endsWithTail(last);
    }

    /** A line of a roster: a name, white space, a post. */
    private static boolean isPersonAndPost(Run next) {
        return next.length() <= 60 && next.plain().indexOf(' ') > 0 && Holders.beginsWithPerson(next);
    }

    /** Whether a line begins with the number of the paper whose title stands before it. */
    private static boolean numbersPaper(Run next) {
        int close = next.plain().indexOf(')');
        return close > 0
                && close < 40
                && DocumentNumber.find(next.text().substring(1, close)).isPresent();
    }

    /** Whether the last words of a line are the value of a label. */
    static boolean endsWithField(Run line) {
        Run tail = line.sub(Math.max(0, line.length() - 60), line.length());
        int colon = tail.plain().lastIndexOf(':');
        return colon > 0
                && !TailLabels.of(tail.sub(Math.max(0, colon - 12), colon + 1), 0)
                        .isEmpty();
    }

    /** The name of an office and nothing else. */
    static boolean isSignature(String plain) {
        boolean isOffice = plain.endsWith("政府")
                || plain.endsWith("办公室")
                || plain.endsWith("委员会")
                || plain.endsWith("领导小组")
                || plain.endsWith("指挥部")
                || plain.endsWith("管委会");
        return isOffice && plain.length() <= 40 && plain.chars().noneMatch(c -> "。,;、:()".indexOf(c) >= 0);
    }

    private static boolean hasStops(Run run) {
        String plain = run.plain();
        return plain.indexOf(',') >= 0 || plain.indexOf('。') >= 0 || plain.indexOf(';') >= 0;
    }

    /** Whether a bracket with who answers ends a line. */
    static boolean endsWithTail(Run run) {
        char end = run.at(run.length() - 1);
        if (!Glyphs.isClose(end)) {
            return false;
        }
        String tail = run.plain().substring(Math.max(0, run.length() - 200));
        return tail.contains("单位")
                || tail.contains("负责")
                || tail.contains("牵头")
                || tail.contains("部门")
                || tail.contains("完成")
                || endsWithUnits(run);
    }

    /** Whether the last bracket of a line holds units and nothing else. */
    private static boolean endsWithUnits(Run line) {
        int open = line.plain().lastIndexOf('(');
        return open > 0
                && line.at(line.length() - 1) == ')'
                && line.length() - open <= 200
                && UnitList.read(line.sub(open + 1, line.length() - 1)).areSurelyUnits();
    }

    /** A bracket or a quotation that is opened and not closed. */
    private boolean isOpenEnded(Run last) {
        if (open.size() > 30 || openLength > 4000) {
            return false;
        }
        int round = 0;
        int title = 0;
        String plain =
                openLength == last.length() ? last.plain() : Run.join(open).plain();
        for (int i = Math.max(0, plain.length() - 400); i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '(' || c == '[') {
                round++;
            } else if (c == ')' || c == ']') {
                round = Math.max(0, round - 1);
            } else if (c == '《') {
                title++;
            } else if (c == '》') {
                title = Math.max(0, title - 1);
            }
        }
        return title > 0 || round > 0;
    }

    /** Whether a list of units goes on in the next line: 区小微企业 | 发展服务中心等. */
    private static boolean breaksList(Run last, Run next) {
        String plain = next.squeeze().plain();
        // A list in brackets that are shut is over; what stands below it may be a signature.
        boolean isShut = Glyphs.isClose(last.at(last.length() - 1));
        if (isShut || plain.length() > 60 || plain.indexOf('。') >= 0 || Holders.beginsWithPerson(next)) {
            return false;
        }
        String tail = last.squeeze().plain();
        int from = Math.max(tail.lastIndexOf('、'), Math.max(tail.lastIndexOf(','), tail.lastIndexOf(':')));
        String name = tail.substring(from + 1);
        boolean isWhole = UnitWords.endsLikeUnit(name) || name.endsWith("等");
        boolean isPart =
                plain.endsWith("等") || UnitWords.endsLikeUnit(plain) || plain.endsWith("负责人") || plain.endsWith("同志");
        return isPart && (!isWhole || plain.startsWith("管委会") || plain.startsWith("办事处"));
    }

    /** Where an office sits is said in a sentence of its own. */
    private static boolean tellsOfOffice(Run next) {
        String start = next.sub(0, Math.min(next.length(), 24)).squeeze().plain();
        int sits = Math.max(start.indexOf("办公室设在"), start.indexOf("下设办公室"));
        return sits >= 0 && start.substring(0, sits).chars().noneMatch(c -> "。,;、".indexOf(c) >= 0);
    }

    /** The heading of a column, alone in its line. */
    private static boolean isHeading(Run run) {
        return run.length() <= 8 && run.plain().indexOf(':') < 0 && Column.headed(run) != Column.OTHER;
    }

    /** A line that is never the rest of another: a number, a date, an annex. */
    private static boolean isAlone(String plain) {
        return plain.chars().allMatch(c -> Glyphs.isDigit((char) c))
                || plain.startsWith("附件")
                || plain.startsWith("附表")
                || plain.startsWith("(此件")
                || (plain.length() <= 14
                        && DateWords.at(plain, 0)
                                .filter(date -> date.to() == plain.length() && date.day() > 0)
                                .isPresent());
    }
}
