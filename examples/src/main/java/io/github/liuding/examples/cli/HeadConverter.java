package io.github.liuding.examples.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a head that somebody noted down: its digest, alone or behind the number of its line. */
final class HeadConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        String noted = value.strip();
        String digest = noted.substring(noted.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (!digest.matches("[0-9a-f]{64,}")) {
            throw new TypeConversionException(
                    "'%s' is not a whole digest, of 64 hexadecimal digits or more".formatted(value));
        }
        return digest;
    }
}
