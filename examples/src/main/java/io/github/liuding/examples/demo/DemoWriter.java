package io.github.liuding.examples.demo;

import io.github.liuding.core.result.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes the files of a plan into a folder (输出示例文件), several at a time, and the index page that opens them. Whatever the
 * number of processors, the bytes are the same.
 */
public final class DemoWriter {
    /** The name of the index page. */
    public static final String INDEX = "index.html";

    private final DemoPlan plan;
    private final DemoProgress progress;

    /** A writer that tells how far it is. */
    public DemoWriter(DemoPlan plan, DemoProgress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Writes all of them. What there is to tell of a file stands on the index page.
     *
     * @param folder made where it is not there; other files in it stay
     * @throws IOException if a file cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        AtomicInteger done = new AtomicInteger();
        int all = plan.files().size() + 1;
        List<List<Finding>> told;
        try {
            told = plan.files().parallelStream()
                    .map(file -> {
                        List<Finding> findings = write(file, folder);
                        progress.done(done.incrementAndGet(), all);
                        return findings;
                    })
                    .toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        Files.write(
                folder.resolve(INDEX), new IndexPage(plan.files(), told).make().bytes());
        progress.done(all, all);
    }

    private static List<Finding> write(DemoFile file, Path folder) {
        try {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.toAbsolutePath().getParent());
            Written written = file.content().make();
            Files.write(target, written.bytes());
            return written.findings();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
