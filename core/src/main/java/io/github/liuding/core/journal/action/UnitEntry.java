package io.github.liuding.core.journal.action;

import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.organization.UnitId;
import java.util.List;

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
}
