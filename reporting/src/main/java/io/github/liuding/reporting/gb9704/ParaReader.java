package io.github.liuding.reporting.gb9704;

import java.util.ArrayList;
import java.util.List;

/** Reads blocks into paragraphs, in the order in which they stand. */
final class ParaReader {
    private final StyleSheet styles;
    private final Numbering numbering;
    private final List<XmlNode> sections;
    private final List<Para> paragraphs = new ArrayList<>();
    private boolean pageBroken;

    ParaReader(StyleSheet styles, Numbering numbering, List<XmlNode> sections) {
        this.styles = styles;
        this.numbering = numbering;
        this.sections = sections;
    }

    List<Para> paragraphs() {
        return paragraphs;
    }

    void block(XmlNode node, Para.Where where) {
        switch (node.name()) {
            case "w:p" -> paragraph(node, where);
            case "w:tbl" -> node.children().forEach(child -> block(child, Para.Where.TABLE));
            case "w:sectPr", "w:del", "w:moveFrom", "mc:Fallback", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr" -> {}
            default -> node.children().forEach(child -> block(child, where));
        }
    }

    private void paragraph(XmlNode node, Para.Where where) {
        Properties properties = styles.paragraph(node.child("w:pPr"));
        Gathered gathered = new Gathered();
        gather(node, properties, gathered);
        boolean newPage = pageBroken || gathered.breakBefore || properties.on("pageBreakBefore");
        pageBroken = gathered.breakAfter;
        String label = properties.has("numPr.numId") ? numbering.next(properties) : "";
        int number = paragraphs.size() + 1;
        paragraphs.add(new Para(
                number,
                label,
                List.copyOf(gathered.runs),
                properties,
                where,
                sections.size(),
                newPage,
                gathered.redLine,
                gathered.pageNumber));
        gathered.boxes.forEach(box -> box.children().forEach(child -> block(child, Para.Where.BOX)));
        node.child("w:pPr").flatMap(own -> own.child("w:sectPr")).ifPresent(section -> {
            sections.add(section);
            String type =
                    section.child("w:type").map(kind -> kind.attribute("val")).orElse("nextPage");
            pageBroken = !type.equals("continuous");
        });
    }

    private void gather(XmlNode node, Properties paragraph, Gathered gathered) {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "w:r" -> run(child, paragraph, gathered);
                case "w:fldSimple" -> {
                    gathered.pageNumber |= isPage(child.attribute("instr"));
                    gather(child, paragraph, gathered);
                }
                case "w:pPr", "w:del", "w:moveFrom", "mc:Fallback" -> {}
                default -> gather(child, paragraph, gathered);
            }
        }
    }

    private void run(XmlNode run, Properties paragraph, Gathered gathered) {
        Properties properties = styles.run(paragraph, run.child("w:rPr"));
        if (properties.on("vanish")) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (XmlNode child : run.children()) {
            switch (child.name()) {
                case "w:t" -> text.append(child.text());
                case "w:instrText" -> gathered.pageNumber |= isPage(child.text().toString());
                case "w:tab", "w:ptab" -> text.append('\t');
                case "w:noBreakHyphen" -> text.append('-');
                case "w:br" -> {
                    if (child.attribute("type").equals("page")) {
                        if (gathered.runs.isEmpty() && text.isEmpty()) {
                            gathered.breakBefore = true;
                        }
                        gathered.breakAfter = true;
                    } else {
                        text.append('\n');
                    }
                }
                case "w:lastRenderedPageBreak" -> {}
                default -> drawing(child, gathered);
            }
        }
        if (!text.isEmpty()) {
            gathered.runs.add(TypeRun.of(text.toString(), properties));
            gathered.breakAfter = false;
        }
    }

    private static boolean isPage(String field) {
        return field.strip().startsWith("PAGE") && !field.contains("PAGEREF");
    }

    private static void drawing(XmlNode node, Gathered gathered) {
        if (node.is("w:txbxContent")) {
            gathered.boxes.add(node);
            return;
        }
        if (node.is("mc:Fallback")) {
            return;
        }
        if ((node.is("srgbClr") && isRed(node.attribute("val"))) || isRed(node.attribute("strokecolor"))) {
            gathered.redLine = true;
        }
        node.children().forEach(child -> drawing(child, gathered));
    }

    private static boolean isRed(String colour) {
        String rgb = colour.startsWith("#") ? colour.substring(1) : colour.equals("red") ? "FF0000" : colour;
        return new TypeRun("", "", 0, rgb.split(" ", 2)[0].toUpperCase(java.util.Locale.ROOT), 0, false).isRed();
    }

    /** What is found in a paragraph. */
    private static final class Gathered {
        private final List<TypeRun> runs = new ArrayList<>();
        private final List<XmlNode> boxes = new ArrayList<>();
        private boolean breakBefore;
        private boolean breakAfter;
        private boolean redLine;
        private boolean pageNumber;
    }
}
