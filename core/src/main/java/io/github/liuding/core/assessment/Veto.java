package io.github.liuding.core.assessment;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.scoring.VetoItem;
import java.time.LocalDate;

/**
 * What voids an assessment (否决情况).
 *
 * @param item the item of the scheme
 * @param entry the entry that set it off
 * @param on the day of that entry
 */
public record Veto(VetoItem item, EntryId entry, LocalDate on) {
    /** The reason for whoever reads the ranking. */
    public String sentence() {
        return "%s（%s）：%s，见日志%s".formatted(item.name(), item.scope(), item.trigger(), entry);
    }
}
