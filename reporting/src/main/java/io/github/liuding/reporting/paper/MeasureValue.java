package io.github.liuding.reporting.paper;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a measure comes to (取值). */
public sealed interface MeasureValue {
    /** The form of a colour. */
    Pattern RGB = Pattern.compile("[0-9A-F]{6}");

    /**
     * A length or a size of type (长度、字号).
     *
     * @param length the length
     */
    record Extent(Length length) implements MeasureValue {}

    /**
     * A number of lines or characters (行数、字数).
     *
     * @param number from 0 to 99
     */
    record Count(int number) implements MeasureValue {
        public Count {
            if (number < 0 || number > 99) {
                throw new IllegalArgumentException("Number must be from 0 to 99, but was %s".formatted(number));
            }
        }
    }

    /**
     * A class of type (字体).
     *
     * @param typeface the class
     */
    record Face(Typeface typeface) implements MeasureValue {}

    /**
     * A colour (颜色).
     *
     * @param rgb six hexadecimal digits, such as {@code FF0000}
     */
    record Colour(String rgb) implements MeasureValue {
        public Colour {
            if (!RGB.matcher(rgb).matches()) {
                throw new IllegalArgumentException(
                        "Colour must be six hexadecimal digits, such as 'FF0000', but was '%s'".formatted(rgb));
            }
        }
    }

    /** Reads a value of the same kind, such as {@code 28pt}, {@code 22}, {@code HEITI} or {@code ff0000}. */
    default MeasureValue parseAlike(String text) {
        if (this instanceof Extent) {
            return new Extent(Length.parse(text));
        } else if (this instanceof Count) {
            return new Count(Integer.parseInt(text));
        } else if (this instanceof Face) {
            return new Face(Typeface.valueOf(text.toUpperCase(Locale.ROOT)));
        }
        return new Colour(text.toUpperCase(Locale.ROOT));
    }
}
