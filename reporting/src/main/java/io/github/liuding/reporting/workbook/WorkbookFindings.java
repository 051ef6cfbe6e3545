package io.github.liuding.reporting.workbook;

import io.github.liuding.core.result.FindingCode;

/** The codes of what is found while a workbook is read (读表问题). */
public final class WorkbookFindings {
    /** 空文件: no byte at all. */
    public static final FindingCode EMPTY_FILE = new FindingCode("EMPTY_FILE");
    /** 不是表格: another kind of file, whatever its name says. */
    public static final FindingCode NOT_A_WORKBOOK = new FindingCode("NOT_A_WORKBOOK");
    /** 文本或网页: CSV or HTML, perhaps named .xlsx. */
    public static final FindingCode TEXT_NOT_WORKBOOK = new FindingCode("TEXT_NOT_WORKBOOK");
    /** 旧格式或其他格式: .xls, .xlsb, .et, .ods or XML of 2003, to be saved as .xlsx. */
    public static final FindingCode OTHER_FORMAT = new FindingCode("OTHER_FORMAT");
    /** 已加密: protected by a password. */
    public static final FindingCode ENCRYPTED_FILE = new FindingCode("ENCRYPTED_FILE");
    /** 文件不完整: cut off on its way. */
    public static final FindingCode TRUNCATED_FILE = new FindingCode("TRUNCATED_FILE");
    /** 文件损坏: the zip, or a part of it, is damaged. */
    public static final FindingCode DAMAGED_FILE = new FindingCode("DAMAGED_FILE");
    /** 文件过大: more bytes, parts or levels than are read. */
    public static final FindingCode FILE_TOO_LARGE = new FindingCode("FILE_TOO_LARGE");
    /** 压缩炸弹: inflates to many times its size. */
    public static final FindingCode ZIP_BOMB = new FindingCode("ZIP_BOMB");
    /** 含文档类型声明: XML that declares entities, which no spreadsheet program writes. */
    public static final FindingCode DOCTYPE_REFUSED = new FindingCode("DOCTYPE_REFUSED");
    /** 部件重名: two parts of one name. */
    public static final FindingCode PART_TWICE = new FindingCode("PART_TWICE");
    /** 部件名不安全: a name that leads out of the file's folder. */
    public static final FindingCode UNSAFE_PART_NAME = new FindingCode("UNSAFE_PART_NAME");
    /** 含宏: not run, and not kept. */
    public static final FindingCode MACROS = new FindingCode("MACROS");
    /** 含外部链接: not followed. */
    public static final FindingCode EXTERNAL_LINK = new FindingCode("EXTERNAL_LINK");
    /** 工作表缺失: the workbook names a sheet that is not there. */
    public static final FindingCode SHEET_MISSING = new FindingCode("SHEET_MISSING");
    /** 没有工作表. */
    public static final FindingCode NO_SHEETS = new FindingCode("NO_SHEETS");
    /** 共享文字缺失: a cell names a shared text that is not there. */
    public static final FindingCode STRING_MISSING = new FindingCode("STRING_MISSING");
    /** 样式缺失: a cell names a style that is not there. */
    public static final FindingCode STYLE_MISSING = new FindingCode("STYLE_MISSING");
    /** 不是数字: a number that is none, taken as a text. */
    public static final FindingCode BAD_NUMBER = new FindingCode("BAD_NUMBER");
    /** 地址有误: a cell or row at an address that there is not. */
    public static final FindingCode BAD_ADDRESS = new FindingCode("BAD_ADDRESS");
    /** 行次序有误: a row behind one with its number or a higher one. */
    public static final FindingCode ROW_OUT_OF_ORDER = new FindingCode("ROW_OUT_OF_ORDER");
    /** 单元格重复: two cells at one address; the first is taken. */
    public static final FindingCode CELL_TWICE = new FindingCode("CELL_TWICE");
    /** 文字过长: longer than a cell can hold, cut. */
    public static final FindingCode TEXT_CUT = new FindingCode("TEXT_CUT");
    /** 合并区域有误: no range, or one that overlaps another. */
    public static final FindingCode BAD_MERGE = new FindingCode("BAD_MERGE");
    /** 图片缺失: a picture in a cell, or above the cells, that is not in the file. */
    public static final FindingCode PICTURE_MISSING = new FindingCode("PICTURE_MISSING");
    /** 内容过多: a workbook read whole has more cells than are kept. */
    public static final FindingCode TOO_MANY_CELLS = new FindingCode("TOO_MANY_CELLS");

    private WorkbookFindings() {}
}
