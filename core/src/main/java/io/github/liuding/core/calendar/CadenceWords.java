package io.github.liuding.core.calendar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cadences as papers word them: 每月10日、25日前; 每季度; 两月一督查. */
final class CadenceWords {
    private static final Map<String, CadenceUnit> UNITS = Map.of(
            "日", CadenceUnit.DAY,
            "天", CadenceUnit.DAY,
            "周", CadenceUnit.WEEK,
            "月", CadenceUnit.MONTH,
            "季度", CadenceUnit.QUARTER,
            "季", CadenceUnit.QUARTER,
            "半年", CadenceUnit.HALF_YEAR,
            "年", CadenceUnit.YEAR);
    private static final String UNIT = "(季度|半年|[日天周月季年])";
    private static final String COUNT = "([一二两三四五六七八九十])";
    private static final Pattern EVERY = Pattern.compile("每" + COUNT + "?个?" + UNIT + "(?:一次)?");
    private static final Pattern ON_DAYS = Pattern.compile("每月(\\d{1,2}[日号]?(?:[、和,]\\d{1,2}[日号]?)*)(?:之?前)?");
    private static final Pattern SLOGAN = Pattern.compile(COUNT + "个?" + UNIT + "一\\S{1,4}");
    private static final String DIGITS = "一二三四五六七八九十";

    private CadenceWords() {}

    static Optional<Cadence> read(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher onDays = ON_DAYS.matcher(plain);
        if (onDays.matches()) {
            return days(onDays.group(1))
                    .map(days -> Cadence.builder()
                            .words(words)
                            .unit(CadenceUnit.MONTH)
                            .days(days)
                            .build());
        }
        Matcher every = EVERY.matcher(plain);
        Matcher slogan = SLOGAN.matcher(plain);
        if (!every.matches() && !slogan.matches()) {
            return Optional.empty();
        }
        Matcher found = every.matches() ? every : slogan;
        return Optional.ofNullable(UNITS.get(found.group(2)))
                .map(unit -> Cadence.builder()
                        .words(words)
                        .every(Optional.ofNullable(found.group(1))
                                .map(CadenceWords::count)
                                .orElse(1))
                        .unit(unit)
                        .build());
    }

    private static Optional<List<Integer>> days(String printed) {
        List<Integer> days = new ArrayList<>();
        for (String part : printed.split("[、和,]")) {
            int day = Integer.parseInt(part.replaceAll("[日号]", ""));
            if (day < 1 || day > 31) {
                return Optional.empty();
            }
            days.add(day);
        }
        return Optional.of(days);
    }

    private static int count(String character) {
        return character.equals("两") ? 2 : DIGITS.indexOf(character) + 1;
    }
}
