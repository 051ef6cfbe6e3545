package io.github.liuding.core.notice;

import io.github.liuding.core.regime.ServiceStep;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceTimeBuilder;
import io.github.liuding.core.regime.ServiceUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads within what time matters are handled: 一般问题5个工作日办结, 接到投诉后24小时内响应. */
final class ServiceTimeReader {
    private static final int LONGEST_MATTER = 40;

    private static final String VERB = "((?:完成|予以|给予|作出|进行|做出|电话|书面|全部|一次性|上门|初步){0,2}"
            + "(?:办结|办理完毕|办毕|办复|办理|受理|答复|回复|反馈|联系|响应|回应|处置|处理|解决|出证|核准|审核|审批|审查|审结|拨付|兑付|送达|转办|分办|立案|对接|核实))";

    /** Words of which one is in every time. */
    private static final String[] SERVICES = {
        "办", "受理", "复", "反馈", "联系", "响应", "回应", "处", "解决", "出证", "核", "审", "拨付", "兑付", "送达", "立案", "对接"
    };

    private static final Pattern WITHIN =
            Pattern.compile("(\\d{1,3}|[一二两三四五六七八九十]{1,3})(个?工作日|个?小时|日|天)(之内|以内|内)?" + VERB);

    /** Before a number it counts something else: a day of the calendar, a period, what is reached. */
    private static final String NOT_BEFORE = "月年第号每前续满至到过于.-";

    private static final Pattern LEADING = Pattern.compile("^(?:在|对于?|接到|收到|推行|实行|确保|建立|落实|做到|实现|其中|原则上){1,6}");
    /** When the time begins, which is not what is handled. */
    private static final Pattern RECEIPT = Pattern.compile("^[在自从]?(?:接到|收到|受理)");

    private static final Pattern TRAILING = Pattern.compile("(?:自?(?:接到|收到|受理)?之?日?起|一般|原则上|应当|必须|[在于应须要的需后]){1,6}$");

    private final Source source;
    private final Log log;
    private final Set<String> known = new HashSet<>();
    private final List<ServiceTimeDraft> found = new ArrayList<>();

    ServiceTimeReader(Source source, Log log) {
        this.source = source;
        this.log = log;
    }

    List<ServiceTimeDraft> read(List<Passages.Passage> passages) {
        for (Passages.Passage passage : passages) {
            if (passage.text().length() <= Passages.LONGEST
                    && Words.anyIn(passage.text().plain(), "工作日", "小时", "日", "天")
                    && Words.anyIn(passage.text().plain(), SERVICES)
                    && WITHIN.matcher(passage.text().plain()).find()) {
                Clauses.sentences(passage.text()).forEach(this::sentence);
            }
        }
        return List.copyOf(found);
    }

    private void sentence(Run sentence) {
        Run before = Run.NONE;
        String last = "";
        for (Run clause : sentence.cutAt((from, at) -> ",;。、:“”".indexOf(sentence.at(at)) >= 0)) {
            Matcher within = WITHIN.matcher(clause.plain());
            if (within.find() && counts(clause, within)) {
                last = add(clause, within, before, last);
            } else if (!clause.isEmpty()) {
                last = "";
            }
            before = clause.isEmpty() ? before : clause;
        }
    }

    /** A bare number of days says so by 内, or by being closed within them. */
    private static boolean counts(Run clause, Matcher within) {
        int start = within.start();
        boolean isOther =
                start > 0 && (NOT_BEFORE.indexOf(clause.at(start - 1)) >= 0 || Glyphs.isDigit(clause.at(start - 1)));
        boolean isBare = within.group(2).length() == 1;
        boolean ofPaper = clause.plain().contains("印发") || clause.plain().contains("公示期");
        return !isOther
                && !ofPaper
                && (!isBare || within.group(3) != null || within.group(4).endsWith("办结"));
    }

    /** Takes a time; gives its matter, which the next may share: 1个工作日内联系、5个工作日内答复. */
    private String add(Run clause, Matcher within, Run before, String last) {
        Run printed = clause.sub(Math.max(0, within.start() - LONGEST_MATTER), within.start());
        boolean isReceipt = RECEIPT.matcher(printed.plain()).find();
        String what = isReceipt && before.plain().startsWith("对") ? "" : matter(printed.text());
        boolean isAbout = before.plain().endsWith("的")
                || before.plain().endsWith("后")
                || before.plain().startsWith("对")
                || before.plain().startsWith("推行")
                || before.plain().startsWith("实行");
        String matter = !what.isEmpty()
                ? what
                : last.isEmpty() && isAbout && before.length() <= LONGEST_MATTER ? matter(before.text()) : last;
        String verb = within.group(4);
        Run words = clause.sub(0, within.end());
        int limit = Glyphs.isDigit(within.group(1).charAt(0))
                ? Integer.parseInt(within.group(1))
                : Marker.number(within.group(1), 0, within.group(1).length());
        if (limit < 1) {
            return last;
        }
        if (matter.length() < 2 || matter.length() >= LONGEST_MATTER) {
            log.note(
                    NoticeFindings.SERVICE_TIME_WITHOUT_MATTER,
                    words,
                    "办理时限“%s”未写明办理事项，未写入草稿".formatted(Log.quoted(words)),
                    "Service time '%s' does not say of what and was left out".formatted(Log.quoted(words)));
            return last;
        }
        ServiceTimeBuilder time = ServiceTime.builder()
                .matter(matter + verb)
                .limit(limit)
                .unit(
                        within.group(2).endsWith("工作日")
                                ? ServiceUnit.WORKING_DAY
                                : within.group(2).endsWith("小时") ? ServiceUnit.HOUR : ServiceUnit.DAY);
        step(matter, verb).ifPresent(time::step);
        ServiceTime made = time.build();
        if (known.add(matter + verb)) {
            found.add(new ServiceTimeDraft(made, source.span(words)));
        } else if (found.stream().noneMatch(one -> one.time().equals(made))) {
            log.saidAgain("“%s”的办理时限".formatted(matter + verb), words);
        }
        return matter;
    }

    private static String matter(String words) {
        String matter = TRAILING.matcher(words).replaceFirst("");
        return LEADING.matcher(matter).replaceFirst("").strip();
    }

    /** The step of an appeal, where the words name it. */
    private static Optional<ServiceStep> step(String matter, String verb) {
        if (matter.contains("一般问题")) {
            return Optional.of(ServiceStep.ORDINARY);
        }
        if (matter.contains("疑难问题")) {
            return Optional.of(ServiceStep.DIFFICULT);
        }
        return matter.contains("企业诉求") && verb.endsWith("联系") ? Optional.of(ServiceStep.CONTACT) : Optional.empty();
    }
}
