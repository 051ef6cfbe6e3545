package io.github.liuding.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;

/**
 * One time at which a cadence falls (发生日).
 *
 * @param nominal the day that its words come to (名义日), such as the 25th
 * @param effective the day to which it goes (实际日); the nominal one unless a {@link DuePolicy} moves it
 */
public record Occurrence(LocalDate nominal, LocalDate effective) {
    @JsonCreator
    public Occurrence {}

    /** Whether it was moved. */
    public boolean moved() {
        return !nominal.equals(effective);
    }
}
