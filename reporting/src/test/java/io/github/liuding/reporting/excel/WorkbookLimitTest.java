package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file appears whole or not at all. */
class WorkbookLimitTest {
    private static final String BEFORE = "what was there before";

    @TempDir
    Path folder;

    private Path target() {
        return folder.resolve("清单.xlsx");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static ReportWorkbook tooLong() {
        ReportTable<String> good = Samples.texts("甲");
        ReportTable<String> bad = ReportTable.<String>of("责任清单", List.of("乙", "丙", "长".repeat(32_768)))
                .column(Column.<String, Integer>of("字数", CellTypes.WHOLE, String::length))
                .column(Column.<String, String>of("事项", CellTypes.TEXT, Function.identity()));
        return Written.workbook(good, bad);
    }

    @Test
    void a_text_that_is_too_long_names_sheet_and_cell_and_leaves_no_file() throws IOException {
        assertThatExceptionOfType(WorkbookLimitException.class)
                .isThrownBy(() -> ExcelWriter.standard().write(tooLong(), target()))
                .withMessage("A cell can hold 32767 characters, but '责任清单'!B6 has 32768")
                .satisfies(limit -> assertThat(limit.sheet()).isEqualTo("责任清单"))
                .satisfies(limit -> assertThat(limit.row()).isEqualTo(6));
        assertThat(left()).isEmpty();
    }

    @Test
    void a_file_that_is_there_stays_as_it_is_where_the_new_one_fails() throws IOException {
        Files.writeString(target(), BEFORE);
        assertThatExceptionOfType(WorkbookLimitException.class)
                .isThrownBy(() -> ExcelWriter.standard().write(tooLong(), target()));
        assertThat(left()).containsExactly("清单.xlsx");
        assertThat(target()).hasContent(BEFORE);
    }

    @Test
    void one_row_too_many_names_the_row_and_leaves_no_file() throws IOException {
        // Made one by one: a million rows are never in memory.
        ReportTable<Integer> table = ReportTable.<Integer>of(
                        "大表", () -> IntStream.range(0, 1_048_574).iterator())
                .column(Column.<Integer, Integer>of("序号", CellTypes.WHOLE, Function.identity())
                        .width(4));
        assertThatExceptionOfType(WorkbookLimitException.class)
                .isThrownBy(() -> ExcelWriter.standard().compression(1).write(Written.workbook(table), target()))
                .withMessage("A sheet can hold 1048576 rows, but '大表' goes on to row 1048577")
                .satisfies(limit -> assertThat(limit.row()).isEqualTo(1_048_577));
        assertThat(left()).isEmpty();
    }

    @ParameterizedTest(name = "after {0} rows")
    @ValueSource(ints = {0, 1, 5_000})
    void rows_that_fail_midway_leave_no_file(int good) throws IOException {
        Files.writeString(target(), BEFORE);
        ReportTable<Integer> table = ReportTable.<Integer>of(
                        "断表",
                        () -> IntStream.rangeClosed(0, good)
                                .mapToObj(i -> {
                                    if (i == good) {
                                        throw new IllegalStateException("row " + i + " is not to be had");
                                    }
                                    return i;
                                })
                                .iterator())
                .column(Column.<Integer, Integer>of("序号", CellTypes.WHOLE, Function.identity()));
        assertThatIllegalStateException()
                .isThrownBy(() -> ExcelWriter.standard().write(Written.workbook(table), target()))
                .withMessage("row %d is not to be had", good);
        assertThat(left()).containsExactly("清单.xlsx");
        assertThat(target()).hasContent(BEFORE);
    }

    @Test
    void a_whole_file_replaces_what_was_there() throws IOException {
        Files.writeString(target(), BEFORE);
        ExcelWriter.standard().write(Written.workbook(Samples.texts("甲")), target());
        assertThat(left()).containsExactly("清单.xlsx");
        assertThat(Files.readAllBytes(target()))
                .isEqualTo(Written.of(Samples.texts("甲")).bytes());
    }

    @Test
    void a_part_that_somebody_else_left_is_not_touched() throws IOException {
        Path others = folder.resolve("清单.xlsx.0.part");
        Files.writeString(others, BEFORE);
        ExcelWriter.standard().write(Written.workbook(Samples.texts("甲")), target());
        assertThat(left()).containsExactly("清单.xlsx", "清单.xlsx.0.part");
        assertThat(others).hasContent(BEFORE);
    }

    @Test
    void a_folder_that_is_not_there_is_not_made() throws IOException {
        Path file = folder.resolve("没有").resolve("清单.xlsx");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ExcelWriter.standard().write(Written.workbook(Samples.texts("甲")), file));
        assertThat(left()).isEmpty();
    }

    @Test
    void a_folder_in_the_files_place_is_not_replaced() throws IOException {
        Path inside = Files.createDirectory(target()).resolve("内.txt");
        Files.writeString(inside, BEFORE);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ExcelWriter.standard().write(Written.workbook(Samples.texts("甲")), target()));
        assertThat(left()).containsExactly("清单.xlsx");
        assertThat(inside).hasContent(BEFORE);
    }

    @ParameterizedTest(name = "level {0}")
    @ValueSource(ints = {-1, 10, Integer.MIN_VALUE})
    void a_compression_out_of_range_is_refused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExcelWriter.standard().compression(level))
                .withMessage("Compression must be from 0 to 9, but was " + level);
    }

    @ParameterizedTest(name = "level {0}")
    @ValueSource(ints = {0, 1, 9})
    void the_content_is_the_same_at_every_compression(int level) {
        Written written = Written.of(ExcelWriter.standard().compression(level), Samples.workbook());
        Written standard = Written.of(ExcelWriter.standard(), Samples.workbook());
        assertThat(written.parts()).containsExactlyEntriesOf(standard.parts());
    }
}
