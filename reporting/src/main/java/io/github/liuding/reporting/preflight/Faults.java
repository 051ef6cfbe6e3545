package io.github.liuding.reporting.preflight;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects findings: of each kind the first in each part, the others as a number. */
final class Faults {
    private static final int SHOWN = 20;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();

    private record Kind(FindingCode code, String part, String sheet) {}

    /** Where faults are looked for: a part, and the sheet that it is. */
    final class Spot {
        private final String part;
        private final String sheet;

        Spot(String part, String sheet) {
            this.part = part;
            this.sheet = sheet;
        }

        String part() {
            return part;
        }

        /** Tells of what makes a program call the file damaged. */
        void error(FindingCode code, String message, String english) {
            add(code, Severity.ERROR, "", message, english);
        }

        /** The same at a cell or range. */
        void error(FindingCode code, String cell, String message, String english) {
            add(code, Severity.ERROR, cell, message, english);
        }

        /** Tells of what programs treat differently. */
        void warning(FindingCode code, String cell, String message, String english) {
            add(code, Severity.WARNING, cell, message, english);
        }

        private void add(FindingCode code, Severity severity, String cell, String message, String english) {
            if (counts.merge(new Kind(code, part, sheet), 1, Integer::sum) <= SHOWN) {
                findings.add(finding(code, severity, part, sheet, cell, message, english));
            }
        }
    }

    Spot in(String part) {
        return new Spot(part, "");
    }

    Spot in(String part, String sheet) {
        return new Spot(part, sheet);
    }

    List<Finding> list() {
        List<Finding> list = new ArrayList<>(findings);
        counts.forEach((kind, count) -> {
            if (count > SHOWN) {
                list.add(finding(
                        kind.code(),
                        Severity.WARNING,
                        kind.part(),
                        kind.sheet(),
                        "",
                        "另有%s处同类问题，未逐一列出".formatted(count - SHOWN),
                        "%s more of this kind are not listed".formatted(count - SHOWN)));
            }
        });
        return list;
    }

    private static Finding finding(
            FindingCode code,
            Severity severity,
            String part,
            String sheet,
            String cell,
            String message,
            String english) {
        var finding =
                Finding.builder().code(code).severity(severity).message(message).english(english);
        if (part.isEmpty()) {
            return finding.build();
        }
        var place = Place.builder().file(part);
        if (!sheet.isEmpty()) {
            place.sheet(sheet);
        }
        if (!cell.isEmpty()) {
            place.cell(cell);
        }
        return finding.place(place.build()).build();
    }
}
