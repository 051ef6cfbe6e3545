package io.github.liuding.core.notice;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is told of a notice. */
final class Log {
    /** Longest piece of the text that a finding repeats. */
    private static final int LONGEST = 60;

    private record Told(Finding finding, Span span) {}

    private final Source source;
    private final List<Told> told = new ArrayList<>();

    Log(Source source) {
        this.source = source;
    }

    void warn(FindingCode code, Run at, String message, String english) {
        tell(code, Severity.WARNING, source.span(at), message, english);
    }

    void note(FindingCode code, Run at, String message, String english) {
        tell(code, Severity.NOTE, source.span(at), message, english);
    }

    void tell(FindingCode code, Severity severity, Span span, String message, String english) {
        told.add(new Told(
                Finding.builder()
                        .code(code)
                        .severity(severity)
                        .message(message)
                        .english(english)
                        .place(source.place(span))
                        .build(),
                span));
    }

    /** In the order of the text. */
    List<Finding> all() {
        return told.stream()
                .sorted(Comparator.comparingInt((Told one) -> one.span().line())
                        .thenComparingInt(one -> one.span().column()))
                .map(Told::finding)
                .toList();
    }

    /** The places of what was told so far. */
    List<Span> spans() {
        return told.stream().map(Told::span).toList();
    }

    /** The words of the text in a finding. */
    static String quoted(Run run) {
        String text = run.length() > 4 * LONGEST
                ? run.sub(0, 4 * LONGEST).squeeze().text()
                : run.squeeze().text();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……";
    }

    /** Tells that what a campaign file has room for once is said again, and otherwise. */
    void saidAgain(String what, Run words) {
        note(
                NoticeFindings.SAID_AGAIN,
                words,
                "%s前文已有，此处不同，未写入方案数据文件：%s".formatted(what, quoted(words)),
                "This was said before, otherwise, and was not written to the campaign file: %s"
                        .formatted(quoted(words)));
    }
}
