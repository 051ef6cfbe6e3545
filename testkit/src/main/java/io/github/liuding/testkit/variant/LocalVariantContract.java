package io.github.liuding.testkit.variant;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.result.Finding;
import io.github.liuding.testkit.mutant.Mutant;
import io.github.liuding.testkit.mutant.Mutants;
import io.github.liuding.testkit.mutant.Trial;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * What every local variant does (地方方案约定), as tests for JUnit 5: a test class implements this and names its campaign file.
 *
 * <pre>{@code
 * class OurCountyTest implements LocalVariantContract {
 *     @Override
 *     public Path campaignFile() {
 *         return Path.of("src/main/resources/our-county.yaml");
 *     }
 * }
 * }</pre>
 *
 * <p>What is told of the file and is to stay, because the paper has it so, is declared with its reason in
 * {@link #deviations()}. A check that has nothing to look at, such as that of a ranking where no scheme is stated, is
 * skipped and says why.
 */
public interface LocalVariantContract {
    /** The campaign file. */
    Path campaignFile();

    /** The journal, chained as a store writes it or plain JSON Lines; none unless named. */
    default Optional<Path> journalFile() {
        return Optional.empty();
    }

    /**
     * The day to look at, and the year; unless named, the day of the last entry, or that of the paper. Where there is none of
     * these, {@link VariantFindings#DAY_MISSING} is told once, and whatever needs a day is skipped.
     */
    default Optional<LocalDate> asOf() {
        return Optional.empty();
    }

    /** The working days (工作日历); those of the State Council's notices unless named. */
    default WorkingDayCalendar calendar() {
        return WorkingDayCalendar.national();
    }

    /** On which days of the year something is to be done, by the name of the activity, such as 报送工作进展. */
    default Map<String, List<LocalDate>> expectedDays() {
        return Map.of();
    }

    /** What is told and is to stay, with the reasons. */
    default List<Deviation> deviations() {
        return List.of();
    }

    /** All checks, subject by subject, and whether every deviation still occurs. */
    @TestFactory
    default Stream<DynamicNode> the_variant_is_sound() {
        return new Proof(this, new Library()).tests();
    }

    /** That each known fault, put into this very file, is told by the check that should tell it. */
    @TestFactory
    default Stream<DynamicNode> a_fault_in_it_would_be_told() {
        Variant variant = new Variant(this, new Library());
        Once<Trial> trial = new Once<>(() -> Trial.of(variant.campaign(), variant.asOf()));
        return Mutants.all().stream()
                .map(mutant -> DynamicTest.dynamicTest(mutant.toString(), () -> isTold(mutant, trial.get())));
    }

    private static void isTold(Mutant mutant, Trial trial) {
        List<Finding> told = trial.told(mutant).orElseThrow(() -> new TestAbortedException(mutant.hindrance()));
        if (!mutant.isCaughtBy(told)) {
            throw new AssertionError("Expected that where %s, %s is told, but told is:%n%s"
                    .formatted(
                            mutant.name(),
                            mutant.code(),
                            told.isEmpty()
                                    ? "  nothing"
                                    : told.stream()
                                            .map(finding -> "  " + finding)
                                            .collect(Collectors.joining(System.lineSeparator()))));
        }
    }
}
