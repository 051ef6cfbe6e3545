package io.github.liuding.reporting.gb9704;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document as the rules see it.
 *
 * @param paragraphs all paragraphs in order, those of tables and boxes where they stand
 * @param headers the paragraphs of the first page's header
 * @param sections its sections
 * @param evenApart whether even pages have footers of their own
 */
record DocxModel(List<Para> paragraphs, List<Para> headers, List<PageSection> sections, boolean evenApart) {
    static Optional<DocxModel> of(DocxFile file) {
        String main = file.relations("").getOrDefault("officeDocument", "word/document.xml");
        return file.part(main)
                .filter(root -> root.is("w:document"))
                .flatMap(root -> root.child("w:body"))
                .map(body -> new Reader(file, main).read(body));
    }

    /** Reads the parts of a document. */
    private static final class Reader {
        private final DocxFile file;
        private final Map<String, String> relations;
        private final StyleSheet styles;
        private final Numbering numbering;
        private final Optional<XmlNode> settings;

        Reader(DocxFile file, String main) {
            this.file = file;
            relations = file.relations(main);
            Theme theme = Theme.of(related("theme"));
            styles = new StyleSheet(related("styles"), theme);
            numbering = new Numbering(related("numbering"));
            settings = related("settings");
        }

        private Optional<XmlNode> related(String type) {
            return Optional.ofNullable(relations.get(type)).flatMap(file::part);
        }

        DocxModel read(XmlNode body) {
            List<XmlNode> breaks = new ArrayList<>();
            ParaReader reader = new ParaReader(styles, numbering, breaks);
            body.children().forEach(node -> reader.block(node, Para.Where.BODY));
            body.child("w:sectPr").ifPresent(breaks::add);
            List<PageSection> sections = new ArrayList<>();
            Map<String, List<Para>> footers = Map.of();
            List<Para> headers = List.of();
            for (XmlNode section : breaks) {
                // What a section does not say of its footers is as in the one before.
                Map<String, List<Para>> own = new LinkedHashMap<>(footers);
                own.putAll(parts(section, "w:footerReference"));
                footers = own;
                if (sections.isEmpty()) {
                    Map<String, List<Para>> heads = parts(section, "w:headerReference");
                    boolean first = section.child("w:titlePg").isPresent();
                    headers = heads.getOrDefault(first ? "first" : "default", List.of());
                }
                sections.add(new PageSection(
                        Properties.of(section, styles.theme()),
                        footers,
                        Properties.of(section, styles.theme()).on("titlePg")));
            }
            boolean even = settings.flatMap(root -> root.child("w:evenAndOddHeaders"))
                    .filter(node -> !node.attribute("val").equals("0")
                            && !node.attribute("val").equals("false"))
                    .isPresent();
            return new DocxModel(List.copyOf(reader.paragraphs()), headers, List.copyOf(sections), even);
        }

        private Map<String, List<Para>> parts(XmlNode section, String reference) {
            Map<String, List<Para>> parts = new LinkedHashMap<>();
            for (XmlNode node : section.children()) {
                if (node.is(reference)) {
                    ParaReader reader = new ParaReader(styles, numbering, new ArrayList<>());
                    Optional.ofNullable(relations.get(node.attribute("r:id")))
                            .flatMap(file::part)
                            .ifPresent(root -> root.children().forEach(child -> reader.block(child, Para.Where.BODY)));
                    parts.put(node.attribute("type"), List.copyOf(reader.paragraphs()));
                }
            }
            return parts;
        }
    }
}
