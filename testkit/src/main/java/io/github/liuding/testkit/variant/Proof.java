package io.github.liuding.testkit.variant;

import io.github.liuding.core.result.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The checks of a variant as tests, and its deviations held against what they find (验收). */
final class Proof {
    private final Variant variant;
    private final List<Deviation> deviations;
    private final List<Check.Group> groups = Checks.all();
    private final Map<Check, Once<Outcome>> outcomes = new LinkedHashMap<>();

    /** What came of a check: what it found, or why it could not be made. */
    private record Outcome(List<Finding> faults, Optional<Throwable> hindrance) {}

    Proof(LocalVariantContract contract, Library library) {
        this.variant = new Variant(contract, library);
        this.deviations = contract.deviations();
        groups.forEach(group -> group.checks().forEach(check -> outcomes.put(check, new Once<>(() -> outcome(check)))));
    }

    private Outcome outcome(Check check) {
        try {
            return new Outcome(check.body().faults(variant), Optional.empty());
        } catch (Exception | AssertionError hindrance) {
            return new Outcome(List.of(), Optional.of(hindrance));
        }
    }

    /** A container for every subject, and one for the deviations. */
    Stream<DynamicNode> tests() {
        Stream<DynamicNode> subjects = groups.stream()
                .map(group -> DynamicContainer.dynamicContainer(
                        group.name(),
                        group.checks().stream()
                                .map(check -> DynamicTest.dynamicTest(check.name(), () -> holds(check)))));
        Stream<DynamicNode> declared = deviations.isEmpty()
                ? Stream.empty()
                : Stream.of(DynamicContainer.dynamicContainer(
                        "the declared deviations (申报的偏差)",
                        deviations.stream()
                                .map(deviation -> DynamicTest.dynamicTest(name(deviation), () -> occurs(deviation)))));
        return Stream.concat(subjects, declared);
    }

    private static String name(Deviation deviation) {
        return "%s “%s” ×%s: %s".formatted(deviation.code(), deviation.about(), deviation.times(), deviation.reason());
    }

    private Outcome of(Check check) {
        return Optional.ofNullable(outcomes.get(check)).orElseThrow().get();
    }

    /** That it finds nothing that is not declared. */
    private void holds(Check check) throws Throwable {
        Outcome outcome = of(check);
        if (outcome.hindrance().isPresent()) {
            throw outcome.hindrance().get();
        }
        List<Finding> undeclared = outcome.faults().stream()
                .filter(finding -> declaration(finding).isEmpty())
                .toList();
        if (!undeclared.isEmpty()) {
            throw new AssertionError(
                    "Expected that %s, but:%n%s%nMend the file, or declare it with its reason in deviations()."
                            .formatted(check.name(), lines(undeclared)));
        }
    }

    private Optional<Deviation> declaration(Finding finding) {
        return deviations.stream()
                .filter(deviation -> deviation.covers(finding))
                .findFirst();
    }

    /** That what is declared is still told, as often as declared. */
    private void occurs(Deviation deviation) {
        List<Finding> told = new ArrayList<>();
        for (Once<Outcome> outcome : outcomes.values()) {
            outcome.get().faults().stream()
                    .filter(finding ->
                            declaration(finding).filter(deviation::equals).isPresent())
                    .forEach(told::add);
        }
        if (told.size() != deviation.times()) {
            throw new AssertionError("Expected %s about '%s' %s times, as declared (%s), but it is told %s times:%n%s"
                    .formatted(
                            deviation.code(),
                            deviation.about(),
                            deviation.times(),
                            deviation.reason(),
                            told.size(),
                            told.isEmpty() ? "  none" : lines(told)));
        }
    }

    private static String lines(List<Finding> findings) {
        return findings.stream().map(finding -> "  " + finding).collect(Collectors.joining(System.lineSeparator()));
    }
}
