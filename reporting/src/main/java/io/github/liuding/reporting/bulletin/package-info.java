/**
 * Bulletins (通报、简报和督查文书): what a standing comes to, as official papers.
 *
 * <p>A {@link io.github.liuding.reporting.bulletin.BulletinRequest} says which {@link
 * io.github.liuding.reporting.bulletin.BulletinKind kind} of paper is wanted, of which day or period and about whom. {@link
 * io.github.liuding.reporting.bulletin.Bulletins} writes it from a campaign and its journal: a {@link
 * io.github.liuding.reporting.bulletin.Bulletin}, which is an {@link
 * io.github.liuding.reporting.paper.OfficialDocument} that can say of every figure where it came from, as {@link
 * io.github.liuding.reporting.bulletin.TracedFigure}s.
 *
 * <p>The words are data: {@link io.github.liuding.reporting.bulletin.Wording} reads templates, the shipped ones and those
 * with which a place overrides them, and checks them against the {@link
 * io.github.liuding.reporting.bulletin.OfferedName names} that the kind offers before anything is written. What a paper
 * needs and nobody knows stops it; nothing is left blank.
 */
@ReportingStyle
@NullMarked
package io.github.liuding.reporting.bulletin;

import io.github.liuding.reporting.internal.ReportingStyle;
import org.jspecify.annotations.NullMarked;
