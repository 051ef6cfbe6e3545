/**
 * Which jars on the class path do not go together (类路径诊断), told before the first {@code NoSuchMethodError}.
 *
 * <p>{@link io.github.liuding.reporting.doctor.Doctor} reads names and metadata of the jars that a class loader sees and holds
 * them against the versions with which this library was tested. It loads no class of theirs, so that it works where they
 * are broken. The codes are in {@link io.github.liuding.reporting.doctor.DoctorFindings}.
 */
@NullMarked
package io.github.liuding.reporting.doctor;

import org.jspecify.annotations.NullMarked;
