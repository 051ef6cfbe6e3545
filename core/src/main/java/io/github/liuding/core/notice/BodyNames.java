package io.github.liuding.core.notice;

import java.util.List;
import java.util.Optional;

/** What names of bodies look like. */
final class BodyNames {
    private static final String[] SUFFIXES = {
        "领导小组办公室", "指挥部办公室", "联席会议办公室", "委员会办公室", "专班办公室", "领导小组", "分指挥部", "指挥部", "联席会议", "工作专班", "专班", "委员会", "专项工作小组",
        "专项工作组", "专项小组", "工作小组", "工作组", "督查组", "督导组", "检查组", "专家组", "协调组", "小组", "办公室", "中心", "组", "专责组", "筹委会", "组委会"
    };

    private static final String[] DECLARING = {
        "领导小组", "指挥部", "联席会议", "工作专班", "专班", "委员会", "专项工作组", "工作组", "督查组", "督导组", "协调小组", "工作小组", "筹委会", "组委会"
    };

    /** With these no name begins: the heading asks for something. */
    private static final String[] VERBS = {
        "加强", "成立", "组建", "完善", "强化组织", "建立", "健全", "发挥", "设立", "明确", "做好", "抓好", "各", "由", "每", "相应", "相关", "按照", "充分",
        "关于", "建设", "打造", "推进", "建成", "创建", "推动", "开展", "实施", "优化", "提升", "编制", "筹建", "整合", "依托"
    };

    private static final String[] ROSTER_WORDS = {
        "组成人员名单",
        "成员名单",
        "组成人员及职责",
        "组成人员及主要职责",
        "人员名单",
        "组成人员",
        "及成员名单",
        "组成名单",
        "成员单位及职责",
        "成员单位名单",
        "名单",
        "成员及职责",
        "主要职责",
        "及职责",
        "职责",
        "组成",
        "成员单位",
        "成员",
        "人员",
        "机构设置",
        "及工作职责"
    };

    /** Names that say nothing but the kind. */
    private static final List<String> BARE =
            List.of("领导小组", "指挥部", "联席会议", "工作专班", "专班", "委员会", "专项工作小组", "专项工作组", "工作小组", "工作组", "小组", "组");

    private BodyNames() {}

    /** Whether a name says nothing but the kind, as papers write of a body that they have named before. */
    static boolean isBare(String plain) {
        return BARE.contains(plain);
    }

    /** Whether a name is bare, or that of the office of a body that is named so. */
    static boolean isShort(String plain) {
        return isBare(plain.endsWith("办公室") ? plain.substring(0, plain.length() - 3) : plain);
    }

    /** The kind of a body (机构类别) by its name. */
    static String kind(String name) {
        if (name.endsWith("领导小组办公室")) {
            return "领导小组办公室";
        }
        for (String kind :
                new String[] {"办公室", "领导小组", "指挥部", "联席会议", "委员会", "行业专班", "专项工作小组", "专项工作组", "督查组", "工作小组", "中心"}) {
            if (name.endsWith(kind)) {
                return name.endsWith("投诉举报中心") ? "投诉举报中心" : kind;
            }
        }
        if (name.endsWith("专班")) {
            return "工作专班";
        }
        if (name.endsWith("委会")) {
            return "委员会";
        }
        return name.endsWith("专项小组") ? "专项工作小组" : "工作组";
    }

    /** The body that a heading names, without the words that announce its roster; empty where it names none. */
    static Optional<Run> inHeading(Run heading) {
        Run name = heading.squeeze().trim("。:;,");
        for (String verb : new String[] {"成立", "组建", "设立", "关于成立"}) {
            if (name.plain().startsWith(verb)) {
                name = name.from(verb.length());
            }
        }
        for (String word : ROSTER_WORDS) {
            if (name.plain().endsWith(word) && name.length() > word.length() + 1) {
                name = name.sub(0, name.length() - word.length()).trim("及、");
                break;
            }
        }
        return isName(name.plain()) ? Optional.of(name) : Optional.empty();
    }

    /** The group that a numbered sentence begins with, as in 规划编制组,由县自然资源局牵头; empty where none. */
    static Optional<Run> beforeComma(Run heading) {
        int comma = heading.plain().indexOf(',');
        boolean goesOn = comma > 2
                && comma <= 24
                && (heading.plain().startsWith("由", comma + 1)
                        || heading.plain().startsWith("组长", comma + 1)
                        || heading.plain().startsWith("牵头", comma + 1)
                        || heading.plain().startsWith("负责", comma + 1));
        Run name = goesOn ? heading.sub(0, comma) : Run.NONE;
        boolean isGroup = name.plain().endsWith("组")
                || name.plain().endsWith("专班")
                || name.plain().endsWith("办公室");
        return isGroup && isName(name.plain()) ? Optional.of(name) : Optional.empty();
    }

    /** The body before 组成人员, 成员名单 and the like in a title; empty where there is none. */
    static Optional<Run> beforeRoster(Run title) {
        for (String word : new String[] {"组成人员", "成员名单", "人员名单", "成员及", "成员调整", "领导成员"}) {
            int at = title.plain().indexOf(word);
            if (at > 3) {
                Run name = title.sub(0, at);
                int about = name.plain().lastIndexOf("关于");
                name = about >= 0 ? name.from(about + 2) : name;
                for (String verb : new String[] {"调整", "成立", "公布", "印发"}) {
                    name = name.plain().startsWith(verb) ? name.from(verb.length()) : name;
                }
                return isName(name.plain()) ? Optional.of(name) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean isName(String plain) {
        if (plain.length() < 2
                || plain.length() > 60
                || plain.indexOf(',') >= 0
                || plain.indexOf('。') >= 0
                || plain.indexOf(':') >= 0) {
            return false;
        }
        boolean isCount = Marker.isHanNumber(plain.charAt(0)) && plain.indexOf('个') > 0 && plain.indexOf('个') < 4;
        boolean isSentence = plain.contains("下设") || plain.contains("设在") || plain.endsWith("分组");
        if (Glyphs.isDigit(plain.charAt(0)) || isCount || isSentence || startsWithVerb(plain) || plain.equals("组")) {
            return false;
        }
        if (plain.endsWith("办公室") && plain.length() > 3) {
            String of = plain.substring(0, plain.length() - 3);
            return of.endsWith("组")
                    || of.endsWith("指挥部")
                    || of.endsWith("专班")
                    || of.endsWith("会议")
                    || of.endsWith("委员会");
        }
        return Words.anyEnds(plain, SUFFIXES);
    }

    /** The body that signs a paper or whose name begins its title; empty where there is none. */
    static Optional<Run> signing(Run line) {
        int about = line.length() > 120 ? -1 : line.plain().indexOf("关于");
        int seal = line.plain().indexOf("(代章)");
        Run name = about > 0 ? line.sub(0, about) : seal > 0 ? line.sub(0, seal) : line;
        return name.length() >= 8 && isLeading(name.plain()) ? Optional.of(name) : Optional.empty();
    }

    /**
     * A body and its short name.
     *
     * @param before what stands before (以下简称, ending with the name of the body
     * @param word the short name
     */
    record Called(String before, String word) {}

    /** The word that (以下简称…) gives to a body; empty where there is none. */
    static Optional<Called> shortName(Run sentence) {
        String plain = sentence.plain();
        int at = plain.indexOf("(以下简称");
        int end = at < 0 ? -1 : plain.indexOf(')', at);
        int from = Math.max(0, at - 12);
        boolean ofBody = end > 0 && end - at <= 16 && isLeading(plain.substring(from, at));
        return ofBody
                ? Optional.of(new Called(
                        plain.substring(Math.max(0, at - 60), at),
                        plain.substring(at + 5, end)
                                .replace("“", "")
                                .replace("”", "")
                                .replace(":", "")))
                : Optional.empty();
    }

    /** The body in 对县安全生产委员会成员进行调整; empty where none is. */
    static Optional<Run> adjusted(Run sentence) {
        String plain = sentence.plain();
        for (String verb : new String[] {"进行调整", "作调整", "予以调整", "进行了调整", "作出调整", "作如下调整"}) {
            int end = plain.indexOf(verb);
            int start = end < 0 ? -1 : Math.max(plain.lastIndexOf('对', end), plain.lastIndexOf('将', end));
            if (start < 0 || end - start > 80) {
                continue;
            }
            Run name = sentence.sub(start + 1, end);
            for (String word : new String[] {"部分组成人员", "组成人员名单", "组成人员", "部分成员", "成员", "人员"}) {
                name = name.plain().endsWith(word) ? name.sub(0, name.length() - word.length()) : name;
            }
            if (isLeading(name.plain())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether it is the whole name of a body, such as signs a paper. */
    static boolean isLeading(String plain) {
        if (Words.anyEnds(plain, DECLARING)) {
            return isName(plain);
        }
        return false;
    }

    /** Whether it is the office of a kind of body, as 专班办公室 is, and not of one by its name. */
    static boolean isOfficeOfKind(String plain) {
        return plain.endsWith("办公室") && isKind(plain.substring(0, plain.length() - 3));
    }

    private static boolean isKind(String plain) {
        return Words.anyIs(plain, DECLARING);
    }

    /** Whether it says of which kind a body is and not which, as the heading 工作组 does. */
    static boolean isGeneric(String plain) {
        for (String suffix : SUFFIXES) {
            if (plain.equals(suffix) && !suffix.endsWith("办公室")) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithVerb(String plain) {
        return Words.anyBegins(plain, VERBS);
    }

    /** In 成立以县长为组长、各部门负责人为成员的领导小组 the name begins behind those who are put into it. */
    private static int behindWho(String plain, int from) {
        int start = from < plain.length() && plain.charAt(from) == '了' ? from + 1 : from;
        if (start >= plain.length() || "以由".indexOf(plain.charAt(start)) < 0) {
            return from;
        }
        int stop = plain.indexOf('。', start);
        int limit = Math.min(start + 300, stop < 0 ? plain.length() : stop);
        for (String end :
                new String[] {"成员的", "组长的", "组成的", "担任的", "参加的", "参与的", "负责的", "牵头的", "主任的", "指挥的", "指挥长的", "召集人的"}) {
            int at = plain.lastIndexOf(end, limit);
            if (at > start) {
                return at + end.length();
            }
        }
        return from;
    }

    /** The body that a sentence sets up behind a verb such as 成立; empty where none. */
    static Optional<Run> declared(Run words, int behindVerb) {
        String plain = words.plain();
        int from = behindWho(plain, behindVerb);
        int end = from;
        int last = -1;
        while (end < plain.length() && end - from < 60) {
            char c = plain.charAt(end);
            if (",。;:(《》[".indexOf(c) >= 0 || (c == '、' && last > 0)) {
                break;
            }
            for (String suffix : DECLARING) {
                if (plain.startsWith(suffix, end)) {
                    last = Math.max(last, end + suffix.length());
                }
            }
            end++;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int start = from;
        start = plain.startsWith("后的", start) ? start + 2 : start;
        while (start < last && "了以".indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        int of = plain.substring(start, last).lastIndexOf("为成员的");
        if (of >= 0) {
            start += of + 4;
        }
        int and = plain.substring(start, last).indexOf("及");
        Run name = words.sub(start, last);
        if (and > 0 && isName(plain.substring(start, start + and))) {
            name = words.sub(start, start + and);
        }
        String text = name.plain();
        if (text.length() < 4) {
            return Optional.empty();
        }
        boolean isCount = Marker.isHanNumber(text.charAt(0)) || Glyphs.isDigit(text.charAt(0));
        boolean generic = (isCount && text.indexOf('个') > 0 && text.indexOf('个') < 4)
                || text.startsWith("相应")
                || text.startsWith("由")
                || text.startsWith("专门")
                || text.startsWith("各")
                || text.startsWith("健全")
                || text.startsWith("本")
                || text.startsWith("成员")
                || text.contains("下设");
        return generic ? Optional.empty() : Optional.of(name);
    }
}
