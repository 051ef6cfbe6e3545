package io.github.liuding.reporting.gb9704;

import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.paper.Strength;

/** What is checked (检查项), each with its clause of GB/T 9704-2012. The name is the code of its findings. */
public enum Gb9704Rule {
    /** 文件 (–). */
    NOT_A_DOCUMENT("文件", "–", Strength.REQUIRED),
    /** 纸张 (5.1). */
    PAGE_SIZE("纸张", "5.1", Strength.REQUIRED),
    /** 天头 (5.2.1). */
    TOP_MARGIN("天头", "5.2.1", Strength.REQUIRED),
    /** 订口 (5.2.1). */
    BINDING_MARGIN("订口", "5.2.1", Strength.REQUIRED),
    /** 版心宽度 (5.2.1). */
    TYPE_WIDTH("版心宽度", "5.2.1", Strength.REQUIRED),
    /** 版心高度 (5.2.1). */
    TYPE_HEIGHT("版心高度", "5.2.1", Strength.REQUIRED),
    /** 每面行数 (5.2.3). */
    LINES_A_PAGE("每面行数", "5.2.3", Strength.USUAL),
    /** 每行字数 (5.2.3). */
    CHARACTERS_A_LINE("每行字数", "5.2.3", Strength.USUAL),
    /** 正文字体 (7.3.3). */
    TEXT_FACE("正文字体", "7.3.3", Strength.USUAL),
    /** 正文字号 (7.3.3). */
    TEXT_SIZE("正文字号", "7.3.3", Strength.USUAL),
    /** 文字颜色 (5.2.4). */
    TEXT_COLOUR("文字颜色", "5.2.4", Strength.REQUIRED),
    /** 加粗 (7.3.3). */
    TEXT_BOLD("加粗", "7.3.3", Strength.USUAL),
    /** 行距 (5.2.3). */
    TEXT_PITCH("行距", "5.2.3", Strength.USUAL),
    /** 份号 (7.2.1). */
    COPY_NUMBER_FORM("份号", "7.2.1", Strength.USUAL),
    /** 密级和保密期限 (7.2.2). */
    SECRECY_FORM("密级和保密期限", "7.2.2", Strength.REQUIRED),
    /** 密级和紧急程度字体 (7.2.2). */
    SECRECY_FACE("密级和紧急程度字体", "7.2.2", Strength.USUAL),
    /** 紧急程度 (7.2.3). */
    URGENCY_WORD("紧急程度", "7.2.3", Strength.REQUIRED),
    /** 份号、密级、紧急程度的顺序 (7.2.3). */
    CORNER_ORDER("份号、密级、紧急程度的顺序", "7.2.3", Strength.REQUIRED),
    /** 发文机关标志 (7.2.4). */
    MARK_MISSING("发文机关标志", "7.2.4", Strength.REQUIRED),
    /** 发文机关标志颜色 (7.2.4). */
    MARK_COLOUR("发文机关标志颜色", "7.2.4", Strength.REQUIRED),
    /** 发文机关标志字体 (7.2.4). */
    MARK_FACE("发文机关标志字体", "7.2.4", Strength.RECOMMENDED),
    /** 发文机关标志排布 (7.2.4). */
    MARK_CENTRED("发文机关标志排布", "7.2.4", Strength.REQUIRED),
    /** 发文机关标志位置 (7.2.4). */
    MARK_PLACE("发文机关标志位置", "7.2.4", Strength.REQUIRED),
    /** 发文字号 (7.2.5). */
    NUMBER_MISSING("发文字号", "7.2.5", Strength.REQUIRED),
    /** 发文字号括号 (7.2.5). */
    NUMBER_BRACKETS("发文字号括号", "7.2.5", Strength.REQUIRED),
    /** 发文字号年份 (7.2.5). */
    NUMBER_YEAR("发文字号年份", "7.2.5", Strength.REQUIRED),
    /** 发文顺序号 (7.2.5). */
    NUMBER_PADDED("发文顺序号", "7.2.5", Strength.REQUIRED),
    /** 发文顺序号用字 (7.2.5). */
    NUMBER_ORDINAL("发文顺序号用字", "7.2.5", Strength.REQUIRED),
    /** 发文字号位置 (7.2.5). */
    NUMBER_GAP("发文字号位置", "7.2.5", Strength.REQUIRED),
    /** 发文字号排布 (7.2.5). */
    NUMBER_PLACE("发文字号排布", "7.2.5", Strength.REQUIRED),
    /** 签发人标点 (7.2.6). */
    SIGNATORY_COLON("签发人标点", "7.2.6", Strength.REQUIRED),
    /** 签发人姓名字体 (7.2.6). */
    SIGNATORY_FACE("签发人姓名字体", "7.2.6", Strength.REQUIRED),
    /** 版头分隔线 (7.2.7). */
    HEAD_RULE("版头分隔线", "7.2.7", Strength.REQUIRED),
    /** 版头分隔线位置 (7.2.7). */
    HEAD_RULE_GAP("版头分隔线位置", "7.2.7", Strength.REQUIRED),
    /** 标题字号 (7.3.1). */
    TITLE_SIZE("标题字号", "7.3.1", Strength.USUAL),
    /** 标题字体 (7.3.1). */
    TITLE_FACE("标题字体", "7.3.1", Strength.USUAL),
    /** 标题排布 (7.3.1). */
    TITLE_CENTRED("标题排布", "7.3.1", Strength.USUAL),
    /** 标题位置 (7.3.1). */
    TITLE_GAP("标题位置", "7.3.1", Strength.USUAL),
    /** 标题回行 (7.3.1). */
    TITLE_TURN("标题回行", "7.3.1", Strength.USUAL),
    /** 标题标点 (7.3.1). */
    TITLE_STOP("标题标点", "7.3.1", Strength.USUAL),
    /** 主送机关标点 (7.3.2). */
    RECIPIENTS_COLON("主送机关标点", "7.3.2", Strength.REQUIRED),
    /** 主送机关位置 (7.3.2). */
    RECIPIENTS_PLACE("主送机关位置", "7.3.2", Strength.REQUIRED),
    /** 主送机关上空行 (7.3.2). */
    RECIPIENTS_GAP("主送机关上空行", "7.3.2", Strength.REQUIRED),
    /** 段首空字 (7.3.3). */
    PARAGRAPH_INDENT("段首空字", "7.3.3", Strength.REQUIRED),
    /** 层次序数顺序 (7.3.3). */
    NUMERAL_ORDER("层次序数顺序", "7.3.3", Strength.USUAL),
    /** 层次序数写法 (7.3.3). */
    NUMERAL_FORM("层次序数写法", "7.3.3", Strength.USUAL),
    /** 层次标题字体 (7.3.3). */
    LEVEL_FACE("层次标题字体", "7.3.3", Strength.USUAL),
    /** 标点符号 (9). */
    PUNCTUATION("标点符号", "9", Strength.REQUIRED),
    /** 附件说明标点 (7.3.4). */
    ATTACHMENT_NOTE_COLON("附件说明标点", "7.3.4", Strength.REQUIRED),
    /** 附件名称标点 (7.3.4). */
    ATTACHMENT_NOTE_STOP("附件名称标点", "7.3.4", Strength.REQUIRED),
    /** 附件顺序号 (7.3.4). */
    ATTACHMENT_NOTE_NUMERAL("附件顺序号", "7.3.4", Strength.REQUIRED),
    /** 附件说明位置 (7.3.4). */
    ATTACHMENT_NOTE_PLACE("附件说明位置", "7.3.4", Strength.REQUIRED),
    /** 成文日期 (7.3.5). */
    DATE_MISSING("成文日期", "7.3.5", Strength.REQUIRED),
    /** 成文日期数字 (7.3.5.4). */
    DATE_NUMERALS("成文日期数字", "7.3.5.4", Strength.REQUIRED),
    /** 成文日期虚位 (7.3.5.4). */
    DATE_PADDED("成文日期虚位", "7.3.5.4", Strength.REQUIRED),
    /** 成文日期年份 (7.3.5.4). */
    DATE_YEAR("成文日期年份", "7.3.5.4", Strength.REQUIRED),
    /** 成文日期位置 (7.3.5). */
    DATE_PLACE("成文日期位置", "7.3.5", Strength.USUAL),
    /** 发文机关署名位置 (7.3.5). */
    SIGNATURE_PLACE("发文机关署名位置", "7.3.5", Strength.USUAL),
    /** 附注括号 (7.3.6). */
    NOTE_BRACKETS("附注括号", "7.3.6", Strength.REQUIRED),
    /** 附注位置 (7.3.6). */
    NOTE_PLACE("附注位置", "7.3.6", Strength.REQUIRED),
    /** 附件另面 (7.3.7). */
    ATTACHMENT_PAGE("附件另面", "7.3.7", Strength.REQUIRED),
    /** 附件序号字体 (7.3.7). */
    ATTACHMENT_LABEL_FACE("附件序号字体", "7.3.7", Strength.REQUIRED),
    /** 附件序号写法 (7.3.7). */
    ATTACHMENT_LABEL_FORM("附件序号写法", "7.3.7", Strength.REQUIRED),
    /** 附件序号位置 (7.3.7). */
    ATTACHMENT_LABEL_PLACE("附件序号位置", "7.3.7", Strength.REQUIRED),
    /** 附件与附件说明 (7.3.7). */
    ATTACHMENT_COUNT("附件与附件说明", "7.3.7", Strength.REQUIRED),
    /** 版记字号 (7.4.2). */
    IMPRINT_SIZE("版记字号", "7.4.2", Strength.USUAL),
    /** 版记字体 (7.4.2). */
    IMPRINT_FACE("版记字体", "7.4.2", Strength.USUAL),
    /** 版记分隔线 (7.4.1). */
    IMPRINT_LINES("版记分隔线", "7.4.1", Strength.REQUIRED),
    /** 版记分隔线粗细 (7.4.1). */
    IMPRINT_LINE_WIDTH("版记分隔线粗细", "7.4.1", Strength.RECOMMENDED),
    /** 抄送标点 (7.4.2). */
    COPY_TO_COLON("抄送标点", "7.4.2", Strength.REQUIRED),
    /** 抄送机关后标点 (7.4.2). */
    COPY_TO_STOP("抄送机关后标点", "7.4.2", Strength.REQUIRED),
    /** 抄送位置 (7.4.2). */
    COPY_TO_PLACE("抄送位置", "7.4.2", Strength.USUAL),
    /** 版记各要素顺序 (7.4.2). */
    IMPRINT_ORDER("版记各要素顺序", "7.4.2", Strength.USUAL),
    /** 印发日期 (7.4.3). */
    PRINTING_DATE("印发日期", "7.4.3", Strength.REQUIRED),
    /** 页码 (7.5). */
    PAGE_NUMBER_MISSING("页码", "7.5", Strength.REQUIRED),
    /** 页码写法 (7.5). */
    PAGE_NUMBER_FORM("页码写法", "7.5", Strength.REQUIRED),
    /** 页码字体 (7.5). */
    PAGE_NUMBER_FACE("页码字体", "7.5", Strength.USUAL),
    /** 页码字号 (7.5). */
    PAGE_NUMBER_SIZE("页码字号", "7.5", Strength.USUAL),
    /** 页码左右 (7.5). */
    PAGE_NUMBER_SIDE("页码左右", "7.5", Strength.REQUIRED),
    /** 页码空字 (7.5). */
    PAGE_NUMBER_INDENT("页码空字", "7.5", Strength.REQUIRED),
    /** 页码上下位置 (7.5). */
    PAGE_NUMBER_PLACE("页码上下位置", "7.5", Strength.REQUIRED),
    /** 信函首页页码 (10.1). */
    LETTER_FIRST_PAGE("信函首页页码", "10.1", Strength.REQUIRED),
    /** 信函版记 (10.1). */
    LETTER_IMPRINT("信函版记", "10.1", Strength.REQUIRED),
    /** 信函发文机关标志 (10.1). */
    LETTER_MARK("信函发文机关标志", "10.1", Strength.REQUIRED),
    /** 出席人员名单标题字体 (10.3). */
    ATTENDANCE_FACE("出席人员名单标题字体", "10.3", Strength.USUAL),
    /** 主题词 (7.4). */
    OLD_SUBJECT_WORDS("主题词", "7.4", Strength.REQUIRED),
    /** 抄报 (7.4). */
    OLD_COPY_REPORT("抄报", "7.4", Strength.REQUIRED),
    /** 印发份数 (7.4). */
    OLD_COPIES("印发份数", "7.4", Strength.REQUIRED);

    private final String subject;
    private final String clause;
    private final Strength strength;

    Gb9704Rule(String subject, String clause, Strength strength) {
        this.subject = subject;
        this.clause = clause;
        this.strength = strength;
    }

    /** The code of its findings. */
    public FindingCode code() {
        return new FindingCode(name());
    }

    /** What it is about, such as 天头. */
    public String subject() {
        return subject;
    }

    /** The clause, such as {@code 5.2.1}. */
    public String clause() {
        return clause;
    }

    /** How strongly the standard asks for it. */
    public Strength strength() {
        return strength;
    }

    /** How much a finding weighs: an error where the standard requires it. */
    public Severity severity() {
        return strength == Strength.REQUIRED
                ? Severity.ERROR
                : strength == Strength.ALLOWED ? Severity.NOTE : Severity.WARNING;
    }
}
