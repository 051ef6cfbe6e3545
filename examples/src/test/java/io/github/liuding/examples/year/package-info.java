/** What the year of the invented county holds. */
@NullMarked
package io.github.liuding.examples.year;

import org.jspecify.annotations.NullMarked;
