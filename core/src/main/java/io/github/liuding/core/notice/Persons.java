package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What names of persons and posts look like. */
final class Persons {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚"
                    + "邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤"
                    + "阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚"
                    + "皮粟冼蔺楼盘满闻厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅"
                    + "利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由苍扬才次扎达格尼洛旺多德桑嘎索仁拉苑晁敖";

    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "令狐", "慕容", "司徒", "夏侯", "端木", "南宫", "公孙", "长孙", "宇文", "轩辕", "澹台",
            "淳于", "濮阳", "钟离", "东郭", "司空", "万俟", "拓跋", "完颜", "鲜于", "闾丘", "西门", "公冶", "仲孙", "百里", "公羊", "太史", "申屠", "独孤",
            "呼延", "赫连");

    /** No name of two or three characters ends on these. */
    private static final String NO_NAME_END = "局委办部厅镇乡队组长任记室处科股站等";

    private static final String[] NO_NAMES = {
        "成员", "常务", "党委", "政府", "同志", "公安", "高新", "全体", "包括", "农业", "文化", "国家", "平安", "都市", "管委", "联络", "相关", "门户",
        "区委", "区政", "连队", "路政", "印发", "单位", "应急", "信访", "安全", "商务", "关工", "华侨", "明确", "常委", "全区", "全县", "全市", "计划",
        "水利", "宣传", "宗教", "和单位", "部门", "单位", "和部门"
    };

    private static final String[] POST_WORDS = {
        "长", "主任", "书记", "常委", "主席", "委员", "经理", "负责", "领导", "专员", "调研员", "政委", "干部", "党组", "同志", "巡视员", "工程师", "科员",
        "站", "副职", "助理", "代表", "教授", "部", "局", "委", "办", "一把手", "参谋", "董事", "行长", "总监", "研究员", "院士", "人员", "校长", "园长",
        "骨干", "秘书", "队员", "民警"
    };

    private static final String POST_ENDS = "长任记委员席理监师官副导人志手职部警";

    /** On these posts end, and no unit does. */
    private static final String[] POSTS = {
        "常委", "书记", "主任", "主席", "委员", "干部", "局长", "部长", "县长", "市长", "区长", "镇长", "乡长", "院长", "站长", "所长", "省长", "行长",
        "会长", "园长", "总工程师", "规划师", "会计师", "经济师", "调研员", "巡视员", "科长", "股长", "处长", "厅长", "秘书长", "校长", "经理", "董事长", "行长",
        "队长", "民警", "助理", "参谋", "政委", "州长", "旗长", "班子成员", "领导"
    };

    /** What brackets behind a name say of a person that is no post. */
    private static final Set<String> MARKS = Set.of(
            "女", "男", "兼", "兼任", "无党派", "无党派人士", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟", "党外", "非中共", "挂职",
            "空缺", "暂缺", "待定");

    /** Behind a list of units, whom of them is meant. */
    private static final String[] PLAIN_WHOM = {
        "党政主要负责同志",
        "党政主要负责人",
        "党政主要领导",
        "主要负责同志",
        "主要负责人",
        "主要领导同志",
        "主要领导",
        "分管负责同志",
        "分管负责人",
        "分管领导同志",
        "分管领导",
        "有关负责同志",
        "有关负责人",
        "相关负责同志",
        "相关负责人",
        "分管副职",
        "负责同志",
        "负责人",
        "一把手",
        "党政正职",
        "行政主要负责人",
        "班子成员",
        "有关领导",
        "相关领导",
        "有关人员",
        "相关人员",
        "业务负责人",
        "业务负责同志",
        "分管副局长",
        "分管副职领导",
        "分管领导干部",
        "业务骨干"
    };

    static final List<String> WHOM = whom();

    private static List<String> whom() {
        List<String> words = new ArrayList<>(List.of(PLAIN_WHOM));
        for (String part : new String[] {"处室", "科室", "股室", "科(股)室", "站室", "司局"}) {
            for (String which : new String[] {"", "业务", "有关", "相关", "分管", "具体", "主管"}) {
                for (String who : new String[] {"负责人", "负责同志", "主要负责人", "主要负责同志", "人员"}) {
                    words.add(which + part + who);
                }
            }
        }
        return List.copyOf(words);
    }

    private Persons() {}

    /** Whether a word stands where a name does and can be one, also with a surname that is rare. */
    static boolean standsAsName(String word) {
        return word.length() <= 3 && mayBeName(word) && !UnitWords.endsLikeUnit(word) && !word.endsWith("定");
    }

    /** The text without brackets such as (女,回族), which say of a person what is no post. */
    static Run withoutMarks(Run text) {
        Run left = text;
        int open = left.plain().indexOf('(');
        while (open >= 0) {
            int close = left.plain().indexOf(')', open);
            if (close < 0 || close - open > 20) {
                return left;
            }
            boolean isMark = true;
            for (String mark : left.sub(open + 1, close).squeeze().plain().split("[,、]", -1)) {
                isMark &= MARKS.contains(mark) || (mark.length() >= 2 && mark.length() <= 6 && mark.endsWith("族"));
            }
            if (isMark) {
                left = left.sub(0, open).then(left.from(close + 1));
                open = left.plain().indexOf('(', open);
            } else {
                open = left.plain().indexOf('(', close);
            }
        }
        return left;
    }

    /** Whether a word is a person's name. */
    static boolean isName(String word) {
        int n = word.length();
        if (n < 2 || n > 12) {
            return false;
        }
        if (word.indexOf('·') > 0 || word.indexOf('•') > 0) {
            return n <= 12 && word.chars().allMatch(c -> Glyphs.isHan((char) c) || c == '·' || c == '•');
        }
        if (n > 4 || !word.chars().allMatch(c -> Glyphs.isHan((char) c))) {
            return false;
        }
        if (Words.anyBegins(word, NO_NAMES)) {
            return false;
        }
        if (COMPOUND.contains(word.substring(0, 2))) {
            return n >= 3 && NO_NAME_END.indexOf(word.charAt(n - 1)) < 0;
        }
        return n <= 3 && SURNAMES.indexOf(word.charAt(0)) >= 0 && NO_NAME_END.indexOf(word.charAt(n - 1)) < 0;
    }

    /** Whether a word may be a name, where its place says that it is one. */
    static boolean mayBeName(String word) {
        int n = word.length();
        return isName(word)
                || (n >= 2
                        && n <= 4
                        && word.chars().allMatch(c -> Glyphs.isHan((char) c))
                        && NO_NAME_END.indexOf(word.charAt(n - 1)) < 0
                        && !UnitWords.isSurelyUnit(word)
                        && !isPost(word));
    }

    static boolean isPost(String text) {
        if (text.isEmpty() || text.length() > 80) {
            return false;
        }
        return Words.anyIn(text, POST_WORDS);
    }

    /** Whether a post says in whose ranks somebody is, and the one behind it what that person does. */
    static boolean isRank(String post) {
        return post.endsWith("常委")
                || post.endsWith("党组成员")
                || post.endsWith("党组书记")
                || post.endsWith("党组副书记")
                || post.endsWith("党委委员")
                || post.endsWith("党委书记")
                || post.endsWith("委副书记")
                || post.endsWith("工委书记")
                || post.endsWith("党委副书记");
    }

    /** Whether it is a post and no unit. */
    static boolean isCertainlyPost(String text) {
        return Words.anyEnds(text, POSTS);
    }

    static boolean endsLikePost(String text) {
        return !text.isEmpty() && POST_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** How many characters at the end of a post are the name of who holds it; 0 where none are. */
    static int nameAtEnd(String text) {
        for (int n = 3; n >= 2; n--) {
            int at = text.length() - n;
            String post = at >= 2 ? text.substring(0, at) : "";
            boolean fits = (endsLikePost(post) && isPost(post)) || UnitWords.isSurelyUnit(post);
            if (at >= 2 && isName(text.substring(at)) && fits) {
                // 副县长王 is no name: where both fit, the post must end on a whole word.
                return n;
            }
        }
        for (int n = 3; n >= 2; n--) {
            int at = text.length() - n;
            if (at > n && isCertainlyPost(text.substring(0, at)) && standsAsName(text.substring(at))) {
                return n;
            }
        }
        return text.length() >= 6 && COMPOUND.contains(text.substring(text.length() - 4, text.length() - 2)) ? 4 : 0;
    }

    /** How many characters at the start are a name, where a post follows without a space; 0 where none are. */
    static int nameAtStart(String text) {
        for (int n : new int[] {3, 2, 4}) {
            if (text.length() >= n + 2
                    && isName(text.substring(0, n))
                    && beginsPost(text.substring(n))
                    && endsLikePost(text)) {
                return n;
            }
        }
        return 0;
    }

    private static boolean beginsPost(String text) {
        for (String start : new String[] {
            "国", "省", "市", "县", "区", "州", "旗", "镇", "乡", "中央", "中共", "副", "党", "政", "街道", "教育", "公安", "财政", "民政", "司法",
            "水利", "农业", "商务", "文化", "卫生", "应急", "审计", "交通", "住房", "自然", "生态", "人力", "发展", "统计", "税务", "工业", "科技", "体育",
            "市场", "信访", "医疗", "气象"
        }) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
