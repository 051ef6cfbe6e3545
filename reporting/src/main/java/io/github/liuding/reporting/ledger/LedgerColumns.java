package io.github.liuding.reporting.ledger;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.projection.ListedTask;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Task;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns (栏目) that several ledgers share; each from the row to the task it shows. */
final class LedgerColumns {
    /** What the paper leaves open. */
    static final String UNDETERMINED = "未定";
    /** What the paper does not have and need not have. */
    static final String NONE = "无";
    /** What nobody reported. */
    static final String UNREPORTED = TaskState.UNREPORTED.word();

    static final String ONGOING = "长期";

    /** What stands for the day of a deadline within days of an event, as long as nobody says when that was. */
    static final String NOT_BEGUN = "未起算";

    private LedgerColumns() {}

    static <R> Column<R, Integer> number(Function<R, ListedTask> listed) {
        return Column.<R, Integer>of(
                        "序号", CellTypes.WHOLE, row -> task(listed, row).number())
                .width(4);
    }

    static <R> Column<R, String> goal(Function<R, ListedTask> listed) {
        return Column.<R, String>of(
                        "工作目标", CellTypes.TEXT, row -> listed.apply(row).goal().title())
                .width(9)
                .centred()
                .mergedBy(row -> listed.apply(row).goal().id());
    }

    static <R> Column<R, String> title(Function<R, ListedTask> listed) {
        return Column.<R, String>of(
                        "工作任务",
                        CellTypes.TEXT,
                        row -> task(listed, row).assignment().title())
                .width(12);
    }

    static Column<ListedTask, String> units(String heading, Function<Responsibility, UnitReferences> units) {
        return Column.<ListedTask, String>optional(
                heading,
                CellTypes.TEXT,
                row -> Optional.of(units.apply(row.standing().task().responsibility()))
                        .filter(references -> !references.isEmpty())
                        .map(UnitReferences::printed));
    }

    static Column<ListedTask, String> officer(
            String heading, UnitDirectory units, Function<Responsibility, Optional<Officer>> officer) {
        return Column.<ListedTask, String>optional(
                        heading,
                        CellTypes.TEXT,
                        row -> officer.apply(row.standing().task().responsibility())
                                .map(found -> text(found, units)))
                .width(8)
                .centred()
                .whenMissing(UNDETERMINED);
    }

    /** The name, and the post with its unit before it (县发改局局长), because a bare post does not say whose. */
    private static String text(Officer officer, UnitDirectory units) {
        String post = officer.post().orElse("");
        String unit = officer.unit()
                .flatMap(units::unit)
                .map(OrgUnit::name)
                .filter(name -> !post.startsWith(name))
                .orElse("");
        return Stream.of(officer.name().orElse(""), unit + post)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Day and name of each milestone, one a line, and whether it was reached. Work without an end needs none. */
    static Column<ListedTask, String> milestones(boolean reported) {
        return Column.<ListedTask, String>optional(
                        "节点",
                        CellTypes.TEXT,
                        row -> lines(row.standing().milestones().stream()
                                .map(milestone -> StandingColumns.milestone(row.standing(), milestone, reported))))
                .width(20)
                .whenMissing(row -> deadline(row) instanceof Deadline.Ongoing ? NONE : UNDETERMINED);
    }

    /** A day inside a text, as a cell of its own would show it. */
    static String day(LocalDate day) {
        return new Cell.Day(day).text();
    }

    /** The words of the paper; of a deadline that was extended, the new day before them. */
    static Column<ListedTask, String> deadline() {
        return Column.<ListedTask, String>optional("完成时限", CellTypes.TEXT, LedgerColumns::deadlineWords)
                .width(9)
                .centred()
                .whenMissing(UNDETERMINED);
    }

    static Optional<String> deadlineWords(ListedTask row) {
        Optional<String> words = words(deadline(row));
        List<DeadlineExtended> extensions = row.standing().extensions();
        return extensions.isEmpty()
                ? words
                : Optional.of("延至" + day(extensions.get(extensions.size() - 1).newDue()) + "\n原定："
                        + words.orElse(UNDETERMINED));
    }

    static Optional<String> words(Deadline deadline) {
        return Optional.of(deadline.words()).filter(words -> !words.isBlank());
    }

    /** What stands where a deadline comes to no day. */
    static String withoutDay(ListedTask row) {
        Deadline deadline = deadline(row);
        if (deadline instanceof Deadline.Within) {
            return NOT_BEGUN;
        }
        return deadline instanceof Deadline.Ongoing ? ONGOING : UNDETERMINED;
    }

    static Deadline deadline(ListedTask row) {
        return row.standing().task().schedule().deadline();
    }

    /** The word for what did not happen; where nobody reported at all, that is not known either. */
    static Function<ListedTask, String> not(String word) {
        return row -> row.standing().state() == TaskState.UNREPORTED ? UNREPORTED : word;
    }

    /** The word for what a report does not say; without any report, that is not known. */
    static Function<ListedTask, String> unsaid(String word) {
        return row -> row.standing().lastReport().isPresent() ? word : UNREPORTED;
    }

    static Optional<String> lines(Stream<String> lines) {
        return joined(lines, "\n");
    }

    static Optional<String> joined(Stream<String> texts, String separator) {
        return Optional.of(texts.collect(Collectors.joining(separator))).filter(text -> !text.isEmpty());
    }

    private static <R> Task task(Function<R, ListedTask> listed, R row) {
        return listed.apply(row).standing().task();
    }
}
