package io.github.liuding.examples.cli;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.gb9704.Gb9704Check;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a Word document; the findings are the result. */
@Command(
        name = "check",
        description = "Checks a Word document against GB/T 9704-2012; exit status 1 if what it requires is broken.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PaperCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The Word document, docx.")
    Path file = Path.of("");

    @Option(names = "--json", description = "The findings as JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        List<Finding> findings = Gb9704Check.standard().check(file);
        console.result(findings, json);
        boolean broken = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return broken ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
