package io.github.liuding.core.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads deadlines as papers word them. */
final class DeadlineWords {
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final String YEAR = "(?:(\\d{4})年)?";
    private static final String BY = "(?:[之以]?前|止)?(?:完成)?";
    private static final Pattern DAY = Pattern.compile(YEAR + "(\\d{1,2})月(\\d{1,2})[日号]" + BY);
    private static final Pattern MONTH_END = Pattern.compile(YEAR + "(\\d{1,2})月(?:份)?(?:完成|(?:底|末)" + BY + ")?");
    private static final Pattern YEAR_END = Pattern.compile("(?:(\\d{4})年年?|年)(?:底|末)" + BY);
    private static final Pattern ONGOING = Pattern.compile("立行立改|长期坚持|长期|持续推进|持续|常态化|常态化推进|常年|全年");

    // Repetitions have an end: a text may be of any length.
    private static final String EVENT = "(?:[自从]?(?!之日)([^,;]{1,40}?)(?:之日起|当日起|之日后|之后|以后|后|起),?)?";
    private static final String NUMBER = "(\\d{1,4}|[一二两三四五六七八九十]{1,3})";
    private static final Pattern WITHIN =
            Pattern.compile(EVENT + NUMBER + "(个?工作日|个?自然日|个?日历日|[日天])(?:[之以]?内)(?:完成|办结|办毕)?");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("([二三四五六七八九]?十)?([一二两三四五六七八九]?)");
    private static final String DIGITS = "一二三四五六七八九";

    private DeadlineWords() {}

    static Deadline read(String words, Optional<LocalDate> paperDay) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s。]", "");
        return day(words, plain, paperDay)
                .or(() -> monthEnd(words, plain, paperDay))
                .or(() -> within(words, plain))
                .or(() -> ongoing(words, plain))
                .orElseGet(() -> new Deadline.Unknown(words));
    }

    private static Optional<Deadline> day(String words, String plain, Optional<LocalDate> paperDay) {
        Matcher iso = ISO_DAY.matcher(plain);
        Matcher chinese = DAY.matcher(plain);
        Matcher found = iso.matches() ? iso : chinese;
        if (found == chinese && !chinese.matches()) {
            return Optional.empty();
        }
        return year(found.group(1), paperDay)
                .flatMap(year -> {
                    try {
                        return Optional.of(LocalDate.of(year, number(found.group(2)), number(found.group(3))));
                    } catch (DateTimeException noSuchDay) {
                        return Optional.empty();
                    }
                })
                .map(day -> new Deadline.OnDay(words, day));
    }

    private static Optional<Deadline> monthEnd(String words, String plain, Optional<LocalDate> paperDay) {
        Matcher month = MONTH_END.matcher(plain);
        if (month.matches()) {
            int number = number(month.group(2));
            return number < 1 || number > 12
                    ? Optional.empty()
                    : year(month.group(1), paperDay)
                            .map(year -> new Deadline.MonthEnd(words, YearMonth.of(year, number)));
        }
        Matcher yearEnd = YEAR_END.matcher(plain);
        return yearEnd.matches()
                ? year(yearEnd.group(1), paperDay).map(year -> new Deadline.MonthEnd(words, YearMonth.of(year, 12)))
                : Optional.empty();
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
        if (Character.isDigit(printed.charAt(0))) {
            return Optional.of(number(printed)).filter(number -> number > 0);
        }
        Matcher chinese = CHINESE_NUMBER.matcher(printed);
        if (!chinese.matches()) {
            return Optional.empty();
        }
        String tens = chinese.group(1);
        return Optional.of((tens == null ? 0 : tens.length() == 1 ? 10 : digit(tens) * 10) + digit(chinese.group(2)));
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

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
