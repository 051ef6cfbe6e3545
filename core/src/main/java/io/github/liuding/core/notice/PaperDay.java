package io.github.liuding.core.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the day of a paper (成文日期) and who signed above it. */
final class PaperDay {
    private static final int LONGEST_LINE = 60;
    private static final int MOST_SIGNED = 3;
    /** Below how many lines of the head no caption of the title (题注) stands. */
    private static final int LAST_CAPTION = 8;

    /** What may stand behind the day of an imprint or a signature. */
    private static final Pattern BEHIND = Pattern.compile("(?:印发|发布|印制)?(?:\\(此件.{0,20}\\))?");

    /** Labels of the day of a paper; 完成时限 and the like are none. */
    private static final Pattern LABEL = Pattern.compile("(?:成文|发文|印发|签发|生成)(?:日期|时间):?$|(?:填报|填表|制表|编制)(?:日期|时间):?$");

    private static final Pattern CAPTION = Pattern.compile("\\(.*(?:通过|审定|审议|印发|发布).*\\)");

    private final List<Line> lines;
    private final Lines read;

    /**
     * A day as found.
     *
     * @param day the day
     * @param words its words
     * @param signed the lines of those who signed
     */
    record Found(LocalDate day, Run words, List<Run> signed) {}

    PaperDay(Lines read) {
        this.read = read;
        lines = read.all();
    }

    /**
     * Finds the day.
     *
     * @param address the line with the recipients, above which a day is rather that of the page; -1 where there is none
     */
    Optional<Found> find(int address) {
        return alone(address + 1, lines.size())
                .or(() -> alone(0, address))
                .or(this::captioned)
                .or(() -> behind(this::isOfUnit))
                .or(() -> labelled(read.debris()))
                .or(() -> behind((line, before, after) -> LABEL.matcher(before).find()));
    }

    /** The first that stands alone; the lines before it are the signature. */
    private Optional<Found> alone(int from, int to) {
        for (int i = from; i < to; i++) {
            Run line = lines.get(i).run();
            if (line.length() > 40 || isOfTable(lines.get(i))) {
                continue;
            }
            Run words = line.squeeze();
            if (Outline.isDay(words.plain())) {
                Optional<LocalDate> day = DateWords.at(words.plain(), 0).flatMap(date -> date.day(0));
                if (day.isPresent()) {
                    return Optional.of(new Found(day.get(), words, signed(i)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfTable(Line line) {
        return line.isRow() || read.isCell(line);
    }

    private List<Run> signed(int day) {
        List<Run> signed = new ArrayList<>();
        for (int i = day - 1; i >= 0 && i >= day - MOST_SIGNED; i--) {
            Run line = lines.get(i).run().strip();
            Run words = line.squeeze();
            boolean isName = !lines.get(i).isRow()
                    && !lines.get(i).marker().isPresent()
                    && words.length() >= 4
                    && words.length() <= LONGEST_LINE
                    && isName(words.plain());
            if (!isName) {
                break;
            }
            signed.add(0, line);
        }
        return signed;
    }

    private static boolean isName(String plain) {
        return UnitWords.endsLikeUnit(plain) && plain.chars().noneMatch(c -> "。:,".indexOf(c) >= 0);
    }

    /** Below the title in brackets, such as (2022年3月1日县人民政府常务会议通过). */
    private Optional<Found> captioned() {
        for (Line line : lines.subList(0, Math.min(LAST_CAPTION, lines.size()))) {
            Run words = line.run().length() > LONGEST_LINE ? Run.NONE : line.words();
            boolean isBracketed = words.plain().startsWith("(") && words.plain().endsWith(")");
            if (!isBracketed || line.isRow()) {
                continue;
            }
            Run within = words.sub(1, words.length() - 1);
            if (Outline.isDay(within.plain()) || CAPTION.matcher(words.plain()).matches()) {
                Optional<Found> day = first(within);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> first(Run words) {
        for (int at = 0; at + 8 <= words.length(); at++) {
            Optional<DateWords> date = full(words, at);
            Optional<LocalDate> day = date.flatMap(found -> found.day(0));
            if (day.isPresent()) {
                return Optional.of(new Found(day.get(), words.sub(at, date.get().to()), List.of()));
            }
        }
        return Optional.empty();
    }

    private static Optional<DateWords> full(Run words, int at) {
        return DateWords.at(words.plain(), at).filter(date -> date.day() > 0 && date.namesYear());
    }

    /** Whether a day counts, by the line in which it stands and what is before and behind it there. */
    private interface Place {
        boolean fits(Line line, String before, String after);
    }

    /** Behind a name in one line: a signature, or the imprint below the paper (印发机关和印发日期). */
    private boolean isOfUnit(Line line, String before, String after) {
        boolean isImprint = before.isEmpty() && after.startsWith("印发");
        return !line.marker().isPresent() && (isImprint || (before.length() >= 4 && isName(before)));
    }

    /** The last line that ends with a day. */
    private Optional<Found> behind(Place place) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.run().length() > LONGEST_LINE || isOfTable(line)) {
                continue;
            }
            Run words = line.words();
            for (int at = 0; at + 8 <= words.length(); at++) {
                Optional<DateWords> date = full(words, at);
                if (date.isEmpty()) {
                    continue;
                }
                String before = words.plain().substring(0, at);
                String after = words.plain().substring(date.get().to());
                Optional<LocalDate> day = date.get().day(0);
                if (day.isPresent() && BEHIND.matcher(after).matches() && place.fits(line, before, after)) {
                    List<Run> signed = UnitWords.endsLikeUnit(before) ? List.of(words.sub(0, at)) : List.of();
                    return Optional.of(
                            new Found(day.get(), words.sub(at, date.get().to()), signed));
                }
                break;
            }
        }
        return Optional.empty();
    }

    /** Behind a label among what the page says of the paper. */
    private static Optional<Found> labelled(List<Run> debris) {
        return debris.stream()
                .filter(line -> line.length() <= 200)
                .flatMap(line -> days(line).filter(found -> isLabelled(line, found)))
                .findFirst();
    }

    private static Stream<Found> days(Run line) {
        List<Found> days = new ArrayList<>();
        for (int at = 0; at + 8 <= line.length(); at++) {
            Optional<DateWords> date = full(line, at);
            Optional<LocalDate> day = date.flatMap(found -> found.day(0));
            if (day.isPresent()) {
                days.add(new Found(day.get(), line.sub(at, date.get().to()), List.of()));
                at = date.get().to() - 1;
            }
        }
        return days.stream();
    }

    private static boolean isLabelled(Run line, Found found) {
        int at = 0;
        while (at < line.length() && line.offset(at) < found.words().offset(0)) {
            at++;
        }
        return LABEL.matcher(line.sub(0, at).squeeze().plain()).find();
    }
}
