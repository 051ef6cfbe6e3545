package io.github.liuding.reporting.testing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A process of its own, without the module path. */
public final class ChildJvm {
    private ChildJvm() {}

    /** Starts a program with these options of the JVM and gives what it prints, standard error included. */
    public static String run(Class<?> program, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), program.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new AssertionError("The process ended with %d: %s".formatted(process.exitValue(), printed));
        }
        return printed;
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
