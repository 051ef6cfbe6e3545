package io.github.liuding.reporting.template;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;

/** The codes of what is wrong with templates (文稿模板问题). */
public final class TemplateFindings {
    /** 键不明: a key that means nothing there. */
    public static final FindingCode UNKNOWN_KEY = new FindingCode("UNKNOWN_KEY");
    /** 形式有误: a text where a list should stand, and the like. */
    public static final FindingCode WRONG_FORM = new FindingCode("WRONG_FORM");
    /** 花括号有误: a brace without its other, or nothing that could be a name between them. */
    public static final FindingCode MALFORMED_GAP = new FindingCode("MALFORMED_GAP");
    /** 名称不明: a name that the kind does not offer there. */
    public static final FindingCode UNKNOWN_NAME = new FindingCode("UNKNOWN_NAME");
    /** 格式有误: a format that the type of the name does not take, or none where it needs one. */
    public static final FindingCode WRONG_FORMAT = new FindingCode("WRONG_FORMAT");
    /** 条件有误: a condition that is none, or that the type of the name does not take. */
    public static final FindingCode FAULTY_CONDITION = new FindingCode("FAULTY_CONDITION");
    /** 写法不明: a phrase that the template does not have. */
    public static final FindingCode UNKNOWN_PHRASE = new FindingCode("UNKNOWN_PHRASE");
    /** 写法套用自身: a phrase that says itself, at once or by way of others, and so would never end. */
    public static final FindingCode PHRASE_IN_ITSELF = new FindingCode("PHRASE_IN_ITSELF");
    /** 表格不明: a table that the template does not have. */
    public static final FindingCode UNKNOWN_TABLE = new FindingCode("UNKNOWN_TABLE");
    /** 没有用到: a phrase or a table of a file that no text of the template names. */
    public static final FindingCode UNUSED = new FindingCode("UNUSED");
    /** 自拟序号: a heading that has a number typed before it, which comes with the form. */
    public static final FindingCode TYPED_NUMBER = new FindingCode("TYPED_NUMBER");
    /** 缺少数据: a value that the paper needs and nobody knows. */
    public static final FindingCode MISSING_VALUE = new FindingCode("MISSING_VALUE");

    private TemplateFindings() {}

    static Finding phraseInItself(Text.Part.Gap gap) {
        return Finding.error(
                PHRASE_IN_ITSELF,
                "写法“%s”套用了自身，写不完".formatted(gap.format()),
                "Phrase '%s' is within itself".formatted(gap.format()),
                gap.place());
    }
}
