/**
 * The parts of an Office file (OPC 包): the zip and the XML in it, read within counted limits; not exported.
 *
 * <p>A {@link io.github.liuding.reporting.opc.ByteSource} is the file, a
 * {@link io.github.liuding.reporting.opc.ZipDirectory} what its directory says, a
 * {@link io.github.liuding.reporting.opc.PackageParts} the parts by name with their relationships, and
 * {@link io.github.liuding.reporting.opc.XmlTokens} goes through a part's elements. Nothing is unpacked to disk, no
 * entity is resolved, no address is opened. What cannot be read ends in an
 * {@link io.github.liuding.reporting.opc.PartException} that says why.
 */
@NullMarked
package io.github.liuding.reporting.opc;

import org.jspecify.annotations.NullMarked;
