package io.github.liuding.core.notice;

import io.github.liuding.core.document.DocumentNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the frame of a paper: title, number, issuer, day, recipients and the papers it rests on. */
final class HeadReader {
    private static final String[] TITLE_ENDS = {
        "通知", "方案", "意见", "办法", "规定", "决定", "通报", "函", "分工", "分解表", "分工表", "清单", "要点", "计划", "细则", "措施", "规划", "批复",
        "公告", "通告", "责任表", "分解", "制度", "机制", "预案", "台账", "纪要"
    };

    /** How many paragraphs may stand before the first heading. */
    private static final int LONGEST_HEAD = 60;

    /** Below how many lines no label says any more who issued the paper. */
    private static final int LAST_LABEL = 5;

    private final Source source;
    private final List<Line> lines;
    private final PaperDraftBuilder paper = PaperDraft.builder();
    private Optional<Run> title = Optional.empty();
    private int address = -1;

    private HeadReader(Source source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    static PaperDraft read(Source source, Lines read) {
        return new HeadReader(source, read.all()).paper(read);
    }

    private PaperDraft paper(Lines read) {
        List<Run> head = new ArrayList<>();
        for (Line line : lines) {
            if (head.size() == LONGEST_HEAD || (line.marker().isPresent() && isHeading(line.marker()))) {
                break;
            }
            head.add(line.run().squeeze());
        }
        title(head);
        PaperNumber.find(head, read.debris()).ifPresent(paper::number);
        recipients(head);
        List<Run> signed = day(read);
        published(read.debris());
        basis();
        issuers(head, signed, read.debris());
        return paper.build();
    }

    /** Those who signed, whom the title begins with, whose mark stands above it, or whom a label names. */
    private void issuers(List<Run> head, List<Run> signed, List<Run> debris) {
        List<String> titled = title.filter(words -> Issuers.endIn(words) > 0)
                .map(words -> Issuers.parted(words.sub(0, Issuers.endIn(words))))
                .orElse(List.of());
        List<String> names = Issuers.fuller(
                signed.stream().map(Issuers::parted).flatMap(List::stream).toList(), titled);
        Optional<String> issuer = names.isEmpty()
                ? Issuers.marked(head)
                        .or(() -> Issuers.labelled(Stream.concat(
                                        lines.stream()
                                                .limit(LAST_LABEL)
                                                .filter(line -> !line.isRow())
                                                .map(Line::run),
                                        debris.stream())
                                .toList()))
                        .map(words -> String.join(" ", Issuers.parted(words)))
                : Optional.of(String.join(" ", names));
        issuer.ifPresent(paper::issuer);
        issuer.flatMap(PlaceNames::ofIssuer)
                .or(() -> title.flatMap(words -> PlaceNames.ofTitle(words.plain())))
                .or(() -> Issuers.marked(head).flatMap(mark -> PlaceNames.ofIssuer(mark.plain())))
                .or(() -> head.stream()
                        .filter(line -> isTitle(line.plain()))
                        .flatMap(line -> PlaceNames.ofTitle(line.plain()).stream())
                        .findFirst())
                .ifPresent(paper::locality);
    }

    private static boolean isHeading(Marker marker) {
        return marker.kind() == Marker.Kind.HAN
                || marker.kind() == Marker.Kind.PART
                || marker.kind() == Marker.Kind.ARTICLE;
    }

    private void title(List<Run> head) {
        for (int i = 0; i < head.size() && i < 25; i++) {
            Run line = head.get(i);
            String plain = line.plain();
            if (plain.length() > 120
                    || plain.length() < 4
                    || plain.endsWith(":")
                    || plain.endsWith("。")
                    || isMark(plain)
                    || isNumber(line)) {
                continue;
            }
            Run whole = line;
            for (int next = i + 1; next < head.size() && next <= i + 3; next++) {
                Run more = head.get(next);
                if ((isTitle(whole.plain()) && !more.plain().startsWith("的"))
                        || more.length() > 60
                        || more.plain().endsWith(":")
                        || more.plain().endsWith("。")
                        || isMark(more.plain())
                        || isNumber(more)) {
                    break;
                }
                whole = whole.then(more);
            }
            if (isTitle(whole.plain())) {
                int end = Issuers.endIn(whole);
                String issuers = end == 0 ? "" : String.join(" ", Issuers.parted(whole.sub(0, end)));
                paper.title(issuers + whole.text().substring(end)).titleSpan(source.span(whole));
                title = Optional.of(whole);
                return;
            }
        }
    }

    /** The mark of an issuer above the title (发文机关标志), or what is printed on every page. */
    static boolean isMark(String plain) {
        boolean isMarking = plain.startsWith("[") && plain.endsWith("]");
        return isMarking || (plain.endsWith("文件") && !plain.contains("关于") && plain.indexOf('《') < 0);
    }

    private static boolean isNumber(Run line) {
        return PaperNumber.in(line).isPresent();
    }

    private static boolean isTitle(String plain) {
        String bare =
                plain.endsWith(")") && plain.lastIndexOf('(') > 0 ? plain.substring(0, plain.lastIndexOf('(')) : plain;
        boolean ends = false;
        for (String end : TITLE_ENDS) {
            ends |= bare.endsWith(end);
        }
        return ends
                && bare.length() >= 8
                && (bare.contains("关于") || bare.contains("印发") || bare.length() >= 10)
                && bare.indexOf('。') < 0;
    }

    private void recipients(List<Run> head) {
        for (int i = 0; i < head.size(); i++) {
            Run line = head.get(i);
            String plain = line.plain();
            if (plain.endsWith(":") && plain.length() >= 4 && plain.length() <= 400 && isAddress(plain)) {
                paper.recipients(line.sub(0, line.length() - 1).text());
                address = i;
                return;
            }
        }
    }

    private static boolean isAddress(String plain) {
        String bare = plain.substring(0, plain.length() - 1);
        boolean units = bare.contains("各") || bare.contains("人民政府") || UnitWords.endsLikeUnit(bare);
        return units
                && bare.indexOf('。') < 0
                && !bare.contains("如下")
                && !bare.contains("通知")
                && !Labels.isFieldOnly(new Run(plain, plain, new int[plain.length()]));
    }

    private List<Run> day(Lines read) {
        Optional<PaperDay.Found> found = new PaperDay(read).find(address);
        found.ifPresent(day -> paper.date(day.day()).dateSpan(source.span(day.words())));
        return found.map(PaperDay.Found::signed).orElse(List.of());
    }

    private void published(List<Run> debris) {
        for (Run words : debris) {
            // With its white space, which parts the day from the hour.
            int at = words.plain().indexOf("发布");
            if (at < 0 || words.length() > 200) {
                continue;
            }
            for (int i = at; i < words.length() && i < at + 12; i++) {
                Optional<DateWords> date =
                        DateWords.at(words.plain(), i).filter(found -> found.day() > 0 && found.namesYear());
                if (date.isPresent()) {
                    paper.published(date.get().day(0));
                    return;
                }
            }
        }
    }

    /** Titles in 《》 with a number behind them, and those the first paragraphs name as what the paper follows. */
    private void basis() {
        Map<String, BasisDraft> found = new LinkedHashMap<>();
        for (Line line : lines) {
            Run words = line.words();
            String plain = words.plain();
            for (int open = plain.indexOf('《'); open >= 0; open = plain.indexOf('《', open + 1)) {
                int close = close(plain, open);
                if (close < 0 || close - open > 150) {
                    continue;
                }
                int end = close + 1;
                Optional<DocumentNumber> number = Optional.empty();
                if (end < plain.length() && plain.charAt(end) == '(') {
                    int shut = plain.substring(end, Math.min(plain.length(), end + 40))
                                    .indexOf(')')
                            + end;
                    if (shut > end) {
                        number = DocumentNumber.find(words.text().substring(end + 1, shut));
                        end = number.isPresent() ? shut + 1 : end;
                    }
                }
                String title = words.text().substring(open + 1, close);
                boolean isRestedOn = number.isPresent() || isRestedOn(plain, open);
                if (isRestedOn && !title.isBlank()) {
                    found.putIfAbsent(
                            title + number,
                            BasisDraft.builder()
                                    .title(title)
                                    .number(number)
                                    .span(source.span(words.sub(open, end)))
                                    .build());
                }
                open = close;
            }
        }
        paper.addAllBasis(found.values());
    }

    private static int close(String plain, int open) {
        int depth = 0;
        for (int i = open; i < plain.length() && i < open + 160; i++) {
            if (plain.charAt(i) == '《') {
                depth++;
            } else if (plain.charAt(i) == '》' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRestedOn(String plain, int open) {
        String before = plain.substring(Math.max(0, open - 30), open);
        return before.contains("贯彻")
                || before.contains("根据")
                || before.contains("按照")
                || before.contains("依据")
                || before.contains("落实");
    }
}
