package io.github.liuding.reporting.ledger;

import io.github.liuding.core.supervision.StageStanding;
import java.time.LocalDate;
import java.util.Optional;

/** What the tables of supervision say in the same way. */
final class SupervisionColumns {
    private SupervisionColumns() {}

    /** The last day of a stage and how it stands, such as 2022年3月4日前 over 按期反馈（2022年3月3日）; without one, what came when. */
    static String stage(StageStanding stage, LocalDate asOf) {
        Optional<String> answered = stage.answeredOn().map(LedgerColumns::day);
        return stage.due()
                .map(due -> "%s前\n%s%s"
                        .formatted(
                                LedgerColumns.day(due),
                                stage.state(asOf).word(),
                                answered.map(day -> "（%s）".formatted(day)).orElse("")))
                .orElseGet(() -> answered.map(day -> day + "反馈")
                        .orElseGet(() -> stage.state(asOf).word()));
    }

    /** What is owed next, and by when. */
    static Optional<String> owed(Optional<StageStanding> next, LocalDate asOf) {
        return next.map(stage -> stage.name()
                + stage.due()
                        .map(day -> "\n%s前%s".formatted(LedgerColumns.day(day), stage.isMissed(asOf) ? "，已逾期" : ""))
                        .orElse(""));
    }
}
