package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands in the brackets of a tail, or after its first label. */
final class TailReader {
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

    private static final int LONGEST = 4000;

    private final Deadlines deadlines;

    TailReader(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * A label and where it stands.
     *
     * @param field what it announces
     * @param from where it begins
     * @param to behind its colon
     */
    record Label(Field field, int from, int to) {}

    /** The labels of a run, none inside brackets, in their order. */
    static List<Label> labels(Run run, int from) {
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

    /** The tail that stands in brackets; empty where they hold something else. */
    Optional<Tail> bracketed(Run inside, boolean closesSentence) {
        Run content = inside.strip();
        if (content.isEmpty() || content.length() > LONGEST) {
            return Optional.empty();
        }
        List<Label> labels = labels(content, 0);
        Tail tail = new Tail();
        if (!labels.isEmpty()) {
            Run before = content.sub(0, labels.get(0).from()).trim(",;。、");
            if (before.length() > 6 && !clauses(before, tail)) {
                return Optional.empty();
            }
            labelled(content, labels, tail);
            return tail.answers() ? Optional.of(tail) : Optional.empty();
        }
        if (clauses(content, tail)
                && (tail.hasUnits()
                        || (closesSentence
                                && Deadlines.setsEnd(content.squeeze().plain())))) {
            return Optional.of(tail);
        }
        if (closesSentence) {
            UnitList units = UnitList.read(content);
            if (units.areSurelyUnits()) {
                Tail bare = new Tail();
                bare.add(Field.RESPONSIBLE, units);
                return Optional.of(bare);
            }
        }
        return Optional.empty();
    }

    /** What the labels of a run announce, each up to the next. */
    void labelled(Run run, List<Label> labels, Tail tail) {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).from() : run.length();
            value(label.field(), run.sub(label.to(), end).trim(";,。、:*"), tail);
        }
    }

    /** What one label, or one cell of a table, says. */
    void value(Field field, Run value, Tail tail) {
        if (value.isEmpty() || isNothing(value.plain())) {
            return;
        }
        List<Label> inside = field == Field.DEADLINE || field == Field.PERSON ? List.of() : labels(value, 0);
        if (!inside.isEmpty() && inside.get(0).from() == 0) {
            labelled(value, inside, tail);
            return;
        }
        Optional<Run> rule = field == Field.DEADLINE ? Optional.empty() : withoutRules(value);
        if (rule.isPresent()) {
            value(field, rule.get(), tail);
            return;
        }
        switch (field) {
            case DEADLINE -> tail.deadline = tail.deadline.or(() -> Optional.of(value));
            case LEADER -> tail.leaders.add(value);
            case PERSON -> tail.persons.add(value);
            default -> {
                Tail divided = new Tail();
                int own = ownUnits(value);
                if (own > 0) {
                    units(field, value.sub(0, own), tail);
                    value(field, value.from(own + 1), tail);
                    return;
                }
                boolean divides = hasPredicate(value.squeeze().plain()) && clauses(value, divided);
                if (divides) {
                    take(divided, field, tail);
                } else {
                    units(field, value, tail);
                }
            }
        }
    }

    /** Where in A,B配合 the units end that stand alone and are what the label says; -1 where all or none do. */
    private static int ownUnits(Run value) {
        List<Run> pieces = pieces(value);
        int end = -1;
        for (Run piece : pieces.subList(0, Math.min(pieces.size(), 6))) {
            String plain = piece.squeeze().plain();
            boolean helps = plain.endsWith("配合") || plain.endsWith("协助") || plain.endsWith("参与");
            if (helps) {
                return end;
            }
            if (hasPredicate(plain) || !UnitList.read(piece).areLikelyUnits()) {
                return -1;
            }
            end = end + 1 + piece.length();
        }
        return -1;
    }

    /** The value without sentences that say what holds for all tasks; empty where it has none. */
    private static Optional<Run> withoutRules(Run value) {
        int stop = -1;
        int depth = 0;
        for (int i = 0; i < value.length() && stop < 0; i++) {
            char c = value.at(i);
            depth += Glyphs.isOpen(c) ? 1 : Glyphs.isClose(c) ? -1 : 0;
            if (depth == 0 && (c == ';' || c == '。') && isRule(value.plain().substring(i + 1))) {
                stop = i;
            }
        }
        return stop > 0 ? Optional.of(value.sub(0, stop)) : Optional.empty();
    }

    private static void take(Tail divided, Field field, Tail tail) {
        tail.lead = tail.lead.and(divided.lead);
        tail.add(field == Field.COOPERATING || field == Field.LEAD ? field : Field.RESPONSIBLE, divided.responsible);
        tail.cooperating = tail.cooperating.and(divided.cooperating);
        if (divided.deadline.isPresent()) {
            tail.deadline = tail.deadline.or(() -> divided.deadline);
        }
    }

    /** Units, of which some may say in brackets that they lead, as in 市发改委(牵头)、市财政局. */
    private void units(Field field, Run value, Tail tail) {
        UnitList list = UnitList.read(value);
        List<Run> rest = new ArrayList<>();
        for (Run name : list.names()) {
            int open = name.plain().lastIndexOf('(');
            String note =
                    open > 0 && name.plain().endsWith(")") ? name.plain().substring(open + 1, name.length() - 1) : "";
            if (deadlines.isStated(name) && !UnitWords.endsLikeUnit(name.plain())) {
                tail.deadline = tail.deadline.or(() -> Optional.of(name));
            } else if (note.equals("牵头") || note.equals("牵头单位") || note.equals("主办") || note.equals("牵头部门")) {
                tail.lead = tail.lead.and(new UnitList(List.of(name.sub(0, open)), false));
            } else if (note.equals("配合") || note.equals("协办") || note.equals("配合单位")) {
                tail.cooperating = tail.cooperating.and(new UnitList(List.of(name.sub(0, open)), false));
            } else if (isRule(note)) {
                rest.add(name.sub(0, open));
            } else if (Persons.isName(note)) {
                tail.persons.add(name.sub(open + 1, name.length() - 1));
                rest.add(name.sub(0, open));
            } else {
                rest.add(name);
            }
        }
        tail.add(field == Field.DIVISION ? Field.RESPONSIBLE : field, new UnitList(List.copyOf(rest), list.open()));
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

    private static boolean isNothing(String plain) {
        return plain.equals("/")
                || plain.equals("-")
                || plain.equals("--")
                || plain.equals("无")
                || plain.equals("(无)")
                || plain.equals("\\");
    }

    private static boolean hasPredicate(String plain) {
        return plain.contains("牵头")
                || plain.contains("负责")
                || plain.contains("配合")
                || plain.contains("会同")
                || plain.contains("参与")
                || plain.contains("落实")
                || plain.contains("完成");
    }

    /** Whether the whole run is made of clauses such as A牵头,B按职责分工负责; what they say goes into the tail. */
    boolean clauses(Run run, Tail tail) {
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
                tail.deadline = tail.deadline.or(() -> Optional.of(words));
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
                || predicate.contains("分工")
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
    private static List<Run> pieces(Run run) {
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
}
