/**
 * Word documents.
 *
 * <p>{@link io.github.liuding.reporting.word.NoticeText} takes the text out of a notice, for
 * {@link io.github.liuding.core.notice.NoticeReader} to read.
 */
@NullMarked
package io.github.liuding.reporting.word;

import org.jspecify.annotations.NullMarked;
