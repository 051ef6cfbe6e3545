package io.github.liuding.core.notice;

import io.github.liuding.core.document.DocumentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the frame of a paper: title, number, issuer, day, recipients and the papers it rests on. */
final class HeadReader {
    private static final String[] TITLE_ENDS = {
        "通知", "方案", "意见", "办法", "规定", "决定", "通报", "函", "分工", "分解表", "分工表", "清单", "要点", "计划", "细则", "措施", "规划", "批复",
        "公告", "通告", "责任表"
    };

    /** How many paragraphs may stand before the first heading. */
    private static final int LONGEST_HEAD = 60;

    private final Source source;
    private final List<Line> lines;
    private final PaperDraftBuilder paper = PaperDraft.builder();
    private Optional<String> issuer = Optional.empty();

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
        Optional<String> title = title(head);
        number(head, read.debris());
        recipients(head);
        day(read);
        published(read.debris());
        basis();
        issuer.or(() -> title.flatMap(HeadReader::issuerOf))
                .or(() -> markOf(head))
                .ifPresent(paper::issuer);
        return paper.build();
    }

    private static boolean isHeading(Marker marker) {
        return marker.kind() == Marker.Kind.HAN
                || marker.kind() == Marker.Kind.PART
                || marker.kind() == Marker.Kind.ARTICLE;
    }

    private Optional<String> title(List<Run> head) {
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
            for (int next = i + 1; next < head.size() && next <= i + 3 && !isTitle(whole.plain()); next++) {
                Run more = head.get(next);
                if (more.length() > 60
                        || more.plain().endsWith(":")
                        || more.plain().endsWith("。")
                        || isMark(more.plain())
                        || isNumber(more)) {
                    break;
                }
                whole = whole.then(more);
            }
            if (isTitle(whole.plain())) {
                paper.title(whole.text()).titleSpan(source.span(whole));
                return Optional.of(whole.text());
            }
        }
        return Optional.empty();
    }

    /** The mark of an issuer above the title (发文机关标志), or what is printed on every page. */
    private static boolean isMark(String plain) {
        boolean isMarking = plain.startsWith("[") && plain.endsWith("]");
        return isMarking || (plain.endsWith("文件") && !plain.contains("关于") && plain.indexOf('《') < 0);
    }

    private static boolean isNumber(Run line) {
        return DocumentNumber.find(line.text()).isPresent();
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

    private static Optional<String> issuerOf(String title) {
        int about = title.indexOf("关于");
        if (about < 0) {
            about = title.indexOf("印发");
        }
        return about >= 4 && about <= 60 ? Optional.of(title.substring(0, about)) : Optional.empty();
    }

    /** The issuer whose mark stands above the title. */
    private static Optional<String> markOf(List<Run> head) {
        return head.stream()
                .limit(5)
                .filter(line -> line.length() >= 6 && line.length() <= 60 && isMark(line.plain()))
                .filter(line -> line.plain().endsWith("文件"))
                .map(line -> line.text().substring(0, line.length() - 2))
                .findFirst();
    }

    private void number(List<Run> head, List<Run> debris) {
        List<Run> places = new ArrayList<>(head.subList(0, Math.min(20, head.size())));
        places.addAll(debris);
        for (Run place : places) {
            Run line = place.squeeze();
            if (line.length() > 60) {
                continue;
            }
            int colon = line.plain().lastIndexOf(':');
            String text = line.text().substring(colon + 1);
            Optional<DocumentNumber> number =
                    DocumentNumber.find(text).filter(found -> found.code().length() <= 20);
            if (number.isPresent()) {
                paper.number(number);
                return;
            }
        }
    }

    private void recipients(List<Run> head) {
        for (Run line : head) {
            String plain = line.plain();
            if (plain.endsWith(":") && plain.length() >= 4 && plain.length() <= 400 && isAddress(plain)) {
                paper.recipients(line.sub(0, line.length() - 1).text());
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

    /** The day is the first that stands alone; the line before it is the signature. */
    private void day(Lines read) {
        for (int i = 0; i < lines.size(); i++) {
            Run line = lines.get(i).run();
            if (line.length() > 40 || lines.get(i).isRow() || read.isCell(lines.get(i))) {
                continue;
            }
            Run words = line.squeeze();
            if (Outline.isDay(words.plain())) {
                Optional<LocalDate> day = DateWords.at(words.plain(), 0).flatMap(date -> date.day(0));
                if (day.isPresent()) {
                    paper.date(day).dateSpan(source.span(words));
                    signature(i);
                    return;
                }
            }
        }
        inlineDay();
    }

    /** A day that stands behind the signature in one line. */
    private void inlineDay() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Run words =
                    lines.get(i).run().length() > 60 ? Run.NONE : lines.get(i).words();
            for (int at = 2; at + 8 <= words.length(); at++) {
                Optional<DateWords> date = DateWords.at(words.plain(), at);
                if (date.isPresent()
                        && date.get().to() == words.length()
                        && date.get().day() > 0
                        && date.get().namesYear()) {
                    paper.date(date.get().day(0)).dateSpan(source.span(words.from(at)));
                    if (UnitWords.endsLikeUnit(words.plain().substring(0, at))) {
                        issuer = Optional.of(words.text().substring(0, at));
                    }
                    return;
                }
            }
        }
    }

    private void signature(int day) {
        if (day == 0) {
            return;
        }
        List<String> signed = new ArrayList<>();
        for (int i = day - 1; i >= 0 && i >= day - 3; i--) {
            Run line = lines.get(i).run().strip();
            Run words = line.squeeze();
            boolean isName = !lines.get(i).isRow()
                    && !lines.get(i).marker().isPresent()
                    && words.length() >= 4
                    && words.length() <= 60
                    && UnitWords.endsLikeUnit(words.plain())
                    && words.plain().indexOf('。') < 0
                    && words.plain().indexOf(':') < 0
                    && words.plain().indexOf(',') < 0;
            if (!isName) {
                break;
            }
            signed.add(0, collapsed(line));
        }
        if (!signed.isEmpty()) {
            issuer = Optional.of(String.join(" ", signed));
        }
    }

    private static String collapsed(Run line) {
        return line.text()
                .replace('\u3000', ' ')
                .replace('\t', ' ')
                .replaceAll(" {1,9}", " ")
                .strip();
    }

    private void published(List<Run> debris) {
        for (Run line : debris) {
            Run words = line.squeeze();
            int at = words.plain().indexOf("发布");
            if (at < 0 || words.length() > 200) {
                continue;
            }
            for (int i = at; i < words.length() && i < at + 8; i++) {
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
