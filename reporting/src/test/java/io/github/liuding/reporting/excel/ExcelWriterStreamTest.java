package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to the caller's stream. */
class ExcelWriterStreamTest {
    private static final class Watched extends ByteArrayOutputStream {
        private boolean closed;
        private int flushedAt;

        @Override
        public void flush() {
            flushedAt = size();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Full extends OutputStream {
        private final IOException noRoom = new IOException("No space left on device");
        private int room;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (--room < 0) {
                throw noRoom;
            }
        }
    }

    @Test
    void the_callers_stream_is_flushed_and_stays_open() throws IOException {
        Watched out = new Watched();
        ExcelWriter.standard().write(Samples.workbook(), out);
        assertThat(out.closed).isFalse();
        assertThat(out.flushedAt).isEqualTo(out.size()).isPositive();
    }

    @Test
    void the_callers_stream_stays_open_where_writing_fails() {
        Watched out = new Watched();
        assertThatThrownBy(() -> ExcelWriter.standard().write(Written.workbook(Samples.texts("长".repeat(32_768))), out))
                .isInstanceOf(WorkbookLimitException.class);
        assertThat(out.closed).isFalse();
    }

    @Test
    void what_was_written_before_a_failure_is_no_zip(@TempDir Path folder) throws IOException {
        List<String> texts = new ArrayList<>(Collections.nCopies(5_000, "甲"));
        texts.add("长".repeat(32_768));
        Watched out = new Watched();
        assertThatThrownBy(() -> ExcelWriter.standard().write(Written.workbook(Samples.texts(texts)), out))
                .isInstanceOf(WorkbookLimitException.class);

        assertThat(out.size()).isPositive();
        Path part = Files.write(folder.resolve("part.xlsx"), out.toByteArray());
        assertThatThrownBy(() -> new ZipFile(part.toFile())).isInstanceOf(ZipException.class);
    }

    @Test
    void several_workbooks_go_into_one_stream_one_after_the_other() throws IOException {
        byte[] first = Written.of(ExcelWriter.standard(), Samples.workbook()).bytes();
        byte[] second = Written.of(Samples.texts("甲")).bytes();

        Watched out = new Watched();
        ExcelWriter.standard().write(Samples.workbook(), out);
        ExcelWriter.standard().write(Written.workbook(Samples.texts("甲")), out);

        assertThat(out.size()).isEqualTo(first.length + second.length);
        assertThat(Arrays.copyOfRange(out.toByteArray(), 0, first.length)).isEqualTo(first);
        assertThat(Arrays.copyOfRange(out.toByteArray(), first.length, out.size()))
                .isEqualTo(second);
    }

    @ParameterizedTest(name = "room for {0} bytes")
    @ValueSource(ints = {0, 1, 1_000, 2_000, 4_000, 6_000, 9_000})
    void what_the_stream_throws_reaches_the_caller(int room) {
        Full full = new Full(room);
        assertThatThrownBy(() -> ExcelWriter.standard().write(Samples.workbook(), full))
                .isSameAs(full.noRoom);
    }

    @Test
    void the_stream_fails_to_the_last_byte() {
        int size = Written.of(ExcelWriter.standard(), Samples.workbook()).bytes().length;
        Full full = new Full(size - 1);
        assertThatThrownBy(() -> ExcelWriter.standard().write(Samples.workbook(), full))
                .isSameAs(full.noRoom);
    }
}
