package io.github.liuding.reporting.gb9704;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects findings, each once a rule and place. Not thread-safe. */
final class FindingLog {
    /** The most that is told of one rule; the rest is counted. */
    private static final int MOST = 20;

    private final Optional<String> file;
    private final List<Finding> findings = new ArrayList<>();

    FindingLog(Optional<String> file) {
        this.file = file;
    }

    /** Tells of something about the whole paper. */
    void tell(Gb9704Rule rule, String should, String is) {
        add(rule, "", should, is, Place.builder().file(file).build());
    }

    /** Tells of a paragraph. */
    void tell(Gb9704Rule rule, Para para, String should, String is) {
        Place place = Place.builder()
                .file(file)
                .pointer("/paragraphs/" + para.number())
                .build();
        add(rule, para.shown(), should, is, place);
    }

    private void add(Gb9704Rule rule, String where, String should, String is, Place place) {
        long before = findings.stream()
                .filter(finding -> finding.code().equals(rule.code()))
                .count();
        if (before >= MOST) {
            return;
        }
        String message = "%s%s：应%s，实为%s（GB/T 9704-2012 第%s条，%s）"
                .formatted(
                        rule.subject(),
                        where.isEmpty() ? "" : "，" + where,
                        should,
                        is,
                        rule.clause(),
                        rule.strength().word());
        String english = "%s: clause %s asks for '%s', found '%s'".formatted(rule.code(), rule.clause(), should, is)
                + (where.isEmpty() ? "" : " at " + where);
        findings.add(Finding.builder()
                .code(rule.code())
                .severity(rule.severity())
                .message(before == MOST - 1 ? message + "；同类问题不再列出" : message)
                .english(english)
                .place(place)
                .build());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
