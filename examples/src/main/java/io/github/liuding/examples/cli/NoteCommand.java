package io.github.liuding.examples.cli;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.store.FileJournalStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Adds entries to a journal file, all of a call or none. */
@Command(
        name = "note",
        description = "Adds entries to a journal file (登记日志), all of them or none.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class NoteCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(index = "0", paramLabel = "JOURNAL", description = "The journal file; made where there is none.")
    Path journalFile = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ENTRIES",
            description = "A file of entries in JSON, one after another; - for standard input.")
    @Nullable
    String entriesFile;

    @Option(names = "--entry", paramLabel = "JSON", description = "The entry itself.")
    @Nullable
    String entryText;

    @Option(
            names = "--holder",
            required = true,
            paramLabel = "WHO",
            description = "Whom others are told of while the journal is being written.")
    String holder = "";

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the entry, where it has none; by default the next.")
    @Nullable
    String id;

    @Option(
            names = "--recorded-on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which entries are recorded that do not say so.")
    @Nullable
    LocalDate recordedOn;

    @Option(
            names = "--campaign",
            paramLabel = "FILE",
            description = "First tells what does not fit that campaign; errors are refused.")
    @Nullable
    Path campaignFile;

    @Mixin
    CalendarOptions calendarOptions = new CalendarOptions();

    @Option(names = "--force", description = "Adds entries that do not fit, too.")
    boolean force;

    @ParentCommand
    @Nullable
    Main parent;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        checkHolder();
        EntryDrafts drafts = drafts(console);
        if (drafts.drafts().isEmpty()) {
            // What is piped in may well have nothing to add, such as forms of which none was filled in.
            console.err().println("没有可登记的条目");
            console.err().flush();
            return ExitCode.OK;
        }
        Check check = check(console);
        if (Files.notExists(journalFile)) {
            // No file is made for entries that are refused.
            Prepared first = prepared(drafts, Journal.empty(), check);
            if (first.isRefused()) {
                return refused(first, console);
            }
        }
        try (FileJournalStore store = FileJournalStore.open(journalFile, holder)) {
            console.tell(store.findings());
            Prepared prepared = prepared(drafts, console.takeWhatIsGood(store.read()), check);
            if (prepared.isRefused()) {
                return refused(prepared, console);
            }
            console.tell(prepared.findings());
            long line = store.head().number() + 1;
            store.appendAll(prepared.entries());
            for (JournalEntry entry : prepared.entries()) {
                line++;
                console.out().println("%s  第%s行".formatted(entry.id(), line));
            }
            console.out().println("链头  " + store.head().digest());
        }
        console.out().flush();
        return ExitCode.OK;
    }

    private static int refused(Prepared entries, Console console) {
        console.tell(entries.findings());
        console.err().println(entries.isReadable() ? "未登记；确需登记的，加 --force" : "未登记");
        console.err().flush();
        return ExitCode.SOFTWARE;
    }

    private void checkHolder() {
        if (holder.isBlank() || holder.lines().count() > 1) {
            throw wrong("--holder takes one line that is not blank");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Console.known(spec).commandLine(), message);
    }

    private EntryDrafts drafts(Console console) throws IOException {
        if ((entriesFile == null) == (entryText == null)) {
            throw wrong("Entries come from a file, from standard input (-) or from --entry");
        }
        EntryDrafts drafts = console.take(read());
        if (recordedOn != null) {
            drafts = drafts.recordedOn(recordedOn);
        }
        if (id != null && !drafts.drafts().isEmpty()) {
            if (drafts.withoutId() != 1) {
                throw wrong("--id is for one entry without an id, but there were %s".formatted(drafts.withoutId()));
            }
            drafts = drafts.withId(entryId(id));
        }
        return drafts;
    }

    private WithFindings<EntryDrafts> read() throws IOException {
        if (entryText != null) {
            return EntryDrafts.of("--entry", entryText);
        }
        String name = String.valueOf(entriesFile);
        if (name.equals(STANDARD_INPUT)) {
            byte[] bytes = Main.of(parent).in().readAllBytes();
            return EntryDrafts.of(name, decoded(bytes));
        }
        Path file = Path.of(name);
        return EntryDrafts.of(String.valueOf(file.getFileName()), decoded(Files.readAllBytes(file)));
    }

    /** Strictly, and without the mark that some editors put first. */
    private static String decoded(byte[] utf8) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(utf8))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private EntryId entryId(String value) {
        try {
            return new EntryId(value);
        } catch (IllegalArgumentException none) {
            throw wrong(String.valueOf(none.getMessage()));
        }
    }

    /** Says what some entries would raise behind a journal. */
    @FunctionalInterface
    private interface Check {
        List<Finding> of(Journal journal, List<JournalEntry> entries);
    }

    private Check check(Console console) throws IOException {
        if (campaignFile == null) {
            return (journal, entries) -> List.of();
        }
        Campaign campaign = console.take(CampaignFiles.read(campaignFile));
        WorkingDayCalendar calendar = calendarOptions.read(console);
        return (journal, entries) -> {
            LocalDate last = Stream.concat(journal.entries().stream(), entries.stream())
                    .map(JournalEntry::on)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            Standing before = Standing.of(campaign, journal, last, calendar);
            List<Finding> raised = new ArrayList<>(before.advance(entries, last).findings());
            before.findings().forEach(raised::remove);
            return raised;
        };
    }

    /** Entries, what was found about them, and whether they are not to be added for it. */
    private record Prepared(List<JournalEntry> entries, List<Finding> findings, boolean isRefused) {
        boolean isReadable() {
            return !entries.isEmpty();
        }
    }

    private Prepared prepared(EntryDrafts drafts, Journal journal, Check check) {
        WithFindings<List<JournalEntry>> read = drafts.behind(journal);
        if (read.hasErrors()) {
            return new Prepared(List.of(), read.findings(), true);
        }
        List<JournalEntry> entries = read.orElseThrow();
        List<Finding> raised = drafts.placed(check.of(journal, entries), journal);
        return new Prepared(entries, raised, !force && WithFindings.none(raised).hasErrors());
    }
}
