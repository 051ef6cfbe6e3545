package io.github.liuding.core.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.Optional;

/**
 * The digest of a chain (摘要算法): SHA-256, or another of at least 256 bits, such as SM3 (国密 SM3, GB/T 32905) where
 * the caller's provider has it. The JDK itself brings no SM3.
 */
public final class JournalDigest {
    private static final int LEAST_BYTES = 32;

    private final MessageDigest prototype;

    private JournalDigest(MessageDigest prototype) {
        this.prototype = prototype;
        if (prototype.getDigestLength() < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "A digest must have at least 256 bits, but '%s' has not".formatted(prototype.getAlgorithm()));
        }
        if (!prototype.getAlgorithm().matches("[A-Za-z0-9/_-]+")) {
            throw new IllegalArgumentException(
                    "The name of a digest must be letters, digits, '-', '_' and '/', but was '%s'"
                            .formatted(prototype.getAlgorithm()));
        }
    }

    /** SHA-256, which every Java has. */
    public static JournalDigest sha256() {
        return of("SHA-256");
    }

    /**
     * The digest of that name, from the providers that are installed.
     *
     * @throws IllegalArgumentException if none has it, or it has less than 256 bits
     */
    public static JournalDigest of(String algorithm) {
        try {
            return new JournalDigest(MessageDigest.getInstance(algorithm));
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalArgumentException(
                    "No installed provider has the digest '%s'".formatted(algorithm), unknown);
        }
    }

    /**
     * The digest of that name, from this provider, installed or not.
     *
     * @throws IllegalArgumentException if the provider does not have it, or it has less than 256 bits
     */
    public static JournalDigest of(String algorithm, Provider provider) {
        try {
            return new JournalDigest(MessageDigest.getInstance(algorithm, provider));
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalArgumentException(
                    "Provider '%s' does not have the digest '%s'".formatted(provider.getName(), algorithm), unknown);
        }
    }

    /** Its name, as a journal file states it, such as {@code SHA-256}. */
    public String algorithm() {
        return prototype.getAlgorithm();
    }

    /** A digest that nobody else uses. */
    MessageDigest start() {
        try {
            return MessageDigest.getInstance(prototype.getAlgorithm(), prototype.getProvider());
        } catch (NoSuchAlgorithmException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    /** This one if it has that name, else the one that an installed provider has. */
    Optional<JournalDigest> named(String algorithm) {
        if (algorithm.equals(algorithm())) {
            return Optional.of(this);
        }
        try {
            return Optional.of(of(algorithm));
        } catch (IllegalArgumentException unavailable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return algorithm();
    }
}
