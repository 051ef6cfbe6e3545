package io.github.liuding.testkit.variant;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;

/**
 * Something that is told of a variant, and is to stay (申报的偏差): as a rule a fault of the paper, which the file keeps as
 * printed. It fails as soon as it is told more often, less often or not at all.
 *
 * <pre>{@code
 * Deviation.of(CampaignFindings.TASK_UNDETERMINED, "QH-12", "方案没有规定措施、时限和标准")
 * Deviation.of(CampaignFindings.BODY_WITHOUT_HEAD, "机构“", "方案没有写明各组负责人").times(5)
 * }</pre>
 *
 * @param code the code of the finding
 * @param about words of its message, such as {@code QH-12}, or its whole place, such as {@code pinglu.yaml:21:7}; where two
 *     deviations cover one finding, it is the first's
 * @param times how often it is told, from 1
 * @param reason why it stays
 */
public record Deviation(FindingCode code, String about, int times, String reason) {
    /** Checks that there is a reason, and something to tell it by. */
    public Deviation {
        if (about.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("Deviation %s must say what it is about and why, but said '%s' and '%s'"
                    .formatted(code, about, reason));
        }
        if (times < 1) {
            throw new IllegalArgumentException(
                    "Deviation %s must occur at least once, but was to occur %s times".formatted(code, times));
        }
    }

    /** A deviation that is told once. */
    public static Deviation of(FindingCode code, String about, String reason) {
        return new Deviation(code, about, 1, reason);
    }

    /** The same told so many times. */
    public Deviation times(int other) {
        return new Deviation(code, about, other, reason);
    }

    /** Whether it speaks of that finding. */
    public boolean covers(Finding finding) {
        return finding.code().equals(code)
                && (finding.message().contains(about)
                        || finding.place()
                                .filter(place -> place.toString().equals(about))
                                .isPresent());
    }
}
