package io.github.liuding.reporting.template;

import io.github.liuding.core.journal.EntryId;
import java.util.List;

/**
 * Where a value came from (出处).
 *
 * @param of the standing, the sheet or the line of which it is read
 * @param entries the entries of the journal behind it; none where it is the paper's, or where nobody put anything down
 */
public record Origin(String of, List<EntryId> entries) {
    public Origin {
        entries = List.copyOf(entries);
    }

    /** Of the paper that started the campaign, or of whoever asks for the bulletin. */
    public static Origin given(String of) {
        return new Origin(of, List.of());
    }
}
