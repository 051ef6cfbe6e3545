package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands in the brackets of a tail, or after its first label. */
final class TailReader {
    private static final int LONGEST = 4000;

    private final Deadlines deadlines;
    private final TailClauses clauses;

    TailReader(Deadlines deadlines) {
        this.deadlines = deadlines;
        clauses = new TailClauses(deadlines);
    }

    /** Whether the whole run is made of clauses that divide the work; what they say goes into the tail. */
    boolean clauses(Run run, Tail tail) {
        return clauses.read(run, tail);
    }

    /** The tail that stands in brackets; empty where they hold something else. */
    Optional<Tail> bracketed(Run inside, boolean closesSentence) {
        Run content = inside.strip();
        if (content.isEmpty() || content.length() > LONGEST) {
            return Optional.empty();
        }
        List<TailLabels.Label> labels = TailLabels.of(content, 0);
        Tail tail = new Tail();
        if (!labels.isEmpty()) {
            Run before = content.sub(0, labels.get(0).from()).trim(",;。、");
            if (before.length() > 6 && !clauses.read(before, tail)) {
                return Optional.empty();
            }
            labelled(content, labels, tail);
            return tail.answers() ? Optional.of(tail) : Optional.empty();
        }
        if (clauses.read(content, tail)
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
    void labelled(Run run, List<TailLabels.Label> labels, Tail tail) {
        List<Run> sections = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            TailLabels.Label label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).from() : run.length();
            Run value = run.sub(label.to(), end).trim(";,。、:*");
            boolean isSection = label.field() == Field.PERSON
                    && run.plain().substring(label.from(), label.to()).indexOf('室') > 0;
            if (isSection) {
                sections.add(value);
            } else {
                value(label.field(), value, tail);
            }
        }
        // The section of a unit answers itself where the paper names no units, as papers of one bureau do.
        Field field = tail.hasUnits() ? Field.PERSON : Field.RESPONSIBLE;
        sections.forEach(section -> value(field, section, tail));
    }

    /** What one label, or one cell of a table, says. */
    void value(Field field, Run value, Tail tail) {
        if (value.isEmpty() || isNothing(value.plain())) {
            return;
        }
        List<TailLabels.Label> inside =
                field == Field.DEADLINE || field == Field.PERSON ? List.of() : TailLabels.of(value, 0);
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
                boolean divides = TailClauses.hasPredicate(value.squeeze().plain()) && clauses.read(value, divided);
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
        List<Run> pieces = TailClauses.pieces(value);
        int end = -1;
        for (Run piece : pieces.subList(0, Math.min(pieces.size(), 6))) {
            String plain = piece.squeeze().plain();
            boolean helps = plain.endsWith("配合") || plain.endsWith("协助") || plain.endsWith("参与");
            if (helps) {
                return end;
            }
            if (TailClauses.hasPredicate(plain) || !UnitList.read(piece).areLikelyUnits()) {
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
            if (depth == 0
                    && (c == ';' || c == '。')
                    && TailClauses.isRule(value.plain().substring(i + 1))) {
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
        int openAt = -1;
        for (int i = 0; i < list.names().size(); i++) {
            openAt = i == list.openAt() ? rest.size() : openAt;
            Run name = list.names().get(i);
            int open = name.plain().lastIndexOf('(');
            String note =
                    open > 0 && name.plain().endsWith(")") ? name.plain().substring(open + 1, name.length() - 1) : "";
            if (deadlines.isStated(name) && !UnitWords.endsLikeUnit(name.plain())) {
                tail.deadline = tail.deadline.or(() -> Optional.of(name));
            } else if (note.equals("牵头") || note.equals("牵头单位") || note.equals("主办") || note.equals("牵头部门")) {
                tail.lead = tail.lead.and(new UnitList(List.of(name.sub(0, open)), false));
            } else if (note.equals("配合") || note.equals("协办") || note.equals("配合单位")) {
                tail.cooperating = tail.cooperating.and(new UnitList(List.of(name.sub(0, open)), false));
            } else if (TailClauses.isRule(note)) {
                rest.add(name.sub(0, open));
            } else if (Persons.isName(note)) {
                tail.persons.add(name.sub(open + 1, name.length() - 1));
                rest.add(name.sub(0, open));
            } else {
                rest.add(name);
            }
        }
        tail.add(
                field == Field.DIVISION ? Field.RESPONSIBLE : field,
                new UnitList(List.copyOf(rest), openAt < 0 && list.open() ? rest.size() : openAt));
    }

    private static boolean isNothing(String plain) {
        return plain.equals("/")
                || plain.equals("-")
                || plain.equals("--")
                || plain.equals("无")
                || plain.equals("(无)")
                || plain.equals("\\");
    }
}
