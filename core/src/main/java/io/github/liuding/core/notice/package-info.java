/**
 * Reading a notice (通知、方案、分工表) into a draft of its campaign.
 *
 * <p>{@link io.github.liuding.core.notice.NoticeReader} takes the text as copied and gives a
 * {@link io.github.liuding.core.notice.CampaignDraft}: the frame as a {@link io.github.liuding.core.notice.PaperDraft}, each
 * {@link io.github.liuding.core.notice.TaskDraft} with its units and deadline, each
 * {@link io.github.liuding.core.notice.BodyDraft} with its {@link io.github.liuding.core.notice.HolderDraft}s, all with the
 * {@link io.github.liuding.core.notice.Span} where they stand. What was not understood is a finding with one of
 * {@link io.github.liuding.core.notice.NoticeFindings}.
 *
 * <p>The reader knows the genre and no place: how papers number, where responsibility stands and how it is worded, what
 * rosters look like.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.notice;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
