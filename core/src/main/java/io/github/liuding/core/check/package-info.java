/**
 * What is inconsistent inside a campaign (方案校验).
 *
 * <p>{@link io.github.liuding.core.check.CampaignChecks} reads a whole campaign and gives findings, rule
 * by rule; their codes are in {@link io.github.liuding.core.check.CampaignFindings}. Nothing is corrected: a paper
 * that contradicts itself is told, and its data stay as printed.
 */
@NullMarked
package io.github.liuding.core.check;

import org.jspecify.annotations.NullMarked;
