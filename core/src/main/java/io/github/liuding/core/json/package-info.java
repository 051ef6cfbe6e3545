/**
 * Campaigns and journals as files (数据文件).
 *
 * <p>{@link io.github.liuding.core.json.CampaignFiles} reads the campaign file that a person writes, in YAML or JSON,
 * with short keys and units by their printed names; {@link io.github.liuding.core.json.JournalFiles} reads and writes a
 * journal in JSON Lines, {@link io.github.liuding.core.json.CalendarFiles} the days that a place lays over the
 * working-day calendar. {@link io.github.liuding.core.json.SourceFile} is any such file as a tree, for packages that have
 * data files of their own. Faults come back as findings with file, line and column. Programs exchange the value types
 * themselves through any Jackson mapper, such as {@link io.github.liuding.core.json.LiudingJson#mapper()}.
 */
@NullMarked
package io.github.liuding.core.json;

import org.jspecify.annotations.NullMarked;
