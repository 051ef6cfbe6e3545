package io.github.liuding.examples.demo;

import io.github.liuding.examples.year.YearDays;
import java.time.YearMonth;

/** Where the files of the year lie, and under what the index has them (目录). */
final class YearFolders {
    static final String YEAR = "青禾县" + YearDays.YEAR;

    private YearFolders() {}

    static String path(YearMonth month, String name) {
        return YEAR + "/" + month + "/" + name;
    }

    static String group(YearMonth month) {
        return "%s年%s月".formatted(month.getYear(), month.getMonthValue());
    }
}
