package io.github.liuding.examples.cli;

import io.github.liuding.core.calendar.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a period of the command line, and says what one looks like where there is none. */
final class PeriodConverter implements ITypeConverter<Period> {
    @Override
    public Period convert(String value) {
        try {
            return Period.parse(value);
        } catch (IllegalArgumentException noPeriod) {
            throw new TypeConversionException("'%s' is not a period such as 2022-05, 2022-Q2 or 2022".formatted(value));
        }
    }
}
