package io.github.liuding.reporting.workbook;

/**
 * A sheet of a workbook (工作表).
 *
 * @param index its place among the sheets, from 0
 * @param name its name
 * @param visibility whether people see it
 * @param kind what it is
 * @param part the part that holds it; empty where the file names none
 */
public record SheetInfo(int index, String name, Visibility visibility, Kind kind, String part) {
    /** Whether people see a sheet. */
    public enum Visibility {
        /** 可见. */
        VISIBLE,
        /** 隐藏: can be shown by hand. */
        HIDDEN,
        /** 深度隐藏: only a program can show it. */
        VERY_HIDDEN
    }

    /** What a sheet is. */
    public enum Kind {
        /** 工作表: rows and columns. */
        WORKSHEET,
        /** 图表, 对话框 or 宏表: without rows that this library reads. */
        OTHER
    }
}
