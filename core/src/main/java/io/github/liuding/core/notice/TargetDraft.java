package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.goal.Target;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target (量化目标) as read from a paper, such as 到2025年末,全市规模以上企业达到124家、年均增长20%.
 *
 * @param target what is to be reached, in the words and the unit of the paper
 * @param scope where or in whom, such as 全市; absent where the paper says nothing
 * @param rate the average yearly growth in percent that stands behind it; absent where none does
 * @param deadline by when; unstated where the sentence names no day
 * @param task the place, from 0, of the task in whose text it stands; absent where it stands in none
 * @param span where its words stand
 */
public record TargetDraft(
        Target target,
        Optional<String> scope,
        Optional<BigDecimal> rate,
        Deadline deadline,
        Optional<Integer> task,
        Span span) {}
