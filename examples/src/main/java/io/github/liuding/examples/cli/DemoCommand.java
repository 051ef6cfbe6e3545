package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the workbooks of the example localities. */
@Command(
        name = "demo",
        description = "Writes the four lists of a real district, and of an invented county with progress (示例数据).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    Path out = Path.of("");

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Journal nothingReported = Journal.empty();
        write(console, "lengshuitan.yaml", nothingReported, LocalDate.of(2021, 3, 25));
        Journal journal = console.take(JournalFiles.parse("qinghe.jsonl", resource("qinghe.jsonl")));
        write(console, "qinghe.yaml", journal, LocalDate.of(2022, 6, 25));
        return 0;
    }

    private void write(Console console, String name, Journal journal, LocalDate asOf) throws IOException {
        long start = System.nanoTime();
        Campaign campaign = console.take(CampaignFiles.parse(name, resource(name)));
        ListsWorkbook written = ListsWorkbook.write(campaign, journal, asOf, out);
        console.tell(written.findings());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        console.out()
                .println("%s  (%s 项任务，%s 毫秒)"
                        .formatted(written.file(), campaign.tasks().size(), millis));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream("/campaigns/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The jar has no campaign '%s'".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
