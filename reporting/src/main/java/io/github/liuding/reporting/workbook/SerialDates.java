package io.github.liuding.reporting.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Days as Excel numbers them (日期序列号): 44691 is 10 May 2022.
 *
 * <p>The 1900 system counts from 1 January 1900 as 1 and has a 29 February 1900 (60), which there never was; the 1904
 * system, which old Macintosh programs write, counts from 1 January 1904 as 0. Source: ECMA-376 part 1, 18.17.4.1.
 */
public final class SerialDates {
    private static final LocalDate BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FROM_MARCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final int NO_SUCH_DAY = 60;
    private static final long LAST_1900 = 2_958_465;
    private static final long LAST_1904 = 2_957_003;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private SerialDates() {}

    /**
     * The day and time of a number, rounded to the second.
     *
     * @param date1904 whether the workbook counts from 1904
     * @return empty for numbers that are no day: below 0, beyond the year 9999, and 29 February 1900
     */
    public static Optional<LocalDateTime> moment(BigDecimal serial, boolean date1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_1900 + 1)) >= 0) {
            return Optional.empty();
        }
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long day = Math.floorDiv(seconds, 86_400L);
        if (day > (date1904 ? LAST_1904 : LAST_1900) || (!date1904 && day == NO_SUCH_DAY)) {
            return Optional.empty();
        }
        LocalDate start = date1904 ? START_1904 : day < NO_SUCH_DAY ? BEFORE_MARCH_1900 : FROM_MARCH_1900;
        return Optional.of(start.plusDays(day).atStartOfDay().plusSeconds(seconds - day * 86_400L));
    }

    /** The day of a number, without its time; empty as in {@link #moment}. */
    public static Optional<LocalDate> day(BigDecimal serial, boolean date1904) {
        return moment(serial, date1904).map(LocalDateTime::toLocalDate);
    }
}
