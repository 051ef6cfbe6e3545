package io.github.liuding.reporting.opc;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of an Office file (部件) by name, and how they are related. Not for several threads. */
public final class PackageParts implements Closeable {
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    private static final int DESCRIPTOR_LENGTH = 24;
    private static final int MOST_RELATIONSHIPS = 200_000;

    private final ByteSource source;
    private final PackageLimits limits;
    private final ZipDirectory directory;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private final List<ZipPart> doubles = new ArrayList<>();
    private final List<ZipPart> unsafe = new ArrayList<>();
    private final Map<ZipPart, Long> counts = new HashMap<>();
    private long total;

    private PackageParts(ByteSource source, PackageLimits limits, ZipDirectory directory) {
        this.source = source;
        this.limits = limits;
        this.directory = directory;
        for (ZipPart part : directory.parts()) {
            if (PartNames.isUnsafe(part.rawName())) {
                unsafe.add(part);
            } else if (!part.isFolder() && parts.putIfAbsent(PartNames.key(part.name()), part) != null) {
                doubles.add(part);
            }
        }
    }

    /** Reads the directory; the source is closed with the parts. */
    public static PackageParts open(ByteSource source, PackageLimits limits) throws IOException {
        return new PackageParts(source, limits, ZipDirectory.read(source, limits));
    }

    /** Every entry of the zip in its order. */
    public List<ZipPart> entries() {
        return directory.parts();
    }

    /** Entries whose name stands before them already; the first is the one that is read. */
    public List<ZipPart> doubles() {
        return List.copyOf(doubles);
    }

    /** Entries whose name leads out of any folder; they are no parts. */
    public List<ZipPart> unsafe() {
        return List.copyOf(unsafe);
    }

    /** The names of all parts in the order of the zip. */
    public List<String> names() {
        return parts.values().stream().map(ZipPart::name).toList();
    }

    /** Whether there is such a part. */
    public boolean has(String name) {
        return parts.containsKey(PartNames.key(name));
    }

    /** The entry of a part. */
    public Optional<ZipPart> part(String name) {
        return Optional.ofNullable(parts.get(PartNames.key(name)));
    }

    /** The content of a part, to be closed; empty where there is no such part. */
    public Optional<InputStream> open(String name) throws IOException {
        Optional<ZipPart> part = part(name);
        return part.isPresent() ? Optional.of(open(part.get())) : Optional.empty();
    }

    private InputStream open(ZipPart part) throws IOException {
        if (part.isEncrypted() || (part.method() != ZipPart.STORED && part.method() != ZipPart.DEFLATED)) {
            throw new PartException(PartFault.BAD_ZIP, part.name(), "encrypted, or compressed by an unknown method");
        }
        if (part.size() > limits.partBytes()) {
            throw new PartException(PartFault.PART_TOO_LARGE, part.name(), "%s bytes".formatted(part.size()));
        }
        ByteBuffer local =
                ByteBuffer.wrap(source.bytes(part.at(), LOCAL_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
        if (local.remaining() < LOCAL_LENGTH || local.getInt(0) != LOCAL_SIGNATURE) {
            throw new PartException(PartFault.BAD_ZIP, part.name(), "it is not where the zip says");
        }
        long start = part.at()
                + LOCAL_LENGTH
                + Short.toUnsignedInt(local.getShort(26))
                + Short.toUnsignedInt(local.getShort(28));
        return new PartStream(source, part, limits, this::count, start);
    }

    private void count(ZipPart part, long count) throws PartException {
        long before = counts.getOrDefault(part, 0L);
        if (count > before) {
            counts.put(part, count);
            total += count - before;
            if (total > limits.totalBytes()) {
                throw new PartException(
                        PartFault.TOTAL_TOO_LARGE, part.name(), "more than %s bytes".formatted(limits.totalBytes()));
            }
        }
    }

    /**
     * How the header before a part's content differs from the directory, in English; empty where it does not. Programs
     * that read a zip from its start go by the one, others by the other.
     */
    public Optional<String> localDifference(ZipPart part) throws IOException {
        ByteBuffer local =
                ByteBuffer.wrap(source.bytes(part.at(), LOCAL_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
        if (local.remaining() < LOCAL_LENGTH || local.getInt(0) != LOCAL_SIGNATURE) {
            return Optional.of("there is no header");
        }
        int nameLength = Short.toUnsignedInt(local.getShort(26));
        String name = new String(source.bytes(part.at() + LOCAL_LENGTH, nameLength), StandardCharsets.UTF_8);
        if (!name.equals(part.rawName())) {
            return Optional.of("the name is '%s'".formatted(name));
        }
        if (Short.toUnsignedInt(local.getShort(8)) != part.method()) {
            return Optional.of("the method is another");
        }
        if (Short.toUnsignedInt(local.getShort(6)) != part.flags()) {
            return Optional.of("the flags are others");
        }
        boolean here = !part.hasDescriptor();
        if (here && Integer.toUnsignedLong(local.getInt(14)) != part.crc()) {
            return Optional.of("the checksum is another");
        }
        boolean small = part.size() < 0xFFFFFFFFL && part.packed() < 0xFFFFFFFFL;
        boolean same = Integer.toUnsignedLong(local.getInt(22)) == part.size()
                && Integer.toUnsignedLong(local.getInt(18)) == part.packed();
        if (here && small && !same) {
            return Optional.of("the lengths are others");
        }
        long after = part.at() + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(local.getShort(28)) + part.packed();
        return here ? Optional.empty() : descriptorDifference(part, after);
    }

    /** What follows the content where the sizes do not stand before it: signature or not, then checksum and lengths. */
    private Optional<String> descriptorDifference(ZipPart part, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(source.bytes(at, DESCRIPTOR_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
        int from = bytes.remaining() >= 4 && bytes.getInt(0) == DESCRIPTOR_SIGNATURE ? 4 : 0;
        if (bytes.remaining() < from + 12 || Integer.toUnsignedLong(bytes.getInt(from)) != part.crc()) {
            return Optional.of("the descriptor behind it has another checksum");
        }
        boolean short32 = Integer.toUnsignedLong(bytes.getInt(from + 4)) == part.packed()
                && Integer.toUnsignedLong(bytes.getInt(from + 8)) == part.size();
        boolean long64 = bytes.remaining() >= from + 20
                && bytes.getLong(from + 4) == part.packed()
                && bytes.getLong(from + 12) == part.size();
        return short32 || long64 ? Optional.empty() : Optional.of("the descriptor behind it has other lengths");
    }

    /** The bytes of a part, for parts that are known to be short; empty where there is no such part. */
    public Optional<byte[]> bytes(String name) throws IOException {
        Optional<InputStream> content = open(name);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = content.get()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return Optional.of(bytes.toByteArray());
        }
    }

    /** The elements of a part, to be closed; empty where there is no such part. */
    public Optional<XmlTokens> xml(String name) throws IOException {
        Optional<InputStream> content = open(name);
        return content.isPresent() ? Optional.of(XmlTokens.of(content.get(), name, limits.depth())) : Optional.empty();
    }

    /**
     * The relationships of a part in their order; none where it has none.
     *
     * @param part the part's name, empty for those of the file itself
     */
    public List<Relationship> relationships(String part) throws IOException {
        List<Relationship> found = new ArrayList<>();
        Optional<XmlTokens> content = xml(PartNames.relationshipsOf(part));
        if (content.isEmpty()) {
            return List.of();
        }
        try (XmlTokens xml = content.get()) {
            for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
                if (token == XmlTokens.START && xml.at("Relationship")) {
                    String target = xml.attribute("Target").orElse("");
                    boolean external = xml.attribute("TargetMode").orElse("").equals("External");
                    found.add(new Relationship(
                            xml.attribute("Id").orElse(""),
                            xml.attribute("Type").orElse(""),
                            target,
                            external ? "" : named(PartNames.resolve(part, target)),
                            external));
                    if (found.size() > MOST_RELATIONSHIPS) {
                        throw new PartException(PartFault.PART_TOO_LARGE, part, "more than 200,000 relationships");
                    }
                }
            }
        }
        return found;
    }

    /** The name as the zip has it, where it has it: as written, or with {@code %20} and its like decoded. */
    private String named(String name) {
        return part(name)
                .or(() -> part(PartNames.decoded(name)))
                .map(ZipPart::name)
                .orElse(name);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
