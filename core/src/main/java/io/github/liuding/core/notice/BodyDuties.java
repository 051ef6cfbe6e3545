package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Goes over what was taken for the duties of bodies: who leads a body, who sits in it and where it sits is none. */
final class BodyDuties {
    private static final int LONGEST = 1500;

    private final Source source;
    private final TailReader tails;
    /** Where holders and seats stand that were read. */
    private final TreeSet<Integer> read = new TreeSet<>();

    BodyDuties(Source source, TailReader tails) {
        this.source = source;
        this.tails = tails;
    }

    void goOver(List<RawBody> bodies) {
        for (RawBody body : bodies) {
            Stream.of(body.heads, body.deputies, body.members)
                    .flatMap(List::stream)
                    .map(HolderDraft::span)
                    .forEach(span -> read.add(source.start(span.line() - 1) + span.column() - 1));
            body.seat.ifPresent(seat -> read.add(seat.offset(0)));
        }
        for (RawBody body : bodies) {
            List<Run> duties = new ArrayList<>();
            for (Run duty : body.duties) {
                Run words = duty.length() > LONGEST ? duty : duty(body, duty.squeeze());
                if (words.trim("。;,、:").length() > 1) {
                    duties.add(words);
                }
            }
            body.duties.clear();
            body.duties.addAll(duties);
        }
    }

    private Run duty(RawBody body, Run printed) {
        Marker marker = Marker.of(printed.plain());
        Run numbered = marker.isPresent() ? printed.from(marker.length()).strip() : printed;
        Run said = RosterLines.isDuties(numbered) ? RosterLines.afterLabel(numbered) : numbered;
        return behindHolders(behindLead(body, said));
    }

    /** Takes from 由A牵头,B参与,负责…… who leads and who takes part; gives the rest. */
    private Run behindLead(RawBody body, Run sentence) {
        Optional<BodyUnits.Division> division =
                BodyUnits.division(sentence, tails).filter(of -> of.subject().isEmpty());
        division.ifPresent(of -> body.add(of.tail()));
        return division.map(BodyUnits.Division::rest).orElse(sentence);
    }

    /** Where the clauses of a sentence end. */
    private static List<Integer> ends(Run sentence) {
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.at(i);
            depth = Math.max(0, depth + (Glyphs.isOpen(c) ? 1 : Glyphs.isClose(c) ? -1 : 0));
            if (depth == 0 && ",;。".indexOf(c) >= 0) {
                ends.add(i);
            }
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < sentence.length() - 1) {
            ends.add(sentence.length());
        }
        return ends;
    }

    /** Of a sentence in which a holder or a seat was read, what it says of a duty behind the last of them. */
    private Run behindHolders(Run sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        Optional<Integer> last = Optional.ofNullable(read.floor(sentence.offset(sentence.length() - 1)))
                .filter(at -> at >= sentence.offset(0));
        if (last.isEmpty()) {
            return isSetup(sentence.plain()) ? Run.NONE : sentence;
        }
        for (int end : ends(sentence)) {
            boolean isBehind = end + 1 < sentence.length() && sentence.offset(end) > last.get();
            if (isBehind && isDuty(sentence.from(end + 1))) {
                return sentence.from(end + 1);
            }
        }
        return Run.NONE;
    }

    private static boolean isDuty(Run clause) {
        return RosterLines.beginsDuty(clause) || Words.anyBegins(clause.plain(), "主要负责", "具体负责", "主要职责");
    }

    /** 领导小组下设办公室和三个工作组. */
    private static boolean isSetup(String plain) {
        int under = plain.indexOf("下设");
        return under > 0 && BodyNames.isName(plain.substring(0, under));
    }
}
