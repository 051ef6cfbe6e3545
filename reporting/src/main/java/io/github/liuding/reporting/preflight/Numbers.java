package io.github.liuding.reporting.preflight;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in attributes. */
final class Numbers {
    private Numbers() {}

    /** A whole number from 0 of at most nine digits, or what is given where it is none. */
    static int whole(String text, int otherwise) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** Any number as XML has it; empty where it is none. */
    static Optional<BigDecimal> decimal(String text) {
        String plain = text.strip();
        return plain.length() < 400 && plain.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
