package io.github.liuding.core.supervision;

import io.github.liuding.core.regime.StageDuty;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A stage or a node of a case, or a step of an appeal: what is owed, by when, and whether it came (阶段办理情况). */
public final class StageStanding {
    private final String name;
    private final StageDuty duty;
    private final Optional<LocalDate> due;
    private final Optional<LocalDate> answeredOn;
    private final Optional<LocalDate> returnedOn;

    StageStanding(
            String name,
            StageDuty duty,
            Optional<LocalDate> due,
            Optional<LocalDate> answeredOn,
            Optional<LocalDate> returnedOn) {
        this.name = name;
        this.duty = duty;
        this.due = due;
        this.answeredOn = answeredOn;
        this.returnedOn = returnedOn;
    }

    /** Its name, such as 反馈办理情况, or that of the node. */
    public String name() {
        return name;
    }

    /** What is owed. */
    public StageDuty duty() {
        return duty;
    }

    /** The last day in time; empty where there is none, or it is not known. */
    public Optional<LocalDate> due() {
        return due;
    }

    /** The day of the answer that stands; empty where there is none, or it was returned. */
    public Optional<LocalDate> answeredOn() {
        return answeredOn;
    }

    /** The last day on which an answer was returned (退回日期), even where another stands since. */
    public Optional<LocalDate> returnedOn() {
        return returnedOn;
    }

    /** Whether an answer is still to come. */
    public boolean isOwed() {
        return answeredOn.isEmpty();
    }

    /** Whether the answer that stands came after the last day in time (逾期反馈). */
    public boolean isLate() {
        return answeredOn.filter(this::isAfterDue).isPresent();
    }

    /** Whether no answer stands and the last day in time has passed (逾期未反馈). */
    public boolean isMissed(LocalDate asOf) {
        return isOwed() && isAfterDue(asOf);
    }

    /** How it stands on a day. */
    public StageState state(LocalDate asOf) {
        if (!isOwed()) {
            return isLate() ? StageState.ANSWERED_LATE : StageState.ANSWERED;
        }
        if (isMissed(asOf)) {
            return StageState.MISSED;
        }
        return returnedOn.isPresent() ? StageState.RETURNED : StageState.OWED;
    }

    private boolean isAfterDue(LocalDate day) {
        return due.filter(day::isAfter).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageStanding that
                && name.equals(that.name)
                && duty == that.duty
                && due.equals(that.due)
                && answeredOn.equals(that.answeredOn)
                && returnedOn.equals(that.returnedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, duty, due, answeredOn, returnedOn);
    }

    /** Such as {@code 反馈办理情况 due 2022-03-04, answered 2022-03-03}. */
    @Override
    public String toString() {
        return name
                + due.map(day -> " due " + day).orElse(" without a last day")
                + answeredOn.map(day -> ", answered " + day).orElse("")
                + returnedOn.map(day -> ", returned " + day).orElse("");
    }
}
