package io.github.liuding.examples.cli;

import java.io.PrintWriter;

/** A bar that grows on one line of a terminal (进度条), and is wiped away at the end. Any thread may show it. */
final class ProgressBar {
    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final String what;
    private int shown;

    ProgressBar(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    /** Shows how many of all are done; never goes back. */
    synchronized void show(int done, int all) {
        if (done <= shown) {
            return;
        }
        shown = done;
        int full = WIDTH * done / all;
        String line = "\r%s [%s%s] %s/%s".formatted(what, "#".repeat(full), "-".repeat(WIDTH - full), done, all);
        err.print(done == all ? "\r" + " ".repeat(line.length() + what.length()) + "\r" : line);
        err.flush();
    }
}
