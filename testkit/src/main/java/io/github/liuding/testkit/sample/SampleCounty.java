package io.github.liuding.testkit.sample;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignBuilder;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.CloseOutJudged;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * 青禾县, a small county that does not exist (示例县): a sound campaign with a piece of everything, and what is told of it
 * step by step. Immutable.
 *
 * <pre>{@code
 * Standing standing = SampleCounty.create()
 *         .reported("QH-01", LocalDate.of(2022, 5, 10), "0.45")
 *         .requested("QH-01", LocalDate.of(2022, 5, 28))
 *         .closed("QH-01", LocalDate.of(2022, 5, 30))
 *         .standing(LocalDate.of(2022, 6, 1));
 * }</pre>
 *
 * <p>The tasks are {@code QH-01} to {@code QH-06}; {@code county.yaml} in this package holds the rest. Everything in it is
 * marked 示例数据.
 */
public final class SampleCounty {
    private static final String FILE = "county.yaml";

    /** Whoever judges; it leads none of the tasks that a unit asks to close, but 畅通政企沟通. */
    private static final UnitId OFFICE = new UnitId("fagai-ju");

    private final Campaign campaign;
    private final Journal journal;

    private SampleCounty(Campaign campaign, Journal journal) {
        this.campaign = campaign;
        this.journal = journal;
    }

    /** The county as its paper has it, with nothing reported. */
    public static SampleCounty create() {
        return new SampleCounty(CampaignFiles.parse(FILE, file()).orElseThrow(), Journal.empty());
    }

    /** The campaign file, in YAML. */
    public static String file() {
        try (InputStream in = SampleCounty.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The test kit's own file " + FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The county with a change to its campaign, such as {@code changed(campaign -> campaign.addPhases(…))}. */
    public SampleCounty changed(UnaryOperator<CampaignBuilder> change) {
        return new SampleCounty(change.apply(campaign.toBuilder()).build(), journal);
    }

    /**
     * Its lead unit reports how far a task is (报告进展).
     *
     * @param day the day it is about and on which it is recorded
     * @param completion a fraction from 0 to 1, such as {@code 0.45}
     * @throws IllegalArgumentException if there is no such task
     */
    public SampleCounty reported(String task, LocalDate day, String completion) {
        return entered(id -> ProgressReported.builder()
                .id(id)
                .task(new TaskId(task))
                .on(day)
                .recordedOn(day)
                .by(lead(task))
                .completion(new BigDecimal(completion))
                .text("按计划推进")
                .build());
    }

    /**
     * Its lead unit asks that a task be closed (申请销号).
     *
     * @throws IllegalArgumentException if there is no such task
     */
    public SampleCounty requested(String task, LocalDate day) {
        return entered(id -> CloseOutRequested.builder()
                .id(id)
                .task(new TaskId(task))
                .on(day)
                .recordedOn(day)
                .by(lead(task))
                .build());
    }

    /**
     * The close-out is granted with 合格 (销号).
     *
     * @throws IllegalArgumentException if there is no such task
     */
    public SampleCounty closed(String task, LocalDate day) {
        return entered(id -> CloseOutJudged.builder()
                .id(id)
                .task(task(task).id())
                .on(day)
                .recordedOn(day)
                .by(OFFICE)
                .grade(CloseOutGrade.PASSED)
                .build());
    }

    /**
     * The close-out is returned (退回).
     *
     * @throws IllegalArgumentException if there is no such task
     */
    public SampleCounty returned(String task, LocalDate day, String reason) {
        return entered(id -> CloseOutJudged.builder()
                .id(id)
                .task(task(task).id())
                .on(day)
                .recordedOn(day)
                .by(OFFICE)
                .returnedFor(reason)
                .build());
    }

    /**
     * Any other entry, which is made with the next id, from {@code E-1} on.
     *
     * @throws IllegalArgumentException if the entry has an id that is there already
     */
    public SampleCounty entered(Function<EntryId, JournalEntry> entry) {
        EntryId next = new EntryId("E-" + (journal.entries().size() + 1));
        return new SampleCounty(campaign, journal.append(entry.apply(next)));
    }

    /** The campaign. */
    public Campaign campaign() {
        return campaign;
    }

    /** What was put down so far. */
    public Journal journal() {
        return journal;
    }

    /** How everything stands on a day. */
    public Standing standing(LocalDate asOf) {
        return Standing.of(campaign, journal, asOf);
    }

    private Task task(String id) {
        return campaign.task(new TaskId(id))
                .orElseThrow(() -> new IllegalArgumentException("The sample county has no task '%s' but %s"
                        .formatted(id, campaign.tasks().stream().map(Task::id).toList())));
    }

    /** The first of the units that lead a task. */
    private UnitId lead(String id) {
        return campaign.units().expand(task(id).responsibility().leadUnits()).stream()
                .map(OrgUnit::id)
                .findFirst()
                .orElse(OFFICE);
    }
}
