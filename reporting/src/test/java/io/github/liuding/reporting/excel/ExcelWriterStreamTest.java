package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void a_failure_leaves_no_byte_in_the_callers_stream() {
        List<String> texts = new ArrayList<>(Collections.nCopies(5_000, "甲"));
        texts.add("长".repeat(32_768));
        Watched out = new Watched();
        assertThatThrownBy(() -> ExcelWriter.standard().write(Written.workbook(Samples.texts(texts)), out))
                .isInstanceOf(WorkbookLimitException.class);

        assertThat(out.size()).isZero();
    }

    @Test
    void a_large_workbook_waits_in_a_temporary_file_that_is_gone_afterwards(@TempDir Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        new Random(1)
                .ints(60_000)
                .forEach(number -> texts.add(Integer.toHexString(number).repeat(20)));
        ReportWorkbook workbook = Written.workbook(Samples.texts(texts));
        List<Integer> files = new ArrayList<>();
        ExcelWriter writer = ExcelWriter.standard().compression(0).temporaryFilesIn(folder);
        byte[] direct = Files.readAllBytes(write(writer, workbook, folder.resolve("direct.xlsx")));
        Files.delete(folder.resolve("direct.xlsx"));

        Watched out = new Watched();
        writer.progress((sheet, rows) -> files.add(count(folder))).write(workbook, out);

        assertThat(files).contains(0, 1).doesNotContain(2);
        assertThat(count(folder)).isZero();
        assertThat(out.toByteArray()).isEqualTo(direct);
    }

    @Test
    void progress_is_told_every_thousand_rows_and_at_the_end() throws IOException {
        List<String> told = new ArrayList<>();
        ExcelWriter.standard()
                .progress((sheet, rows) -> told.add(sheet + rows))
                .write(
                        Written.workbook(
                                Samples.texts(Collections.nCopies(2_500, "甲")),
                                ReportTable.<String>of("千行", Collections.nCopies(1_000, "甲"))
                                        .column(Column.of("事项", CellTypes.TEXT, Function.<String>identity())),
                                Samples.ledger("督查台账", List.of()),
                                Samples.ledger("企业诉求", Samples.items(1))),
                        new Watched());
        assertThat(told).containsExactly("文字1000", "文字2000", "文字2500", "千行1000", "督查台账0", "企业诉求1");
    }

    @Test
    void what_is_cancelled_leaves_nothing(@TempDir Path folder) throws IOException {
        AtomicBoolean stop = new AtomicBoolean();
        List<Integer> asked = new ArrayList<>();
        ReportTable<String> rows = ReportTable.<String>of(
                        "文字",
                        () -> IntStream.range(0, 100_000)
                                .mapToObj(row -> {
                                    asked.add(row);
                                    stop.set(row == 70_000);
                                    return "第%s行，%s".formatted(row, "长".repeat(60));
                                })
                                .iterator())
                .column(Column.of("事项", CellTypes.TEXT, Function.<String>identity()));
        ExcelWriter writer =
                ExcelWriter.standard().compression(0).temporaryFilesIn(folder).cancelledWhen(stop::get);
        Watched out = new Watched();

        assertThatThrownBy(() -> writer.write(Written.workbook(rows), out))
                .isInstanceOf(CancellationException.class)
                .hasMessage("Writing was cancelled after 70000 rows of '文字'");
        assertThat(asked).hasSize(70_001);
        assertThat(out.size()).isZero();
        assertThat(count(folder)).isZero();

        stop.set(true);
        assertThatThrownBy(() -> writer.write(Samples.workbook(), folder.resolve("台账.xlsx")))
                .isInstanceOf(CancellationException.class);
        assertThat(count(folder)).isZero();
    }

    private static Path write(ExcelWriter writer, ReportWorkbook workbook, Path file) throws IOException {
        writer.write(workbook, file);
        return file;
    }

    private static int count(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
