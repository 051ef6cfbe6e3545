package io.github.liuding.core.notice;

import io.github.liuding.core.document.DocumentNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number of a paper (发文字号), in a line of its own, in brackets below the title, or behind a label. */
final class PaperNumber {
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_CODE = 20;
    private static final int MOST_LINES = 20;
    private static final int MOST_DEBRIS = 200;

    /** In figures of either script. */
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\d])(\\p{L}{2,20})\\[((?:19|20)\\d{2}|[〇零一二三四五六七八九]{4})\\]第?(\\d{1,6}|[〇零一二三四五六七八九十百]{1,7})号");

    private static final String FIGURES = "〇一二三四五六七八九";

    private PaperNumber() {}

    static Optional<DocumentNumber> find(List<Run> head, List<Run> debris) {
        for (Run line : head.subList(0, Math.min(MOST_LINES, head.size()))) {
            Optional<DocumentNumber> number = in(line);
            if (number.isPresent()) {
                return number;
            }
        }
        for (Run line : debris) {
            Run words = line.squeeze();
            Matcher within = FORM.matcher(words.plain());
            Optional<DocumentNumber> number =
                    words.length() <= MOST_DEBRIS && within.find() ? read(words, within) : alone(words);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    /** The number that a line is, whatever label or name of who signed it stands beside it. */
    static Optional<DocumentNumber> in(Run printed) {
        Run line = printed.squeeze();
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(line.plain());
        if (form.find()) {
            String before = line.plain().substring(0, form.start());
            String after = line.plain().substring(form.end());
            boolean begins = before.isEmpty() || before.equals("(") || before.endsWith(":");
            if (begins && (after.isEmpty() || after.equals(")") || after.contains(":"))) {
                return read(line, form);
            }
        }
        return alone(line);
    }

    private static Optional<DocumentNumber> alone(Run line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Run words = line.from(line.plain().lastIndexOf(':') + 1);
        boolean isBracketed = words.plain().startsWith("(") && words.plain().endsWith(")");
        String text = isBracketed ? words.text().substring(1, words.length() - 1) : words.text();
        return DocumentNumber.find(text).filter(found -> found.code().length() <= LONGEST_CODE);
    }

    private static Optional<DocumentNumber> read(Run line, Matcher form) {
        StringBuilder year = new StringBuilder();
        form.group(2).chars().forEach(c -> year.append(figure((char) c)));
        int number = Marker.number(line.plain().replace('零', '〇'), form.start(3), form.end(3));
        String code = line.text().substring(form.start(1), form.end(1));
        return DocumentNumber.find(code + "〔" + year + "〕" + number + "号");
    }

    private static char figure(char c) {
        int digit = c == '零' ? 0 : FIGURES.indexOf(c);
        return digit < 0 ? c : (char) ('0' + digit);
    }
}
