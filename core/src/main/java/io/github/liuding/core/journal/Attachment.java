package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.liuding.core.internal.Checks;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something handed in (附件), by name and, where it was taken, by digest. The thing itself is kept elsewhere.
 *
 * @param name what it is called, such as 验收意见书.pdf
 * @param digest the digest of its bytes: the algorithm in lower case, a colon, and lower-case hexadecimal digits, such
 *     as {@code sha-256:9f86d081…}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Attachment(String name, Optional<String> digest) {
    private static final Pattern DIGEST = Pattern.compile("[a-z0-9-]+:([0-9a-f]{2}){16,64}");

    @JsonCreator
    public Attachment {
        Checks.notBlank("Name of an attachment", name);
        digest.filter(given -> !DIGEST.matcher(given).matches()).ifPresent(given -> {
            throw new IllegalArgumentException(
                    "Digest of attachment '%s' must be an algorithm, ':' and hexadecimal digits, such as 'sha-256:9f86…', but was '%s'"
                            .formatted(name, given));
        });
    }

    /** An attachment of which no digest was taken. */
    public static Attachment named(String name) {
        return new Attachment(name, Optional.empty());
    }
}
