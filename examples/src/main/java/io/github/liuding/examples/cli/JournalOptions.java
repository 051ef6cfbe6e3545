package io.github.liuding.examples.cli;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.store.StoredJournals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which journal a command reads, and as it was known when. */
final class JournalOptions {
    @Option(
            names = "--journal",
            paramLabel = "J",
            description = "The journal, chained or plain JSON Lines; none: nothing was reported.")
    @Nullable
    Path file;

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The journal as it was known at the end of that day.")
    @Nullable
    LocalDate knownBy;

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    boolean isGiven() {
        return file != null;
    }

    WithFindings<Journal> read() throws IOException {
        if (file == null) {
            if (knownBy != null) {
                throw new ParameterException(
                        Console.known(spec).commandLine(), "--known-by needs the journal that was known: --journal J");
            }
            return WithFindings.of(Journal.empty(), List.of());
        }
        WithFindings<Journal> read = StoredJournals.read(file);
        LocalDate day = knownBy;
        return day == null ? read : new WithFindings<>(read.value().map(all -> all.knownBy(day)), read.findings());
    }
}
