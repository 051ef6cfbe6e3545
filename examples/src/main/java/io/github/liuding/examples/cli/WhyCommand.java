package io.github.liuding.examples.cli;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Contender;
import io.github.liuding.core.assessment.ScoreSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a unit has the score that it has. */
@Command(
        name = "why",
        description = "Says why a unit has its score, and what moved since the period before (得分说明).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class WhyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "UNIT", description = "The unit or body, by id or by any of its names.")
    String unit = "";

    @Parameters(index = "1", paramLabel = "CAMPAIGN", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Mixin
    AssessmentOptions options = new AssessmentOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        AssessmentOptions.Assessed assessed = options.assess(console, campaignFile);
        Assessment now = assessed.now().provisional();
        ScoreSheet sheet = now.sheet(unit).orElseThrow(() -> new IOException(unknown(now)));
        Optional<ScoreSheet> before =
                assessed.before().flatMap(one -> one.sheet(sheet.contender().reference()));
        if (options.json) {
            console.json(AssessmentJson.sheet(now, sheet, before));
        } else {
            console.out().print(SheetText.of(now, sheet, before));
        }
        console.out().flush();
        console.tell(now.findings());
        assessed.trouble().ifPresent(console.err()::println);
        return now.hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** Who it may have been meant: names that hold a part of what was asked for, or all. */
    private String unknown(Assessment now) {
        List<String> names = now.contenders().stream().map(Contender::name).toList();
        List<String> near = NearNames.of(unit, names);
        return near.isEmpty()
                ? "“%s”不在任何考核分组中；考核对象有：%s".formatted(unit, String.join("、", names))
                : "“%s”不在任何考核分组中；是否为：%s".formatted(unit, String.join("、", near));
    }
}
