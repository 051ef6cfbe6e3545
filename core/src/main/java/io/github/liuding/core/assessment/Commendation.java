package io.github.liuding.core.assessment;

import java.util.List;

/**
 * That a unit might be commended (表扬建议): for people to think about. It decides nothing.
 *
 * @param contender who
 * @param means how, such as 通报表扬
 * @param assessments what it rests on, the last first
 * @param reason why, in Chinese
 */
public record Commendation(Contender contender, String means, List<Assessment> assessments, String reason) {
    public Commendation {
        assessments = List.copyOf(assessments);
    }
}
