package io.github.liuding.core.scoring;

import io.github.liuding.core.internal.Checks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold of a scheme. */
final class SchemeChecks {
    private static final int MOST_DECIMALS = 6;

    private SchemeChecks() {}

    /** All names that an entry of the journal may give. */
    static List<String> items(ScoringScheme scheme) {
        return Stream.of(
                        scheme.criteria().stream().map(Criterion::name),
                        scheme.bonuses().stream().map(Adjustment::name),
                        scheme.deductions().stream().map(Adjustment::name),
                        scheme.vetoes().stream().map(VetoItem::name))
                .flatMap(names -> names)
                .toList();
    }

    static void check(ScoringScheme scheme) {
        if (Checks.moderate("Total of scheme '%s'".formatted(scheme.name()), scheme.total())
                        .signum()
                <= 0) {
            throw new IllegalArgumentException(
                    "Total of scheme '%s' must be above 0, but was %s".formatted(scheme.name(), scheme.total()));
        }
        range(scheme, "Decimals", scheme.decimals(), 0, MOST_DECIMALS);
        range(scheme, "Bottom places", scheme.bottom(), 1, Integer.MAX_VALUE);
        range(scheme, "Days after which it closes", scheme.closesAfterDays(), 0);
        range(scheme, "Days for a special report", scheme.specialReportWithinDays(), 1);
        if (scheme.specialReportWithinDays()
                .filter(days -> days <= scheme.closesAfterDays().orElse(0))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "Days for a special report of scheme '%s' must be more than those after which it closes, but were %s and %s"
                            .formatted(
                                    scheme.name(),
                                    scheme.specialReportWithinDays().get(),
                                    scheme.closesAfterDays().orElse(0)));
        }
        for (PeerGroup group : scheme.groups()) {
            BigDecimal sum = sum(scheme, group);
            if (!scheme.proportional() && sum.compareTo(scheme.total()) != 0) {
                throw new IllegalArgumentException(
                        "Weights of scheme '%s' for group '%s' must come to %s, but come to %s"
                                .formatted(scheme.name(), group.name(), scheme.total(), sum));
            }
        }
        List<String> groups = scheme.groups().stream().map(PeerGroup::name).toList();
        Stream.concat(
                        scheme.criteria().stream().flatMap(one -> one.groups().stream()),
                        scheme.vetoes().stream().flatMap(one -> one.groups().stream()))
                .forEach(name -> known(scheme, "peer group", name, groups));
        List<String> criteria = scheme.criteria().stream().map(Criterion::name).toList();
        scheme.tieBreak().forEach(name -> known(scheme, "criterion", name, criteria));
        for (int i = 1; i < scheme.grades().size(); i++) {
            if (scheme.grades()
                            .get(i)
                            .atLeast()
                            .compareTo(scheme.grades().get(i - 1).atLeast())
                    >= 0) {
                throw new IllegalArgumentException("Grades of scheme '%s' must go from the best down, but '%s' does not"
                        .formatted(scheme.name(), scheme.grades().get(i).name()));
            }
        }
        if (scheme.quarter() == RollUp.MEAN_OF_QUARTERS) {
            throw new IllegalArgumentException(
                    "A quarter of scheme '%s' must not be the mean of quarters".formatted(scheme.name()));
        }
    }

    /** Whether the weights come to the total for every group. */
    static boolean comeToTotal(ScoringScheme scheme) {
        return scheme.groups().stream().allMatch(group -> sum(scheme, group).compareTo(scheme.total()) == 0);
    }

    private static BigDecimal sum(ScoringScheme scheme, PeerGroup group) {
        return scheme.criteria(group.name()).stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void known(ScoringScheme scheme, String what, String name, List<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(
                    "Scheme '%s' names the %s '%s', but has %s".formatted(scheme.name(), what, name, known));
        }
    }

    private static void range(ScoringScheme scheme, String what, Optional<Integer> value, int least) {
        value.ifPresent(days -> range(scheme, what, days, least, Integer.MAX_VALUE));
    }

    private static void range(ScoringScheme scheme, String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s of scheme '%s' must be from %s to %s, but were %s"
                    .formatted(what, scheme.name(), least, most, value));
        }
    }
}
