package io.github.liuding.core.calendar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads cadences as papers word them: 每月10日、25日前; 每季度首月5日前; 两月一督查; 单月会商; 适时. */
final class CadenceWords {
    private static final Map<String, CadenceUnit> UNITS = Map.of(
            "日", CadenceUnit.DAY,
            "天", CadenceUnit.DAY,
            "周", CadenceUnit.WEEK,
            "月", CadenceUnit.MONTH,
            "季度", CadenceUnit.QUARTER,
            "季", CadenceUnit.QUARTER,
            "半年", CadenceUnit.HALF_YEAR,
            "年", CadenceUnit.YEAR,
            "年度", CadenceUnit.YEAR);
    private static final List<Integer> ODD = List.of(1, 3, 5, 7, 9, 11);
    private static final List<Integer> EVEN = List.of(2, 4, 6, 8, 10, 12);
    private static final List<Integer> MONTH_END = List.of(31);

    private static final String UNIT = "(季度|半年|年度|[日天周月季年])";
    private static final String COUNT = "([一二两三四五六七八九十])";
    private static final String ONCE = "(?:[一1]次)?";
    private static final String BY = "(?:[之以]?前)?";
    /** What is done again and again; closed, for 月 and 年 begin many words that are no rhythm, such as 年均增长. */
    private static final String DONE = "(?:调度|会商|协商|研判|研究|分析|督查|督导|督办|检查|巡查|对标|评估|评价|评比|考核|考评"
            + "|通报|报告|报送|汇报|汇总|总结|小结|点评|例会|会议|推进|盘点|排名|晾晒|更新|清|结)";
    // Repetitions have an end: the matcher needs stack for each, and a text may be of any length.
    private static final String DAY = "(?:\\d{1,2}[日号]?" + BY + "|月[底末]" + BY + ")";
    private static final String DAYS = "(" + DAY + "(?:[、和,]" + DAY + "){0,30}|[底末]" + BY + ")";

    private static final Pattern OF_EACH_MONTH = Pattern.compile("每个?月" + DAYS);
    private static final Pattern ODD_OR_EVEN =
            Pattern.compile("(?:每|每逢|逢)?([单双])月(?:" + DAYS + "|" + DONE + "|" + ONCE + ")");
    private static final Pattern OF_EACH_QUARTER = Pattern.compile("每个?季度?(首月|第一个月|第二个月|末月|第三个月|最后一个月)" + DAYS + "?");
    private static final Pattern SPAN_END = Pattern.compile("每个?(季度|季|半年)[底末]" + BY);
    private static final Pattern OF_EACH_YEAR =
            Pattern.compile("每年((?:\\d{1,2}(?:月份?)?[、和,]){0,11}\\d{1,2}月份?)" + DAYS + "?");
    private static final Pattern YEAR_END = Pattern.compile("(?:每?年|每年年|年年)[底末终]" + BY);
    private static final Pattern YEAR_START = Pattern.compile("(?:每?年|每年年|年年)初");
    private static final Pattern EVERY = Pattern.compile("每" + COUNT + "?个?" + UNIT + ONCE);
    /** 每2个月; without 个 it would be 每2月, which may mean February. */
    private static final Pattern EVERY_DIGITS = Pattern.compile("每(\\d{1,2})(?:个(季度|半年|月|周)|(天|周|季度))" + ONCE);

    private static final Pattern HALF_MONTH = Pattern.compile("每半个?月" + ONCE + "|每?半个?月一(?![日号])\\p{IsHan}{1,4}");
    private static final Pattern SLOGAN = Pattern.compile("每?" + COUNT + "个?" + UNIT + "一(?![日号])\\p{IsHan}{1,4}");
    private static final Pattern NAMED = Pattern.compile("每?" + UNIT + "一?" + DONE);
    private static final Pattern SAME_DAY = Pattern.compile("当日事,?当日[毕清]|日事日[毕清]|日清日结");
    private static final Pattern PROVISIONAL = Pattern.compile("定期\\(暂[定为](.{1,40})\\)");
    private static final Pattern AS_NEEDED =
            Pattern.compile("(?:不?定期|适时|视情况?|视需要?|按需要?|根据(?:工作)?需要|视(?:工作)?需要|必要时)" + DONE + "?");
    /** A 、 that joins rhythms; the other kind joins days: 每月10日、25日. */
    private static final Pattern JOINT = Pattern.compile("[、､](?!\\s*(?:[\\d０-９]|月[底末]))");

    private static final String DIGITS = "一二三四五六七八九十";

    private CadenceWords() {}

    static List<Cadence> readAll(String words) {
        Optional<Cadence> one = read(words);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Cadence> all = new ArrayList<>();
        for (String part : JOINT.split(words, -1)) {
            Optional<Cadence> cadence = read(part.strip());
            if (cadence.isEmpty()) {
                return List.of();
            }
            all.add(cadence.get());
        }
        return List.copyOf(all);
    }

    static Optional<Cadence> read(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher provisional = PROVISIONAL.matcher(plain);
        return rule(provisional.matches() ? provisional.group(1) : plain)
                .map(rule -> rule.words(words).build());
    }

    private static Optional<CadenceBuilder> rule(String plain) {
        return Stream.<Optional<CadenceBuilder>>of(
                        inMonths(plain), inYears(plain), spanEnd(plain), counted(plain), others(plain))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CadenceBuilder> inMonths(String plain) {
        Matcher month = OF_EACH_MONTH.matcher(plain);
        if (month.matches()) {
            return on(CadenceUnit.MONTH, List.of(), month.group(1));
        }
        Matcher oddOrEven = ODD_OR_EVEN.matcher(plain);
        if (oddOrEven.matches()) {
            return on(CadenceUnit.MONTH, oddOrEven.group(1).equals("单") ? ODD : EVEN, oddOrEven.group(2));
        }
        Matcher quarter = OF_EACH_QUARTER.matcher(plain);
        if (quarter.matches()) {
            int first = switch (quarter.group(1)) {
                case "首月", "第一个月" -> 1;
                case "第二个月" -> 2;
                default -> 3;
            };
            return on(CadenceUnit.QUARTER, List.of(first, first + 3, first + 6, first + 9), quarter.group(2));
        }
        return Optional.empty();
    }

    private static Optional<CadenceBuilder> inYears(String plain) {
        if (YEAR_END.matcher(plain).matches()) {
            return Optional.of(rule(CadenceUnit.YEAR).addMonths(12).days(MONTH_END));
        }
        if (YEAR_START.matcher(plain).matches()) {
            return Optional.of(rule(CadenceUnit.YEAR).addMonths(1));
        }
        Matcher year = OF_EACH_YEAR.matcher(plain);
        return year.matches()
                ? numbers(year.group(1), "[月份]", 12).flatMap(months -> on(CadenceUnit.YEAR, months, year.group(2)))
                : Optional.empty();
    }

    private static Optional<CadenceBuilder> spanEnd(String plain) {
        Matcher end = SPAN_END.matcher(plain);
        if (!end.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                end.group(1).equals("半年")
                        ? rule(CadenceUnit.HALF_YEAR).addMonths(6, 12).days(MONTH_END)
                        : rule(CadenceUnit.QUARTER).addMonths(3, 6, 9, 12).days(MONTH_END));
    }

    private static Optional<CadenceBuilder> counted(String plain) {
        Matcher digits = EVERY_DIGITS.matcher(plain);
        if (digits.matches()) {
            int every = Integer.parseInt(digits.group(1));
            String unit = digits.group(2) == null ? digits.group(3) : digits.group(2);
            return Optional.ofNullable(UNITS.get(unit))
                    .filter(known -> every > 0)
                    .map(known -> rule(known).every(every));
        }
        if (HALF_MONTH.matcher(plain).matches()) {
            return Optional.of(rule(CadenceUnit.MONTH).days(List.of(15, 31)));
        }
        return Stream.of(EVERY, SLOGAN)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(found -> Optional.ofNullable(UNITS.get(found.group(2)))
                        .map(unit -> rule(unit).every(count(found.group(1)))));
    }

    private static Optional<CadenceBuilder> others(String plain) {
        Matcher named = NAMED.matcher(plain);
        if (named.matches()) {
            return Optional.ofNullable(UNITS.get(named.group(1))).map(CadenceWords::rule);
        }
        if (SAME_DAY.matcher(plain).matches()) {
            return Optional.of(rule(CadenceUnit.DAY));
        }
        return AS_NEEDED.matcher(plain).matches() ? Optional.of(rule(CadenceUnit.AS_NEEDED)) : Optional.empty();
    }

    private static CadenceBuilder rule(CadenceUnit unit) {
        return Cadence.builder().unit(unit);
    }

    private static Optional<CadenceBuilder> on(CadenceUnit unit, List<Integer> months, @Nullable String printedDays) {
        CadenceBuilder rule = rule(unit).months(months);
        return printedDays == null
                ? Optional.of(rule)
                : numbers(printedDays.replaceAll("月?[底末]", "31"), "[日号之以前]", 31).map(rule::days);
    }

    /** The numbers of a list, without the words beside them; empty where one is not from 1 to {@code most}. */
    private static Optional<List<Integer>> numbers(String printed, String beside, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : printed.replaceAll(beside, "").split("[、和,]")) {
            int number = Integer.parseInt(part);
            if (number < 1 || number > most) {
                return Optional.empty();
            }
            numbers.add(number);
        }
        return Optional.of(numbers);
    }

    private static int count(@Nullable String character) {
        if (character == null) {
            return 1;
        }
        return character.equals("两") ? 2 : DIGITS.indexOf(character) + 1;
    }
}
