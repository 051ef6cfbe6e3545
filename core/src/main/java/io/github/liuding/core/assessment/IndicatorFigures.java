package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.indicator.MeasuredFault;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.FigureSource;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.UnitTarget;
import io.github.liuding.core.standing.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was measured of each contender in the period and in that of the year before. */
final class IndicatorFigures {
    private static final int SHOWN = 4;

    private final Contenders contenders;
    private final Notes notes;

    /** Indicators of which one value a period counts, and not the mean of all. */
    private final Set<String> read;

    /** Indicators that are held against those of the year before. */
    private final Set<String> compared;

    private final Gathered<IndicatorMeasured> now = new Gathered<>();
    private final Gathered<IndicatorMeasured> aYearBefore = new Gathered<>();
    private final Map<UnitTarget, Set<UnitReference>> targets = new HashMap<>();

    IndicatorFigures(Standing standing, ScoringScheme scheme, Period period, Contenders contenders, Notes notes) {
        this.contenders = contenders;
        this.notes = notes;
        read = scheme.criteria().stream()
                .filter(one -> one.source() != FigureSource.REVIEW)
                .flatMap(one -> one.indicator().stream())
                .collect(Collectors.toSet());
        compared = scheme.criteria().stream()
                .filter(one -> one.source() == FigureSource.GROWTH)
                .flatMap(one -> one.indicator().stream())
                .collect(Collectors.toSet());
        Set<String> asked = scheme.criteria().stream()
                .flatMap(one -> one.indicator().stream())
                .collect(Collectors.toSet());
        for (IndicatorMeasured measured : standing.measurements()) {
            if (asked.contains(measured.indicator()) && measured.scope().isPresent()) {
                if (period.contains(measured.on())) {
                    take(measured, now, true);
                } else if (period.aYearBefore().contains(measured.on())) {
                    take(measured, aYearBefore, false);
                }
            }
        }
        scheme.criteria()
                .forEach(one -> one.targets()
                        .forEach(target -> targets.computeIfAbsent(target, first -> contenders.expand(first.units()))));
    }

    private void take(IndicatorMeasured measured, Gathered<IndicatorMeasured> into, boolean told) {
        String scope = measured.scope().orElseThrow();
        Optional<Contender> who = contenders.called(scope);
        if (who.isPresent()) {
            into.of(measured.indicator(), who.get().reference()).add(measured);
        } else if (told && !contenders.isAway(scope)) {
            notes.add(
                    Severity.ERROR,
                    AssessmentFindings.UNKNOWN_CONTENDER,
                    measured,
                    "中“%s”的指标“%s”：不在任何考核分组中".formatted(scope, measured.indicator()),
                    "measures '%s' of '%s', which belongs to no peer group".formatted(measured.indicator(), scope));
        }
    }

    /** Told once a figure, however many criteria read it; what is wrong with last year's was told last year. */
    void check() {
        now.forEach((indicator, who, values) -> {
            List<IndicatorMeasured> all = new ArrayList<>();
            if (compared.contains(indicator)) {
                all.addAll(aYearBefore.get(indicator, who));
            }
            all.addAll(values);
            List<MeasuredFault> faults =
                    read.contains(indicator) ? MeasuredFault.in(all) : MeasuredFault.inReviews(all);
            faults.stream()
                    .filter(fault -> values.contains(fault.entry()))
                    .forEach(fault ->
                            notes.add(fault.severity(), fault.code(), fault.entry(), fault.message(), fault.english()));
        });
    }

    RawFigure value(Criterion criterion, UnitReference who) {
        return last(now, criterion, who)
                .map(found -> figure(Exact.of(found.value()), found, printed(found)))
                .orElseGet(
                        () -> RawFigure.missing("本期未监测" + criterion.indicator().orElseThrow()));
    }

    boolean hasTarget(Criterion criterion, UnitReference who) {
        return target(criterion, who).isPresent();
    }

    private Optional<BigDecimal> target(Criterion criterion, UnitReference who) {
        return criterion.targets().stream()
                .filter(one -> targets.getOrDefault(one, Set.of()).contains(who))
                .map(UnitTarget::value)
                .findFirst();
    }

    Completion completionOf(Criterion criterion, Contender who) {
        return new Completion(
                who, criterion, last(now, criterion, who.reference()), target(criterion, who.reference()));
    }

    RawFigure completion(Criterion criterion, UnitReference who) {
        Optional<BigDecimal> target = target(criterion, who);
        if (target.isEmpty()) {
            return RawFigure.missing("未定目标值");
        }
        return last(now, criterion, who)
                .map(found -> figure(
                        Exact.of(found.value()).times(Exact.HUNDRED).dividedBy(Exact.of(target.get())),
                        found,
                        printed(found) + "÷目标" + target.get().toPlainString()))
                .orElseGet(
                        () -> RawFigure.missing("本期未监测" + criterion.indicator().orElseThrow()));
    }

    RawFigure growth(Criterion criterion, UnitReference who) {
        Optional<IndicatorMeasured> current = last(now, criterion, who);
        Optional<IndicatorMeasured> before = last(aYearBefore, criterion, who);
        if (current.isEmpty() || before.isEmpty()) {
            return RawFigure.missing((current.isEmpty() ? "本期" : "上年同期") + "未监测"
                    + criterion.indicator().orElseThrow());
        }
        if (before.get().value().signum() <= 0) {
            return RawFigure.missing("上年同期为%s，不能计算同比".formatted(printed(before.get())));
        }
        Exact base = Exact.of(before.get().value());
        Exact figure =
                Exact.of(current.get().value()).minus(base).times(Exact.HUNDRED).dividedBy(base);
        return RawFigure.of(
                figure,
                List.of(before.get().id(), current.get().id()),
                () -> "%s比上年同期%s增长%s%%".formatted(printed(current.get()), printed(before.get()), figure.words(SHOWN)));
    }

    RawFigure mean(Criterion criterion, UnitReference who) {
        List<IndicatorMeasured> all = now.get(criterion.indicator().orElseThrow(), who);
        if (all.isEmpty()) {
            return RawFigure.missing("本期未作" + criterion.indicator().orElseThrow());
        }
        Exact sum = all.stream().map(one -> Exact.of(one.value())).reduce(Exact.ZERO, Exact::plus);
        List<EntryId> entries = all.stream().map(JournalEntry::id).toList();
        return RawFigure.of(
                sum.dividedBy(Exact.of(all.size())),
                entries,
                () -> all.size() == 1
                        ? "评议" + printed(all.get(0))
                        : "%s次评议合计%s÷%s".formatted(all.size(), sum.words(SHOWN), all.size()));
    }

    private static Optional<IndicatorMeasured> last(
            Gathered<IndicatorMeasured> from, Criterion criterion, UnitReference who) {
        List<IndicatorMeasured> all = from.get(criterion.indicator().orElseThrow(), who);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static RawFigure figure(Exact value, IndicatorMeasured behind, String words) {
        return RawFigure.of(value, List.of(behind.id()), () -> words);
    }

    private static String printed(IndicatorMeasured measured) {
        return measured.value().toPlainString() + measured.unit();
    }
}
