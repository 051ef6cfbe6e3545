package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Cadence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a paper has done again and again: 各单位于每月25日前向县优化办报送进展, 实行“一月一调度、两月一督查”. A rhythm counts only with
 * work of steering beside it: reports, dispatch, supervision, circulars, assessment.
 */
final class ActivityReader {
    private static final int LONGEST_CADENCE = 24;
    private static final int LONGEST_NAME = 40;

    /** How many places of a sentence may look like rhythms, so that a hostile text takes no longer than its length. */
    private static final int MOST_TRIES = 12;

    /** What may stand behind 每 in a rhythm. */
    private static final String SPANS = "日天周月季年半个单双逢一二两三四五六七八九十";

    private static final Pattern STEERING =
            Pattern.compile("报送|报告|汇报|上报|通报|报备|调度|会商|研判|协商|督查|督办|督导|检查|巡查|考核|考评|评估|评价|对标"
                    + "|排名|排队|例会|会议|协调会|推进会|调度会|简报|点评|晾晒|总结|汇总|反馈|销号|将[^,。]{1,40}报|[日前底末]报(?![名价考警废销批])");

    private static final Pattern TO = Pattern.compile("^向(.{2,30}?)(?:专题|书面)?(报送|报告|汇报|反馈|上报|通报|报备)(.*)$");
    private static final Pattern HANDED =
            Pattern.compile("^(?:.{0,10}?)将(.{2,30}?)(报送至|报送|上报至|上报|报告|报至|抄送|反馈至|反馈|报)(.{2,30})$");
    private static final Pattern ON = Pattern.compile("^[对就](.{2,60})进行(.{2,20})$");
    private static final Pattern RHYTHM =
            Pattern.compile("^不?定期|^适时|^每?(?:(?:[一二两三四五六七八九十]|\\d{1,2})个?)?(?:季度|半年|半个?月|年度|[日天周月季年])一?|^每?[单双]月");
    private static final Pattern SLOGANS =
            Pattern.compile("“([^”]{3,60})”|(?:实行|执行|坚持|落实|建立|健全)([^“”,。;]{3,60}?)(?:的)?(?:工作)?(?:制度|机制)");
    private static final Pattern IDLE =
            Pattern.compile("^(?:前|内|底|组织开展|组织召开|组织|开展|召开|进行|至少|要|应|定期|及时|会同|各|[一1]次|一轮){1,8}");

    private final Source source;
    private final Log log;
    private final UnitLog units;
    private final Predicate<Run> isOther;
    private final Set<String> known = new HashSet<>();
    private final List<ActivityDraft> found = new ArrayList<>();

    /**
     * A reader.
     *
     * @param isOther whether a run belongs to a task or to the duties of a body, which have rhythms of their own
     */
    ActivityReader(Source source, Log log, UnitLog units, Predicate<Run> isOther) {
        this.source = source;
        this.log = log;
        this.units = units;
        this.isOther = isOther;
    }

    List<ActivityDraft> read(List<Passages.Passage> passages) {
        for (Passages.Passage passage : passages) {
            if (!passage.inTable() && passage.text().length() <= Passages.LONGEST) {
                Clauses.sentences(passage.text()).forEach(sentence -> sentence(sentence, passage.heading()));
            }
        }
        return List.copyOf(found);
    }

    private void sentence(Run sentence, String heading) {
        boolean hasRhythm =
                Words.anyIn(sentence.plain(), "每", "周", "月", "季", "日一", "天一", "年一", "定期", "适时", "当日事", "年考", "年度");
        if (sentence.isEmpty()
                || !hasRhythm
                || isOther.test(sentence)
                || !STEERING.matcher(sentence.plain()).find()) {
            return;
        }
        slogans(sentence, heading);
        List<Run> clauses = Passages.clauses(sentence);
        int tries = 0;
        for (Run clause : clauses) {
            boolean isQuoted = false;
            for (int i = 0; i < clause.length() && tries < MOST_TRIES; i++) {
                isQuoted = clause.at(i) == '“' || (isQuoted && clause.at(i) != '”');
                if (!isQuoted && begins(clause.plain(), i)) {
                    tries++;
                    int end = cadenceEnd(clause, i);
                    if (end > i) {
                        activity(clause, i, end, clauses.get(0), heading);
                        break;
                    }
                }
            }
        }
    }

    private static boolean begins(String plain, int i) {
        boolean halfMonth = plain.startsWith("半月一", i) || plain.startsWith("半个月一", i);
        boolean slogan = i + 2 < plain.length()
                && "一两二三四六半".indexOf(plain.charAt(i)) >= 0
                && "日周月季年".indexOf(plain.charAt(i + 1)) >= 0
                && plain.charAt(i + 2) == '一';
        boolean each = plain.charAt(i) == '每'
                && i + 1 < plain.length()
                && (Glyphs.isDigit(plain.charAt(i + 1)) || SPANS.indexOf(plain.charAt(i + 1)) >= 0);
        return each
                || slogan
                || halfMonth
                || plain.startsWith("定期", i)
                || plain.startsWith("不定期", i)
                || plain.startsWith("适时", i)
                || plain.startsWith("当日事", i);
    }

    /** Behind the longest words from here that are a cadence; the start where none are. */
    private static int cadenceEnd(Run clause, int from) {
        int most = Math.min(clause.length(), from + LONGEST_CADENCE);
        for (int end = most; end > from + 1; end--) {
            if (Cadence.find(clause.sub(from, end).text()).isPresent()) {
                return end;
            }
        }
        return from;
    }

    private void activity(Run clause, int from, int end, Run first, String heading) {
        if (!STEERING.matcher(clause.from(from).plain()).find()) {
            return;
        }
        Cadence cadence = Cadence.find(clause.sub(from, end).text()).orElseThrow();
        Run rest = clause.from(end);
        Matcher rhythm = RHYTHM.matcher(clause.sub(from, end).plain());
        if (rhythm.find()
                && STEERING.matcher(clause.from(from + rhythm.end()).plain()).lookingAt()) {
            rest = clause.from(from + rhythm.end());
            cadence = Cadence.find(clause.sub(from, from + rhythm.end()).text()).orElse(cadence);
        }
        boolean onDay =
                clause.sub(from, end).plain().endsWith("周") && !rest.isEmpty() && "一二三四五六日天".indexOf(rest.at(0)) >= 0;
        if (onDay) {
            log.note(
                    NoticeFindings.CADENCE_READ_IN_PART,
                    clause.sub(from, end + 1),
                    "“%s”只读作“%s”，数据文件不记星期".formatted(Log.quoted(clause.sub(from, end + 1)), cadence),
                    "Only '%s' was read; the file holds no day of the week".formatted(cadence));
            rest = rest.from(1);
            rest = rest.plain().startsWith("下班前") ? rest.from(3) : rest;
        }
        Run before = clause.sub(0, from).trim("于在应要须由的");
        Optional<Run> by = before.isEmpty()
                ? clause == first ? Optional.empty() : Passages.subject(first)
                : Passages.acting(before).or(() -> Passages.subject(before));
        Named named = named(rest);
        boolean isTitle = named.name().endsWith("机制") || named.name().endsWith("制度");
        if (!named.name().isBlank() && !isTitle) {
            add(named.name(), cadence, by, named.to(), heading, clause.from(from));
        }
    }

    private record Named(String name, Optional<Run> to) {}

    private static Named named(Run rest) {
        Matcher idle = IDLE.matcher(rest.plain());
        Run work = (idle.find() ? rest.from(idle.end()) : rest).trim("、,");
        String plain = work.plain();
        Matcher to = TO.matcher(plain);
        if (to.find()) {
            return new Named(
                    name(work.sub(to.start(2), plain.length())), Optional.of(work.sub(to.start(1), to.end(1))));
        }
        Matcher handed = HANDED.matcher(plain);
        if (handed.find()) {
            String verb = handed.group(2).equals("报") ? "报送" : handed.group(2).replace("至", "");
            return new Named(
                    verb + work.sub(handed.start(1), handed.end(1)).text(),
                    Optional.of(work.sub(handed.start(3), handed.end(3))));
        }
        if (plain.startsWith("报")
                && plain.length() > 2
                && Passages.acting(work.from(1)).isPresent()) {
            return new Named("报送", Optional.of(work.from(1)));
        }
        Matcher on = ON.matcher(plain);
        if (on.find()) {
            String about = on.group(1).endsWith("情况") && on.group(2).equals("通报") ? on.group(1) : "";
            return new Named(name(work.sub(on.start(2), on.end(2))) + about, Optional.empty());
        }
        return new Named(name(work), Optional.empty());
    }

    private static String name(Run words) {
        String text = words.trim("。;,、:“”").text().replaceAll("(?<![第\\d十])[一1]次(?!性)", "");
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    /** “一月一调度、两月一督查”, or the same before 制度: each a rhythm and what is done. */
    private void slogans(Run sentence, String heading) {
        Matcher slogan = SLOGANS.matcher(sentence.plain());
        while (slogan.find()) {
            int group = slogan.start(1) >= 0 ? 1 : 2;
            Run inside = sentence.sub(slogan.start(group), slogan.end(group));
            for (Cadence cadence : each(inside)) {
                Matcher rhythm = RHYTHM.matcher(cadence.words());
                String name = rhythm.find() ? cadence.words().substring(rhythm.end()) : "";
                Optional<Run> by = Passages.subject(Passages.clauses(sentence).get(0));
                if (name.length() >= 2) {
                    add(name, cadence, by, Optional.empty(), heading, inside);
                }
            }
        }
    }

    /** The rhythms of a list, where each of its pieces begins like one; those that are not understood are told. */
    private List<Cadence> each(Run list) {
        List<Run> parts = list.cutAt((from, at) -> list.at(at) == '、');
        boolean all = parts.stream()
                .allMatch(part ->
                        part.length() <= 8 && RHYTHM.matcher(part.plain()).find());
        if (!all) {
            return Cadence.findAll(list.text());
        }
        List<Cadence> cadences = new ArrayList<>();
        for (Run part : parts) {
            Optional<Cadence> cadence = Cadence.find(part.text());
            cadence.ifPresent(cadences::add);
            if (cadence.isEmpty() && parts.size() > 1) {
                log.note(
                        NoticeFindings.CADENCE_READ_IN_PART,
                        part,
                        "频次“%s”未读懂，未写入草稿".formatted(Log.quoted(part)),
                        "Rhythm '%s' was not understood and left out".formatted(Log.quoted(part)));
            }
        }
        return cadences;
    }

    private void add(String name, Cadence cadence, Optional<Run> by, Optional<Run> to, String heading, Run words) {
        if (!known.add(name + " " + cadence.words() + " " + heading + " "
                + by.map(Run::text).orElse(""))) {
            return;
        }
        Optional<Run> whom = to.flatMap(Passages::acting);
        by.ifPresent(who -> UnitList.read(who).names().forEach(units::name));
        whom.ifPresent(units::name);
        found.add(
                new ActivityDraft(name, cadence, by.map(Run::text), whom.map(Run::text), heading, source.span(words)));
    }
}
