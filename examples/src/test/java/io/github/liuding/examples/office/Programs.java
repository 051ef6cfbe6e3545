package io.github.liuding.examples.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs that these tests need on the machine; one that is missing fails the test. */
final class Programs {
    private static final long MINUTES = 10;

    private Programs() {}

    /** Runs a program and gives what it printed. */
    static String run(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().putAll(environment);
        Process process = start(builder, command.get(0));
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("%s did not end within %d minutes".formatted(command, MINUTES));
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError(command + " was interrupted", stopped);
        }
        String text = Files.readString(printed, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new AssertionError("%s ended with status %d:%n%s".formatted(command, process.exitValue(), text));
        }
        return text;
    }

    /** Converts files with LibreOffice into another format, in a folder of its own. */
    static void convert(String format, Path into, Map<String, String> environment, List<Path> files)
            throws IOException {
        Files.createDirectories(into);
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + into.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                into.toString()));
        files.forEach(file -> command.add(file.toString()));
        String said = run(into, environment, command);
        for (Path file : files) {
            Path made = into.resolve(file.getFileName().toString().replaceFirst("\\.(xlsx|docx)$", "." + format));
            if (!Files.exists(made)) {
                throw new AssertionError("soffice made no %s:%n%s".formatted(made, said));
            }
        }
    }

    private static Process start(ProcessBuilder builder, String program) {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new AssertionError(
                    "'%s' is needed and not installed: apt-get install libreoffice-calc libreoffice-writer python3-uno chromium poppler-utils fonts-noto-cjk fonts-arphic-ukai"
                            .formatted(program),
                    missing);
        }
    }
}
