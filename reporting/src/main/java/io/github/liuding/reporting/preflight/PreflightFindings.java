package io.github.liuding.reporting.preflight;

import io.github.liuding.core.result.FindingCode;

/** The codes of what is found in a finished workbook (出厂检查问题). */
public final class PreflightFindings {
    /** 不是压缩包: no zip, or one that cannot be read at all. */
    public static final FindingCode NOT_A_ZIP = new FindingCode("NOT_A_ZIP");
    /** 内容损坏: a part whose data or checksum is wrong. */
    public static final FindingCode ZIP_DAMAGED = new FindingCode("ZIP_DAMAGED");
    /** 压缩包前后不一: what stands before a part differs from the zip's directory. */
    public static final FindingCode ZIP_HEADERS_DIFFER = new FindingCode("ZIP_HEADERS_DIFFER");
    /** 部件重名: two parts of one name, capitals and small letters alike. */
    public static final FindingCode PART_TWICE = new FindingCode("PART_TWICE");
    /** 部件名不安全: a name that leads out of the file's folder, or with plain backslashes. */
    public static final FindingCode UNSAFE_PART_NAME = new FindingCode("UNSAFE_PART_NAME");
    /** 没有工作簿: no part is the workbook. */
    public static final FindingCode NO_WORKBOOK = new FindingCode("NO_WORKBOOK");
    /** 没有类型表: no {@code [Content_Types].xml}. */
    public static final FindingCode CONTENT_TYPES_MISSING = new FindingCode("CONTENT_TYPES_MISSING");
    /** 部件无类型: neither its name nor its ending has a type. */
    public static final FindingCode NO_CONTENT_TYPE = new FindingCode("NO_CONTENT_TYPE");
    /** 类型重复: one name or ending with two types. */
    public static final FindingCode CONTENT_TYPE_TWICE = new FindingCode("CONTENT_TYPE_TWICE");
    /** 类型无部件: a type for a part that is not there. */
    public static final FindingCode CONTENT_TYPE_OF_NOTHING = new FindingCode("CONTENT_TYPE_OF_NOTHING");
    /** 类型不符: a part of another type than the relationship to it says. */
    public static final FindingCode WRONG_CONTENT_TYPE = new FindingCode("WRONG_CONTENT_TYPE");
    /** 关系落空: a relationship to a part that is not there. */
    public static final FindingCode RELATIONSHIP_DANGLING = new FindingCode("RELATIONSHIP_DANGLING");
    /** 关系编号重复, or missing. */
    public static final FindingCode RELATIONSHIP_ID_TWICE = new FindingCode("RELATIONSHIP_ID_TWICE");
    /** 关系缺失: an element names a relationship that is not there. */
    public static final FindingCode RELATIONSHIP_MISSING = new FindingCode("RELATIONSHIP_MISSING");
    /** 格式不良: a part that is no well-formed XML. */
    public static final FindingCode NOT_WELL_FORMED = new FindingCode("NOT_WELL_FORMED");
    /** 非法字符: a character that XML cannot hold, or bytes that are no UTF-8. */
    public static final FindingCode ILLEGAL_CHARACTER = new FindingCode("ILLEGAL_CHARACTER");
    /** 元素次序: an element in the wrong place, or one that there is not. */
    public static final FindingCode ELEMENT_ORDER = new FindingCode("ELEMENT_ORDER");
    /** 工作表名有误: empty, longer than 31 characters, or with one of {@code []:*?/\\} or a quote at an end. */
    public static final FindingCode SHEET_NAME = new FindingCode("SHEET_NAME");
    /** 工作表重名, capitals and small letters alike. */
    public static final FindingCode SHEET_NAME_TWICE = new FindingCode("SHEET_NAME_TWICE");
    /** 工作表编号有误: missing or twice. */
    public static final FindingCode SHEET_ID = new FindingCode("SHEET_ID");
    /** 没有可见工作表. */
    public static final FindingCode NO_VISIBLE_SHEET = new FindingCode("NO_VISIBLE_SHEET");
    /** 名称有误: no name that a program takes, such as one like a cell's address. */
    public static final FindingCode NAME_INVALID = new FindingCode("NAME_INVALID");
    /** 名称重复 in one scope. */
    public static final FindingCode NAME_TWICE = new FindingCode("NAME_TWICE");
    /** 名称无表: a name, or a link, to a sheet that there is not. */
    public static final FindingCode NAME_WITHOUT_SHEET = new FindingCode("NAME_WITHOUT_SHEET");
    /** 打印区域有误: print area or titles that are no range of their sheet. */
    public static final FindingCode PRINT_AREA = new FindingCode("PRINT_AREA");
    /** 筛选不一: what the workbook says of a filter is not what the sheet says. */
    public static final FindingCode FILTER_NAME = new FindingCode("FILTER_NAME");
    /** 数目不符: a list with another count than it states. */
    public static final FindingCode COUNT_DIFFERS = new FindingCode("COUNT_DIFFERS");
    /** 样式引用有误: a style that names a font, fill, border, format or base that is not there. */
    public static final FindingCode STYLE_REFERENCE = new FindingCode("STYLE_REFERENCE");
    /** 样式过多: more than 64,000. */
    public static final FindingCode TOO_MANY_STYLES = new FindingCode("TOO_MANY_STYLES");
    /** 数字格式有误: twice, empty, or longer than 255 characters. */
    public static final FindingCode FORMAT_CODE = new FindingCode("FORMAT_CODE");
    /** 颜色有误: not eight hexadecimal digits. */
    public static final FindingCode COLOUR = new FindingCode("COLOUR");
    /** 行次序有误: a row behind one with its number or a higher one. */
    public static final FindingCode ROW_ORDER = new FindingCode("ROW_ORDER");
    /** 超出工作表: a row beyond 1,048,576 or a column beyond XFD. */
    public static final FindingCode OUT_OF_SHEET = new FindingCode("OUT_OF_SHEET");
    /** 行高有误: not above 0 and up to 409.5 points. */
    public static final FindingCode ROW_HEIGHT = new FindingCode("ROW_HEIGHT");
    /** 列设置有误: columns that overlap, descend, or are wider than 255. */
    public static final FindingCode COLUMN_WIDTH = new FindingCode("COLUMN_WIDTH");
    /** 单元格次序有误: twice, or behind one to its right. */
    public static final FindingCode CELL_ORDER = new FindingCode("CELL_ORDER");
    /** 单元格地址有误: none, or of another row. */
    public static final FindingCode CELL_ADDRESS = new FindingCode("CELL_ADDRESS");
    /** 单元格类型有误: one that there is not. */
    public static final FindingCode CELL_TYPE = new FindingCode("CELL_TYPE");
    /** 单元格值有误: no value of its type. */
    public static final FindingCode CELL_VALUE = new FindingCode("CELL_VALUE");
    /** 样式编号越界. */
    public static final FindingCode STYLE_OUT_OF_RANGE = new FindingCode("STYLE_OUT_OF_RANGE");
    /** 共享文字编号越界. */
    public static final FindingCode STRING_OUT_OF_RANGE = new FindingCode("STRING_OUT_OF_RANGE");
    /** 文字过长: more than 32,767 characters in a cell. */
    public static final FindingCode TEXT_TOO_LONG = new FindingCode("TEXT_TOO_LONG");
    /** 公式过长: more than 8,192 characters. */
    public static final FindingCode FORMULA_TOO_LONG = new FindingCode("FORMULA_TOO_LONG");
    /** 公式带等号: a formula that begins with {@code =} in the file. */
    public static final FindingCode FORMULA_SIGN = new FindingCode("FORMULA_SIGN");
    /** 区域有误: no range of cells. */
    public static final FindingCode RANGE_INVALID = new FindingCode("RANGE_INVALID");
    /** 合并区域重叠. */
    public static final FindingCode MERGE_OVERLAP = new FindingCode("MERGE_OVERLAP");
    /** 合并单个单元格. */
    public static final FindingCode MERGE_SINGLE = new FindingCode("MERGE_SINGLE");
    /** 合并与表格冲突: a merged range in a table. */
    public static final FindingCode MERGE_TABLE = new FindingCode("MERGE_TABLE");
    /** 合并与筛选冲突: a merged range across the edge or the heading of a filter. */
    public static final FindingCode MERGE_FILTER = new FindingCode("MERGE_FILTER");
    /** 下拉列表过长: more than 255 characters, where Excel calls the file damaged. */
    public static final FindingCode VALIDATION_LIST = new FindingCode("VALIDATION_LIST");
    /** 有效性不全: without formula, or of a type or operator that there is not. */
    public static final FindingCode VALIDATION_INCOMPLETE = new FindingCode("VALIDATION_INCOMPLETE");
    /** 有效性提示过长: a title over 32, a prompt over 255 or an error over 224 characters. */
    public static final FindingCode VALIDATION_TEXT = new FindingCode("VALIDATION_TEXT");
    /** 条件格式样式越界: a rule that names a format that is not there. */
    public static final FindingCode DIFFERENTIAL_STYLE = new FindingCode("DIFFERENTIAL_STYLE");
    /** 条件格式有误: without type or priority. */
    public static final FindingCode RULE_INVALID = new FindingCode("RULE_INVALID");
    /** 超链接有误: without target, or longer than 2,079 characters. */
    public static final FindingCode HYPERLINK = new FindingCode("HYPERLINK");
    /** 超链接过多: more than 65,530 on a sheet. */
    public static final FindingCode TOO_MANY_HYPERLINKS = new FindingCode("TOO_MANY_HYPERLINKS");
    /** 分页有误: more than 1,023, or not in ascending order. */
    public static final FindingCode PAGE_BREAKS = new FindingCode("PAGE_BREAKS");
    /** 页眉页脚过长: more than 255 characters. */
    public static final FindingCode HEADER_TOO_LONG = new FindingCode("HEADER_TOO_LONG");
    /** 视图有误: of a window that there is not, or with a zoom or pane that there is not. */
    public static final FindingCode SHEET_VIEW = new FindingCode("SHEET_VIEW");
    /** 工作表成组: more than one sheet selected, so that whatever is typed goes into all of them. */
    public static final FindingCode SHEETS_GROUPED = new FindingCode("SHEETS_GROUPED");
    /** 表格名有误: no name, or one that another table or name has. */
    public static final FindingCode TABLE_NAME = new FindingCode("TABLE_NAME");
    /** 表格列有误: another number than its range, or two of one name. */
    public static final FindingCode TABLE_COLUMNS = new FindingCode("TABLE_COLUMNS");
    /** 表格重叠: with another table or the sheet's filter. */
    public static final FindingCode TABLE_OVERLAP = new FindingCode("TABLE_OVERLAP");
    /** 表头不一: a heading cell with another text than the table's column. */
    public static final FindingCode TABLE_HEADING = new FindingCode("TABLE_HEADING");
    /** 批注有误: twice at a cell, at none, or by an author who is not listed. */
    public static final FindingCode COMMENT = new FindingCode("COMMENT");
    /** 批注无图形: comments on a sheet without the drawing that shows them. */
    public static final FindingCode COMMENTS_WITHOUT_SHAPES = new FindingCode("COMMENTS_WITHOUT_SHAPES");

    private PreflightFindings() {}
}
