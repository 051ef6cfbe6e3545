package io.github.liuding.examples.year;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Something that is counted anyway (已有统计), so that a task's reports take it over instead of stating a figure of their own. */
interface Count {
    /** How many there are by the end of a day since the year began. */
    BigDecimal by(LocalDate day);

    /** Up to which day a report of a day can tell. */
    default LocalDate knownOn(LocalDate reportDay) {
        return reportDay;
    }
}
