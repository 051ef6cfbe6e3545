package io.github.liuding.core.notice;

/**
 * A unit or a group of units that the tasks and bodies of a paper name.
 *
 * @param name as first printed, without white space
 * @param isGroup whether it stands for units without naming them, such as 各乡镇
 * @param span where it is first named
 */
public record UnitDraft(String name, boolean isGroup, Span span) {}
