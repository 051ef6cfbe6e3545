package io.github.liuding.core.goal;

/** How growth is spread over its years (序时进度): what counts as on schedule on a day between its ends. */
public enum GrowthPath {
    /** By the same share each day (年均增长): a doubling in five years is at 1.4142 times the base halfway. */
    COMPOUND,
    /** By the same amount each day (均序时): a doubling in five years is at 1.5 times the base halfway. */
    STRAIGHT_LINE
}
