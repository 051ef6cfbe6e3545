package io.github.liuding.core.notice;

import io.github.liuding.core.result.Severity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads a notice (读取文件): the text of a 通知, 方案 or 分工表 as copied goes in, a draft of its campaign comes out.
 *
 * <p>Any text is read, in time proportional to its length, and none makes it throw. What was not understood is a finding.
 */
public final class NoticeReader {
    private static final String NAME = "notice.txt";

    private NoticeReader() {}

    /** Reads a text; findings call it {@code notice.txt}. */
    public static CampaignDraft read(String text) {
        return read(NAME, text);
    }

    /**
     * Reads a text.
     *
     * @param name what findings call it
     * @param text as copied from a page or a document; cells of a table parted by tabs or bars, or each in a line of its own
     */
    public static CampaignDraft read(String name, String text) {
        Source source = new Source(name, text);
        Log log = new Log(source);
        Lines lines = Lines.read(source);
        PaperDraft paper = HeadReader.read(source, lines);
        Deadlines deadlines = new Deadlines(paper.date(), year(paper, text));
        Set<Line> inTables = new HashSet<>();
        List<Table> tables = TableReader.read(lines.all(), inTables);
        Section root = Outline.of(lines.all(), inTables);
        Statements statements = Statements.of(lines.all());
        TailReader tails = new TailReader(deadlines);
        UnitLog units = new UnitLog(source);
        List<RawTask> raw = new TaskList(tables, root, tails, log).all();
        TaskAssembler assembler = new TaskAssembler(source, statements, deadlines, units, log);
        List<TaskDraft> tasks = raw.stream().map(assembler::draft).toList();
        assembler.tellDefaults();
        BodyReader organization = new BodyReader(source, log, units, tails);
        List<BodyDraft> bodies = organization.read(root, lines.all());
        List<PhaseDraft> phases = Phases.of(root, source, paper.date());
        FurtherParts.Places places = new FurtherParts.Places(source, tasks, organization, bodies, lines.all());
        int year = paper.date().map(LocalDate::getYear).orElse(0);
        TargetReader targets = new TargetReader(source, year, deadlines, log, places::task);
        FurtherParts further = FurtherParts.read(source, log, units, targets, places, Passages.of(root, lines.all()));
        Leftovers leftovers = new Leftovers(source, log);
        organization.bodies().forEach(body -> body.duties.forEach(leftovers::take));
        further.spans().forEach(leftovers::take);
        leftovers.tell(root, tasks, bodies, phases);
        leftovers.tellRows(lines.all(), inTables);
        leftovers.tellNumbers(tasks);
        List<BodyDraft> called = BodyCallings.called(bodies, units);
        units.tellAliases(log);
        tell(paper, tasks, bodies, lines, log);
        return CampaignDraft.builder()
                .paper(paper)
                .tasks(tasks)
                .bodies(called)
                .phases(phases)
                .targets(further.targets())
                .activities(further.activities())
                .serviceTimes(further.serviceTimes())
                .supervision(further.supervision())
                .accountability(further.accountability())
                .staffing(further.staffing())
                .units(units.all())
                .findings(log.all())
                .build();
    }

    /** The year that a paper without a day is of. */
    private static OptionalInt year(PaperDraft paper, String text) {
        Optional<Integer> year = paper.date()
                .map(LocalDate::getYear)
                .or(() -> paper.number().map(number -> number.year()))
                .or(() -> paper.title().flatMap(NoticeReader::yearIn))
                .or(() -> yearInBrackets(text))
                .or(() -> commonYear(text));
        return year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty();
    }

    /** The year that the text names most often. */
    private static Optional<Integer> commonYear(String text) {
        int[] counts = new int[200];
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            int year = at < 4 ? 0 : digits(text, at - 4);
            if (year >= 1950 && year < 2150) {
                counts[year - 1950]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] >= counts[most] && counts[i] > 0 ? i : most;
        }
        return counts[most] == 0 ? Optional.empty() : Optional.of(1950 + most);
    }

    private static int digits(String text, int from) {
        int number = 0;
        for (int i = from; i < from + 4; i++) {
            char c = text.charAt(i);
            if (!Glyphs.isDigit(c)) {
                return 0;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** The year of a number such as 〔2022〕15号, which minutes of meetings bear without a code. */
    private static Optional<Integer> yearInBrackets(String text) {
        for (int i = 0; i + 6 < text.length() && i < 400; i++) {
            boolean isNumber = "〔[［".indexOf(text.charAt(i)) >= 0
                    && "〕]］".indexOf(text.charAt(i + 5)) >= 0
                    && text.indexOf('号', i) > 0
                    && text.indexOf('号', i) < i + 12;
            int year = isNumber ? digits(text, i + 1) : 0;
            if (year >= 1950 && year < 2150) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> yearIn(String title) {
        for (int i = 0; i + 5 <= title.length(); i++) {
            Optional<DateWords> date = DateWords.at(title, i);
            if (date.isPresent() && date.get().namesYear()) {
                return Optional.of(date.get().year());
            }
        }
        return Optional.empty();
    }

    private static void tell(PaperDraft paper, List<TaskDraft> tasks, List<BodyDraft> bodies, Lines lines, Log log) {
        Span start = new Span(1, 1, 0);
        if (tasks.isEmpty()) {
            log.tell(
                    NoticeFindings.NO_TASKS,
                    Severity.WARNING,
                    start,
                    bodies.isEmpty() ? "未识别出任务和机构" : "未识别出任务",
                    bodies.isEmpty() ? "Neither tasks nor bodies were found" : "No tasks were found");
        }
        if (paper.date().isEmpty()) {
            log.tell(
                    NoticeFindings.NO_PAPER_DATE,
                    Severity.WARNING,
                    start,
                    "未识别出成文日期，未写年份的时限无从推定",
                    "The day of the paper was not found, so the year of deadlines without one cannot be told");
        }
        for (Run debris : lines.debris()) {
            log.note(
                    NoticeFindings.PAGE_DEBRIS,
                    debris,
                    "不属于正文，未读取：%s".formatted(Log.quoted(debris)),
                    "Not of the paper and left out: %s".formatted(Log.quoted(debris)));
        }
    }
}
