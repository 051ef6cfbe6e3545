package io.github.liuding.examples;

import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.examples.year.QingheYear;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;

/** The year of the invented county, month by month as each end of a month was known (全年走势). */
public final class AYear {
    private AYear() {}

    /** Prints a line for each month. */
    public static void main(String[] args) throws IOException {
        // README begins
        QingheYear year = QingheYear.standard();
        for (int month = 1; month <= 12; month++) {
            LocalDate end = YearMonth.of(2023, month).atEndOfMonth();
            Standing standing = Standing.of(year.campaign(), year.journal().knownBy(end), end);
            System.out.println("%s  已销号%s项  逾期%s项  督办%s件  诉求%s件"
                    .formatted(
                            end,
                            standing.tasks().stream()
                                    .filter(task -> task.closedOn().isPresent())
                                    .count(),
                            standing.tasks().stream()
                                    .filter(TaskStanding::isOverdue)
                                    .count(),
                            standing.cases().size(),
                            standing.appeals().size()));
        }
        // README ends
    }
}
