package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** A stage (办理阶段) of a {@link StageClock}, such as 反馈办理情况 within 3 days. */
@Value.Immutable
@JsonPropertyOrder({"name", "limit", "unit", "weights", "duty"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ClockStage {
    private static final int MOST = 9999;

    ClockStage() {}

    /** Its name, by which an answer names it. */
    public abstract String name();

    /** Within how many units, from 0 to 9999. */
    public abstract int limit();

    /** What is counted. */
    @Value.Default
    public StageUnit unit() {
        return StageUnit.DAY;
    }

    /** The weights of the cases that have it; empty means every case. */
    public abstract List<CaseWeight> weights();

    /** What is owed. */
    @Value.Default
    public StageDuty duty() {
        return StageDuty.ANSWER;
    }

    @Value.Check
    void check() {
        Checks.notBlank("Name of a stage", name());
        if (limit() < 0 || limit() > MOST) {
            throw new IllegalArgumentException(
                    "Limit of stage '%s' must be from 0 to %s, but was %s".formatted(name(), MOST, limit()));
        }
    }

    /** Whether a case of that weight has it. */
    public final boolean appliesTo(CaseWeight weight) {
        return weights().isEmpty() || weights().contains(weight);
    }

    /**
     * The last day in time of a case assigned on a day. Months and ends of years do not move for a weekend or holiday.
     * Where working days are counted, 当日 of a case assigned on a day off is the next working day.
     *
     * @throws io.github.liuding.core.calendar.CalendarYearNotCoveredException if working days are counted into a year
     *     that is not covered
     * @throws java.time.DateTimeException if it would lie after {@link LocalDate#MAX}
     */
    public final LocalDate due(LocalDate assigned, DayCount days, WorkingDayCalendar calendar) {
        return switch (unit()) {
            case DAY ->
                switch (days) {
                    case DAYS -> assigned.plusDays(limit());
                    case WORKING_DAYS ->
                        limit() == 0 ? calendar.nextOrSame(assigned) : calendar.plus(assigned, limit());
                };
            case MONTH -> assigned.plusMonths(limit());
            case YEAR_END -> assigned.plusYears(limit()).withMonth(12).withDayOfMonth(31);
        };
    }

    /** Starts a stage. */
    public static ClockStageBuilder builder() {
        return new ClockStageBuilder();
    }

    /** Starts a changed copy. */
    public final ClockStageBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ClockStage fromJson(ClockStageBuilder.ImmutableClockStage.Json json) {
        return ClockStageBuilder.ImmutableClockStage.fromJson(json);
    }
}
