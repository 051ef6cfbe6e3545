/**
 * Whether a local variant is sound (地方方案验收): a campaign file, and perhaps a journal, held against everything that the
 * library knows to do with them.
 *
 * <p>{@link io.github.liuding.testkit.variant.LocalVariantContract} is a test that a developer implements by naming the
 * file. {@link io.github.liuding.testkit.variant.Deviation} declares what is known to be wrong with the paper, and why it
 * stays so. {@link io.github.liuding.testkit.variant.VariantFindings} has the codes of what these checks find themselves.
 */
@NullMarked
package io.github.liuding.testkit.variant;

import org.jspecify.annotations.NullMarked;
