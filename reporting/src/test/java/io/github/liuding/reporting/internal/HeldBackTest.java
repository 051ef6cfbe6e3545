package io.github.liuding.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldBackTest {
    private static final int MOST = 4 << 20;

    /** To the last byte that memory takes, and one beyond it. */
    @ParameterizedTest(name = "{0} bytes, {1} at a time")
    @CsvSource({"0, 1000, 0", "1, 1000, 0", "4194304, 65536, 0", "4194305, 65537, 1", "9000000, 10007, 1"})
    void what_is_held_comes_out_whole_and_leaves_nothing(int size, int step, int files, @TempDir Path folder)
            throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HeldBack held = new HeldBack(Optional.of(folder))) {
            for (int at = 0; at < size; at += step) {
                held.write(bytes, at, Math.min(step, size - at));
            }
            assertThat(count(folder)).isEqualTo(files);
            assertThat(out.size()).isZero();
            held.releaseTo(out);
        }

        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(count(folder)).isZero();
    }

    @Test
    void one_byte_too_many_goes_into_the_file(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HeldBack held = new HeldBack(Optional.of(folder))) {
            held.write(new byte[MOST]);
            assertThat(count(folder)).isZero();
            held.write(7);
            assertThat(count(folder)).isEqualTo(1);
            held.releaseTo(out);
        }
        assertThat(out.size()).isEqualTo(MOST + 1);
        assertThat(out.toByteArray()[MOST]).isEqualTo((byte) 7);
    }

    private static int count(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return (int) all.count();
        }
    }
}
