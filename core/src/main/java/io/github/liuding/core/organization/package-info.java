/**
 * Who there is (组织).
 *
 * <p>Units are named once: a {@link io.github.liuding.core.organization.UnitDirectory} holds every
 * {@link io.github.liuding.core.organization.OrgUnit} in protocol order with all the names papers use for it, and the
 * {@link io.github.liuding.core.organization.UnitGroup}s that stand for several. It turns the wording of a paper
 * (区工商联、区高科园等区直相关单位) into {@link io.github.liuding.core.organization.UnitReferences}, which keep that
 * wording. An {@link io.github.liuding.core.organization.Officer} is the person or post that answers.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.organization;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
