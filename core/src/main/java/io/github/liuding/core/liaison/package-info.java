/**
 * Who is the contact of whom (联络).
 *
 * <p>{@link io.github.liuding.core.liaison.Liaisons} are the liaison officers that a paper asks of every unit;
 * {@link io.github.liuding.core.liaison.EnterpriseLiaison} pairs leaders with parks and enterprises by a quota of grades;
 * {@link io.github.liuding.core.liaison.SupportTeams} give every enterprise a leader, a unit, a team and a plan;
 * {@link io.github.liuding.core.liaison.PolicyContact} says whom to ask about a policy.
 */
@LiudingStyle
@NullMarked
package io.github.liuding.core.liaison;

import io.github.liuding.core.internal.LiudingStyle;
import org.jspecify.annotations.NullMarked;
