package io.github.liuding.reporting.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them (文本日期): 2022年5月10日, 2022.5.10, 2022-05-10, 2022/5/10, 20220510, 22.5.10, 5月10日. */
final class ChineseDays {
    private static final Pattern WHOLE =
            Pattern.compile("([0-9]{4}|[0-9]{2})(?:年|[.\\-/、])([0-9]{1,2})(?:月|[.\\-/、])([0-9]{1,2})(?:日|号)?");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("([0-9]{1,2})(?:月|[.\\-/])([0-9]{1,2})(?:日|号)?");
    private static final int CENTURY = 2000;

    private ChineseDays() {}

    /**
     * A day that was read.
     *
     * @param day the day
     * @param guessedYear whether the year was not written
     */
    record Read(LocalDate day, boolean guessedYear) {}

    /** Reads a text without blanks and in narrow characters; a day without a year is one of that year. */
    static Optional<Read> find(String text, int year) {
        String bare = text.replaceFirst("(?:之前|以前|前)$", "");
        Matcher whole = WHOLE.matcher(bare);
        if (whole.matches()) {
            int written = Integer.parseInt(whole.group(1));
            return day(written < 100 ? CENTURY + written : written, whole.group(2), whole.group(3))
                    .map(day -> new Read(day, false));
        }
        Matcher digits = DIGITS.matcher(bare);
        if (digits.matches()) {
            return day(Integer.parseInt(digits.group(1)), digits.group(2), digits.group(3))
                    .map(day -> new Read(day, false));
        }
        Matcher yearless = WITHOUT_YEAR.matcher(bare);
        return yearless.matches()
                ? day(year, yearless.group(1), yearless.group(2)).map(day -> new Read(day, true))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
