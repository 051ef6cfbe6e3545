package io.github.liuding.reporting.paper;

/**
 * The measures of a paper's layout (版式要素), each with its clause of GB/T 9704-2012 and how strongly it asks for it.
 *
 * <p>The standard prints no pitch of lines in points and counts a size-3 character as 15.75 points, which programs set
 * in 16: {@link #LINE_PITCH} and {@link #CHARACTER_SPACING} are what {@link #LINES} and {@link #CHARACTERS} come to in
 * such programs. What stands under 惯例 has no clause.
 */
public enum Measure {
    /** 纸宽. */
    PAPER_WIDTH("纸宽", "5.1", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("210mm"))),
    /** 纸高. */
    PAPER_HEIGHT("纸高", "5.1", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("297mm"))),
    /** 天头. */
    TOP_MARGIN("天头", "5.2.1", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("37mm"))),
    /** 订口. */
    BINDING_MARGIN("订口", "5.2.1", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("28mm"))),
    /** 版心宽. */
    TYPE_WIDTH("版心宽", "5.2.1", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("156mm"))),
    /** 版心高. */
    TYPE_HEIGHT("版心高", "5.2.1", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("225mm"))),
    /** 每面行数. */
    LINES("每面行数", "5.2.3", Strength.USUAL, new MeasureValue.Count(22)),
    /** 每行字数. */
    CHARACTERS("每行字数", "5.2.3", Strength.USUAL, new MeasureValue.Count(28)),
    /** 行距. */
    LINE_PITCH("行距", "5.2.3", Strength.USUAL, new MeasureValue.Extent(Length.parse("579tw"))),
    /** 字间距. */
    CHARACTER_SPACING("字间距", "5.2.3", Strength.USUAL, new MeasureValue.Extent(Length.parse("-5tw"))),
    /** 文字颜色. */
    TEXT_COLOUR("文字颜色", "5.2.4", Strength.REQUIRED, new MeasureValue.Colour("000000")),
    /** 红色. */
    RED("红色", "7.2.4", Strength.REQUIRED, new MeasureValue.Colour("FF0000")),
    /** 各要素字号. */
    BODY_SIZE("各要素字号", "5.2.2", Strength.USUAL, new MeasureValue.Extent(Length.parse("16pt"))),
    /** 各要素字体. */
    BODY_FACE("各要素字体", "5.2.2", Strength.USUAL, new MeasureValue.Face(Typeface.FANGSONG)),
    /** 密级和紧急程度字体. */
    SECRECY_FACE("密级和紧急程度字体", "7.2.2", Strength.USUAL, new MeasureValue.Face(Typeface.HEITI)),
    /** 发文机关标志字体. */
    MARK_FACE("发文机关标志字体", "7.2.4", Strength.RECOMMENDED, new MeasureValue.Face(Typeface.XIAOBIAOSONG)),
    /** 发文机关标志上距版心. */
    MARK_TOP("发文机关标志上距版心", "7.2.4", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("35mm"))),
    /** 发文机关标志最大字号. */
    MARK_SIZE("发文机关标志最大字号", "7.2.4", Strength.ALLOWED, new MeasureValue.Extent(Length.parse("48pt"))),
    /** 发文字号上空行数. */
    MARK_GAP("发文字号上空行数", "7.2.5", Strength.REQUIRED, new MeasureValue.Count(2)),
    /** 签发人姓名字体. */
    SIGNATORY_FACE("签发人姓名字体", "7.2.6", Strength.REQUIRED, new MeasureValue.Face(Typeface.KAITI)),
    /** 版头分隔线距发文字号. */
    RULE_GAP("版头分隔线距发文字号", "7.2.7", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("4mm"))),
    /** 版头分隔线粗细. */
    RULE_THICKNESS("版头分隔线粗细", "7.2.7", Strength.ALLOWED, new MeasureValue.Extent(Length.parse("1.5pt"))),
    /** 标题字体. */
    TITLE_FACE("标题字体", "7.3.1", Strength.USUAL, new MeasureValue.Face(Typeface.XIAOBIAOSONG)),
    /** 标题字号. */
    TITLE_SIZE("标题字号", "7.3.1", Strength.USUAL, new MeasureValue.Extent(Length.parse("22pt"))),
    /** 标题行距. */
    TITLE_PITCH("标题行距", "7.3.1", Strength.ALLOWED, new MeasureValue.Extent(Length.parse("33pt"))),
    /** 标题上空行数. */
    TITLE_GAP("标题上空行数", "7.3.1", Strength.USUAL, new MeasureValue.Count(2)),
    /** 主送机关上空行数. */
    RECIPIENTS_GAP("主送机关上空行数", "7.3.2", Strength.REQUIRED, new MeasureValue.Count(1)),
    /** 段首空字. */
    INDENT("段首空字", "7.3.3", Strength.REQUIRED, new MeasureValue.Count(2)),
    /** 第一层字体. */
    LEVEL_1_FACE("第一层字体", "7.3.3", Strength.USUAL, new MeasureValue.Face(Typeface.HEITI)),
    /** 第二层字体. */
    LEVEL_2_FACE("第二层字体", "7.3.3", Strength.USUAL, new MeasureValue.Face(Typeface.KAITI)),
    /** 第三层字体. */
    LEVEL_3_FACE("第三层字体", "7.3.3", Strength.USUAL, new MeasureValue.Face(Typeface.FANGSONG)),
    /** 第四层字体. */
    LEVEL_4_FACE("第四层字体", "7.3.3", Strength.USUAL, new MeasureValue.Face(Typeface.FANGSONG)),
    /** 附件说明上空行数. */
    ATTACHMENT_NOTE_GAP("附件说明上空行数", "7.3.4", Strength.REQUIRED, new MeasureValue.Count(1)),
    /** 署名上空行数（加盖印章）. */
    SEAL_GAP("署名上空行数（加盖印章）", "7.3.5.1", Strength.USUAL, new MeasureValue.Count(2)),
    /** 成文日期右空字数（加盖印章）. */
    DATE_INDENT("成文日期右空字数（加盖印章）", "7.3.5.1", Strength.USUAL, new MeasureValue.Count(4)),
    /** 每排印章个数. */
    SEALS_A_ROW("每排印章个数", "7.3.5.1", Strength.USUAL, new MeasureValue.Count(3)),
    /** 署名上空行数（不加盖印章）. */
    SIGNATURE_GAP("署名上空行数（不加盖印章）", "7.3.5.2", Strength.REQUIRED, new MeasureValue.Count(1)),
    /** 署名右空字数（不加盖印章）. */
    SIGNATURE_INDENT("署名右空字数（不加盖印章）", "7.3.5.2", Strength.REQUIRED, new MeasureValue.Count(2)),
    /** 签名章上空行数. */
    STAMP_GAP("签名章上空行数", "7.3.5.3", Strength.REQUIRED, new MeasureValue.Count(2)),
    /** 签名章占字数. */
    STAMP_WIDTH("签名章占字数", "7.3.5.3", Strength.ALLOWED, new MeasureValue.Count(7)),
    /** 附件序号字体. */
    ATTACHMENT_FACE("附件序号字体", "7.3.7", Strength.REQUIRED, new MeasureValue.Face(Typeface.HEITI)),
    /** 版记字号. */
    IMPRINT_SIZE("版记字号", "7.4.2", Strength.USUAL, new MeasureValue.Extent(Length.parse("14pt"))),
    /** 版记首末线粗细. */
    IMPRINT_THICK("版记首末线粗细", "7.4.1", Strength.RECOMMENDED, new MeasureValue.Extent(Length.parse("0.35mm"))),
    /** 版记中间线粗细. */
    IMPRINT_THIN("版记中间线粗细", "7.4.1", Strength.RECOMMENDED, new MeasureValue.Extent(Length.parse("0.25mm"))),
    /** 页码字号. */
    PAGE_NUMBER_SIZE("页码字号", "7.5", Strength.USUAL, new MeasureValue.Extent(Length.parse("14pt"))),
    /** 页码字体. */
    PAGE_NUMBER_FACE("页码字体", "7.5", Strength.USUAL, new MeasureValue.Face(Typeface.SONGTI)),
    /** 页码一字线距版心. */
    PAGE_NUMBER_TOP("页码一字线距版心", "7.5", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("7mm"))),
    /** 表格字号. */
    TABLE_SIZE("表格字号", "8", Strength.ALLOWED, new MeasureValue.Extent(Length.parse("12pt"))),
    /** 信函发文机关标志上距页边. */
    LETTER_MARK_TOP("信函发文机关标志上距页边", "10.1", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("30mm"))),
    /** 信函双线距发文机关标志. */
    LETTER_RULE_GAP("信函双线距发文机关标志", "10.1", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("4mm"))),
    /** 信函下双线距页下边. */
    LETTER_RULE_BOTTOM("信函下双线距页下边", "10.1", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("20mm"))),
    /** 信函双线长. */
    LETTER_RULE_WIDTH("信函双线长", "10.1", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("170mm"))),
    /** 命令发文机关标志上距版心. */
    ORDER_MARK_TOP("命令发文机关标志上距版心", "10.2", Strength.REQUIRED, new MeasureValue.Extent(Length.parse("20mm"))),
    /** 简报报头上距版心. */
    BULLETIN_MARK_TOP("简报报头上距版心", "惯例", Strength.ALLOWED, new MeasureValue.Extent(Length.parse("20mm")));

    private final String word;
    private final String clause;
    private final Strength strength;
    /** Every kind of value is a record of values. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final MeasureValue standard;

    Measure(String word, String clause, Strength strength, MeasureValue standard) {
        this.word = word;
        this.clause = clause;
        this.strength = strength;
        this.standard = standard;
    }

    /** The Chinese word for it, such as 天头. */
    public String word() {
        return word;
    }

    /** The clause of GB/T 9704-2012, such as {@code 5.2.1}; 惯例 where it is a habit. */
    public String clause() {
        return clause;
    }

    /** How strongly the standard asks for it. */
    public Strength strength() {
        return strength;
    }

    /** What it comes to unless a locality says otherwise. */
    public MeasureValue standard() {
        return standard;
    }
}
