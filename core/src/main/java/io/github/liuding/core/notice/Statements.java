package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a paper says once of all its tasks: that the first unit leads, or who answers besides those named. */
final class Statements {
    private static final String[] FIRST = {
        "第一位", "首位", "排名第一", "排第一", "列第一", "排在第一", "第一个单位", "第一个责任单位", "第一家", "排名首", "排序第一", "名列第一", "第一责任单位"
    };

    private static final String[] NOT_REPEATED = {
        "不再列出", "不再单独列出", "不再一一列出", "不再逐一列出", "不再重复列出", "不再逐项列出", "不再分别列出", "不再列举", "不再赘述", "不再单列", "不一一列出"
    };

    /** Behind the units that are meant for all stands one of these. */
    private static final String[] BEHIND_UNITS = {
        "为", "均", "是", "负责", "落实", "贯彻", "按", "作为", "承担", "要", "列", "应", "根据", "抓", "都", "共同"
    };

    /** Where the first unit leads; absent where the paper does not say so. */
    Optional<Run> firstLeads = Optional.empty();

    /**
     * Units for all tasks, or for those that name nobody.
     *
     * @param units who
     * @param statement the words
     * @param onlyWhereNone whether it is for tasks alone that name nobody
     */
    record Default(UnitList units, Run statement, boolean onlyWhereNone) {}

    /** The words that set a deadline for tasks without one; absent where the paper has none. */
    Optional<Run> deadlineForRest = Optional.empty();

    final List<Default> defaults = new ArrayList<>();

    static Statements of(List<Line> lines) {
        Statements statements = new Statements();
        for (Line line : lines) {
            Run words = line.words();
            if (words.plain().contains("牵头")
                    || words.plain().contains("不再")
                    || words.plain().contains("其余")
                    || words.plain().contains("未明确")
                    || words.plain().contains("未注明")
                    || words.plain().contains("未列明")
                    || words.plain().contains("没有明确")) {
                Clauses.sentences(words).forEach(statements::take);
            }
        }
        return statements;
    }

    private void take(Run sentence) {
        String plain = sentence.plain();
        if (plain.length() > 600) {
            return;
        }
        if (firstLeads.isEmpty() && plain.contains("牵头") && contains(plain, FIRST)) {
            firstLeads = Optional.of(sentence);
        }
        boolean forRest =
                plain.contains("未列明") || plain.contains("未明确") || plain.contains("未注明") || plain.contains("没有明确");
        if (forRest && (plain.contains("时限") || plain.contains("时间"))) {
            deadlineForRest = Optional.of(sentence);
        } else if (contains(plain, NOT_REPEATED)) {
            units(sentence).ifPresent(units -> defaults.add(new Default(units, sentence, false)));
        } else if ((plain.contains("其余") || plain.contains("未明确") || plain.contains("未注明") || plain.contains("未列"))
                && plain.contains("任务")) {
            units(sentence).ifPresent(units -> defaults.add(new Default(units, sentence, true)));
        }
    }

    private static boolean contains(String plain, String[] words) {
        return Words.anyIn(plain, words);
    }

    /** The units that a sentence names, from the first that begins like one to the word that says what they are to do. */
    private static Optional<UnitList> units(Run sentence) {
        String plain = sentence.plain();
        for (int from = 0; from < plain.length(); from++) {
            boolean begins = plain.charAt(from) == '各'
                    || plain.startsWith("市直", from)
                    || plain.startsWith("县直", from)
                    || plain.startsWith("区直", from)
                    || plain.startsWith("省直", from)
                    || plain.startsWith("由", from);
            if (!begins) {
                continue;
            }
            int start = plain.charAt(from) == '由' ? from + 1 : from;
            int end = end(plain, start);
            if (end - start < 3 || end - start > 120) {
                continue;
            }
            UnitList units = UnitList.read(sentence.sub(start, end));
            boolean isTask = plain.startsWith("各项", start) || plain.startsWith("各类", start);
            if (!isTask && units.areLikelyUnits()) {
                return Optional.of(units);
            }
        }
        return Optional.empty();
    }

    private static int end(String plain, int start) {
        int depth = 0;
        for (int i = start; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Glyphs.isOpen(c)) {
                depth++;
            } else if (Glyphs.isClose(c)) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (depth == 0) {
                if ("。;:".indexOf(c) >= 0) {
                    return i;
                }
                for (String word : BEHIND_UNITS) {
                    if (plain.startsWith(word, i) && i - start >= 3) {
                        return i;
                    }
                }
                if (c == ',' && !UnitWords.startsWithLevel(plain.substring(i + 1, Math.min(plain.length(), i + 2)))) {
                    return i;
                }
            }
        }
        return plain.length();
    }
}
