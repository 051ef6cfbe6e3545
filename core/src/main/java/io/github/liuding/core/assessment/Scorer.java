package io.github.liuding.core.assessment;

import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.MissingRule;
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
        List<Optional<Exact>> points = new ArrayList<>();
        Exact present = Exact.ZERO;
        Exact sum = Exact.ZERO;
        boolean any = false;
        for (Scale scale : scales(who)) {
            Optional<Exact> scored = points(who, scale);
            points.add(scored);
            if (scored.isPresent()) {
                any = true;
                present = present.plus(Exact.of(scale.criterion().weight()));
                sum = sum.plus(scored.get());
            }
        }
        if (!any) {
            return Points.of(points, Optional.empty(), beside(who), Exact.of(1));
        }
        Exact raised = Exact.of(scheme.total()).dividedBy(present);
        boolean asIs = raised.compareTo(Exact.of(1)) == 0;
        List<Optional<Exact>> shown = asIs
                ? points
                : points.stream()
                        .map(one -> one.map(value -> value.times(raised)))
                        .toList();
        return Points.of(shown, Optional.of(asIs ? sum : sum.times(raised)), beside(who), raised);
    }

    private static Optional<Exact> points(Contender who, Scale scale) {
        Criterion criterion = scale.criterion();
        Optional<Exact> raw = scale.figure(who);
        if (raw.isEmpty()) {
            return criterion.missing() == MissingRule.LEFT_OUT
                    ? Optional.empty()
                    : Optional.of(Exact.of(
                            criterion.missing() == MissingRule.FULL ? criterion.weight() : criterion.fewest()));
        }
        return raw.map(scale.shares()::share)
                .map(share -> share.times(Exact.of(criterion.weight())).dividedBy(Exact.HUNDRED))
                .map(value -> value.atLeast(Exact.of(criterion.fewest())).atMost(Exact.of(criterion.most())));
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
