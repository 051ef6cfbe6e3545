package io.github.liuding.core.notice;

import io.github.liuding.core.regime.AccountabilityMeans;

/**
 * A means of accountability (问责方式) as read from a paper, such as 对推进不力的,予以约谈.
 *
 * @param means what sets it off and what follows
 * @param span where its words stand
 */
public record AccountabilityDraft(AccountabilityMeans means, Span span) {}
