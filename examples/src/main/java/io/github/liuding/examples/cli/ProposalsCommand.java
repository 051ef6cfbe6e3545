package io.github.liuding.examples.cli;

import io.github.liuding.core.accountability.Proposals;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.assessment.Commendation;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.ledger.ProposalLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what speaks for which step of accountability, and for which commendation. */
@Command(
        name = "proposals",
        description = "Proposes steps of accountability and commendations, with their grounds (责任追究和表扬建议).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ProposalsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CAMPAIGN", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Mixin
    JournalOptions journalOptions = new JournalOptions();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day, such as 2021-03-25.")
    LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--json", description = "All of it as JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Campaign campaign = console.take(CampaignFiles.read(campaignFile));
        WithFindings<Journal> read = journalOptions.read();
        Journal journal = console.takeWhatIsGood(read);
        Standing standing = Standing.of(campaign, journal, asOf);
        Proposals proposals = campaign.regime()
                .assessment()
                .flatMap(AssessmentScheme::scoring)
                .map(scheme -> Proposals.of(
                        standing,
                        AssessmentHistory.of(scheme, campaign, journal, asOf).withReading(read.findings())))
                .orElseGet(() -> Proposals.of(standing));
        if (json) {
            console.json(json(proposals));
        } else {
            console.out().println(TableColumns.of(ProposalLedger.of(proposals), "没有建议"));
            console.out().print(TableColumns.of(ProposalLedger.commendations(proposals), "没有建议"));
        }
        console.out().flush();
        List<Finding> findings = proposals.findings();
        // What reading told was told.
        console.tell(
                findings.stream().filter(one -> !read.findings().contains(one)).toList());
        return read.hasErrors() || WithFindings.none(findings).hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static Map<String, Object> json(Proposals proposals) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("campaign", proposals.standing().campaign().id());
        all.put("marking", proposals.standing().campaign().marking());
        all.put("reservation", Proposals.RESERVATION);
        all.put("asOf", proposals.standing().asOf());
        all.put("ladder", proposals.ladder().name());
        all.put("proposals", proposals.proposals());
        all.put(
                "commendations",
                proposals.commendations().stream()
                        .map(ProposalsCommand::commendation)
                        .toList());
        all.put("findings", proposals.findings());
        return all;
    }

    private static Map<String, Object> commendation(Commendation one) {
        Map<String, Object> commendation = new LinkedHashMap<>();
        commendation.put("id", one.contender().id());
        commendation.put("name", one.contender().name());
        commendation.put("means", one.means());
        commendation.put(
                "periods",
                one.assessments().stream()
                        .map(assessment -> assessment.period())
                        .toList());
        commendation.put("reason", one.reason());
        return commendation;
    }
}
