package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads clauses that say who does what, such as A牵头,B按职责分工负责. */
final class TailClauses {
    private final Deadlines deadlines;

    TailClauses(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Words of which the predicate of a tail is made, such as 按职责分工负责. */
    private static final String[] PREDICATE = {
        "牵头", "负责", "配合", "参与", "参加", "协助", "协同", "协办", "主办", "承办", "会办", "落实", "实施", "推进", "组织", "具体", "按照", "按", "职责",
        "分工", "分别", "共同", "联合", "各自", "抓好", "统筹", "抓总", "协调", "支持", "完成", "依据", "依", "根据", "各司其职", "工作", "做好", "为牵头单位",
        "为责任单位", "为配合单位", "总", "密切", "积极", "同步", "抓", "好", "主要", "分头", "予以", "给予", "负总责", "总责", "全面", "全程", "配套", "指导",
        "督促", "监督", "督导", "兜底"
    };

    private static final String[] SUBJECT = {
        "此项工作由", "该项工作由", "本项工作由", "此项任务由", "该项任务由", "本项任务由", "以上工作由", "上述工作由", "以上任务由", "上述任务由", "各项工作由", "由"
    };

    /** Whether the whole run is made of clauses such as A牵头,B按职责分工负责; what they say goes into the tail. */
    boolean read(Run run, Tail tail) {
        List<Run> waiting = new ArrayList<>();
        boolean any = false;
        for (Run piece : pieces(run)) {
            Run clause = piece.squeeze().trim(",;。、");
            if (clause.isEmpty()) {
                continue;
            }
            if (isRule(clause.plain()) || clause.plain().startsWith("以下")) {
                continue;
            }
            if (deadlines.isStated(clause)) {
                Run words = clause.plain().endsWith("完成") && clause.length() > 4
                        ? clause.sub(0, clause.length() - 2)
                        : clause;
                // 2023年底前完成,以后持续推进 is one deadline in two clauses.
                tail.deadline = Optional.of(tail.deadline
                        .map(first -> first.then(Run.said(",", words.offset(0))).then(words))
                        .orElse(words));
                any = true;
                continue;
            }
            Run subject = withoutSubject(clause);
            Optional<Clause> read = clause(subject, tail);
            if (read.isEmpty()) {
                waiting.add(subject);
                continue;
            }
            if (!take(waiting, read.get(), tail)) {
                return false;
            }
            waiting.clear();
            any = true;
        }
        if (!waiting.isEmpty()) {
            UnitList left = waiting.stream().map(UnitList::read).reduce(UnitList.NONE, UnitList::and);
            if (!any || !left.areLikelyUnits()) {
                return false;
            }
            tail.responsible = tail.responsible.and(left);
        }
        return any;
    }

    private record Clause(Field field, UnitList units) {}

    /** One clause: units, then what they do. */
    private static Optional<Clause> clause(Run clause, Tail tail) {
        String plain = clause.plain();
        int end = plain.length();
        int start = end;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (String word : PREDICATE) {
                if (start >= word.length() && plain.startsWith(word, start - word.length())) {
                    start -= word.length();
                    moved = true;
                }
            }
        }
        String predicate = plain.substring(start);
        int with = plain.indexOf("会同");
        if (with < 0 && plain.contains("商") && start < end) {
            with = withAfter(plain, start);
        }
        if (with > 0 && with < start) {
            UnitList first = UnitList.read(clause.sub(0, with));
            UnitList others = UnitList.read(clause.sub(with + (plain.startsWith("会同", with) ? 2 : 1), start));
            if (first.areLikelyUnits() && others.areLikelyUnits()) {
                tail.add(Field.COOPERATING, others);
                return Optional.of(new Clause(Field.LEAD, first));
            }
            return first.areLikelyUnits() && others.names().isEmpty() && others.open()
                    ? Optional.of(new Clause(Field.LEAD, new UnitList(first.names(), true)))
                    : Optional.empty();
        }
        if (!isPredicate(predicate)) {
            return leadInside(clause, tail);
        }
        int leads = plain.indexOf("牵头");
        if (leads > 0 && leads < start) {
            return leadInside(clause, tail);
        }
        UnitList units = UnitList.read(clause.sub(0, start));
        return units.isEmpty() ? Optional.empty() : Optional.of(new Clause(field(predicate), units));
    }

    private static int withAfter(String plain, int end) {
        for (int i = 2; i < end - 1; i++) {
            if (plain.charAt(i) == '商'
                    && UnitWords.endsLikeUnit(plain.substring(Math.max(0, i - 10), i))
                    && !plain.startsWith("商务", i)
                    && !plain.startsWith("商业", i)
                    && !plain.startsWith("商会", i)
                    && !plain.startsWith("商行", i)) {
                return i;
            }
        }
        return -1;
    }

    /** A牵头B配合, without a comma. */
    private static Optional<Clause> leadInside(Run clause, Tail tail) {
        int at = clause.plain().indexOf("牵头");
        if (at < 2 || at + 2 >= clause.length()) {
            return Optional.empty();
        }
        UnitList lead = UnitList.read(clause.sub(0, at));
        Run rest = clause.from(at + 2).trim(",;、");
        if (rest.plain().startsWith("会同")) {
            rest = rest.from(2);
        }
        Optional<Clause> other = clause(rest, tail);
        if (!lead.areLikelyUnits() || other.isEmpty() || !other.get().units.areLikelyUnits()) {
            return Optional.empty();
        }
        tail.add(Field.LEAD, lead);
        return other;
    }

    private static boolean isPredicate(String predicate) {
        return predicate.contains("牵头")
                || predicate.contains("负责")
                || predicate.contains("总责")
                || predicate.contains("配合")
                || predicate.contains("参与")
                || predicate.contains("参加")
                || predicate.contains("协助")
                || predicate.contains("协同")
                || predicate.contains("办")
                || predicate.contains("落实")
                || predicate.contains("实施")
                || predicate.contains("推进")
                || predicate.contains("职责分工")
                || predicate.contains("支持")
                || predicate.startsWith("为");
    }

    private static Field field(String predicate) {
        if (predicate.contains("牵头") || predicate.contains("主办") || predicate.contains("总责")) {
            return Field.LEAD;
        }
        boolean helps = predicate.contains("配合")
                || predicate.contains("参与")
                || predicate.contains("参加")
                || predicate.contains("协助")
                || predicate.contains("协同")
                || predicate.contains("协办")
                || predicate.contains("会办")
                || predicate.contains("支持");
        return helps && !predicate.endsWith("负责") ? Field.COOPERATING : Field.RESPONSIBLE;
    }

    private static Run withoutSubject(Run clause) {
        for (String subject : SUBJECT) {
            if (clause.plain().startsWith(subject)) {
                return clause.from(subject.length());
            }
        }
        return clause;
    }

    /** Between commas, semicolons and stops outside brackets. */
    static List<Run> pieces(Run run) {
        List<Run> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < run.length(); i++) {
            char c = run.at(i);
            if (Glyphs.isOpen(c)) {
                depth++;
            } else if (Glyphs.isClose(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (c == ',' || c == ';' || c == '。')) {
                pieces.add(run.sub(from, i));
                from = i + 1;
            }
        }
        pieces.add(run.from(from));
        return pieces;
    }

    /** Whether a note says how the list is to be read, and is no part of a name. */
    static boolean isRule(String note) {
        return note.contains("下同")
                || note.contains("第一位")
                || note.contains("首位")
                || note.contains("不再列出")
                || note.contains("不再单独列出")
                || note.contains("不再一一列出")
                || note.contains("不再逐一列出");
    }

    static boolean hasPredicate(String plain) {
        return plain.contains("牵头")
                || plain.contains("负责")
                || plain.contains("配合")
                || plain.contains("会同")
                || plain.contains("参与")
                || plain.contains("落实")
                || plain.contains("完成");
    }

    private static boolean take(List<Run> waiting, Clause clause, Tail tail) {
        UnitList units = waiting.stream()
                .map(UnitList::read)
                .reduce(UnitList.NONE, UnitList::and)
                .and(clause.units);
        if (!units.areLikelyUnits()) {
            return false;
        }
        tail.add(clause.field, units);
        return true;
    }
}
