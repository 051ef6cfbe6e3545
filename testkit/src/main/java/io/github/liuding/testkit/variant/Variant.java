package io.github.liuding.testkit.variant;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.store.StoredJournals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** What a contract names, read once, and what follows from it. */
final class Variant {
    private final LocalVariantContract contract;
    private final Library library;
    private final Once<WithFindings<Campaign>> checked;
    private final Once<WithFindings<Journal>> journal;
    private final Once<Optional<LocalDate>> day;
    private final Once<Standing> standing;

    Variant(LocalVariantContract contract, Library library) {
        this.contract = contract;
        this.library = library;
        this.journal = new Once<>(() -> contract.journalFile()
                .map(Variant::readJournal)
                .orElseGet(() -> WithFindings.of(Journal.empty(), List.of())));
        this.day = new Once<>(this::findDay);
        this.checked = new Once<>(this::check);
        this.standing = new Once<>(() -> Standing.of(campaign(), journal(), asOf(), calendar()));
    }

    private WithFindings<Campaign> check() {
        Path file = contract.campaignFile();
        try {
            return library.check(file, day.get());
        } catch (IOException e) {
            return unreadable(file, "方案文件");
        }
    }

    private static WithFindings<Journal> readJournal(Path file) {
        try {
            return StoredJournals.read(file);
        } catch (IOException e) {
            return unreadable(file, "日志");
        }
    }

    private static <T> WithFindings<T> unreadable(Path file, String what) {
        return WithFindings.none(List.of(fault(
                VariantFindings.FILE_UNREADABLE,
                "/",
                "%s“%s”不存在或无法读取".formatted(what, file),
                "There is no file '%s', or it cannot be read".formatted(file))));
    }

    /** What reading and checking the file tell. */
    List<Finding> findings() {
        WithFindings<Campaign> campaign = checked.get();
        return campaign.value().isEmpty() || day.get().isPresent()
                ? campaign.findings()
                : Stream.concat(campaign.findings().stream(), Stream.of(dayMissing()))
                        .toList();
    }

    private static Finding dayMissing() {
        return fault(
                VariantFindings.DAY_MISSING,
                "/paper",
                "文件没有成文日期，日志没有登记，asOf() 也没有给出日期",
                "The paper has no day and the journal no entry: asOf() must name one");
    }

    /** The campaign as far as it could be read; without one, the check is left out. */
    Campaign campaign() {
        return checked.get().value().orElseThrow(() -> new TestAbortedException("No campaign could be read"));
    }

    /** What reading the journal tells. */
    List<Finding> journalFindings() {
        return journal.get().findings();
    }

    /** The journal; without one that can be read, the check is left out. */
    Journal journal() {
        return journal.get().value().orElseThrow(() -> new TestAbortedException("No journal could be read"));
    }

    /** The day named; else the last on which an entry was recorded, else that of the paper; without one, the check is left out. */
    LocalDate asOf() {
        return day.get().orElseThrow(() -> new TestAbortedException("There is no day to look at"));
    }

    private Optional<LocalDate> findDay() {
        return contract.asOf()
                .or(() -> journal.get().value().stream()
                        .flatMap(read -> read.entries().stream())
                        .map(JournalEntry::recordedOn)
                        .max(Comparator.naturalOrder()))
                .or(this::paperDay);
    }

    private Optional<LocalDate> paperDay() {
        try {
            return CampaignFiles.read(contract.campaignFile()).value().flatMap(Campaign::paperDay);
        } catch (IOException e) {
            // Which check() tells.
            return Optional.empty();
        }
    }

    /** The library, as the checks use it. */
    Library library() {
        return library;
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
