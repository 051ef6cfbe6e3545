package io.github.liuding.core.journal;

import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Severity;

/**
 * What there is to say of an entry (日志问题) that does not fit what came before it.
 *
 * <p>The sentences do not name the entry; whoever makes a finding of it does.
 *
 * @param entry the entry
 * @param code the stable code of its kind
 * @param severity an error where the entry was left out, a warning where it was taken
 * @param message the Chinese sentence, without a full stop
 * @param english the same in English
 */
public record EntryRemark(JournalEntry entry, FindingCode code, Severity severity, String message, String english) {
    /** An entry that was taken, and at which somebody should look. */
    public static EntryRemark taken(JournalEntry entry, FindingCode code, String message, String english) {
        return new EntryRemark(entry, code, Severity.WARNING, message, english);
    }

    /** An entry that was left out; the sentences say so. */
    public static EntryRemark leftOut(JournalEntry entry, FindingCode code, String message, String english) {
        return new EntryRemark(entry, code, Severity.ERROR, message + "，本条未采用", english + "; the entry was left out");
    }
}
