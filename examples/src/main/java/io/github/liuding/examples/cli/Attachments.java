package io.github.liuding.examples.cli;

import io.github.liuding.core.journal.Attachment;
import io.github.liuding.reporting.workbook.Picture;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Pictures of a returned form as evidence of an entry. */
final class Attachments {
    private Attachments() {}

    /** By the file and the cell in which it stood, with the digest of its bytes. */
    static Attachment of(String file, Picture picture, Optional<byte[]> bytes) {
        String name =
                "%s %s %s".formatted(file, picture.address(), picture.name()).strip();
        return new Attachment(name, bytes.map(Attachments::digest));
    }

    private static String digest(byte[] bytes) {
        try {
            return "sha-256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
