package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how bodies are staffed: 办公室实行集中办公,从各乡镇、县直单位抽调10人,时间暂定1年. */
final class StaffingReader {
    private static final Pattern SPEAKS = Pattern.compile("抽调|集中办公|借调|选调|人员编制|招聘|配备");
    private static final Pattern TOTAL = Pattern.compile(
            "(?:核定(?:人员)?编制|人员编制|编制|共(?:需|计)?|总(?:人数)?|配备(?:专职)?(?:工作)?人员|初步考虑|人员规模|定员)(?:为|共|控制在)?(\\d{1,3})[人名](?:左右)?");
    private static final Pattern SECONDED = Pattern.compile("(?:抽调|借调|选调)[^,。;:(0-9]{0,16}?(\\d{1,3})(?:人|名)");
    private static final Pattern HIRED = Pattern.compile("(?:招聘|公开招聘|聘用)[^,。;:(0-9]{0,16}?(\\d{1,3})(?:人|名)");
    private static final Pattern FROM = Pattern.compile("从([^,。;:]{2,60}?)(?:中)?(?:抽调|借调|选调)");
    private static final Pattern TERM =
            Pattern.compile("(?:抽调|借调|工作|集中办公)?(?:时间|期限)(?:暂定|一般)?为?(\\d{1,2}(?:个月|年)|半年|[一两三]年)");
    private static final Pattern OF_UNIT = Pattern.compile("([^、,;()。]{2,16}?)(\\d{1,2})[人名](?=[、,;)]|$)");

    private final Source source;
    private final Log log;
    private final UnitLog units;
    private final Function<Run, Optional<String>> bodyOf;
    private final List<StaffingDraft> found = new ArrayList<>();

    /**
     * A reader.
     *
     * @param bodyOf the body of which a sentence speaks, by its subject or by the heading above
     */
    StaffingReader(Source source, Log log, UnitLog units, Function<Run, Optional<String>> bodyOf) {
        this.source = source;
        this.log = log;
        this.units = units;
        this.bodyOf = bodyOf;
    }

    List<StaffingDraft> read(List<Passages.Passage> passages) {
        for (Passages.Passage passage : passages) {
            if (!passage.inTable()
                    && passage.text().length() <= Passages.LONGEST
                    && SPEAKS.matcher(passage.text().plain()).find()) {
                passage(passage.text());
            }
        }
        return List.copyOf(found);
    }

    private void passage(Run text) {
        List<Run> about = Clauses.sentences(text).stream()
                .filter(sentence -> SPEAKS.matcher(sentence.plain()).find())
                .toList();
        Run words = Run.join(about);
        String plain = words.plain();
        Optional<Integer> total = number(TOTAL, plain);
        Optional<Integer> seconded = number(SECONDED, plain);
        Optional<Integer> hired = number(HIRED, plain);
        Optional<Run> from =
                group(FROM, words).filter(units -> UnitList.read(units).areLikelyUnits());
        boolean together = plain.contains("集中办公");
        if (total.isEmpty() && seconded.isEmpty() && hired.isEmpty() && !together) {
            return;
        }
        from.ifPresent(units -> UnitList.read(units).names().forEach(this.units::name));
        Optional<String> body = bodyOf.apply(about.get(0));
        if (body.isEmpty()) {
            log.note(
                    NoticeFindings.STAFFING_WITHOUT_BODY,
                    about.get(0),
                    "人员配备未写明机构，未写入方案数据文件：%s".formatted(Log.quoted(about.get(0))),
                    "Whose staff this is was not found, so it was not written: %s".formatted(Log.quoted(about.get(0))));
        }
        body.filter(name -> found.stream()
                        .anyMatch(one -> one.body().filter(name::equals).isPresent()))
                .ifPresent(name -> log.saidAgain("“%s”的人员配备".formatted(name), about.get(0)));
        found.add(new StaffingDraft(
                body,
                total,
                total.isPresent() && isAbout(plain),
                seconded,
                secondments(words),
                hired,
                from.map(Run::text),
                group(TERM, words).map(Run::text),
                together,
                source.span(words)));
    }

    private static boolean isAbout(String plain) {
        Matcher total = TOTAL.matcher(plain);
        return total.find() && total.group().endsWith("左右");
    }

    /** 抽调18人(甲局4人、乙局3人). */
    private Map<String, Integer> secondments(Run words) {
        Map<String, Integer> each = new LinkedHashMap<>();
        Matcher seconded = SECONDED.matcher(words.plain());
        int open = seconded.find() ? seconded.end() : -1;
        if (open < 0 || open >= words.length() || words.at(open) != '(') {
            return each;
        }
        int close = words.plain().indexOf(')', open);
        Run list = words.sub(open + 1, close < 0 ? words.length() : close);
        Matcher ofUnit = OF_UNIT.matcher(list.plain());
        while (ofUnit.find()) {
            Run unit = list.sub(ofUnit.start(1), ofUnit.end(1)).trim("、,;");
            if (UnitWords.endsLikeUnit(unit.plain())) {
                each.putIfAbsent(unit.text(), Integer.parseInt(ofUnit.group(2)));
                units.name(unit);
            }
        }
        return each;
    }

    private static Optional<Integer> number(Pattern pattern, String plain) {
        Matcher found = pattern.matcher(plain);
        return found.find()
                ? Optional.of(Integer.parseInt(found.group(1))).filter(number -> number > 0)
                : Optional.empty();
    }

    private static Optional<Run> group(Pattern pattern, Run words) {
        Matcher found = pattern.matcher(words.plain());
        return found.find() ? Optional.of(words.sub(found.start(1), found.end(1))) : Optional.empty();
    }
}
