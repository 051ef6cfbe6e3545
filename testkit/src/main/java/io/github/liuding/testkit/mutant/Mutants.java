package io.github.liuding.testkit.mutant;

import java.util.List;
import java.util.stream.Stream;

/**
 * The faults that papers and whoever types them are known for (常见错误), each of which some check must tell.
 *
 * <pre>{@code
 * Trial trial = Trial.of(campaign, asOf);
 * for (Mutant mutant : Mutants.all()) {
 *     trial.told(mutant).ifPresent(told -> assertThat(mutant.isCaughtBy(told)).isTrue());
 * }
 * }</pre>
 */
public final class Mutants {
    private static final List<Mutant> ALL = Stream.of(
                    FileMutants.all(),
                    IdMutants.all(),
                    PaperMutants.all(),
                    NameMutants.all(),
                    BodyMutants.all(),
                    OversightMutants.all(),
                    StaffingMutants.all(),
                    GoalMutants.all(),
                    TaskMutants.all(),
                    DayMutants.all(),
                    RegimeMutants.all(),
                    ContactMutants.all())
            .flatMap(List::stream)
            .toList();

    private Mutants() {}

    /** Every one, in the order of a campaign file. */
    public static List<Mutant> all() {
        return ALL;
    }
}
