package io.github.liuding.reporting.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.property.Action;
import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.agenda.AgendaItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcsWriterTest {
    @TempDir
    Path folder;

    /** The whole file, as a person has read it. */
    @Test
    void a_calendar_is_written_as_rfc_5545_has_it() {
        assertThat(IcsWriter.text(Samples.full()).split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//liuding//Liuding agenda//ZH",
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "X-WR-CALNAME:青禾县工作日程（示例数据）",
                        "BEGIN:VEVENT",
                        "UID:" + EventIds.of(Samples.CAMPAIGN, "activity/定期调度机制/报送工作进展/2022-05-07"),
                        "SEQUENCE:2",
                        "DTSTAMP:20220430T000000Z",
                        "LAST-MODIFIED:20220430T000000Z",
                        "DTSTART;VALUE=DATE:20220510",
                        "DTEND;VALUE=DATE:20220511",
                        "SUMMARY:【示例数据】报送工作进展",
                        "STATUS:CONFIRMED",
                        "TRANSP:TRANSPARENT",
                        "DESCRIPTION:承办：各牵头单位\\n对象：县优化办\\n原定日期",
                        " ：2022-05-07",
                        "CATEGORIES:调度",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER;RELATED=START:-P2DT15H",
                        "DESCRIPTION:【示例数据】报送工作进展",
                        "END:VALARM",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER;RELATED=START:PT9H",
                        "DESCRIPTION:【示例数据】报送工作进展",
                        "END:VALARM",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:" + EventIds.of(Samples.CAMPAIGN, "task/QH-01/deadline"),
                        "SEQUENCE:0",
                        "DTSTAMP:20220420T000000Z",
                        "LAST-MODIFIED:20220420T000000Z",
                        "DTSTART;VALUE=DATE:20220511",
                        "DTEND;VALUE=DATE:20220512",
                        "SUMMARY:【示例数据】报送工作进展",
                        "STATUS:CONFIRMED",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void another_parser_reads_every_field() {
        ICalendar calendar = ReadBack.calendar(Samples.full());
        VEvent event = calendar.getEvents().get(0);

        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//liuding//Liuding agenda//ZH");
        assertThat(calendar.getCalendarScale().isGregorian()).isTrue();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("青禾县工作日程（示例数据）");
        assertThat(calendar.getMethod()).as("it is no message").isNull();
        assertThat(calendar.getEvents()).hasSize(2);
        assertThat(event.getUid().getValue())
                .isEqualTo(EventIds.of(Samples.CAMPAIGN, "activity/定期调度机制/报送工作进展/2022-05-07"));
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2022-04-30T00:00:00Z"));
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(Instant.parse("2022-04-30T00:00:00Z"));
        assertThat(ReadBack.day(event.getDateStart())).isEqualTo(LocalDate.of(2022, 5, 10));
        assertThat(ReadBack.day(event.getDateEnd())).isEqualTo(LocalDate.of(2022, 5, 11));
        assertThat(ReadBack.text(event.getSummary())).isEqualTo("【示例数据】报送工作进展");
        assertThat(ReadBack.text(event.getDescription())).isEqualTo("承办：各牵头单位\n对象：县优化办\n原定日期：2022-05-07");
        assertThat(event.getCategories().get(0).getValues()).containsExactly("调度");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getAlarms())
                .extracting(VAlarm::getAction)
                .allMatch(Action::isDisplay)
                .hasSize(2);
        assertThat(event.getAlarms())
                .extracting(alarm -> ReadBack.text(alarm.getDescription()))
                .containsOnly("【示例数据】报送工作进展");
    }

    /** biweekly's own check is made by every test that reads back. */
    @Test
    void the_writing_library_finds_nothing_against_the_standard_either() throws IOException, ParserException {
        assertThat(new CalendarBuilder()
                        .build(new StringReader(IcsWriter.text(Samples.full())))
                        .validate()
                        .getEntries())
                .isEmpty();
    }

    @Test
    void reminders_come_at_nine_of_their_day() {
        assertThat(ReadBack.triggers(ReadBack.event(Samples.of(Samples.item("a").addReminders(30, 7, 3, 1, 0)))))
                .containsExactly("-P29DT15H", "-P6DT15H", "-P2DT15H", "-PT15H", "PT9H");
    }

    @Test
    void a_reminder_may_be_any_number_of_days_before() {
        assertThat(ReadBack.triggers(ReadBack.event(Samples.of(Samples.item("a").addReminders(36_525)))))
                .containsExactly("-P36524DT15H");
    }

    @Test
    void a_day_moved_afterwards_is_the_same_event_with_a_higher_sequence() {
        AgendaItem item = Samples.item("task/QH-01/deadline").build();
        AgendaItem moved = item.toBuilder()
                .day(Samples.DAY.plusMonths(1))
                .revision(1)
                .revisedOn(Samples.DAY)
                .build();
        VEvent before = ReadBack.event(Samples.agenda().addItem(item).build());
        VEvent after = ReadBack.event(Samples.agenda().addItem(moved).build());

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(after.getSequence().getValue()).isEqualTo(1);
        assertThat(after.getDateTimeStamp().getValue())
                .isAfter(before.getDateTimeStamp().getValue());
        assertThat(ReadBack.day(after.getDateStart())).isEqualTo(LocalDate.of(2022, 6, 10));
    }

    @Test
    void what_is_called_off_stays_as_cancelled_and_reminds_of_nothing() {
        VEvent event = ReadBack.event(
                Samples.of(Samples.item("a").cancelled(true).revision(1).addReminders(3, 1)));

        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getUid().getValue()).isEqualTo(EventIds.of(Samples.CAMPAIGN, "a"));
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void the_last_day_of_a_year_ends_in_the_next() {
        VEvent event = ReadBack.event(Samples.of(Samples.item("a").day(LocalDate.of(2024, 12, 31))));

        assertThat(ReadBack.day(event.getDateStart())).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(ReadBack.day(event.getDateEnd())).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void without_a_marking_there_is_none() {
        ICalendar calendar = ReadBack.calendar(Samples.of(Samples.item("a")));

        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("青禾县工作日程");
        assertThat(ReadBack.text(calendar.getEvents().get(0).getSummary())).isEqualTo("报送工作进展");
    }

    @Test
    void an_agenda_without_items_is_refused_and_no_file_appears() {
        Agenda empty = Samples.agenda().build();
        String message = "Agenda of campaign 'qinghe-2022' must have at least one item to be written as a calendar,"
                + " but had none";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IcsWriter.text(empty))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IcsWriter.write(empty, folder.resolve("日程.ics")))
                .withMessage(message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void file_and_stream_and_text_hold_the_same() throws IOException {
        Path file = folder.resolve("日程.ics");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IcsWriter.write(Samples.full(), file);
        IcsWriter.write(Samples.full(), out);
        byte[] bytes = IcsWriter.text(Samples.full()).getBytes(StandardCharsets.UTF_8);

        assertThat(file).hasBinaryContent(bytes);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_that_cannot_be_written_is_told() {
        Path nowhere = folder.resolve("no/日程.ics");

        assertThatThrownBy(() -> IcsWriter.write(Samples.full(), nowhere)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_stream_is_flushed_and_left_open() throws IOException {
        List<String> calls = new ArrayList<>();
        IcsWriter.write(Samples.full(), new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        });

        assertThat(calls).containsExactly("flush");
    }
}
