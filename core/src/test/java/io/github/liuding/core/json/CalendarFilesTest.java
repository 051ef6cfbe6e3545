package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.liuding.core.calendar.CalendarDay;
import io.github.liuding.core.calendar.DayKind;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.testing.Findings;
import io.github.liuding.core.testing.RandomText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFilesTest {
    private static final String FILE = """
            date,kind,name,source
            2022-06-11,调休上班,县庆,青政办发〔2022〕9号

            2022-06-16 , 调休,,青政办发〔2022〕9号
            """;
    private static final List<CalendarDay> DAYS = List.of(
            CalendarDay.builder()
                    .date(LocalDate.of(2022, 6, 11))
                    .kind(DayKind.MAKE_UP_DAY)
                    .name("县庆")
                    .source("青政办发〔2022〕9号")
                    .build(),
            CalendarDay.builder()
                    .date(LocalDate.of(2022, 6, 16))
                    .kind(DayKind.REST_DAY)
                    .source("青政办发〔2022〕9号")
                    .build());

    private static WithFindings<List<CalendarDay>> parse(String text) {
        return CalendarFiles.parse("days.csv", text);
    }

    @Test
    void lines_are_read_as_days_in_their_order() {
        assertThat(parse(FILE).findings()).isEmpty();
        assertThat(parse(FILE).value()).contains(DAYS);
        assertThat(parse(FILE.replace("\n", "\r\n")).orElseThrow()).isEqualTo(DAYS);
        assertThat(parse(FILE.substring(FILE.indexOf('\n') + 1)).orElseThrow())
                .as("without a heading")
                .isEqualTo(DAYS);
        assertThat(parse("").orElseThrow()).isEmpty();
        assertThat(WorkingDayCalendar.national()
                        .with(parse(FILE).orElseThrow())
                        .day(LocalDate.of(2022, 6, 16))
                        .source())
                .contains("青政办发〔2022〕9号");
    }

    @Test
    void every_kind_has_its_word() {
        String text = """
                2022-06-13,工作日,,甲
                2022-06-12,双休日,,甲
                2022-06-14,法定节假日,,甲
                2022-06-15,调休,,甲
                2022-06-11,调休上班,,甲
                """;
        assertThat(parse(text).orElseThrow()).extracting(CalendarDay::kind).containsExactly(DayKind.values());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2022/6/16,调休,县庆,甲 | INVALID_VALUE | “2022/6/16”不是形如2022-01-29的日期，本行未采用 | \
            '2022/6/16' is no date such as 2022-01-29; the line was left out
            2022-06-31,调休,县庆,甲 | INVALID_VALUE | “2022-06-31”不是形如2022-01-29的日期，本行未采用 | \
            '2022-06-31' is no date such as 2022-01-29; the line was left out
            日期,性质,名称,依据 | INVALID_VALUE | “日期”不是形如2022-01-29的日期，本行未采用 | \
            '日期' is no date such as 2022-01-29; the line was left out
            2022-06-16,放假,县庆,甲 | INVALID_VALUE | “放假”不是工作日、双休日、法定节假日、调休、调休上班之一，本行未采用 | \
            '放假' is none of 工作日, 双休日, 法定节假日, 调休, 调休上班; the line was left out
            2022-06-16,调休上班,县庆,甲 | INVALID_VALUE | 2022-06-16不可能是调休上班，本行未采用 | \
            2022-06-16 is a THURSDAY, which no MAKE_UP_DAY can be; the line was left out
            2022-06-16,调休,县庆 | INVALID_VALUE | 本行有3项，应为“date,kind,name,source”4项，未采用 | \
            The line has 3 fields, not the four of 'date,kind,name,source'; it was left out
            2022-06-16,调休,县庆,甲,乙 | INVALID_VALUE | 本行有5项，应为“date,kind,name,source”4项，未采用 | \
            The line has 5 fields, not the four of 'date,kind,name,source'; it was left out
            2022-06-16,调休,"县庆",甲 | INVALID_VALUE | 本行有引号，未采用；各项不加引号，也不含逗号 | \
            The line has a quotation mark; it was left out
            2022-06-16,调休,县庆, | MISSING_VALUE | 缺少“source”（依据），本行未采用 | \
            'source' is missing; the line was left out
            2022-06-11,调休,县庆,甲 | DUPLICATE_KEY | 2022-06-11在第2行已有，本行未采用 | \
            2022-06-11 stands on line 2 already; this one was left out
            """)
    void a_line_that_is_no_day_is_told_and_the_others_read(String line, String code, String message, String english) {
        WithFindings<List<CalendarDay>> read = parse(
                "date,kind,name,source\n2022-06-11,调休上班,县庆,青政办发〔2022〕9号\n" + line + "\n2022-06-16,调休,,青政办发〔2022〕9号\n");
        assertThat(Findings.lines(read.findings())).containsExactly("错误 " + code + " days.csv:3:1 " + message);
        assertThat(Findings.english(read.findings())).containsExactly(english);
        assertThat(read.value()).contains(DAYS);
    }

    @Test
    void a_heading_that_is_none_is_told() {
        assertThat(Findings.lines(parse("day,kind,name,source\n").findings()))
                .containsExactly("错误 INVALID_VALUE days.csv:1:1 “day”不是形如2022-01-29的日期，本行未采用");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {91, 92, 93})
    void each_line_of_any_text_is_a_day_or_a_finding(long seed) {
        Random random = new Random(seed);
        String[] pieces = {"\n2022-06-11,", "\n2022-07-16,", "调休上班", "调休", ",县庆", ",", ",甲", "\"", " "};
        int read = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = "2022-06-" + (10 + random.nextInt(20)) + ",调休,,甲\n" + RandomText.of(random, 8, pieces);
            WithFindings<List<CalendarDay>> days = parse(text);
            long lines = text.lines().filter(line -> !line.isBlank()).count();
            assertThat(days.value().orElseThrow().size() + days.findings().size())
                    .as(text)
                    .isEqualTo((int) lines);
            read += days.value().orElseThrow().size();
        }
        assertThat(read).isGreaterThan(4_000);
    }

    @Test
    void a_file_is_read_with_or_without_a_byte_order_mark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("days.csv"), "\ufeff" + FILE);
        assertThat(CalendarFiles.read(file).orElseThrow()).isEqualTo(DAYS);
    }

    @Test
    void a_file_in_another_encoding_is_told(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("days.csv");
        Files.write(file, FILE.getBytes(Charset.forName("GB18030")));
        WithFindings<List<CalendarDay>> read = CalendarFiles.read(file);
        assertThat(read.value()).isEmpty();
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 NOT_UTF8 days.csv:2:12 文件不是 UTF-8 编码，请另存为 UTF-8 后重试");
    }

    @Test
    void a_file_that_is_not_there_is_an_exception(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> CalendarFiles.read(folder.resolve("none.csv")));
    }
}
