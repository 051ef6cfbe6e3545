package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;

/**
 * A day before the deadline of a task (节点), such as 启动建设 in 2022年启动建设,2023年6月底前建成运行.
 *
 * @param name what is done by then, or the words of the day where the paper says no more
 * @param deadline by when
 * @param span where its words stand
 */
public record MilestoneDraft(String name, Deadline deadline, Span span) {}
