package io.github.liuding.testkit;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.preflight.WorkbookPreflight;
import io.github.liuding.reporting.workbook.CellValue;
import io.github.liuding.reporting.workbook.RawCell;
import io.github.liuding.reporting.workbook.ReadSheet;
import io.github.liuding.reporting.workbook.ReadWorkbook;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/** Assertions on the bytes of a workbook (工作簿), of whatever program. */
public final class WorkbookAssert extends AbstractAssert<WorkbookAssert, byte[]> {
    WorkbookAssert(byte[] actual) {
        super(actual, WorkbookAssert.class);
    }

    /** That no program would call it damaged, by {@link WorkbookPreflight}. */
    public WorkbookAssert isSound() {
        isNotNull();
        try {
            List<Finding> faults = WorkbookPreflight.check(actual);
            if (!faults.isEmpty()) {
                failWithMessage(
                        "Expected a sound workbook but:%n  %s",
                        faults.stream()
                                .map(Finding::toString)
                                .collect(Collectors.joining(System.lineSeparator() + "  ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The names of its sheets. */
    public WorkbookAssert hasSheets(String... names) {
        List<String> found = sheets();
        if (!found.equals(List.of(names))) {
            failWithMessage("Expected a workbook with the sheets%n  %s%nbut it has%n  %s", List.of(names), found);
        }
        return this;
    }

    /** Goes on with what stands in a cell, such as {@code B5}; an empty text where nothing does. */
    public AbstractStringAssert<?> cell(String sheet, String address) {
        ReadSheet found = read().sheet(sheet)
                .orElseThrow(() -> new AssertionError(
                        "Expected a workbook with a sheet '%s' but it has %s".formatted(sheet, sheets())));
        String text = found.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.address().equals(address))
                .map(RawCell::value)
                .map(WorkbookAssert::text)
                .findFirst()
                .orElse("");
        return Assertions.assertThat(text).as("cell %s of sheet '%s'", address, sheet);
    }

    private static String text(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return text.text();
        }
        return value instanceof CellValue.Numeric number ? number.shown().toPlainString() : value.toString();
    }

    private List<String> sheets() {
        return read().sheets().stream().map(sheet -> sheet.info().name()).toList();
    }

    private ReadWorkbook read() {
        isNotNull();
        try {
            return WorkbookReader.standard().read(actual, "workbook.xlsx").orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
