package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The running text of a paper, paragraph by paragraph and cell by cell, each with the heading under which it stands. */
final class Passages {
    /** Longer paragraphs are none of the sentences that are looked for, and cost time. */
    static final int LONGEST = 4000;

    private static final int LONGEST_HEADING = 20;

    /** With these begins what is said of a subject. */
    private static final String[] STARTS = {
        "要", "应", "须", "需", "负责", "可", "将", "必须", "每", "于", "由", "在", "明确", "实行", "建立", "切实", "进行", "组织", "对", "向",
        "定期", "日常", "认真", "统一", "适时", "汇总"
    };

    /**
     * A paragraph or a cell, without white space.
     *
     * @param text its words
     * @param heading the nearest short heading above it, which may be its own; empty where there is none
     * @param inTable whether it is a cell
     */
    record Passage(Run text, String heading, boolean inTable) {}

    private final List<Passage> all = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Section root, List<Line> lines, Map<Line, Foot.Part> foot) {
        Passages passages = new Passages();
        passages.section(root, "");
        for (Line line : lines) {
            if (foot.get(line) == Foot.Part.CLOSING) {
                passages.add(line.run().strip(), "", false);
            }
            if (line.isRow()) {
                Cells.of(line.run()).forEach(cell -> passages.add(cell, "", true));
            }
        }
        return passages.all;
    }

    private void section(Section section, String above) {
        String own = section.heading();
        boolean isHeading = own.length() >= 2 && own.length() <= LONGEST_HEADING && own.indexOf('，') < 0;
        String heading = isHeading && own.indexOf(',') < 0 ? own : above;
        section.paragraphs().forEach(paragraph -> add(paragraph, heading, false));
        section.children.forEach(child -> section(child, heading));
    }

    private void add(Run run, String heading, boolean inTable) {
        Run words = run.squeeze();
        if (words.length() > 5) {
            all.add(new Passage(words, heading, inTable));
        }
    }

    /** Whether a text holds a digit. */
    static boolean holdsDigit(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (Glyphs.isDigit(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The pieces of a sentence between commas, outside brackets. */
    static List<Run> clauses(Run sentence) {
        return sentence.cutAt((from, at) -> ",;。:".indexOf(sentence.at(at)) >= 0).stream()
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    /** Who is said to act: the words up to 要, 应 and the like, where they look like units or bodies. */
    static Optional<Run> subject(Run clause) {
        int end = clause.length();
        for (String word : STARTS) {
            int at = clause.plain().indexOf(word);
            end = at > 0 && at < end ? at : end;
        }
        return acting(clause.sub(0, end));
    }

    /** These words, where they look like units or bodies. */
    static Optional<Run> acting(Run words) {
        Run who = words.trim("、,;。:“”");
        for (String word : new String[] {"由", "并", "以及"}) {
            who = who.plain().startsWith(word) ? who.from(word.length()) : who;
        }
        int open = who.plain().indexOf('(');
        who = open > 1 && who.length() - open > 8 && who.plain().endsWith(")") ? who.sub(0, open) : who;
        String plain = who.plain();
        boolean fits = plain.length() >= 2
                && plain.length() <= 60
                && !BodyNames.startsWithVerb(plain.startsWith("各") ? plain.substring(1) : plain)
                && (BodyNames.isName(plain) || areUnits(who));
        return fits ? Optional.of(who) : Optional.empty();
    }

    private static boolean areUnits(Run list) {
        List<Run> names = UnitList.read(list).names();
        return !names.isEmpty()
                && names.stream()
                        .map(Run::plain)
                        .allMatch(name -> BodyNames.isName(name)
                                || UnitWords.isSurelyUnit(name)
                                || name.equals("各组")
                                || (name.startsWith("各")
                                        && UnitWords.endsLikeUnit(name)
                                        && UnitWords.isLikelyUnit(name)));
    }
}
