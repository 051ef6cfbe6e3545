package io.github.liuding.examples.cli;

import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.store.JournalHead;
import io.github.liuding.core.store.StoreFindings;
import io.github.liuding.core.store.StoredJournals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies the chain of a journal file; the findings are the result. */
@Command(
        name = "verify",
        description = "Verifies the digest chain of a journal (核验日志); exit status 1 if it is damaged.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOURNAL", description = "The journal file.")
    Path journalFile = Path.of("");

    @Option(
            names = "--head",
            paramLabel = "DIGEST",
            converter = HeadConverter.class,
            description = "A head that was noted down; says whether the file still goes that far.")
    @Nullable
    String head;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        WithFindings<JournalHead> verified = StoredJournals.verify(journalFile);
        verified.findings().forEach(console.out()::println);
        boolean good = !verified.hasErrors();
        if (verified.value().isPresent()) {
            JournalHead reached = verified.value().get();
            console.out().println("条目  %s条".formatted(reached.entries()));
            console.out().println("末条  第%s条".formatted(reached.number()));
            console.out().println("链头  " + reached.digest());
            if (head != null) {
                good &= isThere(head, reached, console);
            }
            console.out().println(good ? "摘要链完好" : "摘要链有误");
        }
        console.out().flush();
        return good ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean isThere(String noted, JournalHead reached, Console console) throws IOException {
        OptionalLong number = StoredJournals.numberOf(journalFile, noted);
        if (number.isEmpty()) {
            console.out().println("错误 %s 所记链头不在链中，其后的条目被截去，或文件被重写".formatted(StoreFindings.HEAD_NOT_FOUND));
            return false;
        }
        long since = reached.number() - number.getAsLong();
        console.out()
                .println("所记链头为第%s条".formatted(number.getAsLong())
                        + (since == 0 ? "，即末条" : "，其后又有%s条".formatted(since)));
        return true;
    }
}
