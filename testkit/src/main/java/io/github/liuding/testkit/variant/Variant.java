package io.github.liuding.testkit.variant;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.standing.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** What a contract names, read once, and what follows from it. */
final class Variant {
    private final LocalVariantContract contract;
    private final Once<WithFindings<Campaign>> checked;
    private final Once<WithFindings<Journal>> journal;
    private final Once<Standing> standing;

    Variant(LocalVariantContract contract) {
        this.contract = contract;
        this.journal = new Once<>(() -> contract.journalFile()
                .map(Variant::readJournal)
                .orElseGet(() -> WithFindings.of(Journal.empty(), List.of())));
        this.checked = new Once<>(this::check);
        this.standing = new Once<>(() -> Standing.of(campaign(), journal(), asOf(), calendar()));
    }

    private WithFindings<Campaign> check() {
        try {
            return CampaignFiles.check(contract.campaignFile(), day());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WithFindings<Journal> readJournal(Path file) {
        try {
            return JournalFiles.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reading and checking the file tell. */
    List<Finding> findings() {
        return checked.get().findings();
    }

    /** The campaign as far as it could be read; without one, the check is left out. */
    Campaign campaign() {
        return checked.get().value().orElseThrow(() -> new TestAbortedException("No campaign could be read"));
    }

    /** What reading the journal tells. */
    List<Finding> journalFindings() {
        return journal.get().findings();
    }

    Journal journal() {
        return journal.get().value().orElseGet(Journal::empty);
    }

    /** The day named; else the last on which an entry was recorded, else that of the paper. */
    LocalDate asOf() {
        return day().orElseThrow(() -> new IllegalStateException(
                "The paper of %s has no day: asOf() must name one".formatted(contract.campaignFile())));
    }

    private Optional<LocalDate> day() {
        return contract.asOf()
                .or(() -> journal().entries().stream()
                        .map(JournalEntry::recordedOn)
                        .max(Comparator.naturalOrder()))
                .or(this::paperDay);
    }

    private Optional<LocalDate> paperDay() {
        try {
            return CampaignFiles.read(contract.campaignFile()).value().flatMap(Campaign::paperDay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The year of the day. */
    DateRange year() {
        int year = asOf().getYear();
        return DateRange.ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    WorkingDayCalendar calendar() {
        return contract.calendar();
    }

    Map<String, List<LocalDate>> expectedDays() {
        return contract.expectedDays();
    }

    Standing standing() {
        return standing.get();
    }

    /** The scheme by which units are scored; without one, the check is left out. */
    ScoringScheme scheme() {
        return campaign()
                .regime()
                .assessment()
                .flatMap(AssessmentScheme::scoring)
                .orElseThrow(() -> new TestAbortedException("The campaign states no scoring scheme"));
    }

    /** Something that a check finds by itself. */
    static Finding fault(FindingCode code, String place, String message, String english) {
        return Finding.error(code, message, english, Place.at(place));
    }
}
