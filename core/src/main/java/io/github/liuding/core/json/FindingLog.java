package io.github.liuding.core.json;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is found in one file. */
final class FindingLog {
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

    String file() {
        return file;
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
