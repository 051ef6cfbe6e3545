package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A task (任务) as read from a paper: all in the words of the paper, with the places where they stand. */
@Value.Immutable
public abstract class TaskDraft {
    TaskDraft() {}

    /** Its number (序号), whichever way it is printed; absent where none is. */
    public abstract Optional<Integer> number();

    /** Its title (任务名称): the first clause, without the stop behind it. */
    public abstract String title();

    /** The heading under which it stands; absent where there is none. */
    public abstract Optional<String> goal();

    /** What is to be reached (目标), as a column or a label such as 整改目标 says it; absent where none does. */
    public abstract Optional<String> objective();

    /** What is to be done, sentence by sentence, title and responsibility left out. */
    public abstract List<String> measures();

    /** The units that lead (牵头单位), in the order printed. */
    public abstract List<String> leadUnits();

    /** The responsible units (责任单位), in the order printed; a unit that leads is not repeated. */
    public abstract List<String> responsibleUnits();

    /** The cooperating units (配合单位), in the order printed. */
    public abstract List<String> cooperatingUnits();

    /** The leaders who answer (责任领导), in the order printed. */
    public abstract List<HolderDraft> leaders();

    /** Who handles it (责任人), persons, posts or sections, in the order printed. */
    public abstract List<HolderDraft> handlers();

    /** Whether 等 leaves one of the lists of units open. */
    @Value.Default
    public boolean openEnded() {
        return false;
    }

    /** The units behind which 等 stands. */
    public abstract List<String> openBehind();

    /** The deadline (完成时限) in its words, and what they come to. */
    @Value.Default
    public Deadline deadline() {
        return Deadline.unstated();
    }

    /** The first day (启动日期), as in 自…至…; absent where the paper names none. */
    public abstract Optional<LocalDate> start();

    /** Days of its text besides the deadline that belong to no single measure, in their order. */
    public abstract List<MilestoneDraft> milestones();

    /** The deadlines of single measures, by their places in {@link #measures}, from 0. */
    public abstract Map<Integer, Deadline> measureDeadlines();

    /** Every piece of its text, in order; together they leave out nothing but white space. */
    public abstract List<TaskPart> parts();

    /** How it was found. */
    public abstract Reading reading();

    /** Where it stands. */
    public abstract Span span();

    /** How a task was found. */
    public enum Reading {
        /** A paragraph behind which its responsibility stands. */
        TAIL,
        /** A paragraph beside tasks that have their responsibility, or under a heading such as 重点任务. */
        OUTLINE,
        /** A row of a table. */
        TABLE,
        /** A body with units of its own (工作专班), and what it is set up for. */
        BODY
    }

    /** Starts one. */
    public static TaskDraftBuilder builder() {
        return new TaskDraftBuilder();
    }

    /** Starts a changed copy. */
    public final TaskDraftBuilder toBuilder() {
        return builder().from(this);
    }
}
