package io.github.liuding.core.testing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Starts processes of their own, on the class path of the test. */
public final class ChildJvm {
    private ChildJvm() {}

    /** Starts the program; what it prints as an error is printed here. */
    public static Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As quick to start as can be; it will not run for long.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The test's own class path and module path in one, with the test classes that patch the module. */
    private static String classPath() {
        return Stream.of(
                        testClasses(), System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"))
                .filter(path -> !path.isEmpty())
                .reduce((left, right) -> left + File.pathSeparator + right)
                .orElseThrow();
    }

    private static String testClasses() {
        try {
            URL here = Objects.requireNonNull(ChildJvm.class.getResource("ChildJvm.class"));
            // Up from the class through the five parts of its package.
            return Path.of(here.toURI())
                    .resolve("../../../../../..")
                    .normalize()
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
