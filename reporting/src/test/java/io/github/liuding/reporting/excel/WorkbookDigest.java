package io.github.liuding.reporting.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A program that writes the sample workbook, charts and formulas included, and prints the SHA-256 of its bytes. */
final class WorkbookDigest {
    private WorkbookDigest() {}

    public static void main(String[] arguments) throws IOException {
        new PrintStream(System.out, true, StandardCharsets.US_ASCII).println(digest());
    }

    static String digest() throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            ExcelWriter.standard()
                    .write(Samples.everything(), new DigestOutputStream(OutputStream.nullOutputStream(), sha));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
