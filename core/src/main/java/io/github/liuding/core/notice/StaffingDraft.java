package io.github.liuding.core.notice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a body is staffed (人员配备) as read from a paper.
 *
 * @param body the name of the body; absent where the paper does not say whose staff it is
 * @param total how many in all
 * @param about whether the total is said to be approximate (左右)
 * @param seconded how many are seconded (抽调)
 * @param secondments how many from which unit, in the order printed
 * @param hired how many are hired (招聘)
 * @param from where they are seconded from, as printed
 * @param term for how long, such as 1年
 * @param together whether they work in one place (集中办公)
 * @param span where it stands
 */
public record StaffingDraft(
        Optional<String> body,
        Optional<Integer> total,
        boolean about,
        Optional<Integer> seconded,
        Map<String, Integer> secondments,
        Optional<Integer> hired,
        Optional<String> from,
        Optional<String> term,
        boolean together,
        Span span) {
    public StaffingDraft {
        secondments = Collections.unmodifiableMap(new LinkedHashMap<>(secondments));
    }
}
