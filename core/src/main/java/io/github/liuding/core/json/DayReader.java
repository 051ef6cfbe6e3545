package io.github.liuding.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * Reads days such as {@code 2021-04-30} digit by digit, and leaves everything else to the usual way.
 *
 * <p>A journal has two days an entry; read by a formatter, they take more time than all the rest of some entries.
 */
final class DayReader extends LocalDateDeserializer {
    private static final long serialVersionUID = 1L;

    private static final int LENGTH = "2021-04-30".length();

    DayReader() {
        super(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private DayReader(DayReader base, Boolean leniency) {
        super(base, leniency);
    }

    @Override
    protected LocalDateDeserializer withLeniency(Boolean leniency) {
        return new DayReader(this, leniency);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getTextLength() == LENGTH) {
            char[] text = parser.getTextCharacters();
            int at = parser.getTextOffset();
            int year = 100 * twoDigits(text, at) + twoDigits(text, at + 2);
            int month = twoDigits(text, at + 5);
            int day = twoDigits(text, at + 8);
            if (year >= 0 && text[at + 4] == '-' && text[at + 7] == '-' && isDay(year, month, day)) {
                return LocalDate.of(year, month, day);
            }
        }
        return super.deserialize(parser, context);
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** A number of two digits, or one that makes any other it is put together with negative. */
    private static int twoDigits(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : 10 * tens + ones;
    }
}
