package io.github.liuding.examples.year;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.organization.UnitId;
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
        for (Task task : campaign.tasks()) {
            UnitId lead = leadOf(task);
            new TaskCourse(
                            task,
                            lead,
                            Temper.of(seed, lead),
                            Chance.of(seed, task.id().value()),
                            draft)
                    .go(task.id().equals(RESTING) ? Optional.of(FLOODS) : Optional.empty(), corrections);
        }
        new Cases(campaign, seed, draft).add();
        new Appeals(campaign, seed, draft).add();
        new Inspections(draft).add();
        new Meetings(draft).add();
        new Figures(campaign, seed, draft).add(corrections);
        corrections.add();
        new Decisions(campaign, draft).add();
        return draft.journal();
    }

    private UnitId leadOf(Task task) {
        return campaign.units().expand(task.responsibility().leadUnits()).get(0).id();
    }
}
