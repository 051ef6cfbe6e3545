package io.github.liuding.reporting.workbook;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** What a workbook reads as, in one line a row. */
final class Reading {
    private Reading() {}

    static WithFindings<ReadWorkbook> of(byte[] bytes) {
        return of(WorkbookReader.standard(), bytes);
    }

    static WithFindings<ReadWorkbook> of(WorkbookReader reader, byte[] bytes) {
        try {
            return reader.read(bytes, "表.xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadWorkbook whole(HandMade workbook) {
        WithFindings<ReadWorkbook> read = of(workbook.zip());
        if (!read.findings().isEmpty()) {
            throw new AssertionError(read.findings());
        }
        return read.value().orElseThrow();
    }

    static List<RawRow> rows(HandMade workbook) {
        return whole(workbook).sheets().get(0).rows();
    }

    /** The rows of the first sheet, such as {@code 2: A2=甲 B2=1.50}. */
    static List<String> lines(HandMade workbook) {
        return lines(whole(workbook));
    }

    static List<String> lines(ReadWorkbook workbook) {
        return workbook.sheets().get(0).rows().stream().map(Reading::line).toList();
    }

    static String line(RawRow row) {
        return row.number() + ": "
                + row.cells().stream()
                        .map(cell -> cell.address() + (cell.isFilled() ? "<" : "=") + shown(cell.value()))
                        .collect(Collectors.joining(" "));
    }

    static String shown(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return text.text();
        }
        if (value instanceof CellValue.Numeric number) {
            return number.value().toString();
        }
        if (value instanceof CellValue.Bool bool) {
            return bool.value() ? "是" : "否";
        }
        if (value instanceof CellValue.Failure failure) {
            return failure.code();
        }
        return value instanceof CellValue.Moment moment ? moment.value().toString() : "";
    }

    static List<String> codes(WithFindings<?> read) {
        return read.findings().stream().map(Finding::code).map(Object::toString).toList();
    }
}
