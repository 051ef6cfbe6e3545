package io.github.liuding.core.json;

import io.github.liuding.core.result.FindingCode;

/** The codes of what is found while a file is read (文件问题). */
public final class FileFindings {
    /** 格式有误: the file breaks the rules of its format; nothing after that place could be read. */
    public static final FindingCode MALFORMED = new FindingCode("MALFORMED");
    /** 编码有误: the file is not UTF-8. */
    public static final FindingCode NOT_UTF8 = new FindingCode("NOT_UTF8");
    /** 超出限度: anchors and aliases, nesting too deep, or a file too large. */
    public static final FindingCode BEYOND_LIMITS = new FindingCode("BEYOND_LIMITS");
    /** 键重复: a key stands twice; the first is taken. */
    public static final FindingCode DUPLICATE_KEY = new FindingCode("DUPLICATE_KEY");
    /** 未知的键: a key that means nothing here; it is left out. */
    public static final FindingCode UNKNOWN_KEY = new FindingCode("UNKNOWN_KEY");
    /** 缺少内容: something that must be there is not. */
    public static final FindingCode MISSING_VALUE = new FindingCode("MISSING_VALUE");
    /** 内容有误: a value that cannot be taken. */
    public static final FindingCode INVALID_VALUE = new FindingCode("INVALID_VALUE");
    /** 编号重复: an id that is used already; the later one is left out. */
    public static final FindingCode DUPLICATE_ID = new FindingCode("DUPLICATE_ID");
    /** 名称重复: one name means two units or groups. */
    public static final FindingCode AMBIGUOUS_NAME = new FindingCode("AMBIGUOUS_NAME");
    /** 单位不明: a printed name that no unit or group has; the wording is kept. */
    public static final FindingCode UNKNOWN_UNIT = new FindingCode("UNKNOWN_UNIT");
    /** 报告对象不明: somebody acts or is reported to whom the campaign does not know; the wording is kept. */
    public static final FindingCode UNKNOWN_PARTY = new FindingCode("UNKNOWN_PARTY");
    /** 时限不明: words that come to no deadline, or to no day of the calendar; the words are kept. */
    public static final FindingCode UNCLEAR_DEADLINE = new FindingCode("UNCLEAR_DEADLINE");

    /** 字号不规范: a document number that is not in the standard form; it is read as far as it can be. */
    public static final FindingCode NUMBER_FORM = new FindingCode("NUMBER_FORM");

    private FileFindings() {}
}
