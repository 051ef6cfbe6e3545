package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how matters are supervised: into which system they go, which classes have ledgers of their own, by which methods. */
final class SupervisionReader {
    private static final Pattern SYSTEM = Pattern.compile("纳入(?:省|市|县|区)?“([^”]{2,16})”(?:工作|督办|督查|抓落实)?(?:系统|平台|机制)");
    private static final Pattern LEDGERS = Pattern.compile(
            "(?:对|将|按照)((?:(?!对|将|按照)[^。;]){4,160}?)(?:等(?:事项|问题|任务|情况)?)?,?(?:分类|分级|分别)(?:建立|建|制定)[^,。;]{0,12}台账");
    private static final Pattern GRADES =
            Pattern.compile("(?:督办|督查|交办)[^,。;]{0,10}分为([^,。;]{3,80}?)(?:等?[两二三四五几]?(?:级|类|种|个等级|个类别|个层级)|$)");
    private static final Pattern METHODS =
            Pattern.compile("(?:采取|采用|运用|通过)(?:([^,。;“”]{3,80}?)等|(“[^”]{2,10}”))(?:多种)?(?:方式|形式|办法|方法)");
    private static final Pattern KINDS =
            Pattern.compile("(?:实行|开展|坚持)([^,。;、]{2,12}督查(?:(?:、|和)[^,。;、]{2,12}督查){1,9})");
    private static final Pattern LAMPS = Pattern.compile(
            "[红黄绿蓝]{2,4}(?:灯|牌|三色|四色)|“[红黄绿蓝]{2,4}[灯牌]?”|亮(?:出)?[红黄绿]灯|[红黄][牌灯](?:警告|提示|督办|警示)|三色管理|[红黄]牌");

    private final Source source;
    private final Log log;
    private final Set<String> known = new HashSet<>();
    private final List<SupervisionDraft> found = new ArrayList<>();
    private boolean toldLamps;

    SupervisionReader(Source source, Log log) {
        this.source = source;
        this.log = log;
    }

    List<SupervisionDraft> read(List<Passages.Passage> passages) {
        for (Passages.Passage passage : passages) {
            if (!passage.inTable() && passage.text().length() <= Passages.LONGEST) {
                Clauses.sentences(passage.text()).forEach(this::sentence);
            }
        }
        return List.copyOf(found);
    }

    private void sentence(Run sentence) {
        String plain = sentence.plain();
        lamps(sentence);
        if (!plain.contains("督") && !plain.contains("台账")) {
            return;
        }
        Matcher system = SYSTEM.matcher(plain);
        if (system.find()) {
            add(SupervisionDraft.Kind.SYSTEM, sentence.sub(system.start(1), system.end(1)));
        }
        Matcher ledgers = LEDGERS.matcher(plain);
        if (ledgers.find() && plain.contains("督")) {
            classes(sentence.sub(ledgers.start(1), ledgers.end(1)));
        }
        Matcher grades = GRADES.matcher(plain);
        if (grades.find()) {
            classes(sentence.sub(grades.start(1), grades.end(1)));
        }
        Matcher kinds = KINDS.matcher(plain);
        if (kinds.find()) {
            list(SupervisionDraft.Kind.METHOD, sentence.sub(kinds.start(1), kinds.end(1)));
        }
        Matcher methods = METHODS.matcher(plain);
        while (methods.find()) {
            boolean ofSupervision = around(plain, methods.start(), methods.end());
            if (ofSupervision) {
                int group = methods.start(1) >= 0 ? 1 : 2;
                list(SupervisionDraft.Kind.METHOD, sentence.sub(methods.start(group), methods.end(group)));
            }
        }
    }

    /** Whether the clause around speaks of supervising. */
    private static boolean around(String plain, int from, int to) {
        int start = Math.max(plain.lastIndexOf('。', from), Math.max(plain.lastIndexOf(';', from), 0));
        String near = plain.substring(Math.max(start, from - 30), Math.min(plain.length(), to + 20));
        return near.contains("督查") || near.contains("督办") || near.contains("督导") || near.contains("检查");
    }

    /** Classes parted by 、; a piece without a word for what is supervised belongs to the next: 县委、县政府议定事项. */
    private void classes(Run list) {
        Run pending = Run.NONE;
        for (Run part : parts(list)) {
            Run whole = pending.isEmpty() ? part : pending.then(part);
            if (isClass(part.plain())) {
                add(SupervisionDraft.Kind.CLASS, whole.trim("和及、“”"));
                pending = Run.NONE;
            } else {
                pending = whole.then(comma(part));
            }
        }
    }

    private static Run comma(Run part) {
        return new Run("、", "、", new int[] {part.offset(part.length() - 1)});
    }

    private static boolean isClass(String plain) {
        for (String end : new String[] {"事项", "问题", "任务", "督办", "督查", "工作", "案件", "件", "类", "级", "项目"}) {
            if (plain.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private void list(SupervisionDraft.Kind kind, Run list) {
        parts(list).forEach(part -> add(kind, part.trim("和及、“”")));
    }

    /** The pieces between 、 and 和, outside quotations. */
    private static List<Run> parts(Run list) {
        List<Run> parts = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < list.length(); i++) {
            char c = list.at(i);
            quoted = c == '“' || (quoted && c != '”');
            boolean and = c == '和' && i - from >= 2 && isClass(list.plain().substring(from, i));
            if (!quoted && (c == '、' || c == ',' || and)) {
                parts.add(list.sub(from, i));
                from = i + 1;
            }
        }
        parts.add(list.from(from));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private void add(SupervisionDraft.Kind kind, Run said) {
        Run words = said;
        for (String joint : new String[] {"以及", "及", "和"}) {
            words = words.plain().startsWith(joint) ? words.from(joint.length()) : words;
        }
        if (words.length() >= 2 && words.length() <= 40 && known.add(kind + words.plain())) {
            if (kind == SupervisionDraft.Kind.SYSTEM && found.stream().anyMatch(one -> one.kind() == kind)) {
                log.saidAgain("督办系统", words);
            }
            found.add(new SupervisionDraft(kind, words.text(), source.span(words)));
        }
    }

    private void lamps(Run sentence) {
        Matcher lamps = LAMPS.matcher(sentence.plain());
        boolean inColour = Words.anyIn(sentence.plain(), "红", "黄", "绿", "三色");
        if (!toldLamps && inColour && lamps.find()) {
            toldLamps = true;
            log.note(
                    NoticeFindings.LAMPS_NOT_READ,
                    sentence.sub(lamps.start(), lamps.end()),
                    "提到“%s”，亮灯规则须人工填写".formatted(lamps.group().replaceAll("[“”]", "")),
                    "Lamps or cards are spoken of; their rules are to be stated by hand");
        }
    }
}
