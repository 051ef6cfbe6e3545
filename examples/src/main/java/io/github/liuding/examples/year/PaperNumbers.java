package io.github.liuding.examples.year;

import io.github.liuding.core.document.DocumentNumber;
import java.time.YearMonth;

/** The numbers of the year's papers (发文字号): the leading group's own, and its office's reports and letters. */
public final class PaperNumbers {
    private static final String GROUP = "青优组发";
    private static final String SITUATION = "青优组通";
    private static final String OFFICE = "青优组办发";
    private static final String LETTER = "青优组办函";

    private PaperNumbers() {}

    /** The paper that divides the tasks, the second of the year. */
    public static DocumentNumber breakdown() {
        return new DocumentNumber(GROUP, YearDays.YEAR, 2);
    }

    /** The paper that says who is in the leading group now, the first of the year. */
    public static DocumentNumber adjusting() {
        return new DocumentNumber(GROUP, YearDays.YEAR, 1);
    }

    /** The ranking circular of a month; that of December bears the next year. */
    public static DocumentNumber ranking(YearMonth month) {
        return month.getMonthValue() == 12
                ? new DocumentNumber(GROUP, YearDays.YEAR + 1, 1)
                : new DocumentNumber(GROUP, YearDays.YEAR, month.getMonthValue() + 2);
    }

    /** The circular on the result of the year. */
    public static DocumentNumber yearly() {
        return new DocumentNumber(GROUP, YearDays.YEAR + 1, 2);
    }

    /** The situation circular of a quarter, from 1 to 4. */
    public static DocumentNumber situation(int quarter) {
        return new DocumentNumber(SITUATION, YearDays.YEAR, quarter);
    }

    /** The evaluation of a quarter, from 1 to 4; that of the last bears the next year. */
    public static DocumentNumber evaluation(int quarter) {
        return switch (quarter) {
            case 1, 2 -> report(quarter);
            case 3 -> report(4);
            case 4 -> new DocumentNumber(OFFICE, YearDays.YEAR + 1, 1);
            default -> throw new IllegalArgumentException("Quarter must be 1 to 4, but was " + quarter);
        };
    }

    /** The report on the inspection of a half of the year, 1 or 2; each comes after an evaluation. */
    public static DocumentNumber inspection(int half) {
        return report(2 * half + 1);
    }

    private static DocumentNumber report(int number) {
        return new DocumentNumber(OFFICE, YearDays.YEAR, number);
    }

    /** A letter of the office, in its order within a year. */
    public static DocumentNumber letter(int year, int number) {
        return new DocumentNumber(LETTER, year, number);
    }
}
