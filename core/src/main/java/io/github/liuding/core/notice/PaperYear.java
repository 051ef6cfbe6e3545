package io.github.liuding.core.notice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The year that deadlines without one are of, and where the paper says it.
 *
 * @param value the year; empty where nothing tells it
 * @param place where it stands, in the words of a finding
 * @param english the same in English
 */
record PaperYear(OptionalInt value, String place, String english) {
    static PaperYear of(PaperDraft paper, String text) {
        return from(paper.date().map(LocalDate::getYear), "文件日期", "the paper's date")
                .or(() -> from(paper.number().map(number -> number.year()), "发文字号", "the paper's number"))
                .or(() -> from(paper.title().flatMap(PaperYear::yearIn), "标题", "the paper's title"))
                .or(() -> from(yearInBrackets(text), "文号", "the paper's number"))
                .or(() -> from(commonYear(text), "文中年份", "the years in the text"))
                .orElseGet(() -> new PaperYear(OptionalInt.empty(), "", ""));
    }

    private static Optional<PaperYear> from(Optional<Integer> year, String place, String english) {
        return year.map(value -> new PaperYear(OptionalInt.of(value), place, english));
    }

    /** The year that the text names most often. */
    private static Optional<Integer> commonYear(String text) {
        int[] counts = new int[200];
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            int year = at < 4 ? 0 : digits(text, at - 4);
            if (year >= 1950 && year < 2150) {
                counts[year - 1950]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] >= counts[most] && counts[i] > 0 ? i : most;
        }
        return counts[most] == 0 ? Optional.empty() : Optional.of(1950 + most);
    }

    private static int digits(String text, int from) {
        int number = 0;
        for (int i = from; i < from + 4; i++) {
            char c = text.charAt(i);
            if (!Glyphs.isDigit(c)) {
                return 0;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** The year of a number such as 〔2022〕15号, which minutes of meetings bear without a code. */
    private static Optional<Integer> yearInBrackets(String text) {
        for (int i = 0; i + 6 < text.length() && i < 400; i++) {
            boolean isNumber = "〔[［".indexOf(text.charAt(i)) >= 0
                    && "〕]］".indexOf(text.charAt(i + 5)) >= 0
                    && text.indexOf('号', i) > 0
                    && text.indexOf('号', i) < i + 12;
            int year = isNumber ? digits(text, i + 1) : 0;
            if (year >= 1950 && year < 2150) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> yearIn(String title) {
        for (int i = 0; i + 5 <= title.length(); i++) {
            Optional<DateWords> date = DateWords.at(title, i);
            if (date.isPresent() && date.get().namesYear()) {
                return Optional.of(date.get().year());
            }
        }
        return Optional.empty();
    }
}
