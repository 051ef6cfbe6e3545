package io.github.liuding.examples.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A browser without a screen. */
final class Chromium {
    private Chromium() {}

    /** Prints a web page as PDF. */
    static void print(Path page, Path pdf, Map<String, String> environment) throws IOException {
        run(page, environment, List.of("--no-pdf-header-footer", "--print-to-pdf=" + pdf));
    }

    /** Takes a picture of a web page as a window of an A4 page's width shows it. */
    static void show(Path page, Path picture, Map<String, String> environment) throws IOException {
        run(page, environment, List.of("--window-size=900,1300", "--hide-scrollbars", "--screenshot=" + picture));
    }

    private static void run(Path page, Map<String, String> environment, List<String> task) throws IOException {
        Path folder = Objects.requireNonNull(page.toAbsolutePath().getParent());
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("chromium")));
        command.addAll(task);
        command.add(page.toUri().toString());
        Programs.run(folder, environment, command);
    }
}
