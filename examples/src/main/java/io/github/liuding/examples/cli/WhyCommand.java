package io.github.liuding.examples.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.json.LiudingJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        AssessmentOptions.Both both = options.assess(console, campaignFile);
        ScoreSheet sheet = both.now()
                .sheet(unit)
                .orElseThrow(() -> new IOException("“%s”不在任何考核分组中；考核对象有：%s"
                        .formatted(
                                unit,
                                both.now().contenders().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining("、")))));
        if (options.json) {
            console.out()
                    .println(LiudingJson.mapper()
                            .writer(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(AssessmentJson.sheet(sheet)));
        } else {
            console.out()
                    .print(SheetText.of(
                            both.now(),
                            sheet,
                            both.before().sheet(sheet.contender().reference())));
        }
        console.out().flush();
        console.tell(both.now().findings());
        return options.isDamaged() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
