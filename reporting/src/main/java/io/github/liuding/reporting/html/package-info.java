/**
 * Official papers as web pages (公文网页).
 *
 * <p>An {@link io.github.liuding.reporting.html.HtmlWriter} writes an {@link
 * io.github.liuding.reporting.paper.OfficialDocument} as one file that needs nothing besides: no script, no picture, no
 * address of anything. A browser shows it as a sheet and prints it on the same page as Word, by the same measures.
 */
@NullMarked
package io.github.liuding.reporting.html;

import org.jspecify.annotations.NullMarked;
