/** What the writers of this module share; not exported. */
@NullMarked
package io.github.liuding.reporting.internal;

import org.jspecify.annotations.NullMarked;
