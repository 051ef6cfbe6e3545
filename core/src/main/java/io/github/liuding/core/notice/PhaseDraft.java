package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.DateRange;

/**
 * A phase of the work (工作阶段), such as 动员部署阶段(2022年4月1日—4月10日).
 *
 * @param name as printed
 * @param range from its first to its last day
 * @param span where it stands
 */
public record PhaseDraft(String name, DateRange range, Span span) {}
