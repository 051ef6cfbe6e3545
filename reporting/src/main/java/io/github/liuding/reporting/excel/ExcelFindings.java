package io.github.liuding.reporting.excel;

import io.github.liuding.core.result.FindingCode;

/** The codes of what is found while a workbook is written (制表问题). */
public final class ExcelFindings {
    /** 文字过长: a text needs a higher row than Excel has, so that its end is not seen in print. */
    public static final FindingCode ROW_TOO_HIGH = new FindingCode("ROW_TOO_HIGH");

    private ExcelFindings() {}
}
