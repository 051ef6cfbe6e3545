/** Quick starts: {@link io.github.liuding.examples.QuickStart} is the code of the README. */
@NullMarked
package io.github.liuding.examples;

import org.jspecify.annotations.NullMarked;
