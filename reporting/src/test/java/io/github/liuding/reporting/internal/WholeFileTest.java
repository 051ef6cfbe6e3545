package io.github.liuding.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void what_the_content_gives_is_given_back() throws IOException {
        Path file = folder.resolve("a.txt");
        int written = WholeFile.write(file, out -> {
            out.write("六定".getBytes(StandardCharsets.UTF_8));
            return 6;
        });
        assertThat(written).isEqualTo(6);
        assertThat(file).hasContent("六定");
    }

    @Test
    void several_writers_of_one_file_do_not_take_each_others_parts() throws Exception {
        Path file = folder.resolve("a.txt");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                int number = i;
                writers.add(() -> WholeFile.write(file, out -> {
                    out.write("六定\n".repeat(100).getBytes(StandardCharsets.UTF_8));
                    return number;
                }));
            }
            int expected = 0;
            for (Future<Integer> written : threads.invokeAll(writers)) {
                assertThat(written.get()).isEqualTo(expected++);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(file).hasContent("六定\n".repeat(100));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
