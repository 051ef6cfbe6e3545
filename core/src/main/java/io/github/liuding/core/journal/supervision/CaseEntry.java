package io.github.liuding.core.journal.supervision;

import io.github.liuding.core.journal.JournalEntry;

/** An entry about a case of supervision (督办日志). */
public sealed interface CaseEntry extends JournalEntry
        permits CaseOpened, CaseAnswered, CaseReturned, CaseSettled, CaseEscalated {
    /** The case. */
    CaseId caseId();
}
