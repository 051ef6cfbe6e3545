package io.github.liuding.core.journal.action;

import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.organization.UnitId;
import java.util.List;
import java.util.Optional;

/** An entry about units (单位日志): what was done with them, to them or for them. */
public sealed interface UnitEntry extends JournalEntry
        permits MeetingHeld,
                CircularIssued,
                TalkHeld,
                Commended,
                AccountabilityTaken,
                ErrorTolerated,
                ScoreGiven,
                SpecialReportGiven {
    /** The units. */
    List<UnitId> units();

    /**
     * By what means it takes a step on them (所采取的方式), such as 约谈: that which a circular or a decision names, and of a
     * talk just that. Empty where it takes none.
     */
    default Optional<String> step() {
        return Optional.empty();
    }
}
