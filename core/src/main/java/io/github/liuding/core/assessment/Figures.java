package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.ScoreRule;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.UnitTarget;
import io.github.liuding.core.standing.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The raw figures of a period, read once; weights, rules and ties may change without reading them again. */
final class Figures {
    private static final RawFigure NOT_ASKED = RawFigure.missing("不适用");

    private final Standing standing;
    private final List<JournalEntry> book;
    private final Period period;
    private final ScoringScheme scheme;
    private final Contenders contenders;
    private final GivenFigures given;
    private final IndicatorFigures indicators;
    /** For each criterion the figures of all contenders, in their order: of a year there are millions. */
    private final Map<Read, List<RawFigure>> columns = new HashMap<>();

    private final List<Finding> findings;

    /** What of a criterion tells how it is read. */
    private record Read(String name, FigureSource source, Optional<String> indicator, List<UnitTarget> targets) {
        static Read of(Criterion criterion) {
            return new Read(criterion.name(), criterion.source(), criterion.indicator(), criterion.targets());
        }
    }

    /** Entries are told by their places in the book, which may hold more of them than the standing. */
    Figures(Standing standing, List<JournalEntry> book, ScoringScheme scheme, Period period) {
        this.standing = standing;
        this.book = book;
        this.scheme = scheme;
        this.period = period;
        Notes notes = new Notes(book);
        contenders = Contenders.of(standing.campaign(), scheme, period, notes);
        given = new GivenFigures(standing, scheme, period, contenders, notes);
        indicators = new IndicatorFigures(standing, scheme, period, contenders, notes);
        indicators.check();
        TaskFigures tasks = new TaskFigures(standing, period);
        SupervisionFigures supervision = new SupervisionFigures(standing, period);
        for (Criterion criterion : scheme.criteria()) {
            List<RawFigure> column = new ArrayList<>();
            for (Contender one : contenders.all()) {
                column.add(criterion.isFor(one.group()) ? read(criterion, one, tasks, supervision, notes) : NOT_ASKED);
            }
            columns.put(Read.of(criterion), column);
        }
        findings = Stream.concat(
                        standing.findings().stream().filter(one -> one.severity() == Severity.ERROR),
                        notes.all().stream())
                .toList();
    }

    private RawFigure read(
            Criterion criterion, Contender one, TaskFigures tasks, SupervisionFigures supervision, Notes notes) {
        UnitReference who = one.reference();
        return switch (criterion.source()) {
            case PROGRESS -> tasks.progress(who);
            case TASKS_IN_TIME -> tasks.inTime(who);
            case REPORTS_IN_TIME -> tasks.reports(who);
            case CASES_IN_TIME -> supervision.cases(who);
            case APPEALS_IN_TIME -> supervision.appeals(who);
            case INDICATOR -> indicators.value(criterion, who);
            case GROWTH -> indicators.growth(criterion, who);
            case REVIEW -> indicators.mean(criterion, who);
            case GIVEN -> given.value(criterion, who);
            case COMPLETION -> {
                if (!indicators.hasTarget(criterion, who)) {
                    notes.add(
                            Severity.WARNING,
                            AssessmentFindings.NO_TARGET,
                            "考核指标“%s”没有“%s”的目标值".formatted(criterion.name(), one.name()),
                            "Criterion '%s' has no target for '%s'".formatted(criterion.name(), one.name()));
                }
                yield indicators.completion(criterion, who);
            }
        };
    }

    /** These figures where the scheme reads the very same ones of the same contenders, else new ones. */
    Figures with(ScoringScheme other) {
        boolean same = other.groups().equals(scheme.groups())
                && other.activeTimes().equals(scheme.activeTimes())
                && other.partial() == scheme.partial()
                && other.bonuses().equals(scheme.bonuses())
                && other.deductions().equals(scheme.deductions())
                && other.vetoes().equals(scheme.vetoes())
                && asked(other).equals(asked(scheme));
        return same ? this : new Figures(standing, book, other, period);
    }

    /** All that the criteria of a scheme ask for. */
    private static Set<Asked> asked(ScoringScheme scheme) {
        return scheme.criteria().stream().map(Asked::of).collect(Collectors.toSet());
    }

    /** What is asked of whom; a rule bounds what people may give, so that it is part of what is checked. */
    private record Asked(Read read, List<String> groups, Optional<ScoreRule> checked) {
        static Asked of(Criterion criterion) {
            return new Asked(
                    Read.of(criterion),
                    criterion.groups(),
                    Optional.of(criterion.rule()).filter(rule -> criterion.source() == FigureSource.GIVEN));
        }
    }

    Standing standing() {
        return standing;
    }

    Campaign campaign() {
        return standing.campaign();
    }

    Period period() {
        return period;
    }

    Contenders contenders() {
        return contenders;
    }

    RawFigure figure(Criterion criterion, Contender who) {
        List<RawFigure> column = column(criterion);
        return contenders.index(who.reference()).map(column::get).orElse(NOT_ASKED);
    }

    /** Those of all contenders, in their order. */
    List<RawFigure> column(Criterion criterion) {
        return columns.getOrDefault(Read.of(criterion), List.of());
    }

    /** The criteria of the scheme that was asked by, whose weights may be others than when these were read. */
    List<Completion> completions(ScoringScheme by) {
        List<Completion> completions = new ArrayList<>();
        for (Criterion criterion : by.criteria()) {
            for (Contender one : contenders.all()) {
                if (criterion.source() == FigureSource.COMPLETION && criterion.isFor(one.group())) {
                    completions.add(indicators.completionOf(criterion, one));
                }
            }
        }
        return completions;
    }

    RawFigure sum(Adjustment item, Contender who) {
        return given.sum(item, who.reference());
    }

    List<Veto> vetoes(Contender who) {
        return given.vetoes(who.reference());
    }

    /** The errors of the standing first: what that only warns of, it tells itself. */
    List<Finding> findings() {
        return findings;
    }
}
