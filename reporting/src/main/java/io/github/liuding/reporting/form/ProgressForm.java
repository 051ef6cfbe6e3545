package io.github.liuding.reporting.form;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.ProgressReportedBuilder;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.projection.UnitRole;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellType;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form by which a unit reports on its tasks (工作进展报送表): handed out with what is known, taken back as entries of the
 * journal. Immutable.
 */
public final class ProgressForm {
    /** What the stamp calls it. */
    public static final String NAME = "progress";

    private static final String SHEET = "进展报送表";
    private static final String COMPLETION = "完成进度";
    private static final String TEXT = "进展情况";
    private static final String PROBLEMS = "存在问题";
    private static final String NEXT = "下一步工作";
    private static final String OUTLOOK = "预计完成情况";
    private static final int LONGEST = 2000;

    private final Standing standing;
    private final UnitId unit;
    private final Form<TaskStanding> form;

    private ProgressForm(Standing standing, UnitId unit, Form<TaskStanding> form) {
        this.standing = standing;
        this.unit = unit;
        this.form = form;
    }

    /**
     * The form of a unit: every task that it leads, or is responsible for where nobody leads, and that is not closed, in the
     * campaign's order.
     *
     * @throws IllegalArgumentException if the campaign has no such unit
     */
    public static ProgressForm of(Standing standing, UnitId unit) {
        List<TaskStanding> tasks = tasks(standing, unit);
        FormStamp stamp = new FormStamp(standing.campaign().id(), NAME, unit.value(), standing.asOf());
        return new ProgressForm(
                standing,
                unit,
                Form.of(
                        stamp,
                        table(standing, unit, tasks),
                        task -> task.task().id().value()));
    }

    /** The units whose form has a task, in protocol order: whoever gets one. */
    public static List<UnitId> units(Standing standing) {
        return standing.campaign().units().units().stream()
                .map(OrgUnit::id)
                .sorted(standing.campaign().units().protocolOrder())
                .filter(unit -> !tasks(standing, unit).isEmpty())
                .toList();
    }

    private static List<TaskStanding> tasks(Standing standing, UnitId unit) {
        Campaign campaign = standing.campaign();
        List<TaskStanding> open = standing.tasks().stream()
                .filter(task -> task.state() != TaskState.CLOSED)
                .toList();
        List<TaskStanding> unled = open.stream()
                .filter(task -> task.task().responsibility().leadUnits().isEmpty())
                .toList();
        Set<TaskId> own = Stream.of(
                        Scope.unit(unit, UnitRole.LEAD).filter(campaign, open),
                        Scope.unit(unit, UnitRole.RESPONSIBLE).filter(campaign, unled))
                .flatMap(List::stream)
                .map(task -> task.task().id())
                .collect(Collectors.toSet());
        return open.stream().filter(task -> own.contains(task.task().id())).toList();
    }

    private static ReportTable<TaskStanding> table(Standing standing, UnitId unit, List<TaskStanding> tasks) {
        Campaign campaign = standing.campaign();
        String name = campaign.units().nameOf(unit);
        ReportTable<TaskStanding> table = ReportTable.<TaskStanding>of(SHEET, tasks)
                .print(PrintProfile.A4_LANDSCAPE)
                .title(campaign.shortName() + SHEET)
                .issuer("填报单位：" + name)
                .asOf("截至" + new Cell.Day(standing.asOf()).text())
                .column(Column.<TaskStanding, Integer>of(
                                "序号", CellTypes.WHOLE, row -> row.task().number())
                        .width(3))
                .column(Column.<TaskStanding, String>of(
                                "工作任务",
                                CellTypes.TEXT,
                                row -> row.task().assignment().title())
                        .width(14))
                .column(Column.<TaskStanding, String>optional("完成时限", CellTypes.TEXT, ProgressForm::deadline)
                        .width(8)
                        .centred()
                        .whenMissing("未定"))
                .column(Column.<TaskStanding, BigDecimal>optional("上次进度", CellTypes.PERCENT, TaskStanding::completion)
                        .width(4)
                        .whenMissing("未报告"))
                .column(filled(COMPLETION, 4, CellTypes.PERCENT, EntryRule.percent()))
                .column(filled(TEXT, 20, CellTypes.TEXT, EntryRule.text(LONGEST)))
                .column(filled(PROBLEMS, 12, CellTypes.TEXT, EntryRule.text(LONGEST)))
                .column(filled(NEXT, 12, CellTypes.TEXT, EntryRule.text(LONGEST)))
                .column(filled(
                                OUTLOOK,
                                6,
                                CellTypes.TEXT,
                                EntryRule.oneOf(Arrays.stream(Outlook.values())
                                        .map(Outlook::word)
                                        .toList()))
                        .centred())
                .note("填报说明：只填浅黄色单元格；没有进展的任务留空。请勿改动表头和任务，交回后自动核对。");
        return campaign.marking().map(table::marking).orElse(table);
    }

    private static <V> Column<TaskStanding, V> filled(String heading, int width, CellType<V> type, EntryRule rule) {
        return Column.<TaskStanding, V>optional(heading, type, row -> Optional.empty())
                .width(width)
                .filledIn(rule);
    }

    private static Optional<String> deadline(TaskStanding row) {
        return row.due()
                .map(day -> new Cell.Day(day).text())
                .or(() -> Optional.of(row.task().schedule().deadline())
                        .map(Deadline::words)
                        .filter(words -> !words.isBlank()));
    }

    /** The form. */
    public Form<TaskStanding> form() {
        return form;
    }

    /** The unit. */
    public UnitId unit() {
        return unit;
    }

    /**
     * What came back as entries ready for the journal (登记), one a task with something filled in. The id of an entry comes
     * from the day of the form, the unit and the task, so that a form handed in twice is known. A row that says something
     * else than it said before, or of which the entry was voided, is an entry of its own, with {@code -2} and so on behind.
     *
     * @param returned what came back of this form
     * @param now the standing to which they would be added, on the day they are recorded or later
     * @param on the day they are about
     * @param recordedOn the day they are recorded
     * @param pictures the pictures of a row, as evidence, by the row's id
     * @return the entries, always there, and what hindered others, in the order of the file
     */
    public WithFindings<List<ProgressReported>> entries(
            Returned returned,
            Standing now,
            LocalDate on,
            LocalDate recordedOn,
            Map<String, List<Attachment>> pictures) {
        List<ProgressReported> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        EarlierReports earlier = new EarlierReports(now.entries());
        returned.byRow().forEach((row, changes) -> {
            Place place = changes.get(0).place();
            EntryId first = new EntryId("BS-%s-%s-%s".formatted(standing.asOf(), unit, row));
            List<EntryId> taken = earlier.of(first);
            EntryId id = EarlierReports.following(first, taken.size());
            ProgressReportedBuilder entry = ProgressReported.builder()
                    .id(id)
                    .task(new TaskId(row))
                    .by(unit)
                    .on(on)
                    .recordedOn(recordedOn)
                    .text("")
                    .attachments(pictures.getOrDefault(row, List.of()));
            changes.forEach(change -> change.after().ifPresent(value -> put(entry, change.heading(), value)));
            ProgressReported made = entry.build();
            Optional<TaskStanding> task = now.task(made.task());
            // Any that counts, so that a folder of forms can be taken twice.
            Optional<EntryId> same =
                    taken.stream().filter(one -> earlier.says(one, made)).findFirst();
            if (same.isPresent()) {
                EntryId last = taken.get(taken.size() - 1);
                boolean isLast = same.get().equals(last) || earlier.isVoided(last);
                findings.add(found(
                        Severity.WARNING,
                        FormFindings.ALREADY_TAKEN,
                        place,
                        "任务“%s”的这次报送已登记（%s），未再次登记%s"
                                .formatted(row, same.get(), isLast ? "" : "；其后另有登记（%s），以其为准".formatted(last)),
                        "The report on task '%s' was taken before, as '%s'%s"
                                .formatted(
                                        row,
                                        same.get(),
                                        isLast ? "" : "; '%s' came after it and counts".formatted(last))));
            } else if (made.text().isBlank()) {
                findings.add(found(
                        Severity.ERROR,
                        FormFindings.INCOMPLETE_ROW,
                        place,
                        "任务“%s”填了其他栏，没有填“%s”".formatted(row, TEXT),
                        "The row of task '%s' says nothing under '%s'".formatted(row, TEXT)));
            } else if (task.filter(found -> found.state() == TaskState.CLOSED).isPresent()) {
                findings.add(found(
                        Severity.ERROR,
                        FormFindings.STALE,
                        place,
                        "任务“%s”在下发后已销号，未登记".formatted(row),
                        "Task '%s' was closed after the form had been made".formatted(row)));
            } else {
                if (!taken.isEmpty() && earlier.isVoided(taken.get(taken.size() - 1))) {
                    findings.add(found(
                            Severity.WARNING,
                            FormFindings.TAKEN_ANEW,
                            place,
                            "任务“%s”此前的登记（%s）已作废，重新登记为%s".formatted(row, taken.get(taken.size() - 1), id),
                            "The entry '%s' on task '%s' was voided; the row is taken as '%s'"
                                    .formatted(taken.get(taken.size() - 1), row, id)));
                } else if (!taken.isEmpty()) {
                    findings.add(found(
                            Severity.WARNING,
                            FormFindings.TAKEN_ANEW,
                            place,
                            "任务“%s”的这次报送与此前登记的（%s）不同，另行登记为%s，原登记保留，以后报的为准"
                                    .formatted(row, taken.get(taken.size() - 1), id),
                            "The report on task '%s' differs from '%s', and is taken as '%s'; the later counts"
                                    .formatted(row, taken.get(taken.size() - 1), id)));
                }
                task.flatMap(TaskStanding::lastReport)
                        .filter(last -> last.on().isAfter(standing.asOf()) && !taken.contains(last.id()))
                        .ifPresent(last -> findings.add(found(
                                Severity.WARNING,
                                FormFindings.STALE,
                                place,
                                "任务“%s”在下发后另有报告（%s），请核对".formatted(row, last.id()),
                                "Task '%s' was reported on by '%s' after the form had been made"
                                        .formatted(row, last.id()))));
                entries.add(made);
            }
        });
        return WithFindings.of(List.copyOf(entries), findings);
    }

    private static void put(ProgressReportedBuilder entry, String heading, Cell value) {
        switch (heading) {
            case COMPLETION -> entry.completion(((Cell.Percent) value).fraction());
            case TEXT -> entry.text(value.text());
            case PROBLEMS -> entry.problems(value.text());
            case NEXT -> entry.nextStep(value.text());
            case OUTLOOK ->
                entry.outlook(Arrays.stream(Outlook.values())
                        .filter(outlook -> outlook.word().equals(value.text()))
                        .findFirst());
            default -> throw new IllegalStateException("No such column: " + heading);
        }
    }

    private static Finding found(Severity severity, FindingCode code, Place place, String message, String english) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .english(english)
                .place(place)
                .build();
    }
}
