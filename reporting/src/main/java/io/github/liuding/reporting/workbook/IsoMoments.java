package io.github.liuding.reporting.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days and times in the form of ISO 8601, as cells of type {@code d} hold them. */
final class IsoMoments {
    private static final int DAY = 10;

    private IsoMoments() {}

    static Optional<LocalDateTime> find(String text) {
        String plain = text.strip();
        // A zone says nothing in a cell, which has none.
        String local = plain.endsWith("Z") ? plain.substring(0, plain.length() - 1) : plain;
        try {
            return Optional.of(
                    local.length() == DAY
                            ? LocalDate.parse(local, DateTimeFormatter.ISO_LOCAL_DATE)
                                    .atStartOfDay()
                            : LocalDateTime.parse(local, DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
