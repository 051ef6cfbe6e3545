package io.github.liuding.examples.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.RankingLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks the units of a campaign. */
@Command(
        name = "rank",
        description = "Ranks units among their like for a period (考核排名).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RankCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CAMPAIGN", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Mixin
    AssessmentOptions options = new AssessmentOptions();

    @Option(names = "--provisional", description = "Ranks in spite of errors in the data, and says so (初步).")
    boolean provisional;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes a workbook, whose formulas are live.")
    @Nullable
    Path out;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        AssessmentOptions.Both both = options.assess(console, campaignFile);
        Assessment now = provisional ? both.now().provisional() : both.now();
        List<Finding> findings = now.findings();
        boolean faulty = findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        if (faulty && !provisional) {
            console.tell(findings);
            throw new IOException("数据有错误，不予排名：请更正后重新登记，或加 --provisional 作初步排名");
        }
        Path file = out;
        if (file != null) {
            ExcelWriter.standard()
                    .write(
                            new ReportWorkbook(
                                    now.campaign().shortName() + now.period().words() + "考核排名",
                                    now.campaign().issuer(),
                                    now.standing().asOf(),
                                    RankingLedger.of(now)),
                            file);
            console.out().println(file);
        } else if (options.json) {
            console.out()
                    .println(LiudingJson.mapper()
                            .writer(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(AssessmentJson.ranking(now)));
        } else {
            console.out().print(RankingText.of(now, both.before().provisional()));
        }
        console.out().flush();
        console.tell(findings);
        return faulty || options.isDamaged() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
