package io.github.liuding.core.json;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is found in one file. */
final class FindingLog {
    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding>comparingInt(
                    finding -> finding.place().flatMap(Place::line).orElse(0))
            .thenComparingInt(finding -> finding.place().flatMap(Place::column).orElse(0));

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    FindingLog(String file) {
        this.file = file;
    }

    void error(FindingCode code, int line, int column, String message, String english) {
        findings.add(Finding.error(code, message, english, Place.inFile(file, line, column)));
    }

    void warning(FindingCode code, int line, int column, String message, String english) {
        findings.add(Finding.warning(code, message, english, Place.inFile(file, line, column)));
    }

    void note(FindingCode code, int line, int column, String message, String english) {
        findings.add(Finding.builder()
                .code(code)
                .severity(Severity.NOTE)
                .message(message)
                .english(english)
                .place(Place.inFile(file, line, column))
                .build());
    }

    /** Takes a finding that says where in the file it is. */
    void add(Finding finding) {
        findings.add(finding);
    }

    /** Takes a finding about a place in the campaign and says where in the file that is. */
    void at(SourceNode root, Finding finding) {
        SourceNode node =
                SourcePointer.find(root, finding.place().flatMap(Place::pointer).orElse(""));
        findings.add(finding.toBuilder()
                .place(Place.inFile(file, node.line(), node.column()))
                .build());
    }

    String file() {
        return file;
    }

    /** In the order of the file; those of one place in the order in which they were made. */
    List<Finding> all() {
        return findings.stream().sorted(BY_PLACE).toList();
    }
}
