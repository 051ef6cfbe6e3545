package io.github.liuding.core.store;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is found about a chain, in the words for it. */
final class ChainLog {
    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    ChainLog(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** In the order of the file. */
    List<Finding> all() {
        return findings.stream()
                .sorted(Comparator.comparing(
                        finding -> finding.place().flatMap(Place::line).orElse(0)))
                .toList();
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    void headerMissing() {
        error(StoreFindings.HEADER_MISSING, 1, "缺少首行（格式行）", "The header is missing");
    }

    void headerChanged() {
        error(StoreFindings.HEADER_CHANGED, 1, "首行（格式行）写入后被改动", "The header was changed after it was written");
    }

    void unsupported(long version) {
        error(
                StoreFindings.UNSUPPORTED_VERSION,
                1,
                "文件格式为第%s版，本程序只支持第%s版，全部未采用".formatted(version, Header.VERSION),
                "The file has version %s of its format, and only version %s is known; nothing was read"
                        .formatted(version, Header.VERSION));
    }

    void unavailable(String algorithm) {
        error(
                StoreFindings.DIGEST_UNAVAILABLE,
                1,
                "没有“%s”摘要算法，各行均未核验".formatted(algorithm),
                "No provider has the digest '%s'; no line was verified".formatted(algorithm));
    }

    void noChain() {
        error(
                StoreFindings.NO_CHAIN,
                1,
                "文件没有摘要链，无法核验或续写",
                "The file has no chain, so that it can neither be verified nor appended to");
    }

    void changed(int line) {
        error(
                StoreFindings.LINE_CHANGED,
                line,
                "本行与其摘要不符，写入后被改动，未采用",
                "The line does not fit its digest, so it was changed after it was written; it was left out");
    }

    void foreign(int line) {
        error(
                StoreFindings.FOREIGN_LINE,
                line,
                "本行不在摘要链中，系后来插入，未采用",
                "The line is no part of the chain, so it was put in later; it was left out");
    }

    void missing(int line, long from, long to) {
        error(
                StoreFindings.LINE_MISSING,
                line,
                from == to ? "本行之前缺少第%s条日志".formatted(from) : "本行之前缺少第%s条至第%s条日志".formatted(from, to),
                from == to
                        ? "Before this line, number %s is missing".formatted(from)
                        : "Before this line, numbers %s to %s are missing".formatted(from, to));
    }

    void moved(int line, long number, long after) {
        error(
                StoreFindings.LINE_MOVED,
                line,
                "第%s条日志排在第%s条之后，次序被改动".formatted(number, after),
                "Number %s stands behind number %s; the order was changed".formatted(number, after));
    }

    void repeated(int line, long number) {
        error(
                StoreFindings.LINE_REPEATED,
                line,
                "第%s条日志前面已有，本行未采用".formatted(number),
                "Number %s stands in the file already; this one was left out".formatted(number));
    }

    void broken(int line) {
        error(
                StoreFindings.CHAIN_BROKEN,
                line,
                "本行与前一行不衔接，前一行写入后被替换",
                "The line was not written after the one before it, so that one was replaced");
    }

    void torn(int line) {
        findings.add(Finding.builder()
                .code(StoreFindings.TORN_TAIL)
                .severity(Severity.NOTE)
                .message("从本行起未写完（正在写入或写入时中断），未采用")
                .english(
                        "From this line on the file was not written out, or is being written just now; that was left out")
                .place(Place.atLine(file, line))
                .build());
    }

    void setAside(int line, String name) {
        findings.add(Finding.warning(
                StoreFindings.TAIL_SET_ASIDE,
                "从本行起未写完（写入时中断），已移存到“%s”".formatted(name),
                "From this line on the file was not written out; that was moved to '%s'".formatted(name),
                Place.atLine(file, line)));
    }

    private void error(FindingCode code, int line, String message, String english) {
        findings.add(Finding.error(code, message, english, Place.atLine(file, line)));
    }
}
