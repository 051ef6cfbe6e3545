/** 青禾县, an invented county that the tests share, and helpers. */
@NullMarked
package io.github.liuding.core.testing;

import org.jspecify.annotations.NullMarked;
