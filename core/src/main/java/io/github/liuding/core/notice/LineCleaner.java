package io.github.liuding.core.notice;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a line of the text into a run: what a page of the web or a converter has left in it is taken out. */
final class LineCleaner {
    private static final List<String> ENTITIES = List.of("&nbsp;", "&ensp;", "&emsp;", "&ldquo;", "&rdquo;");

    /** With these a line of debris begins. */
    private static final String[] DEBRIS = {
        "责任编辑",
        "打印本页",
        "关闭窗口",
        "关闭本页",
        "分享到",
        "扫一扫",
        "字体:",
        "字号:",
        "浏览次数",
        "浏览量",
        "点击数",
        "阅读次数",
        "访问量",
        "上一篇",
        "下一篇",
        "您现在所在的位置",
        "您现在的位置",
        "您的位置",
        "当前位置",
        "所在位置",
        "返回顶部",
        "返回首页",
        "版权所有",
        "网站地图",
        "视力保护色",
        "【打印",
        "[打印",
        "打印",
        "[关闭",
        "主办:",
        "联系我们",
        "背景色",
        "文字大小",
        "信息来源:",
        "来源:",
        "发布时间:",
        "发布日期:",
        "编辑:",
        "审核:",
        "作者:",
        "稿源:",
        "首页>",
        "相关附件",
        "附件下载",
        "点击下载",
        "【字体",
        "[字体",
        "索引号:",
        "主题分类:",
        "主题词:",
        "有效性:",
        "时效性:",
        "信息分类:",
        "公开方式:",
        "生成日期:",
        "文号:",
        "发文字号:",
        "名称:",
        "标题:",
        "发文机关:",
        "发文机构:",
        "发布机构:",
        "成文日期:",
        "发文日期:",
        "关键词:",
        "体裁分类:",
        "组配分类:",
        "废止日期:",
        "生效日期:",
        "返回",
        "查看",
        "政策解读",
        "图解:",
        "二维码",
        "分享:",
        "打印页面",
        "〖打印",
        "〖关闭",
        "阅读:",
        "日期:",
        "时间:"
    };

    private static final Pattern TRAIL =
            Pattern.compile("首页[>»/]|^您?(?:现在|当前)所在的?位置|^[^>。,;:《]{2,12}(?:>[^>。,;:《]{2,12}){2,8}$");

    private LineCleaner() {}

    static Run clean(Source source, int line) {
        int start = source.start(line);
        int end = source.end(line);
        String text = source.text();
        char[] kept = new char[end - start];
        char[] plain = new char[end - start];
        int[] at = new int[end - start];
        int n = 0;
        int i = start;
        while (i < end
                && (text.charAt(i) == '#' || (text.charAt(i) == ' ' && i > start && text.charAt(start) == '#'))) {
            i++;
        }
        while (i < end) {
            char c = text.charAt(i);
            int skipped = skipped(text, i, end);
            if (skipped > 0) {
                if (c == '&') {
                    kept[n] = ' ';
                    plain[n] = ' ';
                    at[n++] = i;
                }
                i += skipped;
                continue;
            }
            kept[n] = c;
            plain[n] = c == '.' && isStop(plain, n, text, i + 1, end) ? '。' : Glyphs.plain(c);
            at[n++] = i++;
        }
        return new Run(new String(kept, 0, n), new String(plain, 0, n), Arrays.copyOf(at, n));
    }

    /** Whether a dot ends a sentence: behind a word, before none of Latin letters, and not that of a number. */
    private static boolean isStop(char[] before, int n, String text, int next, int end) {
        if (n < 4 || !(Glyphs.isHan(before[n - 1]) || before[n - 1] == ')' || before[n - 1] == '"')) {
            return false;
        }
        char after = next < end ? Glyphs.plain(text.charAt(next)) : ' ';
        if (Glyphs.isDigit(after) || Glyphs.isLatin(after) || after == '.') {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (!Marker.isHanNumber(before[i]) && !Glyphs.isSpace(before[i]) && "()第任务".indexOf(before[i]) < 0) {
                return true;
            }
        }
        return false;
    }

    /** How many characters from here say nothing. */
    private static int skipped(String text, int i, int end) {
        char c = text.charAt(i);
        if (Glyphs.isInvisible(c) || (c >= '\u2800' && c <= '\u28ff')) {
            return 1;
        }
        if (c == '*' && i + 1 < end && text.charAt(i + 1) == '*') {
            return 2;
        }
        if (c == '\\' && i + 1 < end && text.charAt(i + 1) < 128 && !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return 1;
        }
        if (c == '<' || c == '/') {
            return tag(text, i, end);
        }
        if (c == '&') {
            return ENTITIES.stream()
                    .filter(entity -> text.startsWith(entity, i))
                    .mapToInt(String::length)
                    .findFirst()
                    .orElse(0);
        }
        return 0;
    }

    /** A tag of HTML, or the end of one whose beginning a converter has eaten. */
    private static int tag(String text, int i, int end) {
        int at = text.charAt(i) == '<' ? i + 1 : i;
        if (at < end && text.charAt(at) == '/') {
            at++;
        }
        int name = at;
        while (at < end && at - name < 8 && Glyphs.isLatin(text.charAt(at))) {
            at++;
        }
        if (at == name) {
            return 0;
        }
        if (at < end && text.charAt(at) == '>') {
            return at + 1 - i;
        }
        if (text.charAt(i) != '<') {
            return 0;
        }
        int close = at;
        while (close < end && close - at < 200 && text.charAt(close) != '>' && text.charAt(close) < 128) {
            close++;
        }
        return close < end && text.charAt(close) == '>' ? close + 1 - i : 0;
    }

    /** Whether the line is about the page and not of the paper. */
    static boolean isDebris(Run line) {
        String plain = line.squeeze().plain();
        if (plain.isEmpty()) {
            return true;
        }
        if (isPageNumber(plain)) {
            return true;
        }
        if (plain.length() > 120) {
            return false;
        }
        if (Words.anyBegins(plain, DEBRIS)) {
            return true;
        }
        return isTrail(plain)
                || plain.contains("字体:")
                || plain.contains("字号:")
                || isStamp(plain)
                || plain.startsWith("http")
                || plain.contains("ICP备")
                || plain.contains("【打印】")
                || plain.contains("[打印]");
    }

    /** Where in a site the page stands, such as 您当前所在位置:首页>信息公开. */
    private static boolean isTrail(String plain) {
        return TRAIL.matcher(plain).find();
    }

    /** A day, then where a page comes from. */
    private static boolean isStamp(String plain) {
        return Glyphs.isDigit(plain.charAt(0))
                && (plain.contains("来源:") || plain.contains("浏览") || plain.contains("点击"))
                && plain.length() < 100;
    }

    /** A line drawn across the page, which parts what stands above it from what stands below. */
    static boolean isDrawn(String plain) {
        return plain.length() > 5 && plain.chars().allMatch(c -> c == '-' || c == '_' || c == '=' || c == '*');
    }

    /** Such as — 1 — or 第1页共3页; a bare number may be a cell. */
    private static boolean isPageNumber(String plain) {
        if (plain.length() > 16) {
            return false;
        }
        int end = plain.length();
        int start = 0;
        while (start < end && plain.charAt(start) == '-') {
            start++;
        }
        while (end > start && plain.charAt(end - 1) == '-') {
            end--;
        }
        boolean dashed = start > 0 && end < plain.length();
        boolean digits = start < end && plain.substring(start, end).chars().allMatch(c -> Glyphs.isDigit((char) c));
        if ((dashed && digits) || start == end) {
            return true;
        }
        return plain.startsWith("第") && plain.contains("页") && plain.charAt(plain.length() - 1) == '页';
    }
}
