package io.github.liuding.core.journal.supervision;

import io.github.liuding.core.journal.JournalEntry;

/** An entry about an inspection (督查日志). */
public sealed interface InspectionEntry extends JournalEntry
        permits InspectionHeld, InspectionFedBack, ProblemRectified {
    /** The inspection. */
    InspectionId inspection();
}
