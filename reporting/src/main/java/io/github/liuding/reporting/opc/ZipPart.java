package io.github.liuding.reporting.opc;

/**
 * An entry of a zip as its directory states it.
 *
 * @param rawName the name as written
 * @param name the name with plain slashes and without {@code /} or {@code ./} in front
 * @param flags the general purpose bits
 * @param method 0 for stored, 8 for deflated
 * @param crc the checksum of the content
 * @param packed the length in the zip
 * @param size the length of the content
 * @param at where the local header is
 */
public record ZipPart(String rawName, String name, int flags, int method, long crc, long packed, long size, long at) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1;

    /** Whether the content is encrypted by the zip. */
    public boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether sizes follow the content instead of standing before it. */
    public boolean hasDescriptor() {
        return (flags & 8) != 0;
    }

    /** Whether it is a folder, which holds nothing. */
    public boolean isFolder() {
        return name.endsWith("/");
    }
}
