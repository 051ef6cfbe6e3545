package io.github.liuding.testkit.variant;

import io.github.liuding.testkit.sample.SampleCounty;
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

/** The sample county holds to the contract without a single deviation. */
class SampleCountyVariantTest implements LocalVariantContract {
    @TempDir
    private Path folder;

    @Override
    public Path campaignFile() {
        try {
            return Files.writeString(folder.resolve("county.yaml"), SampleCounty.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.of(LocalDate.of(2022, 6, 25));
    }

    @Override
    public Map<String, List<LocalDate>> expectedDays() {
        return Map.of(
                "报送工作进展",
                IntStream.rangeClosed(1, 12)
                        .boxed()
                        .flatMap(
                                month -> List.of(LocalDate.of(2022, month, 10), LocalDate.of(2022, month, 25)).stream())
                        .toList());
    }
}
