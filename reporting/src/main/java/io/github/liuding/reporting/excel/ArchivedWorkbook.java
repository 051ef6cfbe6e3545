package io.github.liuding.reporting.excel;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A workbook of many that go into one file (打包).
 *
 * @param name what it is called there, such as {@code 01-县发改局.xlsx}: one that every system takes for the name of a file
 * @param workbook makes it when its turn comes
 */
public record ArchivedWorkbook(String name, Supplier<ReportWorkbook> workbook) {
    private static final Pattern NAME = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]+\\.xlsx");

    public ArchivedWorkbook {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Name of a workbook must end in .xlsx and have none of \\/:*?\"<>|, but was '%s'".formatted(name));
        }
    }
}
