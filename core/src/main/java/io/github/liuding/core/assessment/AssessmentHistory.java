package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.standing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All assessments up to a day (历次考核): what several periods together say of a unit. Immutable and safe between threads.
 *
 * <p>A period is in it that has ended, and closed where the scheme closes, by that day; the first is that in which the
 * campaign begins. One whose data have errors is assessed, but not ranked: nothing follows from it, and it breaks a row.
 */
public final class AssessmentHistory {
    private final Standing standing;
    private final ScoringScheme scheme;
    private final Map<PeriodKind, List<Assessment>> assessments;

    private AssessmentHistory(Standing standing, ScoringScheme scheme, Map<PeriodKind, List<Assessment>> assessments) {
        this.standing = standing;
        this.scheme = scheme;
        this.assessments = assessments;
    }

    /**
     * By the campaign's own scheme.
     *
     * @throws IllegalArgumentException if the campaign states no scheme
     */
    public static AssessmentHistory of(Campaign campaign, Journal journal, LocalDate asOf) {
        return of(Assessment.scheme(campaign), campaign, journal, asOf);
    }

    /** By a scheme. */
    public static AssessmentHistory of(ScoringScheme scheme, Campaign campaign, Journal journal, LocalDate asOf) {
        Optional<LocalDate> begin = begin(campaign, journal);
        Map<PeriodKind, List<Assessment>> assessments = new EnumMap<>(PeriodKind.class);
        for (PeriodKind kind : PeriodKind.values()) {
            List<Period> periods = new ArrayList<>();
            begin.ifPresent(day -> {
                for (Period period = Period.of(kind, day); isClosed(scheme, period, asOf); period = period.next()) {
                    periods.add(0, period);
                }
            });
            assessments.put(
                    kind,
                    periods.parallelStream()
                            .map(period -> Assessment.of(scheme, campaign, journal, period))
                            .toList());
        }
        return new AssessmentHistory(Standing.of(campaign, journal, asOf), scheme, assessments);
    }

    private static boolean isClosed(ScoringScheme scheme, Period period, LocalDate asOf) {
        return !period.to().plusDays(scheme.closesAfterDays().orElse(0)).isAfter(asOf);
    }

    /**
     * The same with what reading the journal told: after an error anything may be missing in any period, so that none is
     * ranked and nothing follows.
     */
    public AssessmentHistory withReading(List<Finding> reading) {
        Map<PeriodKind, List<Assessment>> read = new EnumMap<>(PeriodKind.class);
        assessments.forEach((kind, all) ->
                read.put(kind, all.stream().map(one -> one.withReading(reading)).toList()));
        return new AssessmentHistory(standing, scheme, read);
    }

    /**
     * The assessments of all periods of the kind of one before it (以前各期), the last first: what {@link Ranking#since} and
     * {@link Ranking#bottomStreak} look back at.
     */
    public static List<Assessment> before(ScoringScheme scheme, Campaign campaign, Journal journal, Period period) {
        return begin(campaign, journal)
                .map(day -> Stream.iterate(period.previous(), one -> !one.to().isBefore(day), Period::previous)
                        .map(one -> Assessment.of(scheme, campaign, journal, one))
                        .toList())
                .orElse(List.of());
    }

    /** The day of the paper; where it is unknown, of the first entry. */
    private static Optional<LocalDate> begin(Campaign campaign, Journal journal) {
        return campaign.paperDay()
                .or(() -> journal.entries().stream().map(JournalEntry::on).min(Comparator.naturalOrder()));
    }

    /** The day up to which it goes. */
    public LocalDate asOf() {
        return standing.asOf();
    }

    /** What is assessed by. */
    public ScoringScheme scheme() {
        return scheme;
    }

    /**
     * This history, if it is that of the campaign, the day and the entries of a standing.
     *
     * @throws IllegalArgumentException if it is not
     */
    public AssessmentHistory checkedFor(Standing other) {
        if (!other.campaign().id().equals(standing.campaign().id())
                || !other.asOf().equals(asOf())
                || !other.entries().equals(standing.entries())) {
            throw new IllegalArgumentException(
                    "History must be that of the journal of campaign '%s' on %s, but was of '%s' on %s"
                            .formatted(
                                    other.campaign().id(),
                                    other.asOf(),
                                    standing.campaign().id(),
                                    asOf()));
        }
        return this;
    }

    /** The assessments of all periods of that kind, the last first. */
    public List<Assessment> assessments(PeriodKind kind) {
        return assessments.getOrDefault(kind, List.of());
    }

    /** The last periods of that kind in a row that could be ranked, the last first: those before an error do not count. */
    public List<Assessment> ranked(PeriodKind kind) {
        return assessments(kind).stream().takeWhile(one -> !one.hasErrors()).toList();
    }

    /**
     * What is owed because of the quarters up to that day (专门汇报), the last first, each with the entry by which it was
     * given; see {@link Assessment#specialReports}.
     */
    public List<SpecialReport> specialReports() {
        return assessments(PeriodKind.QUARTER).stream()
                .filter(one -> !one.hasErrors())
                .flatMap(one -> one.specialReports(standing).stream())
                .toList();
    }

    /**
     * Who might be commended (表扬建议): group by group, in the order of places. Who was commended after the last of the
     * periods, or stands in a circular of such means, is not proposed again.
     */
    public List<Commendation> commendations() {
        return scheme.commendations().stream()
                .flatMap(rule -> new Praise(rule, ranked(rule.period()), standing).proposals().stream())
                .toList();
    }

    /** The errors for which periods could not be ranked. */
    public List<Finding> findings() {
        return assessments.values().stream()
                .flatMap(List::stream)
                .filter(Assessment::hasErrors)
                .flatMap(one -> one.findings().stream())
                .filter(one -> one.severity() == Severity.ERROR)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "%s up to %s".formatted(scheme.name(), asOf());
    }
}
