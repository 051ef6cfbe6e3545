package io.github.liuding.examples.cli;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.agenda.AgendaItem;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.ical.IcsWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Lists what falls on which day, and writes it as a calendar. */
@Command(
        name = "calendar",
        description = "Lists what falls on which day (日程), and writes it for anybody's calendar.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CalendarCommand implements Callable<Integer> {
    /** The longest range of days that cadences are asked for. */
    private static final long MOST_DAYS = 36_525;

    private static final String WEEKDAYS = "一二三四五六日";

    @Parameters(paramLabel = "CAMPAIGN", description = "The campaign file, YAML or JSON.")
    Path campaignFile = Path.of("");

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The first day listed.")
    LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The last day listed.")
    LocalDate to = LocalDate.EPOCH;

    @Mixin
    JournalOptions journalOptions = new JournalOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day up to which the journal counts; needed with --journal.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--policy",
            paramLabel = "提前|顺延|不动",
            converter = PolicyConverter.class,
            description = "Where what is done again and again goes on a day off; by default it stays.")
    DuePolicy policy = DuePolicy.AS_IS;

    @Mixin
    CalendarOptions calendarOptions = new CalendarOptions();

    @Option(names = "--ics", paramLabel = "OUT", description = "The iCalendar file to write.")
    @Nullable
    Path ics;

    @Option(
            names = "--remind",
            paramLabel = "DAYS",
            split = ",",
            description = "How many days before to remind, 0 for the day itself; by default 3,1.")
    List<Integer> reminders = List.of(3, 1);

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        DateRange range = range();
        LocalDate day = day();
        checkReminders();
        Campaign campaign = console.take(CampaignFiles.read(campaignFile));
        WithFindings<Journal> read = journalOptions.read();
        Journal journal = console.takeWhatIsGood(read);
        Standing standing = Standing.of(campaign, journal, day, calendarOptions.read(console));
        console.tell(standing.findings());
        WithFindings<Agenda> made = campaign.regime()
                .assessment()
                .flatMap(AssessmentScheme::scoring)
                .map(scheme ->
                        AssessmentHistory.of(scheme, campaign, journal, day).withReading(read.findings()))
                .map(history -> Agenda.of(standing, history, range, policy))
                .orElseGet(() -> Agenda.of(standing, range, policy));
        Agenda agenda = console.take(made).withReminders(reminders);
        agenda.items().forEach(item -> console.out().println(line(item)));
        boolean written = ics == null || write(agenda, ics, console);
        console.out().flush();
        boolean good = written
                && !read.hasErrors()
                && !WithFindings.none(standing.findings()).hasErrors();
        return good ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private DateRange range() {
        if (to.isBefore(from)) {
            throw wrong("--to %s is before --from %s".formatted(to, from));
        }
        DateRange range = DateRange.ofClosed(from, to);
        if (range.days() > MOST_DAYS) {
            throw wrong("From --from to --to are more than %s days".formatted(MOST_DAYS));
        }
        return range;
    }

    private LocalDate day() {
        if (asOf == null && journalOptions.isGiven()) {
            throw wrong("--journal needs --as-of");
        }
        return Optional.ofNullable(asOf).orElse(from);
    }

    private void checkReminders() {
        if (reminders.stream().anyMatch(days -> days < 0)
                || reminders.stream().distinct().count() < reminders.size()) {
            throw wrong("--remind takes different numbers of days, 0 or more");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Console.known(spec).commandLine(), message);
    }

    private static boolean write(Agenda agenda, Path file, Console console) throws IOException {
        if (agenda.items().isEmpty()) {
            console.err().println("错误 该期间没有事项，未写日历文件：" + file);
            console.err().flush();
            return false;
        }
        IcsWriter.write(agenda, file);
        console.out().println(file);
        return true;
    }

    private static String line(AgendaItem item) {
        return item.day() + " 星期" + WEEKDAYS.charAt(item.day().getDayOfWeek().getValue() - 1)
                + item.nominalDay().map(day -> "（原定" + day + "）").orElse("")
                + (item.assumed() ? "（推定）" : "")
                + (item.cancelled() ? "（已取消）" : "")
                + "  " + item.title()
                + item.by().map(unit -> "  " + unit).orElse("")
                + item.to().map(unit -> "  向" + unit).orElse("");
    }

    /** By the words that a clerk uses. */
    static final class PolicyConverter implements ITypeConverter<DuePolicy> {
        @Override
        public DuePolicy convert(String word) {
            return switch (word) {
                case "提前" -> DuePolicy.PREVIOUS_WORKING_DAY;
                case "顺延" -> DuePolicy.NEXT_WORKING_DAY;
                case "不动", "不顺延" -> DuePolicy.AS_IS;
                default -> throw new TypeConversionException("'%s' is none of 提前, 顺延, 不动".formatted(word));
            };
        }
    }
}
