package io.github.liuding.examples.year;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files that come with the examples (资源文件). */
public final class Resources {
    private Resources() {}

    /**
     * A file by its path in the jar, such as {@code campaigns/pinglu.yaml}, as text in UTF-8.
     *
     * @throws IllegalStateException if the jar has no such file
     */
    public static String text(String path) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("The jar has no file '%s'".formatted(path));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
