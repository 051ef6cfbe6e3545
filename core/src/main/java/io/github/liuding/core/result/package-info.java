/**
 * What is wrong with somebody's data, said so that a clerk can mend it.
 *
 * <p>A {@link io.github.liuding.core.result.Finding} has a stable code, a severity, a sentence and a
 * {@link io.github.liuding.core.result.Place}; reading goes on after it, and what was read stands beside what was
 * found in a {@link io.github.liuding.core.result.WithFindings}. A caller's own mistake is no finding but an
 * exception.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.result;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
