package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tails of a paragraph: in brackets of any shape, behind labels, or as a sentence of their own. */
final class TailFinder {
    private static final int DEEPEST = 2;

    private final TailReader reader;
    private final List<Run> unread = new ArrayList<>();

    TailFinder(TailReader reader) {
        this.reader = reader;
    }

    /**
     * A tail and where it stands in its paragraph.
     *
     * @param from where it begins, its bracket counted
     * @param to behind its end
     * @param tail what it says
     */
    record Found(int from, int to, Tail tail) {}

    /**
     * The tails of a paragraph.
     *
     * @param assures whether it stands where a paper says how work is assured, and only brackets and labels make a task
     */
    List<Found> find(Run paragraph, boolean assures) {
        List<Found> found = new ArrayList<>();
        brackets(paragraph, found);
        int from = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
        labels(paragraph, found.isEmpty() ? 0 : from, found);
        if (found.isEmpty() && !assures) {
            sentence(paragraph).or(() -> opening(paragraph)).ifPresent(found::add);
        }
        return found;
    }

    /** Clauses that divide the work before they say what it is: 由A牵头,B配合,制定办法. */
    private Optional<Found> opening(Run paragraph) {
        String plain = paragraph.plain();
        int end = plain.indexOf('。');
        int colon = plain.indexOf(':');
        int stop = Math.min(end < 0 ? plain.length() : end, colon < 0 ? plain.length() : colon);
        int limit = Math.min(stop, 300);
        Tail tail = new Tail();
        int from = 0;
        for (int at = 0; at < limit; at++) {
            if (plain.charAt(at) != ',') {
                continue;
            }
            Run clause = paragraph.sub(from, at);
            Tail said = new Tail();
            if (!reader.clauses(clause, said) || !said.hasUnits() || !isFirst(tail, said)) {
                break;
            }
            tail = tail.and(said);
            from = at + 1;
        }
        return from > 0 && from < plain.length() && namesUnits(tail)
                ? Optional.of(new Found(0, from, tail))
                : with(paragraph);
    }

    /** What comes first must lead or answer. */
    private static boolean isFirst(Tail before, Tail said) {
        return !before.isEmpty() || !said.lead.isEmpty() || !said.responsible.isEmpty();
    }

    /** 由A会同B制定办法 and 由A牵头制定办法, without a comma. */
    private static Optional<Found> with(Run paragraph) {
        String plain = paragraph.plain().substring(0, Math.min(paragraph.length(), 120));
        if (!plain.startsWith("由")) {
            return Optional.empty();
        }
        int with = plain.indexOf("会同");
        int leads = plain.indexOf("牵头");
        Tail tail = new Tail();
        int end = -1;
        if (with > 0 && (leads < 0 || leads > with)) {
            UnitList first = UnitList.read(paragraph.sub(1, with));
            end = unitEnd(plain, with + 2);
            if (!first.areSurelyUnits() || end < 0) {
                return Optional.empty();
            }
            tail.lead = first;
            tail.cooperating = UnitList.read(paragraph.sub(with + 2, end));
        } else if (leads > 0) {
            UnitList first = UnitList.read(paragraph.sub(1, leads));
            end = leads + 2;
            if (!first.areSurelyUnits()) {
                return Optional.empty();
            }
            tail.lead = first;
        }
        return end > 0 && end < paragraph.length() ? Optional.of(new Found(0, end, tail)) : Optional.empty();
    }

    /** Where units that begin here end; -1 where none do. */
    private static int unitEnd(String plain, int from) {
        int last = -1;
        int start = from;
        for (int i = from + 3; i <= plain.length(); i++) {
            boolean isUnit = UnitWords.isSurelyUnit(plain.substring(start, i));
            if (isUnit) {
                last = i;
                if (i >= plain.length() || plain.charAt(i) != '、') {
                    return last;
                }
                start = i + 1;
                i = start + 1;
            }
        }
        return last;
    }

    /** What stands in brackets, speaks of responsibility and was not understood. */
    List<Run> unread() {
        return unread;
    }

    private static boolean speaksOfResponsibility(String plain) {
        return plain.length() <= 300
                && (plain.contains("责任单位")
                        || plain.contains("牵头单位")
                        || plain.contains("配合单位")
                        || plain.contains("责任部门")
                        || plain.contains("牵头部门"))
                && (plain.indexOf(':') > 0 || plain.contains("为"));
    }

    private void brackets(Run paragraph, List<Found> found) {
        int[] closes = closes(paragraph);
        int depth = 0;
        int end = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.at(i);
            if (Glyphs.isClose(c)) {
                depth = Math.max(0, depth - 1);
                continue;
            }
            if (!Glyphs.isOpen(c)) {
                continue;
            }
            depth++;
            int close = closes[i];
            if (depth > DEEPEST || i < end || c == '<') {
                continue;
            }
            int to = close < 0 ? paragraph.length() : close;
            if (close < 0 && !announces(paragraph, i + 1)) {
                continue;
            }
            boolean closesSentence = closesSentence(paragraph, i, to);
            Optional<Tail> tail = reader.bracketed(paragraph.sub(i + 1, to), closesSentence);
            if (tail.isPresent()) {
                end = Math.min(paragraph.length(), to + 1);
                while (end < paragraph.length() && "。;,".indexOf(paragraph.at(end)) >= 0) {
                    end++;
                }
                found.add(new Found(i, end, tail.get()));
            } else if (speaksOfResponsibility(paragraph.plain().substring(i + 1, Math.min(to, i + 302)))) {
                unread.add(paragraph.sub(i, Math.min(paragraph.length(), to + 1)));
            }
        }
    }

    /** Whether a label stands right behind a bracket that nobody closes. */
    private static boolean announces(Run paragraph, int at) {
        int end = Math.min(paragraph.length(), at + Field.LONGEST + 6);
        return !TailLabels.of(paragraph.sub(at, end), 0).isEmpty();
    }

    /** Whether a bracket stands behind a sentence, or ends the paragraph. */
    private static boolean closesSentence(Run paragraph, int open, int close) {
        boolean behind = open > 0 && (paragraph.at(open - 1) == '。' || paragraph.at(open - 1) == ';');
        int next = close + 1;
        while (next < paragraph.length() && "。; ".indexOf(paragraph.at(next)) >= 0) {
            next++;
        }
        return behind || next >= paragraph.length();
    }

    /** For every opening bracket where it is closed, by whatever closing one; -1 where it is not. */
    private static int[] closes(Run paragraph) {
        int[] closes = new int[paragraph.length()];
        int[] open = new int[paragraph.length()];
        int depth = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            closes[i] = -1;
            char c = paragraph.at(i);
            if (Glyphs.isOpen(c)) {
                open[depth++] = i;
            } else if (Glyphs.isClose(c) && depth > 0) {
                closes[open[--depth]] = i;
            }
        }
        return closes;
    }

    /** Labels outside brackets, from the first to the end of the paragraph or of its sentence. */
    private void labels(Run paragraph, int from, List<Found> found) {
        List<TailLabels.Label> labels = TailLabels.of(paragraph, from);
        if (labels.isEmpty()) {
            return;
        }
        int[] stops = stops(paragraph);
        List<List<TailLabels.Label>> groups = new ArrayList<>();
        for (TailLabels.Label label : labels) {
            boolean follows = !groups.isEmpty() && follows(paragraph, stops, last(groups), label);
            if (follows) {
                groups.get(groups.size() - 1).add(label);
            } else {
                groups.add(new ArrayList<>(List.of(label)));
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            List<TailLabels.Label> group = groups.get(i);
            int limit = i + 1 < groups.size() ? groups.get(i + 1).get(0).from() : paragraph.length();
            int end = valueEnd(paragraph, stops, group.get(group.size() - 1).to(), limit);
            Tail tail = new Tail();
            int start = group.get(0).from();
            reader.labelled(paragraph.sub(start, end), shifted(group, start), tail);
            if (tail.answers()) {
                found.add(new Found(group.get(0).from(), end, tail));
            }
        }
    }

    /** For every place the next end of a sentence; -1 behind the last. */
    private static int[] stops(Run paragraph) {
        int[] stops = new int[paragraph.length()];
        int next = -1;
        for (int i = paragraph.length() - 1; i >= 0; i--) {
            next = paragraph.at(i) == '。' ? i : next;
            stops[i] = next;
        }
        return stops;
    }

    private static TailLabels.Label last(List<List<TailLabels.Label>> groups) {
        List<TailLabels.Label> group = groups.get(groups.size() - 1);
        return group.get(group.size() - 1);
    }

    private static List<TailLabels.Label> shifted(List<TailLabels.Label> labels, int by) {
        return labels.stream()
                .map(label -> new TailLabels.Label(label.field(), label.from() - by, label.to() - by))
                .toList();
    }

    /** Whether between two labels stands nothing but the value of the first. */
    private static boolean follows(Run paragraph, int[] stops, TailLabels.Label before, TailLabels.Label label) {
        return valueEnd(paragraph, stops, before.to(), label.from()) >= label.from();
    }

    /** A value ends with its sentence, if another sentence follows. */
    private static int valueEnd(Run paragraph, int[] stops, int from, int limit) {
        int stop = from < stops.length ? stops[from] : -1;
        if (stop < 0 || stop >= limit) {
            return limit;
        }
        int end = stop + 1;
        while (end < limit && (Glyphs.isSpace(paragraph.at(end)) || "。;".indexOf(paragraph.at(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** Whether all it names are surely units, and not only such as 各部门. */
    private static boolean namesUnits(Tail tail) {
        UnitList all = tail.lead.and(tail.responsible).and(tail.cooperating);
        boolean answers = !tail.lead.isEmpty() || !tail.responsible.isEmpty();
        return answers
                && all.areSurelyUnits()
                && all.names().stream().anyMatch(name -> !UnitWords.isGroup(name.plain()));
    }

    /** A last sentence that does nothing but divide the work: 此项工作由A牵头,B配合。 */
    private Optional<Found> sentence(Run paragraph) {
        String plain = paragraph.plain();
        int end = plain.length();
        while (end > 0 && (plain.charAt(end - 1) == '。' || Glyphs.isSpace(plain.charAt(end - 1)))) {
            end--;
        }
        int from = Math.max(plain.lastIndexOf('。', end - 1), plain.lastIndexOf(';', end - 1)) + 1;
        if (end - from < 4 || end - from > 400) {
            return Optional.empty();
        }
        Run sentence = paragraph.sub(from, end).trim("-");
        boolean announced = sentence.plain().startsWith("由")
                || sentence.plain().startsWith("此项")
                || sentence.plain().startsWith("该项")
                || sentence.plain().startsWith("本项")
                || sentence.plain().startsWith("以上")
                || sentence.plain().startsWith("上述");
        boolean alone = from == 0 && !plain.contains("。");
        Tail tail = new Tail();
        if (!reader.clauses(sentence, tail) || !tail.hasUnits()) {
            return Optional.empty();
        }
        return announced || alone || namesUnits(tail)
                ? Optional.of(new Found(from, plain.length(), tail))
                : Optional.empty();
    }
}
