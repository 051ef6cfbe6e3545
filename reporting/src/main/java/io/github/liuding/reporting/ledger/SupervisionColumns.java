package io.github.liuding.reporting.ledger;

import io.github.liuding.core.supervision.StageStanding;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What the tables of supervision say in the same way. */
final class SupervisionColumns {
    private SupervisionColumns() {}

    static <R> Column<R, Integer> number(Function<R, Integer> number) {
        return Column.<R, Integer>of("序号", CellTypes.WHOLE, number).width(4);
    }

    static <R> Column<R, String> id(Function<R, String> id) {
        return Column.<R, String>of("编号", CellTypes.TEXT, id).width(7);
    }

    /** The days left to whoever still has it to do; where nobody has, or nobody knows the day, a word. */
    static <R> Column<R, Long> daysLeft(Function<R, Optional<Long>> days, Function<R, Optional<String>> done) {
        return Column.<R, Long>optional(
                        "剩余天数",
                        CellTypes.DAYS_LEFT,
                        row -> done.apply(row).isPresent() ? Optional.empty() : days.apply(row))
                .width(6)
                .whenMissing(row -> done.apply(row).orElse(LedgerColumns.UNDETERMINED));
    }

    static <R> Column<R, String> state(Function<R, String> state) {
        return Column.<R, String>of("办理状态", CellTypes.TEXT, state).width(7).centred();
    }

    /** The last day of a stage and how it stands, such as 2022年3月4日前 over 按期反馈（2022年3月3日）; without one, what came when. */
    static String stage(StageStanding stage, LocalDate asOf) {
        Optional<String> answered = stage.answeredOn().map(LedgerColumns::day);
        return stage.due()
                .map(due -> "%s前\n%s%s"
                        .formatted(
                                LedgerColumns.day(due),
                                stage.state(asOf).word(stage.duty()),
                                answered.map(day -> "（%s）".formatted(day)).orElse("")))
                .orElseGet(() -> answered.orElseGet(() -> stage.state(asOf).word(stage.duty())));
    }

    /** What is owed next, and by when. */
    static Optional<String> owed(Optional<StageStanding> next, LocalDate asOf) {
        return next.map(stage -> stage.name()
                + stage.due()
                        .map(day -> "\n%s前%s".formatted(LedgerColumns.day(day), stage.isMissed(asOf) ? "，已逾期" : ""))
                        .orElse(""));
    }
}
