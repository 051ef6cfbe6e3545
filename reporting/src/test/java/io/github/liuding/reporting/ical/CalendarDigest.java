package io.github.liuding.reporting.ical;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A program that writes the sample agenda and prints the SHA-256 of its bytes. */
final class CalendarDigest {
    private CalendarDigest() {}

    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.US_ASCII).println(digest());
    }

    static String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(IcsWriter.text(Samples.full()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
