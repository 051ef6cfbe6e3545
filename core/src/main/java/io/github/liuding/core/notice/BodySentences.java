package io.github.liuding.core.notice;

import java.util.List;

/** Reads sentences about bodies: where one sits, which groups stand under it, and who is put at its head. */
final class BodySentences {
    private static final int LONGEST = 4000;
    private static final String[] WORTH = {"办公室", "组成", "设在", "设于", "挂靠", "任", "兼", "下设", "成员", "组长", "召集人", "牵头"};

    private final BodyLookup lookup;
    private final SeatReader seats;
    private final GroupReader groups;
    private final AppointmentReader appointments;

    private final BodyUnits units;

    BodySentences(BodyReader bodies, TailReader tails) {
        lookup = new BodyLookup(bodies);
        seats = new SeatReader(lookup);
        groups = new GroupReader(lookup);
        appointments = new AppointmentReader(lookup);
        units = new BodyUnits(lookup, tails);
    }

    /** Whether a sentence says something of a body. */
    boolean isNamed(RawBody body) {
        return lookup.isNamed(body);
    }

    /** The duties that are none of the sentences read here, nor parts of them. */
    List<Run> unread(List<Run> duties) {
        return duties.stream()
                .map(lookup::unread)
                .filter(duty -> !duty.isEmpty())
                .toList();
    }

    void read(Line line) {
        if (line.isRow()
                || line.run().length() > LONGEST
                || !TaskReader.contains(line.run().plain(), WORTH)) {
            return;
        }
        Run words = line.words();
        lookup.begin(line);
        groups.read(words);
        seats.read(words);
        appointments.read(words);
        units.read(words);
    }
}
