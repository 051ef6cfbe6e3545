package io.github.liuding.reporting.word;

import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.SamplePapers;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Prints a digest of all sample papers, to be run in another JVM. */
public final class WordDigest {
    private WordDigest() {}

    /** Prints the digest. */
    public static void main(String[] args) throws IOException {
        System.out.print(digest());
    }

    static String digest() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (OfficialDocument document : SamplePapers.all().values()) {
                digest.update(Docx.of(document));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
