package io.github.liuding.core.result;

import java.util.List;

/** Thrown where a caller asked for a value without errors (有错误) and there are some; carries every finding. */
public final class FindingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    private final transient List<Finding> findings;

    /** Thrown by {@link WithFindings#orElseThrow()}, or by a caller that stops on findings. */
    public FindingsException(List<Finding> findings) {
        super(message(findings));
        this.findings = List.copyOf(findings);
    }

    /** All findings, in the order of the input. */
    public List<Finding> findings() {
        return findings;
    }

    private static String message(List<Finding> findings) {
        StringBuilder text = new StringBuilder("The data has %s finding(s)".formatted(findings.size()));
        findings.stream()
                .limit(SHOWN)
                .forEach(finding -> text.append("\n  ")
                        .append(finding.code())
                        .append(finding.place().map(place -> " at " + place).orElse(""))
                        .append(": ")
                        .append(finding.english()));
        if (findings.size() > SHOWN) {
            text.append("\n  and %s more".formatted(findings.size() - SHOWN));
        }
        return text.toString();
    }
}
