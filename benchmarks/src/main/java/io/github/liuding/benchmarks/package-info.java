/** The measurements of docs/performance.md: the same ledger written by Liuding and by its peers. */
@NullMarked
package io.github.liuding.benchmarks;

import org.jspecify.annotations.NullMarked;
