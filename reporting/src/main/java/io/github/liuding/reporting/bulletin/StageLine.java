package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.StageStanding;
import io.github.liuding.reporting.template.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A stage or node of a case that is owed, as a row of a paper (应反馈阶段).
 *
 * @param of the case
 * @param stage what is owed
 * @param asOf the day of the paper
 */
record StageLine(CaseStanding of, StageStanding stage, LocalDate asOf) {
    static final Vocabulary<StageLine> NAMES = Vocabulary.<StageLine>of(line -> CaseLine.origin(line.of))
            .text("stage", "阶段", line -> line.stage.name())
            .day("stageDue", "阶段时限", line -> line.stage.due())
            .count("daysLate", "阶段逾期天数", StageLine::daysLate);

    /** Those that have a last day. */
    static List<StageLine> of(Material material, CaseStanding of, List<StageStanding> stages) {
        return stages.stream()
                .filter(stage -> stage.due().isPresent())
                .map(stage -> new StageLine(of, stage, material.asOf()))
                .toList();
    }

    private long daysLate() {
        return stage.due()
                .map(due -> Math.max(0, ChronoUnit.DAYS.between(due, asOf)))
                .orElse(0L);
    }
}
