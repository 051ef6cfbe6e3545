package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.journal.EntryId;
import java.util.List;

/**
 * A figure that a paper prints, and where it came from (数据溯源). Days and reported words that hold figures are figures too.
 *
 * @param printed as the paper prints it
 * @param meaning what it is, such as 已销号任务数
 * @param of the standing, the sheet or the line of which it is read
 * @param entries the entries of the journal behind it, in their order; none where it is the campaign's own, or where it
 *     counts what nobody put down
 */
public record TracedFigure(String printed, String meaning, String of, List<EntryId> entries) {
    public TracedFigure {
        entries = List.copyOf(entries);
    }
}
