package io.github.liuding.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Thrown where somebody else has a journal file open for writing (日志库被占用). */
public final class JournalLockedException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "";

    private final String holder;

    JournalLockedException(Path file, Optional<String> holder) {
        super(holder.map(name -> "The journal '%s' is open for writing by '%s'".formatted(file, name))
                .orElse("The journal '%s' is open for writing by somebody else".formatted(file)));
        this.holder = holder.orElse(UNKNOWN);
    }

    /** Who has it, in the words in which it was opened; empty where those cannot be read. */
    public Optional<String> holder() {
        return Optional.of(holder).filter(name -> !name.equals(UNKNOWN));
    }
}
