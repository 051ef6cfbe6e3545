package io.github.liuding.core.notice;

import io.github.liuding.core.result.Severity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        PaperYear year = PaperYear.of(paper, text);
        Deadlines deadlines = new Deadlines(paper.date(), year.value());
        Set<Line> inTables = new HashSet<>();
        List<Table> tables = TableReader.read(lines.all(), inTables);
        Map<Line, Foot.Part> foot = Foot.of(lines.all(), inTables);
        Section root = Outline.of(lines.all(), inTables, foot);
        Statements statements = Statements.of(lines.all());
        TailReader tails = new TailReader(deadlines);
        UnitLog units = new UnitLog(source);
        List<RawTask> raw = new TaskList(tables, root, tails, log).all();
        TaskAssembler assembler = new TaskAssembler(source, statements, deadlines, year, units, log);
        List<TaskDraft> tasks = raw.stream().map(assembler::draft).toList();
        assembler.tellDefaults();
        BodyReader organization = new BodyReader(source, log, units, tails);
        List<BodyDraft> bodies = organization.read(root, lines.all());
        List<PhaseDraft> phases = Phases.of(root, source, paper.date());
        FurtherParts.Places places = new FurtherParts.Places(source, tasks, organization, bodies, lines.all());
        int yearOfDay = paper.date().map(LocalDate::getYear).orElse(0);
        TargetReader targets = new TargetReader(source, yearOfDay, deadlines, log, places);
        List<Passages.Passage> passages = Passages.of(root, lines.all(), foot);
        FurtherParts further = FurtherParts.read(source, log, units, targets, places, passages);
        new CommonDeadlines(deadlines, log, places).tell(passages);
        Leftovers leftovers = new Leftovers(source, log);
        tasks.forEach(leftovers::take);
        organization.bodies().forEach(leftovers::take);
        phases.forEach(phase -> leftovers.take(phase.span()));
        further.spans().forEach(leftovers::take);
        statements.deadlineForRest.ifPresent(leftovers::take);
        leftovers.tell(root, foot);
        leftovers.tellRows(lines.all(), inTables);
        leftovers.tellNumbers(tasks);
        List<BodyDraft> called = BodyCallings.called(bodies, units);
        units.tellAliases(log);
        tell(paper, year, tasks, bodies, lines, log);
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

    private static void tell(
            PaperDraft paper, PaperYear year, List<TaskDraft> tasks, List<BodyDraft> bodies, Lines lines, Log log) {
        Span start = new Span(1, 1, 0);
        if (tasks.isEmpty()) {
            log.tell(
                    NoticeFindings.NO_TASKS,
                    Severity.WARNING,
                    start,
                    bodies.isEmpty() ? "未识别出任务和机构" : "未识别出任务",
                    bodies.isEmpty() ? "Neither tasks nor bodies were found" : "No tasks were found");
        }
        tellFrame(paper, year, log);
        for (Run debris : lines.debris()) {
            log.note(
                    NoticeFindings.PAGE_DEBRIS,
                    debris,
                    "不属于正文，未读取：%s".formatted(Log.quoted(debris)),
                    "Not of the paper and left out: %s".formatted(Log.quoted(debris)));
        }
    }

    /** What of the frame is not known or was taken from elsewhere. */
    private static void tellFrame(PaperDraft paper, PaperYear year, Log log) {
        Span start = new Span(1, 1, 0);
        if (paper.title().isEmpty()) {
            log.tell(NoticeFindings.NO_TITLE, Severity.WARNING, start, "未识别出标题", "The title was not found");
        }
        if (paper.issuer().isEmpty()) {
            log.tell(NoticeFindings.NO_ISSUER, Severity.WARNING, start, "未识别出发文机关", "The issuer was not found");
        }
        if (paper.locality().isEmpty()) {
            log.tell(
                    NoticeFindings.NO_LOCALITY,
                    Severity.WARNING,
                    start,
                    "发文机关和标题均未写明地区，须补写",
                    "Neither issuer nor title names a place, which is to be filled in");
        } else if (paper.issuer().flatMap(PlaceNames::ofIssuer).isEmpty()) {
            String place = paper.locality().orElse("");
            log.tell(
                    NoticeFindings.LOCALITY_TAKEN,
                    Severity.NOTE,
                    paper.titleSpan().orElse(start),
                    "发文机关未写明地区，按标题取“%s”".formatted(place),
                    "The issuer names no place; '%s' is that of the title".formatted(place));
        }
        if (paper.date().isEmpty()) {
            log.tell(
                    NoticeFindings.NO_PAPER_DATE,
                    Severity.WARNING,
                    start,
                    year.value().isPresent() ? "未识别出成文日期，未写年份的时限按%s推定".formatted(year.place()) : "未识别出成文日期，未写年份的时限无从推定",
                    year.value().isPresent()
                            ? "The day of the paper was not found; the year of deadlines without one is that of %s"
                                    .formatted(year.english())
                            : "The day of the paper was not found, so the year of deadlines without one cannot be told");
        }
    }
}
