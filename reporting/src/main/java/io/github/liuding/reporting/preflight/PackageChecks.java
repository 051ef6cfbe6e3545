package io.github.liuding.reporting.preflight;

import io.github.liuding.reporting.opc.PackageParts;
import io.github.liuding.reporting.opc.PartException;
import io.github.liuding.reporting.opc.PartNames;
import io.github.liuding.reporting.opc.Relationship;
import io.github.liuding.reporting.opc.XmlTokens;
import io.github.liuding.reporting.opc.ZipPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The package (ECMA-376 part 2): zip, content types, relationships, and XML that every parser takes. */
final class PackageChecks {
    private static final String TYPES = "[Content_Types].xml";
    private static final Set<String> RELATION_ATTRIBUTES = Set.of("id", "embed", "link", "pict");

    /** What the type of a part ends in, by the type of the relationship to it. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "officeDocument", List.of("main+xml"),
            "worksheet", List.of("worksheet+xml"),
            "styles", List.of("styles+xml"),
            "sharedStrings", List.of("sharedStrings+xml"),
            "theme", List.of("theme+xml"),
            "drawing", List.of("drawing+xml"),
            "chart", List.of("chart+xml"),
            "table", List.of("table+xml"),
            "comments", List.of("comments+xml"),
            "vmlDrawing", List.of("vmlDrawing"));

    private final PackageParts parts;
    private final Faults faults;
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final Map<String, String> overrides = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();

    PackageChecks(PackageParts parts, Faults faults) {
        this.parts = parts;
        this.faults = faults;
    }

    /** Checks, and gives the parts that cannot be read on. */
    Set<String> check() throws IOException {
        zip();
        for (String part : parts.names()) {
            content(part);
        }
        types();
        if (!parts.has("_rels/.rels")) {
            faults.in("_rels/.rels")
                    .error(PreflightFindings.NO_WORKBOOK, "缺少总关系表，任何软件都打不开", "The package has no relationships");
        }
        for (String part : parts.names()) {
            if (part.endsWith(".rels") && !broken.contains(part)) {
                relationships(part);
            }
        }
        for (String part : parts.names()) {
            if (isXml(part) && !part.endsWith(".rels") && !broken.contains(part)) {
                references(part);
            }
        }
        return broken;
    }

    private void zip() throws IOException {
        for (ZipPart part : parts.doubles()) {
            faults.in(part.name())
                    .error(PreflightFindings.PART_TWICE, "压缩包里有两个同名部件，Excel会提示文件损坏", "Two parts have this name");
        }
        for (ZipPart part : parts.entries()) {
            if (PartNames.isUnsafe(part.rawName())
                    || part.rawName().indexOf('\\') >= 0
                    || part.rawName().startsWith("/")) {
                faults.in(part.rawName())
                        .error(
                                PreflightFindings.UNSAFE_PART_NAME,
                                "部件名含反斜杠或上级目录，其他软件可能打不开",
                                "The name has backslashes, a leading slash, or leads out of the folder");
            }
            Optional<String> difference = parts.localDifference(part);
            difference.ifPresent(text -> faults.in(part.rawName())
                    .error(
                            PreflightFindings.ZIP_HEADERS_DIFFER,
                            "压缩包前后记录不一致，部分软件会提示文件损坏",
                            "The header before the part differs from the directory: " + text));
        }
    }

    private static boolean isXml(String part) {
        String small = part.toLowerCase(Locale.ROOT);
        return small.endsWith(".xml") || small.endsWith(".rels") || small.endsWith(".vml");
    }

    private void content(String part) throws IOException {
        Faults.Spot spot = faults.in(part);
        try (InputStream in = parts.open(part).orElseThrow()) {
            if (isXml(part)) {
                Characters.fault(in).ifPresent(fault -> {
                    spot.error(
                            PreflightFindings.ILLEGAL_CHARACTER,
                            "含有XML不允许的字符（%s），Excel会提示文件损坏".formatted(fault),
                            "XML cannot hold %s".formatted(fault));
                });
            }
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (PartException e) {
            broken.add(part);
            spot.error(PreflightFindings.ZIP_DAMAGED, "压缩内容损坏，任何软件都打不开", "The content cannot be read: " + e.detail());
            return;
        }
        if (isXml(part)) {
            wellFormed(part, spot);
        }
    }

    private void wellFormed(String part, Faults.Spot spot) throws IOException {
        try (XmlTokens xml = parts.xml(part).orElseThrow().strict()) {
            for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
                if (token == XmlTokens.START && xml.attributes().haveDoubles()) {
                    spot.error(
                            PreflightFindings.NOT_WELL_FORMED,
                            "元素<%s>的属性重复，Excel会提示文件损坏".formatted(xml.name()),
                            "<%s> has an attribute twice".formatted(xml.name()));
                }
                for (int i = 0; token == XmlTokens.START && i < xml.attributes().count(); i++) {
                    // Decoding sees entities that there are not.
                    if (xml.attributes().isCoded(i)) {
                        xml.value(i);
                    }
                }
            }
        } catch (PartException e) {
            broken.add(part);
            spot.error(PreflightFindings.NOT_WELL_FORMED, "XML格式不良，Excel会提示文件损坏", "No well-formed XML: " + e.detail());
        }
    }

    private void types() throws IOException {
        Faults.Spot spot = faults.in(TYPES);
        Optional<XmlTokens> content = broken.contains(TYPES) ? Optional.empty() : parts.xml(TYPES);
        if (content.isEmpty()) {
            spot.error(PreflightFindings.CONTENT_TYPES_MISSING, "缺少类型表，任何软件都打不开", "There are no content types");
            return;
        }
        try (XmlTokens xml = content.get()) {
            for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
                if (token == XmlTokens.START && xml.at("Default")) {
                    type(defaults, xml.attribute("Extension").orElse("").toLowerCase(Locale.ROOT), xml, spot);
                } else if (token == XmlTokens.START && xml.at("Override")) {
                    type(overrides, xml.attribute("PartName").orElse("").toLowerCase(Locale.ROOT), xml, spot);
                }
            }
        }
        for (String part : parts.names()) {
            if (!part.equals(TYPES) && type(part).isEmpty()) {
                faults.in(part)
                        .error(
                                PreflightFindings.NO_CONTENT_TYPE,
                                "部件没有登记类型，Excel会提示文件损坏",
                                "The part has no content type");
            }
        }
        for (String name : overrides.keySet()) {
            if (!name.startsWith("/") || !parts.has(name.substring(1))) {
                spot.error(
                        PreflightFindings.CONTENT_TYPE_OF_NOTHING,
                        "类型表登记了不存在的部件“%s”".formatted(name),
                        "'%s' has a type and is missing".formatted(name));
            }
        }
    }

    private static void type(Map<String, String> types, String key, XmlTokens xml, Faults.Spot spot)
            throws IOException {
        String type = xml.attribute("ContentType").orElse("");
        if (Optional.ofNullable(types.put(key, type)).isPresent()) {
            spot.error(
                    PreflightFindings.CONTENT_TYPE_TWICE,
                    "类型表中“%s”登记了两次，Excel会提示文件损坏".formatted(key),
                    "'%s' has two types".formatted(key));
        }
    }

    private String type(String part) {
        String small = part.toLowerCase(Locale.ROOT);
        String extension = small.substring(small.lastIndexOf('.') + 1);
        return Optional.ofNullable(overrides.get("/" + small))
                .or(() -> Optional.ofNullable(defaults.get(extension)))
                .orElse("");
    }

    /** The part whose relationships a part holds. */
    private static String owner(String rels) {
        int folder = rels.lastIndexOf("_rels/");
        String name = rels.substring(folder + "_rels/".length());
        return rels.substring(0, folder) + name.substring(0, name.length() - ".rels".length());
    }

    private void relationships(String rels) throws IOException {
        if (!rels.contains("_rels/")) {
            return;
        }
        Faults.Spot spot = faults.in(rels);
        Set<String> ids = new HashSet<>();
        String owner = owner(rels);
        for (Relationship relationship : parts.relationships(owner)) {
            String id = relationship.id();
            if (id.isEmpty() || !ids.add(id)) {
                spot.error(
                        PreflightFindings.RELATIONSHIP_ID_TWICE,
                        "关系编号“%s”为空或重复，Excel会提示文件损坏".formatted(id),
                        "Relationship id '%s' is empty or stands twice".formatted(id));
            }
            if (relationship.external()) {
                continue;
            }
            String target = relationship.part();
            if (!parts.has(target)) {
                boolean place = relationship.target().startsWith("#");
                if (!place) {
                    spot.error(
                            PreflightFindings.RELATIONSHIP_DANGLING,
                            "关系“%s”指向不存在的部件“%s”，Excel会提示文件损坏".formatted(id, relationship.target()),
                            "Relationship '%s' leads to '%s', which is missing".formatted(id, relationship.target()));
                }
            } else {
                ofType(relationship, spot);
            }
        }
    }

    private void ofType(Relationship relationship, Faults.Spot spot) {
        String step = relationship.type().substring(relationship.type().lastIndexOf('/') + 1);
        List<String> endings = ENDINGS.getOrDefault(step, List.of());
        String type = type(relationship.part());
        if (!type.isEmpty() && !endings.isEmpty() && endings.stream().noneMatch(type::endsWith)) {
            spot.error(
                    PreflightFindings.WRONG_CONTENT_TYPE,
                    "部件“%s”登记的类型与用途不符，Excel会提示文件损坏".formatted(relationship.part()),
                    "'%s' is related as %s and has the type %s".formatted(relationship.part(), step, type));
        }
    }

    /** Every relationship that an element names is there. */
    private void references(String part) throws IOException {
        String rels = PartNames.relationshipsOf(part);
        Set<String> ids = new HashSet<>();
        if (!broken.contains(rels)) {
            parts.relationships(part).forEach(relationship -> ids.add(relationship.id()));
        }
        try (XmlTokens xml = parts.xml(part).orElseThrow()) {
            for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
                for (int i = 0; token == XmlTokens.START && i < xml.attributes().count(); i++) {
                    if (xml.attributes().hasPrefix(i, "r")) {
                        reference(xml, i, ids, faults.in(part));
                    }
                }
            }
        }
    }

    private static void reference(XmlTokens xml, int index, Set<String> ids, Faults.Spot spot) throws IOException {
        boolean names =
                RELATION_ATTRIBUTES.stream().anyMatch(name -> xml.attributes().prefixedIndex(name) == index);
        String id = names ? xml.value(index) : "";
        if (names && !id.isEmpty() && !ids.contains(id)) {
            spot.error(
                    PreflightFindings.RELATIONSHIP_MISSING,
                    "元素<%s>引用的关系“%s”不存在，Excel会提示文件损坏".formatted(xml.name(), id),
                    "<%s> names relationship '%s', which is missing".formatted(xml.name(), id));
        }
    }
}
