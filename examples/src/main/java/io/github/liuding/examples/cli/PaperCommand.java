package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.bulletin.Bulletin;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.Bulletins;
import io.github.liuding.reporting.bulletin.Wording;
import io.github.liuding.reporting.html.HtmlWriter;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperMarkdown;
import io.github.liuding.reporting.paper.PaperText;
import io.github.liuding.reporting.word.WordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes official papers from a campaign and its journal. */
@Command(
        name = "paper",
        description = "Writes an official paper (公文) from a campaign and its journal, or checks one.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = PaperCheckCommand.class)
final class PaperCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            description = "The kind of paper, such as ranking-circular or 排队通报.")
    String kindName = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CAMPAIGN", description = "The campaign file, YAML or JSON.")
    @Nullable
    Path campaignFile;

    @Mixin
    JournalOptions journalOptions = new JournalOptions();

    @Mixin
    BulletinOptions options = new BulletinOptions();

    @Option(names = "--templates", paramLabel = "FILE", description = "Templates of the place, over the shipped ones.")
    @Nullable
    Path templates;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file, whose ending says what it is: docx, html, md or txt; else the text is printed.")
    @Nullable
    Path out;

    @Option(names = "--trace", description = "Adds where every figure came from as the last attachment.")
    boolean trace;

    @Option(names = "--json", description = "Where every figure came from, as JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        BulletinKind kind = BulletinKind.find(kindName).orElseThrow(() -> misuse(noKind()));
        Path file = campaignFile;
        if (file == null) {
            throw misuse("Missing required parameter: 'CAMPAIGN'");
        }
        Path own = templates;
        Wording wording = own == null ? Wording.standard() : console.take(Wording.read(own));
        Campaign campaign = console.take(CampaignFiles.read(file));
        WithFindings<Journal> read = journalOptions.read();
        Journal journal = read.value().orElseThrow(() -> new FindingsException(read.findings()));
        Bulletin bulletin;
        try {
            bulletin = console.take(Bulletins.of(campaign, journal)
                    .withReading(read.findings())
                    .wording(wording)
                    .write(options.request(kind, campaign)));
        } catch (IllegalArgumentException misused) {
            throw misuse(String.valueOf(misused.getMessage()));
        }
        OfficialDocument document = trace ? bulletin.documentWithTrace() : bulletin.document();
        Path target = out;
        if (target != null) {
            write(document, target);
            if (!json) {
                console.out().println(target);
            }
        }
        if (json) {
            console.json(json(bulletin));
        } else if (target == null) {
            console.out().print(PaperText.of(document));
        }
        console.out().flush();
        return ExitCode.OK;
    }

    private String noKind() {
        String kinds = Arrays.stream(BulletinKind.values())
                .map(kind -> kind.id() + "（" + kind.word() + "）")
                .collect(Collectors.joining(", "));
        return kindName.isEmpty()
                ? "Missing required subcommand 'check' or parameter 'KIND', one of " + kinds
                : "'%s' is no kind of paper; there are %s".formatted(kindName, kinds);
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Console.known(spec).commandLine(), message);
    }

    private void write(OfficialDocument document, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".docx")) {
            WordWriter.standard().write(document, file);
        } else if (name.endsWith(".html")) {
            HtmlWriter.standard().write(document, file);
        } else if (name.endsWith(".md")) {
            Files.writeString(file, PaperMarkdown.of(document));
        } else if (name.endsWith(".txt")) {
            Files.writeString(file, PaperText.of(document));
        } else {
            throw misuse("--out must end in .docx, .html, .md or .txt, but was '%s'".formatted(file));
        }
    }

    private static Map<String, Object> json(Bulletin bulletin) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("kind", bulletin.request().kind().id());
        all.put("title", bulletin.toString());
        all.put("marking", bulletin.document().marking());
        all.put("trace", bulletin.trace());
        return all;
    }
}
