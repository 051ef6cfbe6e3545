package io.github.liuding.examples.cli;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalLines;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.form.Conflicts;
import io.github.liuding.reporting.form.EntryChange;
import io.github.liuding.reporting.form.FormFindings;
import io.github.liuding.reporting.form.FormStamp;
import io.github.liuding.reporting.form.MarkedReturn;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.workbook.Picture;
import io.github.liuding.reporting.workbook.ReadWorkbook;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Takes forms back that units have filled in. */
@Command(
        name = "take",
        description = "Takes filled-in forms back and gives what they say as entries of a journal (表单回收).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TakeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CAMPAIGN", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FORM", description = "The workbooks that came back.")
    List<Path> files = new ArrayList<>();

    @Mixin
    JournalOptions journalOptions = new JournalOptions();

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day that the reports are about.")
    LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--recorded-on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day they are recorded; by default the day that they are about.")
    @Nullable
    LocalDate recordedOn;

    @Option(names = "--all-or-nothing", description = "Gives no entry at all where something could not be taken.")
    boolean allOrNothing;

    @Option(
            names = "--marked",
            paramLabel = "DIR",
            description = "Writes a copy of every form with which something is wrong, its faults marked.")
    @Nullable
    Path marked;

    @Option(names = "--json", description = "Changes, findings and entries of every form as JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    /** A workbook, what it was read as, and what is wrong beside that. */
    private record Taken(Path file, Optional<ReadWorkbook> workbook, Optional<Returned> returned, List<Finding> read) {}

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Campaign campaign = console.take(CampaignFiles.read(campaignFile));
        WithFindings<Journal> read = journalOptions.read();
        Journal journal = console.takeWhatIsGood(read);
        LocalDate day = Optional.ofNullable(recordedOn).orElse(on);
        Standing now = Standing.of(campaign, journal, day);
        List<Taken> taken = apart(read(campaign, journal));
        List<JournalEntry> entries = new ArrayList<>();
        boolean faulty = read.hasErrors();
        List<Map<String, Object>> all = new ArrayList<>();
        for (Taken one : taken) {
            List<Finding> more = new ArrayList<>(one.read());
            List<ProgressReported> own = new ArrayList<>();
            if (one.returned().isPresent() && one.workbook().isPresent()) {
                Returned returned = one.returned().get();
                if (returned.stamp().isPresent() && !returned.changes().isEmpty()) {
                    WithFindings<List<ProgressReported>> made = form(
                                    campaign, journal, returned.stamp().get())
                            .entries(
                                    returned,
                                    now,
                                    on,
                                    day,
                                    attachments(one.workbook().get(), returned));
                    own.addAll(made.value().orElse(List.of()));
                    more.addAll(made.findings());
                }
            }
            entries.addAll(own);
            all.add(json(one, own, more));
            faulty |= tell(console, one, more);
        }
        if (allOrNothing && faulty) {
            entries.clear();
            all.forEach(one -> one.put("entries", List.of()));
        }
        if (json) {
            console.json(all);
        } else {
            for (JournalEntry entry : entries) {
                console.out().println(JournalLines.write(entry));
            }
        }
        console.out().flush();
        return faulty ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static Map<String, Object> json(Taken taken, List<ProgressReported> entries, List<Finding> more) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", String.valueOf(taken.file().getFileName()));
        one.put("match", taken.returned().map(Returned::match));
        one.put(
                "changes",
                taken.returned().map(Returned::changes).orElse(List.of()).stream()
                        .map(TakeCommand::change)
                        .toList());
        List<Finding> findings =
                new ArrayList<>(taken.returned().map(Returned::findings).orElse(List.of()));
        findings.addAll(more);
        one.put("findings", findings);
        one.put("entries", entries);
        return one;
    }

    private static Map<String, Object> change(EntryChange change) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("row", change.row());
        one.put("heading", change.heading());
        one.put("before", change.before().map(Cell::text));
        one.put("after", change.after().map(Cell::text));
        one.put("place", change.place());
        return one;
    }

    private List<Taken> read(Campaign campaign, Journal journal) throws IOException {
        List<Taken> all = new ArrayList<>();
        for (Path file : files) {
            WithFindings<ReadWorkbook> read = WorkbookReader.standard().read(file);
            Optional<FormStamp> stamp = read.value().flatMap(workbook -> FormStamp.find(workbook.customProperties()));
            List<Finding> findings = new ArrayList<>(read.findings());
            boolean ours = stamp.filter(one -> one.campaign().equals(campaign.id())
                            && one.form().equals(ProgressForm.NAME)
                            && FormCommand.byId(campaign, one.subject()).isPresent())
                    .isPresent();
            if (read.value().isPresent() && !ours) {
                findings.add(Finding.builder()
                        .code(FormFindings.NOT_THIS_FORM)
                        .severity(Severity.ERROR)
                        .message("没有本方案的进展报送表戳记，未读取：请用下发的表单填报")
                        .english("The workbook has no stamp of a progress form of this campaign")
                        .build());
            }
            all.add(new Taken(
                    file,
                    read.value(),
                    ours
                            ? read.value()
                                    .map(workbook -> form(campaign, journal, stamp.orElseThrow())
                                            .form()
                                            .take(workbook))
                            : Optional.empty(),
                    findings));
        }
        return all;
    }

    /** The form as it was sent: worked out again from what was known on its day. */
    private static ProgressForm form(Campaign campaign, Journal journal, FormStamp stamp) {
        return ProgressForm.of(
                Standing.of(campaign, journal.knownBy(stamp.asOf()), stamp.asOf()), new UnitId(stamp.subject()));
    }

    private static List<Taken> apart(List<Taken> taken) {
        List<Returned> apart = Conflicts.apart(
                taken.stream().flatMap(one -> one.returned().stream()).toList());
        List<Taken> all = new ArrayList<>();
        int next = 0;
        for (Taken one : taken) {
            all.add(
                    one.returned().isEmpty()
                            ? one
                            : new Taken(one.file(), one.workbook(), Optional.of(apart.get(next++)), one.read()));
        }
        return all;
    }

    private static Map<String, List<Attachment>> attachments(ReadWorkbook workbook, Returned returned) {
        Map<String, List<Attachment>> attachments = new LinkedHashMap<>();
        returned.pictures().forEach((row, pictures) -> {
            List<Attachment> own = new ArrayList<>();
            for (Picture picture : pictures) {
                own.add(Attachments.of(returned.file(), picture, workbook.content(picture)));
            }
            attachments.put(row, own);
        });
        return attachments;
    }

    /** Tells what is wrong with a form, and marks it; whether something could not be taken. */
    private boolean tell(Console console, Taken taken, List<Finding> more) throws IOException {
        List<Finding> all = new ArrayList<>();
        taken.returned().ifPresent(returned -> all.addAll(returned.findings()));
        all.addAll(more);
        all.forEach(finding -> console.err().println(taken.file().getFileName() + " " + finding));
        console.err().flush();
        Path folder = marked;
        if (folder != null && !all.isEmpty() && taken.returned().isPresent()) {
            Files.createDirectories(folder);
            try (OutputStream out =
                    Files.newOutputStream(folder.resolve("退回-" + taken.file().getFileName()))) {
                MarkedReturn.write(taken.file(), taken.returned().get(), more, out);
            }
        }
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
