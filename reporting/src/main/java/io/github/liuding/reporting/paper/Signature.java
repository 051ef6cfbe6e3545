package io.github.liuding.reporting.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who issues the paper, and when (发文机关署名和成文日期; GB/T 9704-2012, 7.3.5). */
@Value.Immutable
public abstract class Signature {
    Signature() {}

    /** With what it is signed (印章); with a seal unless said otherwise. */
    @Value.Default
    public Seal seal() {
        return Seal.SEAL;
    }

    /** The signing bodies (署名), the host first; of a stamped signature the person who signs. At least one. */
    public abstract List<String> signers();

    /** The post of who signs (职务), before a stamped signature. */
    public abstract Optional<String> post();

    /** The date of the paper (成文日期). */
    public abstract LocalDate date();

    @Value.Check
    void check() {
        if (signers().isEmpty()) {
            throw new IllegalArgumentException("A signature must have a signer");
        }
        if (seal() == Seal.STAMP && post().isEmpty()) {
            throw new IllegalArgumentException("A stamped signature must have a post");
        }
    }

    /** A signature of one body, to be sealed. */
    public static Signature sealed(String signer, LocalDate date) {
        return builder().addSigner(signer).date(date).build();
    }

    /** A signature of one body without a seal. */
    public static Signature unsealed(String signer, LocalDate date) {
        return builder().seal(Seal.NONE).addSigner(signer).date(date).build();
    }

    /** Starts a signature. */
    public static SignatureBuilder builder() {
        return new SignatureBuilder();
    }

    /** Starts a changed copy. */
    public final SignatureBuilder toBuilder() {
        return builder().from(this);
    }
}
