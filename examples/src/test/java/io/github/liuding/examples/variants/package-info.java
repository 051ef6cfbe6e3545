/** Every locality held against the contract of local variants, with what its paper leaves wrong. */
@NullMarked
package io.github.liuding.examples.variants;

import org.jspecify.annotations.NullMarked;
