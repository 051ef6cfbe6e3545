package io.github.liuding.testkit.variant;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampReading;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.projection.Summary;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.supervision.AppealStanding;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.InspectionStanding;
import io.github.liuding.core.task.Task;
import io.github.liuding.testkit.LampReadings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** How everything stands on the variant's day (工作状态). */
final class StandingChecks {
    private StandingChecks() {}

    static List<Check> all() {
        return List.of(
                new Check("every line of the journal is read (日志)", Variant::journalFindings),
                new Check(
                        "every entry of the journal fits the campaign (登记)",
                        variant -> variant.standing().findings()),
                new Check("every task stands somewhere, in the order of the paper (任务状态)", StandingChecks::tasks),
                new Check("the rules of lamps say something of every state (亮灯规则)", StandingChecks::lamps),
                new Check("states and lamps are counted once for every task (汇总)", StandingChecks::sums),
                new Check("half of the journal and then the rest come to the whole (逐日推进)", StandingChecks::advanced));
    }

    private static List<Finding> tasks(Variant variant) {
        List<Task> standing = variant.library().tasks(variant.standing()).stream()
                .map(TaskStanding::task)
                .toList();
        return standing.equals(variant.campaign().tasks())
                ? List.of()
                : List.of(sumDiffers(
                        "任务", standing.size(), variant.campaign().tasks().size()));
    }

    private static List<Finding> lamps(Variant variant) {
        LampTable table = variant.campaign().lamps();
        return LampReadings.of(table)
                .filter(reading -> isUndetermined(table, reading))
                .map(LampReading::state)
                .distinct()
                .map(state -> Variant.fault(
                        VariantFindings.LAMP_UNDETERMINED,
                        "/lamps",
                        "状态“%s”没有对应的亮灯规则".formatted(state.word()),
                        "No rule says which lamp is lit for '%s'".formatted(state.word())))
                .toList();
    }

    /** Grey by no rule, which is what is lit where nobody said anything. */
    private static boolean isUndetermined(LampTable table, LampReading reading) {
        Lamp fallback = table.fallback();
        return fallback.colour() == LampColour.GREY && table.rules().stream().noneMatch(rule -> rule.fits(reading));
    }

    private record Counted(String what, int count) {}

    private static List<Finding> sums(Variant variant) {
        Library library = variant.library();
        List<TaskStanding> tasks = variant.standing().tasks();
        Summary whole = library.summary(tasks);
        int states = Arrays.stream(TaskState.values()).mapToInt(whole::in).sum();
        int lamps = whole.lamps().values().stream().mapToInt(count -> count).sum();
        Summary merged =
                tasks.stream().map(task -> library.summary(List.of(task))).reduce(Summary.none(), Summary::plus);
        List<Finding> faults = new ArrayList<>();
        for (Counted counted :
                List.of(new Counted("状态", states), new Counted("亮灯", lamps), new Counted("任务", whole.tasks()))) {
            if (counted.count() != tasks.size()) {
                faults.add(sumDiffers(counted.what(), counted.count(), tasks.size()));
            }
        }
        if (!merged.equals(whole)) {
            faults.add(sumDiffers("逐项汇总", merged.tasks(), whole.tasks()));
        }
        return faults;
    }

    private static Finding sumDiffers(String what, int parts, int whole) {
        return Variant.fault(
                VariantFindings.SUM_DIFFERS,
                "/goals",
                "%s合计%s，任务共%s项".formatted(what, parts, whole),
                "%s come to %s, but there are %s tasks".formatted(what, parts, whole));
    }

    private static List<Finding> advanced(Variant variant) {
        List<JournalEntry> entries = variant.journal().entries();
        if (entries.isEmpty()) {
            throw new TestAbortedException("The journal is empty");
        }
        Standing whole = variant.standing();
        int half = entries.size() / 2;
        Standing first = Standing.of(
                variant.campaign(), new Journal(entries.subList(0, half)), variant.asOf(), variant.calendar());
        Standing parts = variant.library().advance(first, entries.subList(half, entries.size()), variant.asOf());
        return isAlike(parts, whole)
                ? List.of()
                : List.of(Variant.fault(
                        VariantFindings.SUM_DIFFERS, "/", "分两次登记与一次登记的状态不同", "Two steps come to another standing"));
    }

    private static boolean isAlike(Standing one, Standing other) {
        return one.tasks().equals(other.tasks())
                && one.findings().equals(other.findings())
                && entries(one).equals(entries(other));
    }

    /** What each case, appeal and inspection consists of. */
    private static List<List<? extends JournalEntry>> entries(Standing standing) {
        return Stream.<Stream<List<? extends JournalEntry>>>of(
                        standing.cases().stream().map(CaseStanding::entries),
                        standing.appeals().stream().map(AppealStanding::entries),
                        standing.inspections().stream().map(InspectionStanding::entries))
                .flatMap(each -> each)
                .toList();
    }
}
