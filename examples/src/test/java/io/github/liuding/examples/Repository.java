package io.github.liuding.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of this repository, wherever a test is started from. */
public final class Repository {
    /** The modules that are published. */
    static final List<String> PUBLISHED = List.of("core", "reporting", "testkit");

    private Repository() {}

    /** A file or folder by its path in the repository. */
    public static Path path(String first, String... more) {
        Path start = Path.of("").toAbsolutePath();
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("core/pom.xml"))) {
                return folder.resolve(Path.of(first, more));
            }
        }
        throw new IllegalStateException("No repository above " + start);
    }

    /** The main sources of a module. */
    static Path mainSources(String module) {
        return path(module, "src", "main", "java");
    }
}
