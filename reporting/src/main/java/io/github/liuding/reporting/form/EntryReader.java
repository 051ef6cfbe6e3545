package io.github.liuding.reporting.form;

import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.workbook.CellValue;
import io.github.liuding.reporting.workbook.RawCell;
import io.github.liuding.reporting.workbook.SerialDates;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a cell by the rule of its column, whatever way a person wrote it.
 *
 * @param date1904 whether the workbook counts days from 1904
 * @param year the year of a day that is written without one
 */
record EntryReader(boolean date1904, int year) {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]*)?");
    private static final int LONGEST_NUMBER = 40;
    private static final String EXPECTED = "预计";
    private static final String DONE = "完成";

    /** The days that a bare number may be in a column of days: from 1927 to 2173. */
    private static final BigDecimal LEAST_SERIAL = BigDecimal.valueOf(10_000);

    private static final BigDecimal MOST_SERIAL = BigDecimal.valueOf(99_999);

    ReadEntry read(RawCell cell, EntryRule rule) {
        if (cell.value().isBlank()) {
            return ReadEntry.empty();
        }
        if (cell.value() instanceof CellValue.Failure failure) {
            return ReadEntry.fault("公式出错（%s），应填%s".formatted(failure.code(), rule.words()));
        }
        ReadEntry read = switch (rule.kind()) {
            case PERCENT -> percent(cell);
            case NUMBER -> number(cell);
            case DAY -> day(cell);
            default -> text(cell, rule);
        };
        if (read.value().isPresent() && !rule.allows(read.value().get())) {
            return ReadEntry.fault(
                    "填的是“%s”，应填%s".formatted(shortened(read.value().get().text()), rule.words()));
        }
        return read.fault().isPresent()
                ? ReadEntry.fault("%s，应填%s".formatted(read.fault().get(), rule.words()))
                : read;
    }

    /**
     * A percentage. With a percent sign, typed or of the format, it says itself what it is. Without one a number above 1
     * is in percent, and one up to 1 a fraction; what is exactly 1 is 100%, and that is told.
     */
    private ReadEntry percent(RawCell cell) {
        if (cell.value() instanceof CellValue.Numeric number) {
            return cell.format().isPercent()
                    ? ReadEntry.of(new Cell.Percent(plain(number.shown())))
                    : bare(number.shown());
        }
        String text = narrow(cell);
        boolean signed = text.endsWith("%");
        String digits = signed ? text.substring(0, text.length() - 1) : text.replaceFirst("^百分之", "");
        Optional<BigDecimal> number = parsed(digits);
        if (number.isEmpty()) {
            return ReadEntry.fault("填的是“%s”，不是百分比".formatted(shortened(text)));
        }
        return signed || !digits.equals(text)
                ? ReadEntry.of(new Cell.Percent(plain(number.get().movePointLeft(2))))
                : bare(number.get());
    }

    private static ReadEntry bare(BigDecimal number) {
        BigDecimal fraction = number.abs().compareTo(BigDecimal.ONE) > 0 ? number.movePointLeft(2) : number;
        Cell.Percent percent = new Cell.Percent(plain(fraction));
        return ReadEntry.of(percent, "“%s”没有百分号，按%s读取".formatted(number.toPlainString(), percent.text()));
    }

    private static ReadEntry number(RawCell cell) {
        if (cell.value() instanceof CellValue.Numeric number) {
            return ReadEntry.of(new Cell.Figure(plain(number.shown())));
        }
        String text = narrow(cell);
        return parsed(text)
                .map(value -> ReadEntry.of(new Cell.Figure(value)))
                .orElseGet(() -> ReadEntry.fault("填的是“%s”，不是数".formatted(shortened(text))));
    }

    private ReadEntry day(RawCell cell) {
        if (cell.value() instanceof CellValue.Moment moment) {
            return ReadEntry.of(new Cell.Day(moment.value().toLocalDate()));
        }
        if (cell.value() instanceof CellValue.Numeric number) {
            Optional<LocalDate> day = SerialDates.day(number.value(), date1904);
            boolean plausible = number.value().compareTo(LEAST_SERIAL) >= 0
                    && number.value().compareTo(MOST_SERIAL) <= 0;
            if (day.isPresent() && (cell.format().isDate() || plausible)) {
                return ReadEntry.of(new Cell.Day(day.get()));
            }
            return written(number.shown().toPlainString());
        }
        return written(narrow(cell));
    }

    private ReadEntry written(String text) {
        return ChineseDays.find(text, year)
                .map(read -> read.guessedYear()
                        ? ReadEntry.of(
                                new Cell.Day(read.day()),
                                "“%s”没有年份，按%s读取".formatted(text, new Cell.Day(read.day()).text()))
                        : ReadEntry.of(new Cell.Day(read.day())))
                .orElseGet(() -> ReadEntry.fault("填的是“%s”，不是日期".formatted(shortened(text))));
    }

    private ReadEntry text(RawCell cell, EntryRule rule) {
        String text = shown(cell);
        return choice(text, rule)
                .map(choice -> ReadEntry.of(new Cell.Text(choice)))
                .orElseGet(() -> ReadEntry.fault("填的是“%s”".formatted(shortened(text))));
    }

    /** A choice may differ in blanks, and where none does, be an expectation in fewer words. */
    private static Optional<String> choice(String text, EntryRule rule) {
        if (!(rule instanceof EntryRule.OneOf one)) {
            return Optional.of(text);
        }
        String typed = Headings.bare(text);
        return one.choices().stream()
                .filter(choice -> Headings.bare(choice).equals(typed))
                .findFirst()
                .or(() -> one.choices().stream()
                        .filter(choice -> isShort(typed, Headings.bare(choice)))
                        .findFirst());
    }

    /** Campaign files say 按期 where the choice is 预计按期完成. */
    private static boolean isShort(String typed, String choice) {
        return choice.startsWith(EXPECTED)
                && !typed.isEmpty()
                && (choice.equals(EXPECTED + typed)
                        || choice.equals(EXPECTED + typed + DONE)
                        || choice.equals(typed + DONE));
    }

    /** What a person sees in the cell, without blanks at the ends. */
    String shown(RawCell cell) {
        CellValue value = cell.value();
        if (value instanceof CellValue.Text text) {
            return stripped(text.text());
        }
        if (value instanceof CellValue.Numeric number) {
            Optional<LocalDateTime> moment =
                    cell.format().isDate() ? SerialDates.moment(number.value(), date1904) : Optional.empty();
            if (moment.isPresent()) {
                return new Cell.Day(moment.get().toLocalDate()).text();
            }
            return cell.format().isPercent()
                    ? new Cell.Percent(number.shown()).text()
                    : plain(number.shown()).toPlainString();
        }
        if (value instanceof CellValue.Bool bool) {
            return bool.value() ? "是" : "否";
        }
        if (value instanceof CellValue.Moment moment) {
            return new Cell.Day(moment.value().toLocalDate()).text();
        }
        return value instanceof CellValue.Failure failure ? failure.code() : "";
    }

    /** Line ends as a table has them, nothing at the ends. */
    private static String stripped(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        int to = lines.length();
        while (from < to && isSpace(lines.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(lines.charAt(to - 1))) {
            to--;
        }
        return lines.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }

    /** Full-width digits and signs as half-width ones, without blanks. */
    private static String narrow(RawCell cell) {
        if (cell.value() instanceof CellValue.Text text) {
            return Headings.bare(Normalizer.normalize(text.text(), Normalizer.Form.NFKC))
                    .replace('。', '.');
        }
        return cell.value() instanceof CellValue.Bool bool ? (bool.value() ? "是" : "否") : "";
    }

    private static Optional<BigDecimal> parsed(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        if (PLAIN_NUMBER.matcher(text).matches()) {
            return Optional.of(plain(new BigDecimal(text.endsWith(".") ? text + "0" : text)));
        }
        return GROUPED.matcher(text).matches()
                ? Optional.of(plain(new BigDecimal(text.replace(",", ""))))
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) > 30
                ? line.substring(0, line.offsetByCodePoints(0, 30)) + "…"
                : line;
    }
}
