package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.result.FindingCode;
import io.github.liuding.reporting.template.TemplateFindings;

/** The codes of what is wrong with templates, or stops a paper (文稿模板问题). */
public final class BulletinFindings {
    /** 文种不明: a template of a kind of paper that there is not. */
    public static final FindingCode UNKNOWN_KIND = new FindingCode("UNKNOWN_KIND");
    /** 键不明: a key that means nothing there. */
    public static final FindingCode UNKNOWN_KEY = TemplateFindings.UNKNOWN_KEY;
    /** 形式有误: a text where a list should stand, and the like. */
    public static final FindingCode WRONG_FORM = TemplateFindings.WRONG_FORM;
    /** 花括号有误: a brace without its other, or nothing that could be a name between them. */
    public static final FindingCode MALFORMED_GAP = TemplateFindings.MALFORMED_GAP;
    /** 名称不明: a name that the kind does not offer there. */
    public static final FindingCode UNKNOWN_NAME = TemplateFindings.UNKNOWN_NAME;
    /** 格式有误: a format that the type of the name does not take, or none where it needs one. */
    public static final FindingCode WRONG_FORMAT = TemplateFindings.WRONG_FORMAT;
    /** 条件有误: a condition that is none, or that the type of the name does not take. */
    public static final FindingCode FAULTY_CONDITION = TemplateFindings.FAULTY_CONDITION;
    /** 写法不明: a phrase that the template does not have. */
    public static final FindingCode UNKNOWN_PHRASE = TemplateFindings.UNKNOWN_PHRASE;
    /** 写法套用自身: a phrase that says itself, at once or by way of others, and so would never end. */
    public static final FindingCode PHRASE_IN_ITSELF = TemplateFindings.PHRASE_IN_ITSELF;
    /** 表格不明: a table that the template does not have. */
    public static final FindingCode UNKNOWN_TABLE = TemplateFindings.UNKNOWN_TABLE;
    /** 没有用到: a phrase or a table of a file that no text of the template names. */
    public static final FindingCode UNUSED = TemplateFindings.UNUSED;
    /** 自拟序号: a heading that has a number typed before it, which comes with the form. */
    public static final FindingCode TYPED_NUMBER = TemplateFindings.TYPED_NUMBER;
    /** 行数过多: rows said within rows, so often that nobody could print them. */
    public static final FindingCode TOO_MANY_ROWS = TemplateFindings.TOO_MANY_ROWS;
    /** 缺少数据: a value that the paper needs and nobody knows. */
    public static final FindingCode MISSING_VALUE = TemplateFindings.MISSING_VALUE;
    /** 无可行文: there is nothing of what such a paper is about. */
    public static final FindingCode NOTHING_TO_SAY = new FindingCode("NOTHING_TO_SAY");
    /** 本期未截止: the period is not over, or entries about it may still come. */
    public static final FindingCode PERIOD_OPEN = new FindingCode("PERIOD_OPEN");
    /** 缺签发人: a report to a superior without who signed it for issue. */
    public static final FindingCode SIGNATORY_MISSING = new FindingCode("SIGNATORY_MISSING");
    /** 缺发文字号: a paper in a format that has a number, without one. */
    public static final FindingCode NUMBER_MISSING = new FindingCode("NUMBER_MISSING");

    private BulletinFindings() {}
}
