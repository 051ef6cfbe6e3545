package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which units lead a body and which help it, as in 由县水利局牵头,县财政局参加 and 县商务局为牵头单位. */
final class BodyUnits {
    /** So many clauses no paper needs to part the work of one body. */
    private static final int MOST_CLAUSES = 6;

    private static final int LONGEST = 600;
    private static final String LEADS = "牵头单位";

    /** With these a clause says something else of the body. */
    private static final String[] OTHERS = {"设在", "设于", "担任", "兼任", "组长", "主任", "下设"};

    private final BodyLookup lookup;
    private final TailReader tails;

    BodyUnits(BodyLookup lookup, TailReader tails) {
        this.lookup = lookup;
        this.tails = tails;
    }

    /**
     * What a sentence says of who leads and who helps.
     *
     * @param subject what stands before it, such as the name of a body
     * @param tail the units
     * @param rest what stands behind it
     */
    record Division(Run subject, Tail tail, Run rest) {}

    /** The division that a sentence makes behind 由; empty where it makes none. */
    static Optional<Division> division(Run sentence, TailReader tails) {
        String plain = sentence.plain();
        int by = sentence.length() > LONGEST ? -1 : plain.indexOf('由');
        if (by < 0 || plain.indexOf("牵头", by) < 0) {
            return Optional.empty();
        }
        List<Integer> ends = ends(sentence, by);
        for (int i = ends.size() - 1; i >= 0; i--) {
            Tail tail = new Tail();
            boolean divides = tails.clauses(sentence.sub(by, ends.get(i)), tail);
            if (divides && tail.namesLead() && tail.deadline.isEmpty()) {
                return Optional.of(new Division(
                        sentence.sub(0, by).trim(",:;、"),
                        tail,
                        sentence.from(ends.get(i)).trim(",;。")));
            }
        }
        return Optional.empty();
    }

    private static List<Integer> ends(Run sentence, int from) {
        List<Integer> ends = new ArrayList<>();
        int end = from;
        for (Run piece : TailClauses.pieces(sentence.from(from))) {
            if (ends.size() == MOST_CLAUSES || Words.anyIn(piece.plain(), OTHERS)) {
                break;
            }
            end += piece.length();
            ends.add(end);
            end++;
        }
        return ends;
    }

    void read(Run words) {
        if (!words.plain().contains("牵头")) {
            return;
        }
        for (Run sentence : Clauses.sentences(words)) {
            division(sentence, tails).ifPresent(this::take);
            leaders(sentence);
        }
    }

    private void take(Division division) {
        Run subject = division.subject();
        int stop = Math.max(subject.plain().lastIndexOf(','), subject.plain().lastIndexOf(':'));
        Run named = subject.from(stop + 1).strip();
        boolean isEach = named.plain().endsWith("分别");
        List<Run> leads = division.tail().lead.names();
        List<RawBody> listed = isEach ? lookup.listedIn(named) : List.of();
        if (!listed.isEmpty() && listed.size() == leads.size()) {
            for (int i = 0; i < leads.size(); i++) {
                Tail one = new Tail();
                one.lead = new UnitList(List.of(leads.get(i)), false);
                listed.get(i).add(one);
            }
            return;
        }
        Optional<RawBody> body = subject.isEmpty() ? lookup.current() : lookup.called(named);
        body.ifPresent(of -> {
            lookup.name(of).add(division.tail());
            boolean isNew = of.duties.stream()
                    .noneMatch(duty -> duty.plain().contains(division.rest().plain()));
            if (RosterLines.beginsDuty(division.rest()) && isNew) {
                of.duties.add(division.rest());
            }
        });
    }

    /** 县商务局为牵头单位; 牵头单位为县商务局. */
    private void leaders(Run sentence) {
        String plain = sentence.plain();
        int at = sentence.length() > LONGEST || plain.contains("责任单位") ? -1 : plain.indexOf(LEADS);
        if (at < 0) {
            return;
        }
        int behind = at + LEADS.length();
        Run units = Run.NONE;
        if (plain.startsWith("为", behind) || plain.startsWith("是", behind)) {
            int end = behind + 1;
            while (end < plain.length() && ",。;".indexOf(plain.charAt(end)) < 0) {
                end++;
            }
            units = sentence.sub(behind + 1, end);
        } else if (at > 0 && "为是".indexOf(plain.charAt(at - 1)) >= 0) {
            int end = plain.startsWith("作为", at - 2) ? at - 2 : at - 1;
            units = sentence.sub(BodyLookup.clauseStart(plain, end), end);
        }
        UnitList lead = UnitList.read(units);
        if (lead.areSurelyUnits()) {
            Tail tail = new Tail();
            tail.lead = lead;
            lookup.spokenOf(sentence, at).ifPresent(body -> body.add(tail));
        }
    }
}
