package io.github.liuding.testkit;

import io.github.liuding.core.assessment.ScoreLine;
import io.github.liuding.core.assessment.ScoreSheet;
import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a score sheet (得分表). Points are compared as numbers: 66.3 is 66.30. */
public final class ScoreSheetAssert extends AbstractAssert<ScoreSheetAssert, ScoreSheet> {
    ScoreSheetAssert(ScoreSheet actual) {
        super(actual, ScoreSheetAssert.class);
    }

    /** The total, such as {@code 86.50}. */
    public ScoreSheetAssert hasTotal(String points) {
        isNotNull();
        return points("to come to", points, actual.total());
    }

    /** That nobody had a figure for anything. */
    public ScoreSheetAssert hasNoTotal() {
        isNotNull();
        actual.total()
                .ifPresent(total -> fail("to have no total but it comes to <%s>".formatted(total.toPlainString())));
        return this;
    }

    /** The grade, such as 良好. */
    public ScoreSheetAssert hasGrade(String grade) {
        isNotNull();
        String found = actual.grade().orElse("no grade");
        if (!found.equals(grade)) {
            fail("to be graded <%s> but was <%s>".formatted(grade, found));
        }
        return this;
    }

    /** The points of one line, such as those of 任务按期完成. */
    public ScoreSheetAssert hasPoints(String line, String points) {
        isNotNull();
        Optional<ScoreLine> found =
                actual.lines().stream().filter(one -> one.name().equals(line)).findFirst();
        if (found.isEmpty()) {
            fail("to have a line '%s' but it has %s"
                    .formatted(
                            line, actual.lines().stream().map(ScoreLine::name).toList()));
        }
        return points("to have for '%s'".formatted(line), points, found.flatMap(ScoreLine::points));
    }

    private ScoreSheetAssert points(String what, String expected, Optional<BigDecimal> found) {
        if (found.filter(points -> points.compareTo(new BigDecimal(expected)) == 0)
                .isEmpty()) {
            fail("%s <%s> but was <%s>"
                    .formatted(
                            what, expected, found.map(BigDecimal::toPlainString).orElse("no points")));
        }
        return this;
    }

    private void fail(String message) {
        failWithMessage(
                "Expected the sheet of '%s' for %s %s", actual.contender().name(), actual.period(), message);
    }
}
