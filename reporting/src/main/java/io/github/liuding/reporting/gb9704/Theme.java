package io.github.liuding.reporting.gb9704;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The faces of a theme, which stand in for those that a run names by theme.
 *
 * @param faces such as {@code minor.ea} with its face
 */
record Theme(Map<String, String> faces) {
    static Theme of(Optional<XmlNode> part) {
        Map<String, String> faces = new java.util.LinkedHashMap<>();
        part.ifPresent(root -> root.all()
                .filter(node -> node.is("majorFont") || node.is("minorFont"))
                .forEach(node -> {
                    String kind = node.is("majorFont") ? "major." : "minor.";
                    for (XmlNode face : node.children()) {
                        String typeface = face.attribute("typeface");
                        if (face.is("font") && face.attribute("script").equals("Hans")) {
                            faces.putIfAbsent(kind + "ea", typeface);
                        } else if (!face.is("font") && !typeface.isEmpty()) {
                            faces.put(kind + face.name(), typeface);
                        }
                    }
                }));
        return new Theme(faces);
    }

    /** A face by theme beats a face by name in the same place. */
    void resolve(Map<String, String> values) {
        for (String slot : List.of("ascii", "hAnsi", "eastAsia")) {
            String named = values.get("rFonts." + slot + "Theme");
            if (named != null) {
                String kind = named.startsWith("major") ? "major." : "minor.";
                String face = faces.get(kind + (named.endsWith("EastAsia") ? "ea" : "latin"));
                if (face != null) {
                    values.put("rFonts." + slot, face);
                }
            }
        }
    }
}
