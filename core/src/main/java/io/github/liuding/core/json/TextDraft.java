package io.github.liuding.core.json;

import java.util.Optional;

/** Gathers a single text. Not thread-safe. */
final class TextDraft {
    private Optional<String> text = Optional.empty();

    void text(String read) {
        text = Optional.of(read);
    }

    String text() {
        return text.orElseThrow();
    }
}
