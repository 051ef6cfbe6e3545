package io.github.liuding.core.notice;

import java.util.List;
import java.util.Optional;

/** Reads where an office or a body sits, as in 办公室设在县发改局,承担日常工作. */
final class SeatReader {
    private static final String[] SITS = {"设在", "设于", "挂靠在", "挂靠"};

    private final BodyLookup lookup;

    SeatReader(BodyLookup lookup) {
        this.lookup = lookup;
    }

    void read(Run words) {
        for (String sits : SITS) {
            for (int at = words.plain().indexOf(sits);
                    at >= 0;
                    at = words.plain().indexOf(sits, at + 1)) {
                seat(words, at, at + sits.length());
            }
        }
        shortSeats(words);
    }

    /** 领导小组在县发改局设办公室. */
    private void inside(Run words, int office) {
        String plain = words.plain();
        int set = plain.startsWith("设", office - 1) ? office - 1 : plain.startsWith("设立", office - 2) ? office - 2 : -1;
        int in = set < 0 ? -1 : plain.lastIndexOf('在', set);
        if (in <= 0 || set - in > 30 || !UnitWords.isSurelyUnit(plain.substring(in + 1, set))) {
            return;
        }
        RawBody held = lookup.office(words.sub(office, office + 3), words.sub(BodyLookup.clauseStart(plain, in), in));
        held.seat = Optional.of(words.sub(in + 1, set));
        lookup.speakOf(held);
    }

    private void seat(Run words, int subjectEnd, int from) {
        String plain = words.plain();
        int start = BodyLookup.clauseStart(plain, subjectEnd);
        Run subject = words.sub(start, subjectEnd);
        if (subject.plain().endsWith("下")) {
            return;
        }
        boolean inBrackets = subject.isEmpty() && subjectEnd > 0 && plain.charAt(subjectEnd - 1) == '(';
        if (inBrackets) {
            int before = BodyLookup.clauseStart(plain, subjectEnd - 1);
            subject = words.sub(before, subjectEnd - 1);
        }
        for (String word : new String[] {"地点", "日常工作机构"}) {
            subject = subject.plain().endsWith(word) ? subject.sub(0, subject.length() - word.length()) : subject;
        }
        if (subject.isEmpty() && start > 3 && plain.startsWith("办公室,", start - 4)) {
            // 下设办公室,设在县发改局.
            subject = words.sub(BodyLookup.clauseStart(plain, start - 1), start - 1);
        }
        if (subject.isEmpty() && start > 0 && plain.charAt(start - 1) == ':') {
            // 办公室:设在县发改局.
            subject = words.sub(BodyLookup.clauseStart(plain, start - 1), start - 1);
        }
        int under = Math.max(subject.plain().lastIndexOf("下设"), subject.plain().lastIndexOf("设立"));
        Run body = under >= 0 ? subject.from(under + 2) : subject;
        Run whole = under > 0 ? subject.sub(0, under) : Run.NONE;
        int end = from;
        while (end < plain.length() && ",。;)、:(".indexOf(plain.charAt(end)) < 0 && end - from < 40) {
            end++;
        }
        Run unit = words.sub(from, end);
        if (unit.isEmpty() || body.length() > 50) {
            return;
        }
        if (body.isEmpty()) {
            lookup.current().ifPresent(owner -> owner.seat = Optional.of(unit));
            return;
        }
        if (isRule(unit.plain())) {
            return;
        }
        Run seat = unit.plain().endsWith("内") ? unit.sub(0, unit.length() - 1) : unit;
        lookup.took(words, from);
        if (body.plain().endsWith("办公室")) {
            RawBody held = lookup.office(body, whole);
            held.seat = Optional.of(seat);
            lookup.speakOf(held);
            duties(held, words, end);
        } else {
            lookup.main(body.plain()).ifPresent(main -> main.seat = Optional.of(seat));
        }
    }

    /** 办公室在县应急局 and 办公室设县应急局, without 设在. */
    private void shortSeats(Run words) {
        String plain = words.plain();
        for (int at = plain.indexOf("办公室"); at >= 0; at = plain.indexOf("办公室", at + 3)) {
            int next = at + 3;
            boolean in = plain.startsWith("在", next) && UnitWords.startsWithLevel(plain.substring(next + 1));
            boolean sits = plain.startsWith("设", next) && UnitWords.startsWithLevel(plain.substring(next + 1));
            if (in || sits) {
                seat(words, next, next + 1);
            }
            inside(words, at);
        }
    }

    /** 副组长所在单位: words that say how to find the unit. */
    static boolean isRule(String plain) {
        return plain.contains("所在");
    }

    /** The duties that the rest of the sentence gives the office. */
    private static void duties(RawBody body, Run words, int from) {
        for (Run clause : List.of(words.from(from))) {
            int at = clause.plain().indexOf("承担");
            int duty = at >= 0 ? at : clause.plain().indexOf("负责");
            if (duty >= 0 && duty < 30) {
                int end = clause.plain().indexOf('。', duty);
                int comma = clause.plain().indexOf(',', duty);
                int stop = comma > 0 && (end < 0 || comma < end) ? comma : end < 0 ? clause.length() : end;
                body.duties.add(clause.sub(duty, stop));
            }
        }
    }
}
