package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.form.ProgressForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the forms in which units report. */
@Command(
        name = "form",
        description = "Makes the form in which a unit reports on its tasks (进展报送表), or one for every unit.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class FormCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CAMPAIGN", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Mixin
    JournalOptions journalOptions = new JournalOptions();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day that the form shows, such as 2021-03-25.")
    LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description =
                    "The unit, by id or by any of its names; without it every unit that leads an open task, or shares one that nobody leads.")
    @Nullable
    String unit;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "The file, or the directory where every unit gets a form.")
    Path out = Path.of("");

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Campaign campaign = console.take(CampaignFiles.read(campaignFile));
        WithFindings<Journal> read = journalOptions.read();
        Standing standing = Standing.of(campaign, console.takeWhatIsGood(read), asOf);
        List<UnitId> units = ProgressForm.units(standing);
        String asked = unit;
        if (asked != null) {
            UnitId one = find(campaign, asked);
            write(console, standing, one, out);
            if (!units.contains(one)) {
                console.err().println("%s没有需要报送的任务，报送表是空的".formatted(name(campaign, one)));
                console.err().flush();
            }
        } else {
            if (units.isEmpty()) {
                console.err().println("没有需要报送的单位");
                console.err().flush();
            } else {
                Files.createDirectories(out);
            }
            for (UnitId one : units) {
                write(console, standing, one, out.resolve(name(campaign, one) + "进展报送表.xlsx"));
            }
        }
        console.out().flush();
        return read.hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    static UnitId find(Campaign campaign, String name) throws IOException {
        return byId(campaign, name)
                .or(() -> campaign.units()
                        .resolve(name)
                        .filter(UnitReference.ToUnit.class::isInstance)
                        .map(reference -> ((UnitReference.ToUnit) reference).id()))
                .orElseThrow(() -> new IOException(unknown(campaign, name)));
    }

    private static String unknown(Campaign campaign, String name) {
        List<String> near = NearNames.of(
                name,
                campaign.units().units().stream()
                        .map(unit -> name(campaign, unit.id()))
                        .toList());
        return near.isEmpty()
                ? "方案中没有“%s”这个单位".formatted(name)
                : "方案中没有“%s”这个单位；是否为：%s".formatted(name, String.join("、", near));
    }

    /** The unit whose id a text is, whatever text it is. */
    static Optional<UnitId> byId(Campaign campaign, String id) {
        return campaign.units().units().stream()
                .map(OrgUnit::id)
                .filter(unit -> unit.value().equals(id))
                .findFirst();
    }

    static String name(Campaign campaign, UnitId id) {
        return campaign.units().nameOf(id);
    }

    private static void write(Console console, Standing standing, UnitId unit, Path file) throws IOException {
        Campaign campaign = standing.campaign();
        ExcelWriter.standard()
                .write(
                        ProgressForm.of(standing, unit)
                                .form()
                                .workbook(name(campaign, unit) + "进展报送表", campaign.issuer()),
                        file);
        console.out().println(file);
    }
}
