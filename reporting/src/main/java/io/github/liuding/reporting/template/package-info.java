/**
 * Templates of papers (文稿模板): words with gaps, as data, and how they are filled.
 *
 * <p>A {@link io.github.liuding.reporting.template.TemplateReader} makes a {@link
 * io.github.liuding.reporting.template.Template} of a file: {@link io.github.liuding.reporting.template.Text}s whose
 * sentences stand under {@link io.github.liuding.reporting.template.Condition}s. A {@link
 * io.github.liuding.reporting.template.Vocabulary} says which names it may use of something, each with its {@link
 * io.github.liuding.reporting.template.ValueType}, what it means and how its value is read; {@link
 * io.github.liuding.reporting.template.TemplateCheck} holds the one against the other before anything is written.
 *
 * <p>A {@link io.github.liuding.reporting.template.Draft} then writes: within a {@link
 * io.github.liuding.reporting.template.Scope} it looks up each {@link io.github.liuding.reporting.template.Value}, prints it
 * as {@link io.github.liuding.reporting.template.Figures} says, and keeps with its {@link
 * io.github.liuding.reporting.template.Origin} what it {@link io.github.liuding.reporting.template.Printed}. Which papers
 * there are and what can be named in them is no business of this package, which nothing outside the reports sees.
 */
@NullMarked
package io.github.liuding.reporting.template;

import org.jspecify.annotations.NullMarked;
