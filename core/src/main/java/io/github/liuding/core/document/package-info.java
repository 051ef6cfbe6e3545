/**
 * Papers and their numbers (公文).
 *
 * <p>A {@link io.github.liuding.core.document.DocumentNumber} is read leniently and printed strictly; a
 * {@link io.github.liuding.core.document.PolicyPaper} is what a campaign rests on.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.document;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
