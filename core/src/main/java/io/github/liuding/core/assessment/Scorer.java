package io.github.liuding.core.assessment;

import io.github.liuding.core.organization.UnitReference;
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

/** Turns raw figures into points, group by group. */
final class Scorer {
    private final ScoringScheme scheme;
    private final Figures figures;
    private final Map<String, List<Scale>> scales = new HashMap<>();

    /** A criterion among the peers of one group. */
    private record Scale(Criterion criterion, Map<UnitReference, RawFigure> column, Shares shares) {
        Optional<Exact> figure(Contender who) {
            return Optional.ofNullable(column.get(who.reference())).flatMap(RawFigure::value);
        }
    }

    Scorer(ScoringScheme scheme, Figures figures) {
        this.scheme = scheme;
        this.figures = figures;
        for (PeerGroup group : scheme.groups()) {
            List<Contender> peers = figures.contenders().in(group.name());
            List<Scale> own = new ArrayList<>();
            for (Criterion criterion : scheme.criteria(group.name())) {
                Map<UnitReference, RawFigure> column = figures.column(criterion);
                List<Exact> known = peers.stream()
                        .flatMap(peer -> Optional.ofNullable(column.get(peer.reference())).stream())
                        .flatMap(raw -> raw.value().stream())
                        .toList();
                own.add(new Scale(criterion, column, new Shares(criterion, known)));
            }
            scales.put(group.name(), own);
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
        List<Points> points = all.parallelStream().map(this::score).toList();
        Map<Contender, Points> byContender = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byContender.put(all.get(i), points.get(i));
        }
        return byContender;
    }

    private Points score(Contender who) {
        List<Scale> own = scales(who);
        List<Optional<Exact>> points = new ArrayList<>(own.size());
        List<Exact> present = new ArrayList<>(own.size());
        List<Exact> counted = new ArrayList<>(own.size());
        for (Scale scale : own) {
            Optional<Exact> scored =
                    scale.figure(who).map(scale.shares()::points).or(scale.shares()::withoutFigure);
            points.add(scored);
            scored.ifPresent(value -> {
                counted.add(value);
                present.add(scale.shares().weight());
            });
        }
        if (counted.isEmpty()) {
            return Points.of(points, Optional.empty(), beside(who), Exact.ONE);
        }
        Exact sum = Exact.sum(counted);
        if (counted.size() == own.size()) {
            return Points.of(points, Optional.of(sum), beside(who), Exact.ONE);
        }
        Exact raised = Exact.of(scheme.total()).dividedBy(Exact.sum(present));
        return Points.of(
                points.stream()
                        .map(one -> one.map(value -> value.times(raised)))
                        .toList(),
                Optional.of(sum.times(raised)),
                beside(who),
                raised);
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
