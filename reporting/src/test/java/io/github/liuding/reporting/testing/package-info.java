/** What tests of several packages share. */
@NullMarked
package io.github.liuding.reporting.testing;

import org.jspecify.annotations.NullMarked;
