package io.github.liuding.examples.cli;

import io.github.liuding.examples.demo.DemoPlan;
import io.github.liuding.examples.demo.DemoProgress;
import io.github.liuding.examples.demo.DemoWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the files of the demo. */
@Command(
        name = "demo",
        description = "Writes a year of an invented county (示例数据), and the lists of five real places.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    Path out = Path.of("");

    @Spec
    @Nullable
    CommandSpec spec;

    /** Which files are written. */
    interface Plans {
        DemoPlan plan() throws IOException;
    }

    private final Ansi ansi;
    private final Plans plans;

    DemoCommand() {
        this(Ansi.AUTO, DemoPlan::standard);
    }

    /** A command of other files, on a terminal or not. */
    DemoCommand(Ansi ansi, Plans plans) {
        this.ansi = ansi;
        this.plans = plans;
    }

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        long start = System.nanoTime();
        Files.createDirectories(out);
        DemoPlan plan = plans.plan();
        DemoProgress progress = ansi.enabled() ? new ProgressBar(console.err(), "示例文件")::show : (done, all) -> {};
        new DemoWriter(plan, progress).write(out);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        console.out()
                .println("%s  (%s 个文件，%s 毫秒)"
                        .formatted(out.resolve(DemoWriter.INDEX), plan.files().size(), millis));
        return 0;
    }
}
