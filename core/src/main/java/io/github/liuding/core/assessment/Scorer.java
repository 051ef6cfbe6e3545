package io.github.liuding.core.assessment;

import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoringScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns raw figures into points, group by group. */
final class Scorer {
    private final ScoringScheme scheme;
    private final Figures figures;
    private final Map<String, List<Scale>> scales = new HashMap<>();

    /** A criterion among the peers of one group. */
    private record Scale(List<RawFigure> column, Shares shares) {
        Scale(Criterion criterion, List<RawFigure> column, IntStream peers) {
            this(column, new Shares(criterion, known(column, peers)));
        }

        private static List<Exact> known(List<RawFigure> column, IntStream peers) {
            return peers.mapToObj(column::get)
                    .flatMap(raw -> raw.value().stream())
                    .toList();
        }

        Optional<Exact> figure(int contender) {
            return column.get(contender).value();
        }

        Optional<Exact> points(int contender) {
            return figure(contender).map(shares::points).or(shares::withoutFigure);
        }
    }

    Scorer(ScoringScheme scheme, Figures figures) {
        this.scheme = scheme;
        this.figures = figures;
        List<Contender> all = figures.contenders().all();
        for (PeerGroup group : scheme.groups()) {
            scales.put(
                    group.name(),
                    scheme.criteria(group.name()).stream()
                            .map(criterion -> new Scale(
                                    criterion,
                                    figures.column(criterion),
                                    IntStream.range(0, all.size())
                                            .filter(i -> all.get(i).group().equals(group.name()))))
                            .toList());
        }
    }

    Shares shares(Contender who, int criterion) {
        return scales(who).get(criterion).shares();
    }

    private List<Scale> scales(Contender who) {
        return scales.getOrDefault(who.group(), List.of());
    }

    /** The points of everyone by the figures of the period itself. */
    Map<Contender, Points> score() {
        List<Contender> all = figures.contenders().all();
        List<Points> points = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(i -> score(i, all.get(i)))
                .toList();
        Map<Contender, Points> byContender = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byContender.put(all.get(i), points.get(i));
        }
        return byContender;
    }

    /** Full points for what nobody knows of do not make a score by themselves. */
    private Points score(int index, Contender who) {
        List<Scale> own = scales(who);
        List<Exact> present = new ArrayList<>(own.size());
        List<Exact> counted = new ArrayList<>(own.size());
        boolean known = false;
        for (Scale scale : own) {
            Optional<Exact> scored = scale.points(index);
            if (scored.isPresent()) {
                counted.add(scored.get());
                present.add(scale.shares().weight());
                known |= scale.figure(index).isPresent() || !scale.shares().isFullWithoutFigure();
            }
        }
        if (!known) {
            return Points.of(Optional.empty(), beside(who), Exact.ONE);
        }
        Exact sum = Exact.sum(counted);
        if (counted.size() == own.size() && !scheme.proportional()) {
            return Points.of(Optional.of(sum), beside(who), Exact.ONE);
        }
        Exact raised = Exact.of(scheme.total()).dividedBy(Exact.sum(present));
        return Points.of(Optional.of(sum.times(raised)), beside(who), raised);
    }

    /**
     * What a criterion of its group brings one contender, before weights are raised; empty where it was left out. Worked out
     * again whenever it is asked for: of a year there are millions, and few are looked at.
     */
    Optional<Exact> points(Contender who, int criterion) {
        return figures.contenders()
                .index(who.reference())
                .flatMap(index -> scales(who).get(criterion).points(index));
    }

    List<Exact> beside(Contender who) {
        List<Exact> beside = new ArrayList<>();
        for (Adjustment bonus : scheme.bonuses()) {
            beside.add(figures.sum(bonus, who).value().orElse(Exact.ZERO));
        }
        for (Adjustment deduction : scheme.deductions()) {
            beside.add(figures.sum(deduction, who).value().orElse(Exact.ZERO).negated());
        }
        return beside;
    }
}
