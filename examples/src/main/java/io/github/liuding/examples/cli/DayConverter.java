package io.github.liuding.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line, and says what one looks like where there is none. */
final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException("'%s' is not a day such as 2021-03-25".formatted(value));
        }
    }
}
