/** The house style of value types and the checks they share; not exported. */
@NullMarked
package io.github.liuding.core.internal;

import org.jspecify.annotations.NullMarked;
