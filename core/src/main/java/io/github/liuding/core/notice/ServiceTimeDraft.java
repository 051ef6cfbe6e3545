package io.github.liuding.core.notice;

import io.github.liuding.core.regime.ServiceTime;

/**
 * A service time (办理时限) as read from a paper, such as 一般问题5个工作日办结.
 *
 * @param time what is handled within what time
 * @param span where its words stand
 */
public record ServiceTimeDraft(ServiceTime time, Span span) {}
