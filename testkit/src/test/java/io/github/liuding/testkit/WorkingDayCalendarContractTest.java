package io.github.liuding.testkit;

import io.github.liuding.core.calendar.CalendarDay;
import io.github.liuding.core.calendar.DayKind;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;

class WorkingDayCalendarContractTest {
    @Nested
    class National extends WorkingDayCalendarContract {
        @Override
        protected WorkingDayCalendar calendar() {
            return WorkingDayCalendar.national();
        }
    }

    @Nested
    class WithADayOfThePlace extends WorkingDayCalendarContract {
        @Override
        protected WorkingDayCalendar calendar() {
            return WorkingDayCalendar.national()
                    .with(List.of(CalendarDay.builder()
                            .date(LocalDate.of(2022, 8, 19))
                            .kind(DayKind.REST_DAY)
                            .name("县庆日")
                            .source("青禾政办发〔2022〕20号")
                            .build()));
        }
    }
}
