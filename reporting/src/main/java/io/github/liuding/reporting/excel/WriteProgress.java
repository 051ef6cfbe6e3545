package io.github.liuding.reporting.excel;

/** Is told how far the writing of a workbook has come (进度). */
@FunctionalInterface
public interface WriteProgress {
    /**
     * Told after every thousand rows of a sheet that has more, and after its last.
     *
     * @param sheet the sheet's name
     * @param rows how many of its table's rows were taken
     */
    void written(String sheet, long rows);
}
