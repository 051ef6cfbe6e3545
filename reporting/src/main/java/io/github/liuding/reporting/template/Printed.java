package io.github.liuding.reporting.template;

/**
 * A figure that was printed (印出的数据), and where it came from.
 *
 * @param text as it was printed
 * @param meaning what it is
 */
public record Printed(String text, String meaning, Origin origin) {}
