package io.github.liuding.examples.year;

import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.examples.Repository;
import io.github.liuding.testkit.variant.LocalVariantContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;

/** The year of 青禾县 holds to the contract without a single deviation, with all that happened in it. */
class QingheYearVariantTest implements LocalVariantContract {
    @TempDir
    private Path folder;

    @Override
    public Path campaignFile() {
        return Repository.path("examples/src/main/resources/year/qinghe.yaml");
    }

    @Override
    public Optional<Path> journalFile() {
        try {
            return Optional.of(
                    Files.writeString(folder.resolve("qinghe.jsonl"), JournalFiles.write(MadeYear.YEAR.journal())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.of(MadeYear.day(10, 10));
    }

    @Override
    public Map<String, List<LocalDate>> expectedDays() {
        return Map.of(
                "报送工作进展",
                IntStream.rangeClosed(1, 12)
                        .boxed()
                        .flatMap(month -> List.of(MadeYear.day(month, 10), MadeYear.day(month, 25)).stream())
                        .toList());
    }
}
