package io.github.liuding.examples.cli;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.RankingLedger;
import io.github.liuding.reporting.ledger.TrialLedger;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--weight",
            paramLabel = "CRITERION=POINTS",
            description = "Tries another weight (试算), and shows what it would do to everyone. May be given again.")
    Map<String, BigDecimal> weights = new LinkedHashMap<>();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        AssessmentOptions.Assessed assessed = options.assess(console, campaignFile);
        Assessment now = provisional ? assessed.now().provisional() : assessed.now();
        List<Finding> findings = now.findings();
        Path file = out;
        if (options.json && (file != null || !weights.isEmpty())) {
            throw new ParameterException(
                    Console.known(spec).commandLine(), "--json goes neither with --out nor with --weight");
        }
        boolean faulty = now.hasErrors();
        if (faulty && !provisional) {
            console.tell(findings);
            throw new IOException("数据有错误，不予排名：请更正后重新登记，或加 --provisional 作初步排名");
        }
        if (file != null) {
            List<ReportTable<?>> tables = new ArrayList<>(RankingLedger.of(now, assessed.earlier()));
            if (!weights.isEmpty()) {
                tables.add(TrialLedger.of(now, trial(now)));
            }
            ExcelWriter.standard()
                    .write(
                            new ReportWorkbook(
                                    now.campaign().shortName() + now.period().words() + "考核排名",
                                    now.campaign().issuer(),
                                    now.standing().asOf(),
                                    tables),
                            file);
            console.out().println(file);
        } else if (!weights.isEmpty()) {
            console.out().print(TableColumns.of(TrialLedger.of(now, trial(now)), "没有考核对象"));
        } else if (options.json) {
            console.json(AssessmentJson.ranking(now, assessed));
        } else {
            console.out().print(RankingText.of(now, assessed));
        }
        console.out().flush();
        console.tell(findings);
        assessed.trouble().ifPresent(console.err()::println);
        return faulty ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private Assessment trial(Assessment now) throws IOException {
        List<String> criteria =
                now.scheme().criteria().stream().map(Criterion::name).toList();
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            if (!criteria.contains(weight.getKey()) || weight.getValue().signum() <= 0) {
                throw new IOException("不能试算“%s=%s”：权重须大于0，考核指标有：%s"
                        .formatted(weight.getKey(), weight.getValue().toPlainString(), String.join("、", criteria)));
            }
        }
        return now.with(now.scheme().withWeights(weights));
    }
}
