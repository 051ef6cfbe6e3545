package io.github.liuding.core.assessment;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers findings; those about an entry point to where it stands among the journal's entries. */
final class Notes {
    private final List<? extends JournalEntry> entries;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Map<EntryId, Integer>> index = Optional.empty();

    Notes(List<? extends JournalEntry> entries) {
        this.entries = entries;
    }

    void add(Severity severity, FindingCode code, JournalEntry entry, String message, String english) {
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .message("日志“%s”%s".formatted(entry.id(), message))
                .english("Journal entry '%s' %s".formatted(entry.id(), english))
                .place(Optional.ofNullable(positions().get(entry.id())).map(position -> Place.at("/" + position)))
                .build());
    }

    void add(Severity severity, FindingCode code, String message, String english) {
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .english(english)
                .build());
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    private Map<EntryId, Integer> positions() {
        if (index.isEmpty()) {
            Map<EntryId, Integer> positions = new HashMap<>();
            for (int i = 0; i < entries.size(); i++) {
                positions.put(entries.get(i).id(), i);
            }
            index = Optional.of(positions);
        }
        return index.get();
    }
}
