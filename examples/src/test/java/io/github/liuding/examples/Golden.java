package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that were read and accepted once. Run with {@code -Dgolden.update=true} to write them anew; the tests fail then
 * too, because what changed has to be read first.
 */
public final class Golden {
    private Golden() {}

    /** Compares a text with the accepted one. */
    public static void assertEqual(String name, String text) throws IOException {
        Path file = folder().resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text);
            fail("Wrote %s anew; read what changed, then run without -Dgolden.update", file);
        }
        assertThat(text).as(name).isEqualTo(Files.readString(file));
    }

    static Path folder() {
        return Repository.path("examples/src/test/resources/golden");
    }
}
