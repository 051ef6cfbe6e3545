package io.github.liuding.core.notice;

/** The words of closing paragraphs (结尾段), which ask something of all or say what holds for the paper as a whole. */
final class ClosingWords {
    private static final int LONGEST = 400;

    private static final int LONGEST_HEADING = 40;

    private static final int LONGEST_WITH_STOP = 12;

    private static final String[] PAPER = {
        "本通知", "本方案", "本措施", "本意见", "本办法", "本规定", "本细则", "本计划", "本分工", "本清单", "以上措施", "上述措施"
    };

    private static final String[] ALL = {"以上各项", "以上任务", "以上工作", "以上事项", "上述各项", "上述任务", "上述工作", "上述事项"};

    private ClosingWords() {}

    /**
     * Whether a paragraph without a number, behind which the paper ends, closes it.
     *
     * @param before what stands above it
     * @param words the paragraph
     */
    static boolean close(Line before, Run words) {
        String plain = words.plain();
        if (words.length() > LONGEST || isHeading(before)) {
            return false;
        }
        return plain.startsWith("特此")
                || Words.anyBegins(plain, ALL)
                || isOfPaper(plain)
                || isOfChange(plain)
                || isOfTrouble(plain)
                || (isAnswered(before) && (asksAll(plain) || setsUp(words)));
    }

    /** A heading has what stands below it, whatever its words. */
    private static boolean isHeading(Line line) {
        Run words = line.words();
        int stop = words.plain().indexOf('。');
        boolean isShort = stop < 0
                ? words.length() <= LONGEST_HEADING
                : stop == words.length() - 1 && words.length() <= LONGEST_WITH_STOP;
        return line.marker().isPresent() && isShort && !isAnswered(line);
    }

    /** Whether who answers stands at the end of a paragraph, so that it has said all of its task. */
    private static boolean isAnswered(Line line) {
        Run words = line.words().trim("。;");
        return !words.isEmpty() && (Lines.endsWithTail(words) || Lines.endsWithField(words));
    }

    /** 本方案自印发之日起施行,由县发改局负责解释. */
    private static boolean isOfPaper(String plain) {
        return Words.anyBegins(plain, PAPER) && Words.anyIn(plain, "起施行", "起实施", "起执行", "负责解释", "有效期");
    }

    /** 领导小组成员如有变动,由接任者自行递补. */
    private static boolean isOfChange(String plain) {
        return Words.anyIn(plain, "如有变动", "如有调整", "如有变化", "如遇变动", "发生变动", "工作变动", "人事变动")
                && Words.anyIn(plain, "递补", "替补", "接任", "接替", "另行", "不再发文");
    }

    /** 执行中如遇问题,请及时反馈. */
    private static boolean isOfTrouble(String plain) {
        boolean begins = Words.anyBegins(
                plain, "执行中", "执行过程中", "工作中遇到", "工作中如", "推进中", "实施中", "实施过程中", "落实中", "未尽事宜", "如有问题", "如遇");
        return begins && Words.anyIn(plain, "反馈", "报告", "联系", "另行", "反映");
    }

    /** 各乡镇、各部门要……, 请各单位……, said of no task but of all. */
    private static boolean asksAll(String plain) {
        int end = plain.length();
        for (int i = 0; i < end; i++) {
            if (",。;:".indexOf(plain.charAt(i)) >= 0) {
                end = i;
            }
        }
        String clause = plain.substring(0, end);
        return Words.anyBegins(clause, "请各", "望各", "希各", "要求各")
                || (clause.startsWith("各") && Words.anyIn(clause, "要", "应", "须", "请", "务必", "必须", "可", "于", "将"));
    }

    /** 为加强领导,成立……领导小组: a body that is set up behind the last task. */
    private static boolean setsUp(Run words) {
        for (String verb : new String[] {"成立", "组建", "设立"}) {
            int at = words.plain().indexOf(verb);
            if (at >= 0 && BodyNames.declared(words, at + 2).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
