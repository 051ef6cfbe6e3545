/**
 * Official papers as values (公文), by GB/T 9704-2012, before they are any file.
 *
 * <p>An {@link io.github.liuding.reporting.paper.OfficialDocument} has a {@link
 * io.github.liuding.reporting.paper.PaperHead} (版头), a title, {@link io.github.liuding.reporting.paper.Block}s of text
 * made of {@link io.github.liuding.reporting.paper.Span}s, a {@link io.github.liuding.reporting.paper.Signature},
 * {@link io.github.liuding.reporting.paper.Attachment}s and an {@link io.github.liuding.reporting.paper.Imprint} (版记),
 * in one of the {@link io.github.liuding.reporting.paper.PaperFormat}s. Numbers of headings, words such as 抄送 and the
 * marks around them are no part of the value: they come with the form.
 *
 * <p>A {@link io.github.liuding.reporting.paper.LayoutProfile} holds what every {@link
 * io.github.liuding.reporting.paper.Measure} of the standard comes to, and lets a locality say otherwise. {@link
 * io.github.liuding.reporting.paper.Composition} puts a paper down line by line, as every renderer shows it; {@link
 * io.github.liuding.reporting.paper.PaperText} and {@link io.github.liuding.reporting.paper.PaperMarkdown} show it as
 * text, for review and for comparison.
 */
@ReportingStyle
@NullMarked
package io.github.liuding.reporting.paper;

import io.github.liuding.reporting.internal.ReportingStyle;
import org.jspecify.annotations.NullMarked;
