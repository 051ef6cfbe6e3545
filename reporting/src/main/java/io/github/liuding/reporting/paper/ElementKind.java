package io.github.liuding.reporting.paper;

/** The elements of a paper (公文要素), each with its clause, its type face and its size. */
public enum ElementKind {
    /** 份号. */
    COPY_NUMBER("份号", "7.2.1", Measure.BODY_FACE, Measure.BODY_SIZE),
    /** 密级和保密期限, 紧急程度. */
    SECRECY("密级和紧急程度", "7.2.2", Measure.SECRECY_FACE, Measure.BODY_SIZE),
    /** 发文机关标志. */
    MARK("发文机关标志", "7.2.4", Measure.MARK_FACE, Measure.MARK_SIZE),
    /** 发文字号, 令号, 期号. */
    NUMBER("发文字号", "7.2.5", Measure.BODY_FACE, Measure.BODY_SIZE),
    /** 标题. */
    TITLE("标题", "7.3.1", Measure.TITLE_FACE, Measure.TITLE_SIZE),
    /** 主送机关. */
    RECIPIENTS("主送机关", "7.3.2", Measure.BODY_FACE, Measure.BODY_SIZE),
    /** 正文. */
    BODY("正文", "7.3.3", Measure.BODY_FACE, Measure.BODY_SIZE),
    /** 第一层标题. */
    LEVEL_1("第一层标题", "7.3.3", Measure.LEVEL_1_FACE, Measure.BODY_SIZE),
    /** 第二层标题. */
    LEVEL_2("第二层标题", "7.3.3", Measure.LEVEL_2_FACE, Measure.BODY_SIZE),
    /** 第三层标题. */
    LEVEL_3("第三层标题", "7.3.3", Measure.LEVEL_3_FACE, Measure.BODY_SIZE),
    /** 第四层标题. */
    LEVEL_4("第四层标题", "7.3.3", Measure.LEVEL_4_FACE, Measure.BODY_SIZE),
    /** 附件说明. */
    ATTACHMENT_NOTE("附件说明", "7.3.4", Measure.BODY_FACE, Measure.BODY_SIZE),
    /** 发文机关署名. */
    SIGNATURE("发文机关署名", "7.3.5", Measure.BODY_FACE, Measure.BODY_SIZE),
    /** 成文日期. */
    DATE("成文日期", "7.3.5", Measure.BODY_FACE, Measure.BODY_SIZE),
    /** 附注. */
    NOTE("附注", "7.3.6", Measure.BODY_FACE, Measure.BODY_SIZE),
    /** 附件序号. */
    ATTACHMENT_LABEL("附件序号", "7.3.7", Measure.ATTACHMENT_FACE, Measure.BODY_SIZE),
    /** 出席、请假、列席人员名单. */
    ATTENDANCE("出席人员名单", "10.3", Measure.BODY_FACE, Measure.BODY_SIZE),
    /** 表题. */
    TABLE_TITLE("表题", "8", Measure.LEVEL_1_FACE, Measure.BODY_SIZE),
    /** 表注. */
    TABLE_NOTE("表注", "8", Measure.BODY_FACE, Measure.TABLE_SIZE),
    /** 版记各要素. */
    IMPRINT("版记", "7.4", Measure.BODY_FACE, Measure.IMPRINT_SIZE);

    private final String word;
    private final String clause;
    private final Measure face;
    private final Measure size;

    ElementKind(String word, String clause, Measure face, Measure size) {
        this.word = word;
        this.clause = clause;
        this.face = face;
        this.size = size;
    }

    /** The Chinese word, such as 发文字号. */
    public String word() {
        return word;
    }

    /** The clause of GB/T 9704-2012. */
    public String clause() {
        return clause;
    }

    /** The measure that says its class of type. */
    public Measure face() {
        return face;
    }

    /** The measure that says its size. */
    public Measure size() {
        return size;
    }

    /** The heading of a level, from 1 to 4. */
    static ElementKind level(int level) {
        return switch (level) {
            case 1 -> LEVEL_1;
            case 2 -> LEVEL_2;
            case 3 -> LEVEL_3;
            default -> LEVEL_4;
        };
    }
}
