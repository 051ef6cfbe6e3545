package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The units that a paper lists in one place (单位列举), each as printed, and where 等 leaves the list open.
 *
 * @param names each with what stands in its brackets, such as 市委宣传部(市版权局)
 * @param openAt behind how many of them 等 stands; -1 where it does not
 */
record UnitList(List<Run> names, int openAt) {
    static final UnitList NONE = new UnitList(List.of(), false);

    private static final String SEPARATORS = "、,;/。";

    /** Names that do not say whose they are. */
    private static final Set<String> BARE = Set.of("政府", "人民政府", "管委会", "办事处", "党工委", "政府各部门");

    /** The most names that lists are put together to. */
    private static final int MOST_NAMES = 1000;

    /** Longest name that is searched for conjunctions. */
    private static final int LONGEST_NAME = 80;

    /** Longest text that is cut; papers' lists are far shorter, and hostile ones are one name. */
    private static final int LONGEST = 6000;

    UnitList(List<Run> names, boolean open) {
        this(names, open ? names.size() : -1);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether 等 leaves it open. */
    boolean open() {
        return openAt >= 0;
    }

    /** The name behind which 等 leaves it open. */
    Optional<Run> openBehind() {
        return openAt > 0 ? Optional.of(names.get(openAt - 1)) : Optional.empty();
    }

    UnitList and(UnitList other) {
        if ((other.names.isEmpty() && !other.open()) || names.size() > MOST_NAMES) {
            return this;
        }
        List<Run> both = new ArrayList<>(names);
        both.addAll(other.names);
        return new UnitList(List.copyOf(both), other.open() ? names.size() + other.openAt : openAt);
    }

    UnitList withoutFirst() {
        return new UnitList(names.subList(1, names.size()), openAt > 0 ? openAt - 1 : openAt);
    }

    boolean areLikelyUnits() {
        return !names.isEmpty() && names.stream().allMatch(name -> UnitWords.isLikelyUnit(name.plain()));
    }

    boolean areSurelyUnits() {
        return !names.isEmpty() && names.stream().allMatch(name -> UnitWords.isSurelyUnit(name.plain()));
    }

    static UnitList read(Run run) {
        Run text = run.strip();
        if (text.length() > LONGEST) {
            return new UnitList(List.of(text), false);
        }
        List<Run> names = new ArrayList<>();
        int openAt = -1;
        for (Run part : parts(text)) {
            openAt = Math.max(openAt, part(part, names));
        }
        return new UnitList(List.copyOf(names), openAt);
    }

    /** Takes one part between separators; gives how many names stand before the 等 in it, -1 where none is. */
    private static int part(Run part, List<Run> names) {
        Run name = part.squeeze().trim("、,;。.:");
        if (name.isEmpty()) {
            return -1;
        }
        int at = opening(name.plain());
        if (at < 0) {
            joined(name, names);
            return -1;
        }
        if (at > 0) {
            joined(name.sub(0, at), names);
        }
        int openAt = names.size();
        Run after = name.from(at + 1).trim("、,;。");
        if (UnitWords.count(after.plain()) == names.size()) {
            // 甲局、乙局等2个部门 names them all.
            return -1;
        }
        if (!UnitWords.namesNobody(after.plain())) {
            for (String conjunction : UnitWords.CONJUNCTIONS) {
                if (after.plain().startsWith(conjunction)) {
                    joined(after.from(conjunction.length()), names);
                    return openAt;
                }
                int cut = after.plain().indexOf(conjunction);
                if (cut > 0 && UnitWords.namesNobody(after.plain().substring(0, cut))) {
                    joined(after.from(cut + conjunction.length()), names);
                    return openAt;
                }
            }
            joined(after, names);
        }
        return openAt;
    }

    /** Where 等 leaves the list open; not in 高等, 中等, 等级. */
    private static int opening(String plain) {
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Glyphs.isOpen(c)) {
                depth++;
            } else if (Glyphs.isClose(c)) {
                depth = Math.max(0, depth - 1);
            } else if (c == '等' && depth == 0 && (i == 0 || "高中初平".indexOf(plain.charAt(i - 1)) < 0)) {
                return i;
            }
        }
        return -1;
    }

    /** Takes a name, or the two that a conjunction joins. */
    private static void joined(Run name, List<Run> names) {
        String plain = name.plain();
        int depth = 0;
        for (int i = 1; i < plain.length() - 1 && plain.length() <= LONGEST_NAME; i++) {
            char c = plain.charAt(i);
            if (Glyphs.isOpen(c)) {
                depth++;
            } else if (Glyphs.isClose(c)) {
                depth = Math.max(0, depth - 1);
            }
            if (depth > 0) {
                continue;
            }
            for (String conjunction : UnitWords.CONJUNCTIONS) {
                if (plain.startsWith(conjunction, i) && joins(plain, i, i + conjunction.length())) {
                    names.add(name.sub(0, i));
                    joined(name.from(i + conjunction.length()), names);
                    return;
                }
            }
        }
        names.add(name);
    }

    private static boolean joins(String plain, int left, int right) {
        String before = plain.substring(0, left);
        String after = plain.substring(right);
        if (after.length() < 2 || before.length() < 2) {
            return false;
        }
        boolean known = UnitWords.endsLikeUnit(before) && UnitWords.isLikelyUnit(after);
        if (right - left == 1 && plain.charAt(left) == '并') {
            return known && UnitWords.startsWithLevel(after);
        }
        boolean group =
                after.startsWith("各") || after.startsWith("有关") || after.startsWith("相关") || after.startsWith("其他");
        if (group) {
            return true;
        }
        if (known && before.length() >= 3) {
            return true;
        }
        return UnitWords.startsWithLevel(before)
                && before.length() >= 3
                && after.contains("各")
                && UnitWords.endsLikeUnit(after);
    }

    /** Between separators outside brackets, and where white space parts two whole names. */
    private static List<Run> parts(Run text) {
        List<Run> parts = text.cutAt((from, at) ->
                SEPARATORS.indexOf(text.at(at)) >= 0 || text.at(at) == '\t' || partsNames(text, from, at));
        return bareJoined(parts, text);
    }

    private static boolean beginsWithUnit(Run text, int from) {
        int end = from;
        while (end < text.length() && end - from < 30 && text.at(end) != ' ' && SEPARATORS.indexOf(text.at(end)) < 0) {
            end++;
        }
        return end - from >= 4 && UnitWords.isSurelyUnit(text.plain().substring(from, end));
    }

    /** 各县 and nothing else: what follows, as in 各县、区人民政府, belongs to it. */
    private static boolean isEveryLevel(String name) {
        boolean isSome = name.startsWith("有关") || name.startsWith("相关");
        if (isSome) {
            return isEveryLevel("各" + name.substring(2));
        }
        if (name.length() < 2 || name.length() > 8 || name.charAt(0) != '各') {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            boolean level = "省市州县区旗盟乡镇".indexOf(name.charAt(i)) >= 0;
            if (i % 2 == 1 ? !level : name.charAt(i) != '、' && name.charAt(i) != ',') {
                return false;
            }
        }
        return name.length() % 2 == 0;
    }

    private static boolean partsNames(Run text, int from, int at) {
        if (text.at(at) != ' ') {
            return false;
        }
        int next = at;
        while (next < text.length() && text.at(next) == ' ') {
            next++;
        }
        if (next == text.length() || next == at) {
            return false;
        }
        if (at - from > LONGEST_NAME) {
            return false;
        }
        String before = text.sub(from, at).squeeze().plain();
        return before.length() >= 3
                && UnitWords.endsLikeUnit(before)
                && (UnitWords.startsWithLevel(text.plain().substring(next, next + 1))
                        || (UnitWords.isSurelyUnit(before) && (next - at >= 2 || beginsWithUnit(text, next))));
    }

    /** 各县(市、区)党委、政府 is one name, for what stands behind the separator does not say whose it is. */
    private static List<Run> bareJoined(List<Run> parts, Run text) {
        List<Run> whole = new ArrayList<>();
        int start = 0;
        int at = 0;
        for (Run part : parts) {
            int end = at + part.length();
            boolean isRest = part.length() <= 12 && BARE.contains(part.squeeze().plain());
            boolean goesOn = !whole.isEmpty()
                    && isEveryLevel(whole.get(whole.size() - 1).squeeze().plain())
                    && UnitWords.startsWithLevel(part.strip().plain())
                    && part.strip().at(0) != '各';
            if (!whole.isEmpty() && (isRest || goesOn)) {
                whole.set(whole.size() - 1, text.sub(start, end));
            } else {
                whole.add(part);
                start = at;
            }
            at = end + 1;
        }
        return whole;
    }
}
