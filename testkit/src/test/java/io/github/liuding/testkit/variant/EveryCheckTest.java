package io.github.liuding.testkit.variant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.FindingCode;
import io.github.liuding.testkit.mutant.Mutant;
import io.github.liuding.testkit.mutant.Mutants;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No check is for show: for each there is a variant that it fails. */
class EveryCheckTest {
    @TempDir
    private Path folder;

    static List<Planted> planted() {
        return Stream.of(
                        PlantedInFile.all(),
                        PlantedInWork.all(),
                        PlantedInTables.all(),
                        PlantedInPapers.all(),
                        PlantedInFigures.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Planted> plantedInFile() {
        return PlantedInFile.all();
    }

    @Test
    void every_check_has_a_fault_that_it_tells() {
        assertThat(planted().stream().map(Planted::check).distinct())
                .containsExactlyInAnyOrderElementsOf(Checks.all().stream()
                        .flatMap(group -> group.checks().stream())
                        .map(Check::name)
                        .toList());
    }

    @Test
    void every_code_of_a_check_is_told_of_some_fault() throws IllegalAccessException {
        List<FindingCode> codes = new ArrayList<>(ToldChecks.codes());
        for (Field field : VariantFindings.class.getFields()) {
            codes.add((FindingCode) field.get(VariantFindings.class));
        }
        String told = planted().stream().map(Planted::told).collect(Collectors.joining("\n"));
        List<FindingCode> ofMutants = Mutants.all().stream().map(Mutant::code).toList();

        assertThat(codes)
                .allSatisfy(code -> assertThat(ofMutants.contains(code) || told.contains(" " + code + " "))
                        .as("a fault that brings %s", code)
                        .isTrue());
    }

    @Test
    void without_a_fault_every_check_passes_and_none_is_skipped() throws IOException {
        assertThat(tests(Planted.nothing()))
                .allSatisfy(test -> assertThat(failure(test)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_fault_fails_the_check_that_looks_for_it(Planted planted) throws IOException {
        DynamicTest check = tests(planted).stream()
                .filter(test -> test.getDisplayName().equals(planted.check()))
                .findFirst()
                .orElseThrow();

        assertThat(failure(check).map(message -> message.replace(folder + "/", "")))
                .contains("Expected that %s, but:\n%s\nMend the file, or declare it with its reason in deviations()."
                        .formatted(planted.check(), planted.told().indent(2).stripTrailing()));
    }

    @ParameterizedTest
    @MethodSource("plantedInFile")
    void a_fault_in_the_file_fails_no_other_check_of_file_and_campaign(Planted planted) throws IOException {
        assertThat(tests(planted).stream()
                        .limit(ToldChecks.ofFile().size()
                                + ToldChecks.ofCampaign().size())
                        .filter(test -> failure(test).isPresent())
                        .map(DynamicTest::getDisplayName))
                .containsExactly(planted.check());
    }

    private List<DynamicTest> tests(Planted planted) throws IOException {
        return planted.proof(folder)
                .tests()
                .flatMap(group -> ((DynamicContainer) group).getChildren())
                .map(DynamicTest.class::cast)
                .toList();
    }

    /** What a test says when it fails or is skipped. */
    private static Optional<String> failure(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return Optional.empty();
        } catch (Throwable failure) {
            return Optional.of(String.valueOf(failure.getMessage()).replace(System.lineSeparator(), "\n"));
        }
    }
}
