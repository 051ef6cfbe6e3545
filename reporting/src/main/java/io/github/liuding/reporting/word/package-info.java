/**
 * Official papers as Word documents (公文 docx).
 *
 * <p>A {@link io.github.liuding.reporting.word.WordWriter} writes an {@link
 * io.github.liuding.reporting.paper.OfficialDocument} by a {@link io.github.liuding.reporting.paper.LayoutProfile}. The
 * parts that are the same for every paper are made once; the text is streamed into its part by our own writer. Equal
 * papers give equal bytes; no font is looked for and no graphics class is loaded.
 *
 * <p>Every run of text names its faces, so that no theme and no default of a machine can put another in their place.
 * The only field is that of the page number, which programs work out on their own, without asking.
 *
 * <p>{@link io.github.liuding.reporting.word.NoticeText} goes the other way: it takes the text out of a notice, for
 * {@link io.github.liuding.core.notice.NoticeReader} to read.
 */
@NullMarked
package io.github.liuding.reporting.word;

import org.jspecify.annotations.NullMarked;
