package io.github.liuding.reporting.form;

import io.github.liuding.core.result.FindingCode;

/** The codes of what is told of returned forms (回收问题代码). */
public final class FormFindings {
    /** 不是本表: the workbook is another form, or none. */
    public static final FindingCode NOT_THIS_FORM = new FindingCode("NOT_THIS_FORM");
    /** 旧版表单: the form is of an older edition. */
    public static final FindingCode OLDER_EDITION = new FindingCode("OLDER_EDITION");
    /** 无戳记: the headings are those of the form, but it has no stamp. */
    public static final FindingCode NO_STAMP = new FindingCode("NO_STAMP");
    /** 缺列: a column that is filled in is not there. */
    public static final FindingCode COLUMN_MISSING = new FindingCode("COLUMN_MISSING");
    /** 重复列: a heading stands twice; the first was read. */
    public static final FindingCode COLUMN_TWICE = new FindingCode("COLUMN_TWICE");
    /** 按内容认行: a row without its id was recognised by what it shows. */
    public static final FindingCode MATCHED_BY_CONTENT = new FindingCode("MATCHED_BY_CONTENT");
    /** 无法识别的行: a row is none that was sent. */
    public static final FindingCode UNKNOWN_ROW = new FindingCode("UNKNOWN_ROW");
    /** 重复行: a row stands twice; where the two differ, neither was taken. */
    public static final FindingCode ROW_TWICE = new FindingCode("ROW_TWICE");
    /** 缺行: a row that was sent did not come back. */
    public static final FindingCode ROW_MISSING = new FindingCode("ROW_MISSING");
    /** 锁定内容被改: what is not filled in was changed; the change was not taken. */
    public static final FindingCode LOCKED_CHANGED = new FindingCode("LOCKED_CHANGED");
    /** 填报有误: a cell holds what may not stand there. */
    public static final FindingCode BAD_ENTRY = new FindingCode("BAD_ENTRY");
    /** 理解说明: a cell was read in a way of which its writer should know. */
    public static final FindingCode READ_AS = new FindingCode("READ_AS");
    /** 公式: a cell is worked out; what it last came to was taken. */
    public static final FindingCode FORMULA_VALUE = new FindingCode("FORMULA_VALUE");
    /** 填报冲突: two returned forms say different things of one cell; neither was taken. */
    public static final FindingCode CONFLICT = new FindingCode("CONFLICT");
    /** 表单已过时: the journal has gone on since the form was made. */
    public static final FindingCode STALE = new FindingCode("STALE");
    /** 填报不全: a row lacks what belongs to what was filled in. */
    public static final FindingCode INCOMPLETE_ROW = new FindingCode("INCOMPLETE_ROW");
    /** 已经登记: the same was taken before. */
    public static final FindingCode ALREADY_TAKEN = new FindingCode("ALREADY_TAKEN");
    /** 另行登记: a row was taken before and now says something else, or what was taken is void; it is taken as a new entry. */
    public static final FindingCode TAKEN_ANEW = new FindingCode("TAKEN_ANEW");

    private FormFindings() {}
}
