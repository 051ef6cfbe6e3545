package io.github.liuding.core.json;

import io.github.liuding.core.calendar.CalendarDay;
import io.github.liuding.core.calendar.DayKind;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads files of days (日历文件) that are laid over a working-day calendar: one day a line, UTF-8, four fields parted by
 * commas.
 *
 * <pre>
 * date,kind,name,source
 * 2027-01-01,法定节假日,元旦,青政办发〔2026〕9号
 * </pre>
 *
 * <p>The kind is one of the words of {@link DayKind}; the name may be empty, the source may not. The first line may be
 * the heading, as above; empty lines mean nothing; spaces around a field are left out. There is no quoting: a field holds
 * neither a comma nor a quotation mark. A line that is no day is a finding, and the others are still read.
 */
public final class CalendarFiles {
    private static final String HEADING = "date,kind,name,source";
    private static final int FIELDS = 4;

    /** The most characters a file may have: the days of more than a century. */
    private static final int LONGEST = 3 * 1024 * 1024;

    private CalendarFiles() {}

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be opened; what is wrong inside it is a finding
     */
    public static WithFindings<List<CalendarDay>> read(Path path) throws IOException {
        FindingLog log = new FindingLog(String.valueOf(path.getFileName()));
        Optional<String> text = TextFiles.read(path, LONGEST, log);
        return text.isPresent() ? parse(text.get(), log) : WithFindings.none(log.all());
    }

    /**
     * Reads a text; the days keep its order.
     *
     * @param name what findings call the file
     * @param text one day a line
     */
    public static WithFindings<List<CalendarDay>> parse(String name, String text) {
        return parse(text, new FindingLog(name));
    }

    private static WithFindings<List<CalendarDay>> parse(String text, FindingLog log) {
        List<CalendarDay> days = new ArrayList<>();
        Map<LocalDate, Integer> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || (number == 1 && line.strip().equals(HEADING))) {
                continue;
            }
            Optional<CalendarDay> day = day(line, new Line(number, log));
            if (day.isPresent()) {
                LocalDate date = day.get().date();
                Integer first = lines.putIfAbsent(date, number);
                if (first == null) {
                    days.add(day.get());
                } else {
                    log.error(
                            FileFindings.DUPLICATE_KEY,
                            number,
                            1,
                            "%s在第%s行已有，本行未采用".formatted(date, first),
                            "%s stands on line %s already; this one was left out".formatted(date, first));
                }
            }
        }
        return WithFindings.of(List.copyOf(days), log.all());
    }

    private static Optional<CalendarDay> day(String printed, Line line) {
        if (printed.indexOf('"') >= 0) {
            return line.refuse("本行有引号，未采用；各项不加引号，也不含逗号", "The line has a quotation mark; it was left out");
        }
        List<String> fields =
                Arrays.stream(printed.split(",", -1)).map(String::strip).toList();
        if (fields.size() != FIELDS) {
            return line.refuse(
                    "本行有%s项，应为“%s”4项，未采用".formatted(fields.size(), HEADING),
                    "The line has %s fields, not the four of '%s'; it was left out".formatted(fields.size(), HEADING));
        }
        Optional<LocalDate> date = date(fields.get(0));
        if (date.isEmpty()) {
            return line.refuse(
                    "“%s”不是形如2022-01-29的日期，本行未采用".formatted(fields.get(0)),
                    "'%s' is no date such as 2022-01-29; the line was left out".formatted(fields.get(0)));
        }
        Optional<DayKind> kind = DayKind.find(fields.get(1));
        if (kind.isEmpty()) {
            return line.refuse(
                    "“%s”不是%s之一，本行未采用".formatted(fields.get(1), kinds("、")),
                    "'%s' is none of %s; the line was left out".formatted(fields.get(1), kinds(", ")));
        }
        if (fields.get(3).isEmpty()) {
            line.log.error(
                    FileFindings.MISSING_VALUE,
                    line.number,
                    1,
                    "缺少“source”（依据），本行未采用",
                    "'source' is missing; the line was left out");
            return Optional.empty();
        }
        try {
            return Optional.of(CalendarDay.builder()
                    .date(date.get())
                    .kind(kind.get())
                    .name(Optional.of(fields.get(2)).filter(name -> !name.isEmpty()))
                    .source(fields.get(3))
                    .build());
        } catch (IllegalArgumentException unfit) {
            return line.refuse(
                    "%s不可能是%s，本行未采用".formatted(date.get(), kind.get().word()),
                    unfit.getMessage() + "; the line was left out");
        }
    }

    private static Optional<LocalDate> date(String printed) {
        try {
            return Optional.of(LocalDate.parse(printed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String kinds(String separator) {
        return Arrays.stream(DayKind.values()).map(DayKind::word).collect(Collectors.joining(separator));
    }

    /** Where a line stands, and where what is wrong with it goes. */
    private record Line(int number, FindingLog log) {
        Optional<CalendarDay> refuse(String message, String english) {
            log.error(FileFindings.INVALID_VALUE, number, 1, message, english);
            return Optional.empty();
        }
    }
}
