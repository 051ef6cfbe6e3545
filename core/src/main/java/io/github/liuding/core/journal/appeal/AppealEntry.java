package io.github.liuding.core.journal.appeal;

import io.github.liuding.core.journal.JournalEntry;

/** An entry about an appeal of an enterprise (诉求日志). */
public sealed interface AppealEntry extends JournalEntry
        permits AppealReceived, AppealContacted, AppealRouted, AppealSettled {
    /** The appeal. */
    AppealId appeal();
}
