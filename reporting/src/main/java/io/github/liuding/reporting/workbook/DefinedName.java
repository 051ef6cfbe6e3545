package io.github.liuding.reporting.workbook;

import java.util.OptionalInt;

/**
 * A name for a range or a formula (名称).
 *
 * @param name the name
 * @param sheet the index of the only sheet that knows it, from 0; absent where all do
 * @param formula what it stands for, without {@code =}, such as {@code 任务清单!$A$3:$H$10}
 * @param hidden whether people do not see it
 */
public record DefinedName(String name, OptionalInt sheet, String formula, boolean hidden) {}
