/**
 * Who works together, and how it is set up (组织机构).
 *
 * <p>A {@link io.github.liuding.core.body.BodyTree} holds the bodies of a campaign, each {@link io.github.liuding.core.body.Body}
 * with those under it: leading group, office, task forces, command centre, groups. Who sits in it is an
 * {@link io.github.liuding.core.body.Appointment}: a {@link io.github.liuding.core.body.Role} and its
 * {@link io.github.liuding.core.body.Holder}, a person, a post, whole units, or a rule. Where it sits is its
 * {@link io.github.liuding.core.body.Seat}, whom it borrows its {@link io.github.liuding.core.body.StaffingPlan}, and what it
 * watches its {@link io.github.liuding.core.body.Oversight}.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.body;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
