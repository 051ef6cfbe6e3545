package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.scoring.ActiveTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is active when (参评时间): a member in all the times that are stated of it together, everybody else always. */
final class ActiveTimes {
    private final Map<UnitReference, List<ActiveTime>> stated = new HashMap<>();

    void add(UnitReference who, ActiveTime time) {
        stated.computeIfAbsent(who, first -> new ArrayList<>()).add(time);
    }

    boolean isActiveIn(UnitReference who, Period period) {
        return !stated.containsKey(who)
                || first(who, period.from(), period.to()).isPresent();
    }

    boolean isActiveThroughout(UnitReference who, Period period) {
        if (!stated.containsKey(who)) {
            return true;
        }
        LocalDate day = period.from();
        while (!day.isAfter(period.to())) {
            Optional<ActiveTime> now = first(who, day, day);
            if (now.isEmpty()) {
                return false;
            }
            day = now.get()
                    .lastDay()
                    .filter(last -> last.isBefore(period.to()))
                    .orElse(period.to())
                    .plusDays(1);
        }
        return true;
    }

    /** The first of its times of which a day lies in a range. */
    private Optional<ActiveTime> first(UnitReference who, LocalDate from, LocalDate to) {
        return stated.getOrDefault(who, List.of()).stream()
                .filter(time -> time.firstDay().filter(day -> day.isAfter(to)).isEmpty()
                        && time.lastDay().filter(day -> day.isBefore(from)).isEmpty())
                .findFirst();
    }
}
