package io.github.liuding.core.supervision;

import io.github.liuding.core.journal.supervision.InspectionProblem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a problem that an inspection found stands (问题整改情况).
 *
 * @param problem the problem
 * @param rectifiedOn the day on which it was found put right; empty while it is open
 */
public record ProblemStanding(InspectionProblem problem, Optional<LocalDate> rectifiedOn) {
    /** Whether it is not put right. */
    public boolean isOpen() {
        return rectifiedOn.isEmpty();
    }

    /** Whether it is open, and its last day has passed (逾期未整改). */
    public boolean isOverdue(LocalDate asOf) {
        return isOpen() && problem.rectifyBy().filter(asOf::isAfter).isPresent();
    }

    /** Whether it was put right after its last day (逾期整改). */
    public boolean isLate() {
        return rectifiedOn
                .filter(day -> problem.rectifyBy().filter(day::isAfter).isPresent())
                .isPresent();
    }
}
