package io.github.liuding.examples.year;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.YearMonth;
import java.util.Optional;

/** Makes the journal of the year (全年日志): part by part, then what was decided from it. */
final class YearJournal {
    /** The office, which judges, assigns and ranks, and leads no task itself. */
    static final UnitId OFFICE = new UnitId("youhua-ban");

    /** The one task that rests, in the month of floods. */
    private static final TaskId RESTING = new TaskId("QY-018");

    /** The one task that counts appeals. */
    private static final TaskId APPEALS = new TaskId("QY-004");

    private static final YearMonth FLOODS = YearMonth.of(YearDays.YEAR, 7);

    private final Campaign campaign;
    private final long seed;

    YearJournal(Campaign campaign, long seed) {
        this.campaign = campaign;
        this.seed = seed;
    }

    Journal make() {
        JournalDraft draft = new JournalDraft();
        Corrections corrections = new Corrections(draft);
        Registers registers = new Registers(campaign, seed);
        Tallies tallies = new Tallies();
        Appeals appeals = new Appeals(campaign, seed, draft);
        appeals.add();
        for (Task task : campaign.tasks()) {
            UnitId lead = leadOf(task);
            Chance chance = Chance.of(seed, task.id().value());
            TaskCourse course = new TaskCourse(task, lead, Temper.of(seed, lead), chance, draft);
            count(task, lead, registers, appeals).ifPresent(course::counting);
            course.go(task.id().equals(RESTING) ? Optional.of(FLOODS) : Optional.empty(), corrections, tallies);
        }
        new Cases(seed, draft).add();
        new Inspections(draft).add();
        new Meetings(campaign, draft).add();
        new Figures(campaign, seed, registers, tallies, draft).add(corrections);
        corrections.add();
        new Decisions(campaign, draft).add();
        return draft.journal();
    }

    /** What is counted anyway: appeals that are settled, and what a township registers. */
    private static Optional<Count> count(Task task, UnitId lead, Registers registers, Appeals appeals) {
        if (task.id().equals(APPEALS)) {
            return Optional.of(appeals.settled());
        }
        boolean registered = registers.has(lead)
                && task.objective().target().orElseThrow().indicator().endsWith("新登记市场主体");
        return registered ? Optional.of(registers.of(lead)) : Optional.empty();
    }

    /** The scheme by which the year is assessed. */
    static ScoringScheme scheme(Campaign campaign) {
        return campaign.regime().assessment().flatMap(AssessmentScheme::scoring).orElseThrow();
    }

    private UnitId leadOf(Task task) {
        return campaign.units().expand(task.responsibility().leadUnits()).get(0).id();
    }
}
