package io.github.liuding.core.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads deadlines as papers word them. */
final class DeadlineWords {
    private static final String YEAR = "(?:(\\d{4})年)?";
    private static final String MONTH = "(\\d{1,2}|[一二三四五六七八九]|十[一二]?)月";
    private static final String BY = "(?:[之以]?前|止)?(?:完成)?";
    private static final Pattern NUMERIC_DAY = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})" + BY);
    private static final Pattern DAY =
            Pattern.compile(YEAR + MONTH + "(\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]" + BY);
    private static final Pattern MONTH_END = Pattern.compile(YEAR + MONTH + "(?:份)?(?:完成|(?:底|末)" + BY + ")?");
    // 中旬前, 二季度前 and 上半年前 may mean the beginning as well as the end.
    private static final Pattern TEN_DAYS = Pattern.compile(YEAR + MONTH + "(?:份)?([上中下])旬(?:完成)?");
    private static final String PERIOD_END = "(?:完成|内(?:完成)?|(?:底|末)" + BY + ")?";
    private static final Pattern QUARTER = Pattern.compile(YEAR + "第?([1-4一二三四])个?季度" + PERIOD_END);
    private static final Pattern HALF = Pattern.compile(YEAR + "([上下])半年" + PERIOD_END);
    private static final Pattern YEAR_END = Pattern.compile("(?:(\\d{4})年年?|年)(?:底|末)" + BY);
    private static final Pattern ONGOING = Pattern.compile("立行立改|长期坚持|长期|持续推进|持续|常态化|常态化推进|常年|全年");

    // Repetitions have an end: a text may be of any length.
    private static final String EVENT = "(?:[自从]?(?!之日)([^,;]{1,40}?)(?:之日起|当日起|之日后|之后|以后|后|起),?)?";
    private static final String NUMBER = "(\\d{1,4}|[一二两三四五六七八九十]{1,3})";
    private static final Pattern WITHIN =
            Pattern.compile(EVENT + NUMBER + "(个?工作日|个?自然日|个?日历日|[日天])(?:[之以]?内)(?:完成|办结|办毕)?");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("([二三四五六七八九]?十)?([一二两三四五六七八九]?)");
    private static final String DIGITS = "一二三四五六七八九";

    private static final LocalDate LEAP = LocalDate.of(2000, 1, 1);

    private DeadlineWords() {}

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s。]", "");
    }

    /** Whether the words have the form of a day or a month, which they are in no year. */
    static boolean namesNoDay(String words) {
        String plain = plain(words);
        return Stream.of(NUMERIC_DAY, DAY, MONTH_END, TEN_DAYS)
                        .map(form -> form.matcher(plain))
                        .anyMatch(found -> found.matches()
                                && year(found.group(1), Optional.of(LEAP)).isPresent())
                && read(words, Optional.of(LEAP)) instanceof Deadline.Unknown;
    }

    static Deadline read(String words, Optional<LocalDate> paperDay) {
        String plain = plain(words);
        return day(words, plain, paperDay)
                .or(() -> monthEnd(words, plain, paperDay))
                .or(() -> tenDays(words, plain, paperDay))
                .or(() -> partOfYear(words, plain, paperDay))
                .or(() -> within(words, plain))
                .or(() -> ongoing(words, plain))
                .orElseGet(() -> new Deadline.Unknown(words));
    }

    private static Optional<Deadline> day(String words, String plain, Optional<LocalDate> paperDay) {
        Matcher numeric = NUMERIC_DAY.matcher(plain);
        if (numeric.matches()) {
            return on(words, year(numeric.group(1), paperDay), number(numeric.group(3)), number(numeric.group(4)));
        }
        Matcher printed = DAY.matcher(plain);
        return printed.matches()
                ? on(words, year(printed.group(1), paperDay), number(printed.group(2)), number(printed.group(3)))
                : Optional.empty();
    }

    private static Optional<Deadline> on(String words, Optional<Integer> year, int month, int day) {
        try {
            return year.map(known -> new Deadline.OnDay(words, LocalDate.of(known, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Deadline> monthEnd(String words, String plain, Optional<LocalDate> paperDay) {
        Matcher month = MONTH_END.matcher(plain);
        if (month.matches()) {
            return endOf(words, year(month.group(1), paperDay), number(month.group(2)));
        }
        Matcher yearEnd = YEAR_END.matcher(plain);
        return yearEnd.matches() ? endOf(words, year(yearEnd.group(1), paperDay), 12) : Optional.empty();
    }

    /** 6月中旬: the 10th, the 20th or the end of the month. */
    private static Optional<Deadline> tenDays(String words, String plain, Optional<LocalDate> paperDay) {
        Matcher found = TEN_DAYS.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        Optional<Integer> year = year(found.group(1), paperDay);
        int month = number(found.group(2));
        return switch (found.group(3)) {
            case "上" -> on(words, year, month, 10);
            case "中" -> on(words, year, month, 20);
            default -> endOf(words, year, month);
        };
    }

    /** 二季度 and 上半年: the end of their last month. */
    private static Optional<Deadline> partOfYear(String words, String plain, Optional<LocalDate> paperDay) {
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            return endOf(words, year(quarter.group(1), paperDay), 3 * number(quarter.group(2)));
        }
        Matcher half = HALF.matcher(plain);
        return half.matches()
                ? endOf(words, year(half.group(1), paperDay), half.group(2).equals("上") ? 6 : 12)
                : Optional.empty();
    }

    private static Optional<Deadline> endOf(String words, Optional<Integer> year, int month) {
        return month < 1 || month > 12
                ? Optional.empty()
                : year.map(known -> new Deadline.MonthEnd(words, YearMonth.of(known, month)));
    }

    private static Optional<Deadline> within(String words, String plain) {
        Matcher found = WITHIN.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        DayCount count = found.group(3).endsWith("工作日") ? DayCount.WORKING_DAYS : DayCount.DAYS;
        String event = found.group(1) == null ? "" : found.group(1);
        return days(found.group(2)).map(number -> new Deadline.Within(words, new DayPeriod(number, count), event));
    }

    /** A number of days, in digits or from 一 to 九十九; empty where it is 0 or is none, such as 十十. */
    private static Optional<Integer> days(String printed) {
        boolean isNumber = Character.isDigit(printed.charAt(0))
                || CHINESE_NUMBER.matcher(printed).matches();
        return isNumber ? Optional.of(number(printed)).filter(number -> number > 0) : Optional.empty();
    }

    private static int digit(String character) {
        return character.startsWith("两") ? 2 : character.isEmpty() ? 0 : DIGITS.indexOf(character.charAt(0)) + 1;
    }

    private static Optional<Deadline> ongoing(String words, String plain) {
        String[] parts = plain.split("[,、;]");
        return parts.length > 0 && Arrays.stream(parts).allMatch(ONGOING.asMatchPredicate())
                ? Optional.of(new Deadline.Ongoing(words))
                : Optional.empty();
    }

    private static Optional<Integer> year(@Nullable String printed, Optional<LocalDate> paperDay) {
        return printed == null
                ? paperDay.map(LocalDate::getYear)
                : Optional.of(number(printed)).filter(year -> year >= 1949);
    }

    /** A number in digits or in Chinese; 0 where it is none. */
    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        Matcher chinese = CHINESE_NUMBER.matcher(printed);
        if (!chinese.matches()) {
            return 0;
        }
        String tens = chinese.group(1);
        return (tens == null ? 0 : tens.length() == 1 ? 10 : digit(tens) * 10) + digit(chinese.group(2));
    }
}
