package io.github.liuding.core.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date in the words of a paper, which need not name a year or a day.
 *
 * @param from where its words begin
 * @param to behind their end, 前 and the like counted
 * @param year as printed, or 0
 * @param shift how many years after the paper's the words say (今年, 明年); -1 where they say nothing
 * @param month 0 where only the year is named
 * @param day the day of the month; 0 for its end
 * @param isBound whether the words set an end: 前, 底, 末, 内, 止
 */
record DateWords(int from, int to, int year, int shift, int month, int day, boolean isBound) {
    private static final int LAST_MONTH = 12;

    boolean namesYear() {
        return year > 0;
    }

    /** Its last day; empty where there is no such day, or no year is known. */
    Optional<LocalDate> day(int paperYear) {
        int known = year > 0 ? year : paperYear > 0 ? paperYear + Math.max(0, shift) : 0;
        if (known < 1949 || known > 2199) {
            return Optional.empty();
        }
        try {
            YearMonth in = YearMonth.of(known, month == 0 ? LAST_MONTH : month);
            return Optional.of(day == 0 ? in.atEndOfMonth() : in.atDay(day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The date whose words begin at a place; empty where none do. */
    static Optional<DateWords> at(String plain, int start) {
        return new Scanner(plain, start).date();
    }

    /** Walks over the words of one date. */
    private static final class Scanner {
        private final String plain;
        private final int start;
        private int at;
        private int year;
        private int shift = -1;
        private int month;
        private int day;
        private boolean bound;

        Scanner(String plain, int start) {
            this.plain = plain;
            this.start = start;
            at = start;
        }

        Optional<DateWords> date() {
            boolean hasYear = year();
            boolean inYear = inYear(hasYear);
            if (!hasYear && !inYear) {
                return Optional.empty();
            }
            bound();
            return Optional.of(new DateWords(start, at, year, shift, month, day, bound));
        }

        private boolean year() {
            int end = at;
            while (end < plain.length() && Glyphs.isDigit(plain.charAt(end)) && end - at < 5) {
                end++;
            }
            if (end - at == 4 && (takes("年度", end) || takes("年", end) || isIso(end))) {
                year = Integer.parseInt(plain.substring(start, end));
                at = end + (takes("年度", end) ? 2 : 1);
                return true;
            }
            if (end == at && hanYear()) {
                return true;
            }
            for (String word : new String[] {"今年", "本年度", "本年", "当年"}) {
                if (takes(word, at)) {
                    at += word.length();
                    shift = 0;
                    return true;
                }
            }
            if (takes("明年", at) || takes("次年", at)) {
                at += 2;
                shift = 1;
                return true;
            }
            return false;
        }

        private boolean isIso(int end) {
            return end + 1 < plain.length()
                    && (plain.charAt(end) == '-' || plain.charAt(end) == '.' || plain.charAt(end) == '/')
                    && Glyphs.isDigit(plain.charAt(end + 1));
        }

        /** 二〇二二年. */
        private boolean hanYear() {
            if (at + 4 >= plain.length() || plain.charAt(at + 4) != '年') {
                return false;
            }
            int value = 0;
            for (int i = at; i < at + 4; i++) {
                int digit = "〇一二三四五六七八九".indexOf(plain.charAt(i));
                if (digit < 0) {
                    return false;
                }
                value = 10 * value + digit;
            }
            year = value;
            at += 5;
            return true;
        }

        private boolean inYear(boolean hasYear) {
            skipSpace();
            int from = at;
            if (hasYear && from > start && "-./".indexOf(plain.charAt(from - 1)) >= 0) {
                return iso();
            }
            if (quarter() || half()) {
                return true;
            }
            int end = Marker.numberEnd(plain, at);
            if (end > at && (takes("月", end) || takes("月份", end))) {
                month = Marker.number(plain, at, end);
                at = end + (takes("月份", end) ? 2 : 1);
                if (month < 1 || month > LAST_MONTH) {
                    return false;
                }
                dayOfMonth();
                return true;
            }
            if (!hasYear && (takes("年底", at) || takes("年末", at) || takes("年内", at))) {
                at++;
                return true;
            }
            if (hasYear && takes("全年", at)) {
                return true;
            }
            if (hasYear && takes("年", at) && (takes("底", at + 1) || takes("末", at + 1) || takes("内", at + 1))) {
                at++;
            }
            return hasYear;
        }

        private boolean iso() {
            int end = at;
            while (end < plain.length() && Glyphs.isDigit(plain.charAt(end)) && end - at < 3) {
                end++;
            }
            month = Marker.number(plain, at, end);
            at = end;
            if (at + 1 < plain.length()
                    && "-./".indexOf(plain.charAt(at)) >= 0
                    && Glyphs.isDigit(plain.charAt(at + 1))) {
                end = at + 1;
                while (end < plain.length() && Glyphs.isDigit(plain.charAt(end)) && end - at < 4) {
                    end++;
                }
                if (end - at > 3) {
                    return false;
                }
                day = Marker.number(plain, at + 1, end);
                at = end;
            }
            return month >= 1 && month <= LAST_MONTH && day <= 31;
        }

        private boolean quarter() {
            int from = takes("第", at) ? at + 1 : at;
            int end = Marker.numberEnd(plain, from);
            if (end - from != 1 || !(takes("季度", end) || takes("个季度", end))) {
                return false;
            }
            int number = Marker.number(plain, from, end);
            if (number < 1 || number > 4) {
                return false;
            }
            month = 3 * number;
            at = end + (takes("季度", end) ? 2 : 3);
            return true;
        }

        private boolean half() {
            if (takes("上半年", at) || takes("下半年", at)) {
                month = plain.charAt(at) == '上' ? 6 : LAST_MONTH;
                at += 3;
                return true;
            }
            return false;
        }

        private void dayOfMonth() {
            skipSpace();
            if (takes("上旬", at) || takes("中旬", at) || takes("下旬", at)) {
                day = plain.charAt(at) == '上' ? 10 : plain.charAt(at) == '中' ? 20 : 0;
                at += 2;
                bound = true;
                return;
            }
            int end = Marker.numberEnd(plain, at);
            if (end > at && (takes("日", end) || takes("号", end))) {
                day = Marker.number(plain, at, end);
                at = end + 1;
            }
        }

        private void bound() {
            skipSpace();
            if (takes("底", at) || takes("末", at)) {
                at++;
                bound = true;
            } else if (takes("初", at)) {
                at++;
            }
            for (String word : new String[] {"之前", "以前", "之内", "以内", "前", "内", "止"}) {
                if (takes(word, at) && !takes("前后", at) && !takes("前期", at) && !takes("前三", at) && !takes("内部", at)) {
                    at += word.length();
                    bound = true;
                    return;
                }
            }
        }

        private void skipSpace() {
            while (at < plain.length() && plain.charAt(at) == ' ') {
                at++;
            }
        }

        private boolean takes(String word, int from) {
            return plain.startsWith(word, from);
        }
    }
}
