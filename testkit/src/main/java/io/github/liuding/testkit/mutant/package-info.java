/**
 * Known faults, put into a good campaign one at a time (变异): whoever sees that each is told can trust that silence means
 * that there is none.
 *
 * <p>{@link io.github.liuding.testkit.mutant.Mutants} has them all, {@link io.github.liuding.testkit.mutant.Mutant} is one,
 * {@link io.github.liuding.testkit.mutant.Trial} puts it into a campaign.
 */
@NullMarked
package io.github.liuding.testkit.mutant;

import org.jspecify.annotations.NullMarked;
