package io.github.liuding.reporting.gb9704;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Defaults and styles, and what they come to for a paragraph and a run. */
final class StyleSheet {
    /** No style of a paper rests on so many others. */
    private static final int DEEPEST = 50;

    private final Theme theme;
    private final Map<String, XmlNode> styles = new LinkedHashMap<>();
    private final Map<String, Properties> paragraphs = new HashMap<>();
    private final Map<String, Properties> runs = new HashMap<>();
    private Properties paragraphDefaults = Properties.none();
    private Properties runDefaults = Properties.none();
    private String usual = "";

    StyleSheet(Optional<XmlNode> part, Theme theme) {
        this.theme = theme;
        part.ifPresent(root -> {
            for (XmlNode node : root.children()) {
                if (node.is("w:style")) {
                    styles.put(node.attribute("styleId"), node);
                    if (node.attribute("type").equals("paragraph")
                            && node.attribute("default").equals("1")) {
                        usual = node.attribute("styleId");
                    }
                }
            }
            root.child("w:docDefaults").ifPresent(defaults -> {
                runDefaults = inner(defaults.child("w:rPrDefault"), "w:rPr");
                paragraphDefaults = inner(defaults.child("w:pPrDefault"), "w:pPr");
            });
        });
    }

    private Properties inner(Optional<XmlNode> node, String name) {
        return node.flatMap(found -> found.child(name))
                .map(found -> Properties.of(found, theme))
                .orElse(Properties.none());
    }

    Theme theme() {
        return theme;
    }

    /** What is said of a paragraph in all. */
    Properties paragraph(Optional<XmlNode> own) {
        Properties said = own.map(node -> Properties.of(node, theme)).orElse(Properties.none());
        return paragraphDefaults.with(chain(style(said), "w:pPr", paragraphs)).with(said);
    }

    /** What is said of a run in all. */
    Properties run(Properties paragraph, Optional<XmlNode> own) {
        Properties said = own.map(node -> Properties.of(node, theme)).orElse(Properties.none());
        Properties result = runDefaults.with(chain(style(paragraph), "w:rPr", runs));
        if (said.has("rStyle")) {
            result = result.with(chain(said.get("rStyle"), "w:rPr", runs));
        }
        return result.with(said);
    }

    private String style(Properties paragraph) {
        String named = paragraph.get("pStyle");
        return named.isEmpty() ? usual : named;
    }

    private Properties chain(String id, String part, Map<String, Properties> known) {
        Properties found = known.get(id);
        if (found == null) {
            found = chain(id, part, new HashSet<>());
            known.put(id, found);
        }
        return found;
    }

    private Properties chain(String id, String part, Set<String> seen) {
        XmlNode style = styles.get(id);
        if (style == null || seen.size() > DEEPEST || !seen.add(id)) {
            return Properties.none();
        }
        Properties base = style.child("w:basedOn")
                .map(parent -> chain(parent.attribute("val"), part, seen))
                .orElse(Properties.none());
        return base.with(inner(Optional.of(style), part));
    }
}
