package io.github.liuding.core.standing;

import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import java.time.LocalDate;
import java.util.Comparator;

/** What is said of entries of every kind. */
final class Remarks {
    private Remarks() {}

    /**
     * A remark and where its entry stands in the journal; in the order in which entries are taken.
     *
     * @param position from 0
     */
    record Placed(EntryRemark remark, int position) implements Comparable<Placed> {
        private static final Comparator<Placed> AS_TAKEN = Comparator.<Placed, LocalDate>comparing(
                        placed -> placed.remark().entry().on())
                .thenComparing(Placed::position);

        Finding toFinding() {
            return Finding.builder()
                    .code(remark.code())
                    .severity(remark.severity())
                    .message("日志“%s”：%s".formatted(remark.entry().id(), remark.message()))
                    .english("Journal entry '%s': %s".formatted(remark.entry().id(), remark.english()))
                    .place(Place.at("/" + position))
                    .build();
        }

        @Override
        public int compareTo(Placed other) {
            return AS_TAKEN.compare(this, other);
        }
    }

    static EntryRemark unknownUnit(JournalEntry entry, UnitId unit) {
        return EntryRemark.taken(
                entry,
                StandingFindings.UNKNOWN_UNIT,
                "没有编号为“%s”的单位".formatted(unit),
                "there is no unit '%s'".formatted(unit));
    }
}
