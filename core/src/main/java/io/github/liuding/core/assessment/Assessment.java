package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.RollUp;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.standing.Standing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The assessment of a period (考核): what a journal comes to by a scheme, for every contender. Immutable and safe between
 * threads.
 */
public final class Assessment {
    private final ScoringScheme scheme;
    private final Figures figures;
    private final List<Assessment> parts;
    private final Basis basis;
    private final Scorer scorer;
    private final Map<UnitReference, ScoreSheet> sheets;
    private final List<Finding> findings;
    private final Map<String, Ranking> rankings = new ConcurrentHashMap<>();

    /**
     * What it rests on beside the figures.
     *
     * @param journal the whole journal, from which another scheme may take other periods; absent where there was a standing
     * @param late what was recorded too late
     * @param reading what reading the journal told
     * @param provisional whether errors are no hindrance
     */
    private record Basis(Optional<Journal> journal, List<Finding> late, List<Finding> reading, boolean provisional) {}

    private Assessment(ScoringScheme scheme, Figures figures, List<Assessment> parts, Basis basis) {
        this.scheme = scheme;
        this.figures = figures;
        this.parts = parts;
        this.basis = basis;
        scorer = new Scorer(scheme, figures);
        sheets = new LinkedHashMap<>();
        Map<Contender, Points> points = parts.isEmpty() ? scorer.score() : means();
        points.forEach((who, own) -> sheets.put(who.reference(), new ScoreSheet(this, who, own)));
        findings = gather();
    }

    /** The same scores, told of otherwise. */
    private Assessment(Assessment same, List<Assessment> parts, Basis basis) {
        scheme = same.scheme;
        figures = same.figures;
        this.parts = parts;
        this.basis = basis;
        scorer = same.scorer;
        sheets = same.sheets;
        findings = gather();
    }

    /**
     * Assesses a period by the campaign's own scheme, as of its last day.
     *
     * @throws IllegalArgumentException if the campaign states no scheme
     */
    public static Assessment of(Campaign campaign, Journal journal, Period period) {
        return of(scheme(campaign), campaign, journal, period);
    }

    /**
     * Assesses a period by a scheme, as of its last day. Where the scheme closes some days after a period, entries
     * recorded later do not count, and those about the period are told.
     *
     * @throws IllegalArgumentException if the period ends before the day of the campaign's paper
     */
    public static Assessment of(ScoringScheme scheme, Campaign campaign, Journal journal, Period period) {
        if (!campaign.hasBegunBy(period.to())) {
            throw new IllegalArgumentException("Period %s must not end before campaign '%s' begins on %s"
                    .formatted(period, campaign.id(), campaign.paperDay().orElseThrow()));
        }
        Optional<LocalDate> closing = scheme.closesAfterDays().map(days -> closing(scheme, period));
        Journal known = closing.map(journal::knownBy).orElse(journal);
        Figures figures = new Figures(Standing.of(campaign, known, period.to()), journal.entries(), scheme, period);
        List<Finding> late = closing.map(day -> late(journal, period, day)).orElse(List.of());
        List<Assessment> parts = partKind(scheme, period).stream()
                .flatMap(kind -> period.parts(kind).stream())
                .filter(part -> campaign.hasBegunBy(part.to()))
                .map(part -> of(scheme, campaign, journal, part))
                .toList();
        return new Assessment(scheme, figures, parts, new Basis(Optional.of(journal), late, List.of(), false));
    }

    /**
     * Assesses a period by a scheme as of the day of a standing, from the figures of the period itself: nothing is rolled
     * up, and nothing closes.
     *
     * @throws IllegalArgumentException if the day of the standing does not lie in the period
     */
    public static Assessment of(ScoringScheme scheme, Standing standing, Period period) {
        if (!period.contains(standing.asOf())) {
            throw new IllegalArgumentException(
                    "Day of the standing must lie in the period %s, but was %s".formatted(period, standing.asOf()));
        }
        return new Assessment(
                scheme,
                new Figures(standing, standing.entries(), scheme, period),
                List.of(),
                new Basis(Optional.empty(), List.of(), List.of(), false));
    }

    static ScoringScheme scheme(Campaign campaign) {
        return campaign.regime()
                .assessment()
                .flatMap(AssessmentScheme::scoring)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Campaign '%s' must state a scoring scheme to be assessed".formatted(campaign.id())));
    }

    private static Optional<PeriodKind> partKind(ScoringScheme scheme, Period period) {
        RollUp rule = switch (period.kind()) {
            case MONTH -> RollUp.OWN;
            case QUARTER -> scheme.quarter();
            case YEAR -> scheme.year();
        };
        return switch (rule) {
            case OWN -> Optional.empty();
            case MEAN_OF_MONTHS -> Optional.of(PeriodKind.MONTH);
            case MEAN_OF_QUARTERS -> Optional.of(PeriodKind.QUARTER);
        };
    }

    /**
     * The day from which a ranking of a period by the campaign's own scheme can be known.
     *
     * @throws IllegalArgumentException if the campaign states no scheme
     */
    public static LocalDate closing(Campaign campaign, Period period) {
        return closing(scheme(campaign), period);
    }

    private static LocalDate closing(ScoringScheme scheme, Period period) {
        return period.to().plusDays(scheme.closesAfterDays().orElse(0));
    }

    private static List<Finding> late(Journal journal, Period period, LocalDate closing) {
        Notes notes = new Notes(journal.entries());
        for (JournalEntry entry : journal.entries()) {
            if (period.contains(entry.on()) && entry.recordedOn().isAfter(closing)) {
                notes.add(
                        Severity.WARNING,
                        AssessmentFindings.RECORDED_TOO_LATE,
                        entry,
                        "登记于%s，%s已于%s截止，未计入".formatted(entry.recordedOn(), period.words(), closing),
                        "was recorded on %s, after %s had closed on %s; it was not taken into account"
                                .formatted(entry.recordedOn(), period, closing));
            }
        }
        return notes.all();
    }

    private List<Finding> gather() {
        return Stream.of(
                        basis.reading().stream(),
                        parts.stream().flatMap(part -> part.findings().stream()),
                        basis.late().stream(),
                        figures.findings().stream())
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    /** The mean of the parts in which there are points; bonus and deductions are those of the whole period. */
    private Map<Contender, Points> means() {
        Map<Contender, Points> means = new LinkedHashMap<>();
        for (Contender who : figures.contenders().all()) {
            List<Exact> bases = parts.stream()
                    .flatMap(part -> part.sheet(who.reference()).stream())
                    .flatMap(sheet -> sheet.points().base().stream())
                    .toList();
            Optional<Exact> mean = bases.isEmpty()
                    ? Optional.empty()
                    : Optional.of(bases.stream().reduce(Exact.ZERO, Exact::plus).dividedBy(Exact.of(bases.size())));
            means.put(who, Points.of(mean, scorer.beside(who), Exact.ONE));
        }
        return means;
    }

    /** The period. */
    public Period period() {
        return figures.period();
    }

    /** The day from which a ranking of the period can be known: its last day, or that on which the scheme closes it. */
    public LocalDate closedOn() {
        return closing(scheme, period());
    }

    /** The scheme. */
    public ScoringScheme scheme() {
        return scheme;
    }

    /** The campaign. */
    public Campaign campaign() {
        return figures.campaign();
    }

    /** The standing on which it rests. */
    public Standing standing() {
        return figures.standing();
    }

    /** The shorter periods of which it is the mean; none where it rests on figures of its own. */
    public List<Assessment> parts() {
        return parts;
    }

    /** Everyone who is scored, group by group, in protocol order. */
    public List<Contender> contenders() {
        return figures.contenders().all();
    }

    /** The score sheets, in the order of the contenders. */
    public List<ScoreSheet> sheets() {
        return List.copyOf(sheets.values());
    }

    /** The score sheet of one unit or body. */
    public Optional<ScoreSheet> sheet(UnitReference who) {
        return Optional.ofNullable(sheets.get(who));
    }

    /** The score sheet of whom a text names, by id or by any name. */
    public Optional<ScoreSheet> sheet(String name) {
        return figures.contenders().find(name).flatMap(who -> sheet(who.reference()));
    }

    /**
     * What is wrong with the data (数据问题): what reading the journal told, what is wrong in the parts, what came too late,
     * what the standing finds impossible, and what is wrong with the figures.
     */
    public List<Finding> findings() {
        return findings;
    }

    /** The same with what reading the journal told: an error there is an error here, for something may be missing. */
    public Assessment withReading(List<Finding> reading) {
        return new Assessment(
                this,
                parts.stream().map(part -> part.withReading(reading)).toList(),
                new Basis(basis.journal(), basis.late(), List.copyOf(reading), basis.provisional()));
    }

    /** The same for whoever wants to rank in spite of errors (初步): marked so wherever it is shown. */
    public Assessment provisional() {
        return new Assessment(this, parts, new Basis(basis.journal(), basis.late(), basis.reading(), true));
    }

    /** Whether it is ranked in spite of errors; see {@link #provisional()}. */
    public boolean isProvisional() {
        return basis.provisional() && hasErrors();
    }

    /** Whether a finding is an error, so that it is ranked only when it is asked for; see {@link #provisional()}. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    /**
     * The ranking of a peer group.
     *
     * @throws FindingsException if a finding is an error, and this is not {@link #provisional()}
     * @throws IllegalArgumentException if the scheme has no such group
     */
    public Ranking ranking(String group) {
        PeerGroup asked = scheme.groups().stream()
                .filter(one -> one.name().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Scheme '%s' has no peer group '%s'".formatted(scheme.name(), group)));
        if (!basis.provisional() && hasErrors()) {
            throw new FindingsException(findings);
        }
        return rankings.computeIfAbsent(group, first -> Ranking.of(this, asked));
    }

    /** The rankings of all groups, in the order of the scheme; see {@link #ranking}. */
    public List<Ranking> rankings() {
        return scheme.groups().stream().map(group -> ranking(group.name())).toList();
    }

    /** The same by another scheme (试算): an office sees what a change would do before it is issued. */
    public Assessment with(ScoringScheme other) {
        boolean samePeriods = other.quarter() == scheme.quarter()
                && other.year() == scheme.year()
                && other.closesAfterDays().equals(scheme.closesAfterDays());
        if (!samePeriods && basis.journal().isPresent()) {
            Assessment anew = of(other, campaign(), basis.journal().get(), period());
            return new Assessment(
                    anew,
                    anew.parts.stream()
                            .map(part -> part.withReading(basis.reading()))
                            .toList(),
                    new Basis(basis.journal(), anew.basis.late(), basis.reading(), basis.provisional()));
        }
        List<Assessment> same = parts.stream().map(part -> part.with(other)).toList();
        return new Assessment(other, figures.with(other), same, basis);
    }

    /**
     * What another assessment does to each contender (影响), such as one {@link #with(ScoringScheme)} another scheme: in the
     * order of the contenders, those that only the other has last.
     *
     * @throws FindingsException if either refuses to be ranked
     */
    public List<Shift> compare(Assessment other) {
        Map<UnitReference, Placing> before = places();
        Map<UnitReference, Placing> now = other.places();
        return Stream.concat(
                        contenders().stream(),
                        other.contenders().stream()
                                .filter(who -> sheet(who.reference()).isEmpty()))
                .map(who -> new Shift(
                        who,
                        sheet(who.reference()).flatMap(ScoreSheet::total),
                        other.sheet(who.reference()).flatMap(ScoreSheet::total),
                        Optional.ofNullable(before.get(who.reference())).map(Placing::place),
                        Optional.ofNullable(now.get(who.reference())).map(Placing::place)))
                .toList();
    }

    private Map<UnitReference, Placing> places() {
        Map<UnitReference, Placing> places = new LinkedHashMap<>();
        rankings()
                .forEach(ranking -> ranking.placings()
                        .forEach(one -> places.put(one.contender().reference(), one)));
        return places;
    }

    /** How far everyone is with the indicators that have targets (指标完成情况), criterion by criterion. */
    public List<Completion> completions() {
        return figures.completions(scheme);
    }

    /**
     * The reports that are owed because of this period (专门汇报): of a quarter, where the scheme asks for them, by those
     * at the bottom and those whose tasks are behind their time; group by group. Whether they were given is read off the
     * standing on which this rests.
     *
     * @throws FindingsException if a finding is an error, and this is not {@link #provisional()}
     */
    public List<SpecialReport> specialReports() {
        return specialReports(standing());
    }

    List<SpecialReport> specialReports(Standing read) {
        return new OwedReports(this, read).reports();
    }

    Figures figures() {
        return figures;
    }

    Scorer scorer() {
        return scorer;
    }
}
