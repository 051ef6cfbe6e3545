package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;

/** Which lines that came into no part of a draft say something that a person should know of. */
final class LeftLines {
    /** So many lines one finding quotes. */
    private static final int MOST_QUOTED = 5;

    private static final int LONGEST_QUOTED = 20;

    private static final int LONGEST_SETUP = 60;

    /** Fewer characters say nothing that could be missed. */
    private static final int SHORTEST = 6;

    /** A longer paragraph is searched no further. */
    static final int LONGEST = 2000;

    /** With these a paper says that it is sent and why. */
    private static final String[] FRAME = {
        "印发给你们", "如下", "以下", "特此", "制定本", "制订本", "现予", "予以公布", "现公布", "贯彻执行", "认真落实", "抓好落实", "遵照执行", "贯彻落实", "组织实施",
        "现将", "现就", "现印发", "经研究", "起施行", "负责解释"
    };

    private LeftLines() {}

    /** A paragraph under a heading: neither the words above a list nor the title of a roster. */
    static boolean isText(Line line) {
        Run words = line.words();
        return !line.isRow()
                && words.length() >= SHORTEST
                && words.at(words.length() - 1) != ':'
                && RoleWords.at(line.run()).isEmpty()
                && !isSetup(words)
                && !RosterLines.isTitle(words)
                && (hasStop(words) || BodyNames.inHeading(words).isEmpty());
    }

    /** Which groups are set up is read from their own paragraphs: 成立四个工作专班, 专班下设综合组、宣传组. */
    private static boolean isSetup(Run words) {
        String plain = words.plain();
        boolean counts = false;
        for (String verb : new String[] {"成立", "组建", "设立"}) {
            int at = plain.indexOf(verb);
            int count = at < 0 ? -1 : plain.indexOf('个', at);
            counts |= count > at && count - at <= 5;
        }
        return words.length() <= LONGEST_SETUP && (counts || plain.contains("下设"));
    }

    /** A sentence that asks something by a day, or of all. */
    static boolean asks(Run sentence) {
        String plain = sentence.plain();
        return sentence.length() >= SHORTEST
                && !isFrame(sentence)
                && (namesDay(plain) || (plain.startsWith("各") && Words.anyIn(plain, "要", "应", "须")));
    }

    /** A numbered paragraph; one that is a heading only says nothing where something stands below it. */
    static boolean isHead(Line line, boolean isAbove) {
        Run words = line.words();
        boolean isHeading = words.length() - Clauses.firstEnd(words) < 2;
        return !(isAbove && isHeading) && isText(line);
    }

    /** A paragraph under no heading: a sentence or a note that is not about the sending of the paper. */
    static boolean isOutside(Line line) {
        Run words = line.words();
        return isText(line)
                && (hasStop(words) || Words.anyBegins(words.plain(), "注:", "备注:", "说明:"))
                && !isFrame(words);
    }

    /** Whether a paragraph says only that the paper is sent, and asks nothing by a day. */
    static boolean isFrame(Run words) {
        return Words.anyIn(words.plain(), FRAME) && !namesDay(words.plain());
    }

    /** Whom to ask and to whom copies go, below or above the day. */
    static boolean isContact(Line line) {
        return Words.anyIn(line.words().plain(), "联系", "电话", "抄送", "抄报");
    }

    /** A day without its year is one on which something is to be done, not that of a meeting or of a paper. */
    private static boolean namesDay(String plain) {
        int end = plain.indexOf('月') < 0 ? 0 : Math.min(plain.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            boolean begins = Glyphs.isDigit(plain.charAt(i)) && (i == 0 || !Glyphs.isDigit(plain.charAt(i - 1)));
            if (begins
                    && DateWords.at(plain, i)
                            .filter(day -> day.month() > 0 && (!day.namesYear() || day.isBound()))
                            .isPresent()
                    && (i == 0 || plain.charAt(i - 1) != '年')) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasStop(Run words) {
        return !words.isEmpty() && "。;".indexOf(words.at(words.length() - 1)) >= 0;
    }

    /** Lines by their number and first words; neighbours in one. */
    static String quoted(List<Run> runs, Source source) {
        List<String> quotes = new ArrayList<>();
        int last = -1;
        for (Run run : runs) {
            int number = source.line(run.offset(0)) + 1;
            if (number != last && number != last + 1) {
                quotes.add("第%s行“%s”".formatted(number, start(run.squeeze())));
            }
            last = source.line(run.offset(run.length() - 1)) + 1;
        }
        boolean isMore = quotes.size() > MOST_QUOTED;
        return String.join("、", isMore ? quotes.subList(0, MOST_QUOTED) : quotes) + (isMore ? "等" : "");
    }

    private static String start(Run words) {
        return words.length() <= LONGEST_QUOTED
                ? words.text()
                : words.sub(0, LONGEST_QUOTED).text() + "……";
    }
}
