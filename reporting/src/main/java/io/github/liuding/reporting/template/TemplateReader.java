package io.github.liuding.reporting.template;

import io.github.liuding.core.json.SourceNode;
import io.github.liuding.reporting.table.Alignment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a template (文稿模板). What is wrong is told and left out; what the names mean is not its business. */
public final class TemplateReader {
    private static final Pattern TYPED_NUMBER =
            Pattern.compile("[一二三四五六七八九十]+、.*|（[一二三四五六七八九十]+）.*|[0-9]+[.．、].*|（[0-9]+）.*");
    private static final Map<String, Alignment> ALIGNMENTS = Map.of("left", Alignment.LEFT, "centre", Alignment.CENTRE);
    private static final int LEVELS = 4;

    private final Nodes nodes;
    private final TextReader texts;

    /** Of a file, the nodes of which are read by those. */
    public TemplateReader(Nodes nodes) {
        this.nodes = nodes;
        texts = new TextReader(nodes);
    }

    /** The template that a node holds. */
    public Template template(SourceNode node) {
        Map<Template.Slot, Text> slots = new EnumMap<>(Template.Slot.class);
        Map<String, List<Template.Block>> body = new LinkedHashMap<>();
        Map<String, Template.Attached> attachments = new LinkedHashMap<>();
        Map<String, Template.Phrase> phrases = new LinkedHashMap<>();
        Map<String, Template.Table> tables = new LinkedHashMap<>();
        nodes.members(node).forEach((key, member) -> {
            switch (key) {
                case "body" ->
                    nodes.members(member.value()).forEach((name, part) -> body.put(name, blocks(part.value())));
                case "attachments" ->
                    nodes.members(member.value())
                            .forEach((name, part) ->
                                    attached(part.value()).ifPresent(one -> attachments.put(name, one)));
                case "phrases" ->
                    nodes.members(member.value())
                            .forEach((name, part) -> phrase(part.value()).ifPresent(one -> phrases.put(name, one)));
                case "tables" ->
                    nodes.members(member.value())
                            .forEach((name, part) -> table(part.value()).ifPresent(one -> tables.put(name, one)));
                default ->
                    Template.Slot.of(key)
                            .ifPresentOrElse(
                                    slot -> slots.put(slot, texts.text(member.value())),
                                    () -> nodes.unknownKey(key, member));
            }
        });
        return new Template(slots, body, attachments, phrases, tables);
    }

    private List<Template.Block> blocks(SourceNode node) {
        List<Template.Block> blocks = new ArrayList<>();
        nodes.items(node).forEach(item -> block(item).ifPresent(blocks::add));
        return List.copyOf(blocks);
    }

    private Optional<Template.Block> block(SourceNode node) {
        if (node instanceof SourceNode.Scalar) {
            return Optional.of(new Template.Block.Paragraph(List.of(), texts.text(node)));
        }
        Nodes.Keys keys = new Nodes.Keys(nodes.members(node));
        List<Condition> when = texts.conditions(keys.take("when"));
        Optional<SourceNode> text = keys.take("text");
        Optional<SourceNode> inner = keys.take("blocks");
        List<Template.Block> blocks = new ArrayList<>();
        int kinds = 0;
        for (int level = 1; level <= LEVELS; level++) {
            Optional<SourceNode> heading = keys.take("h" + level);
            if (heading.isPresent()) {
                kinds++;
                checkNoNumber(heading.get());
                blocks.add(new Template.Block.Heading(when, level, texts.text(heading.get()), text.map(texts::text)));
            }
        }
        Optional<SourceNode> label = keys.take("item");
        Optional<SourceNode> table = keys.take("table");
        Optional<SourceNode> each = keys.take("each");
        kinds += (int) Stream.of(label, table, each).filter(Optional::isPresent).count();
        keys.rest().forEach(nodes::unknownKey);
        if (label.isPresent() && text.isPresent()) {
            blocks.add(new Template.Block.Item(when, texts.text(label.get()), texts.text(text.get())));
        }
        if (table.isPresent() && text.isEmpty()) {
            blocks.add(new Template.Block.TableHere(when, nodes.word(table.get()), nodes.place(table.get())));
        }
        if (each.isPresent() && inner.isPresent() && text.isEmpty()) {
            blocks.add(new Template.Block.Each(
                    when, nodes.word(each.get()), blocks(inner.get()), nodes.place(each.get())));
        }
        if (kinds == 0 && text.isPresent()) {
            blocks.add(new Template.Block.Paragraph(when, texts.text(text.get())));
        }
        if (kinds > 1 || blocks.size() != 1 || inner.isPresent() != each.isPresent()) {
            nodes.wrongForm(
                    node,
                    "一段文字，或只含 text、h1至h4（可带 text）、item 和 text、table、each 和 blocks 之一",
                    "a text, or one alone of text, h1 to h4 with or without text, item and text, table, each and blocks");
            return Optional.empty();
        }
        return Optional.of(blocks.get(0));
    }

    private Optional<Template.Attached> attached(SourceNode node) {
        Nodes.Keys keys = new Nodes.Keys(nodes.members(node));
        List<Condition> when = texts.conditions(keys.take("when"));
        Optional<SourceNode> name = keys.take("name");
        Optional<SourceNode> blocks = keys.take("blocks");
        keys.rest().forEach(nodes::unknownKey);
        if (name.isEmpty() || blocks.isEmpty()) {
            nodes.wrongForm(node, "含 name 和 blocks", "made of name and blocks");
            return Optional.empty();
        }
        return Optional.of(new Template.Attached(when, texts.text(name.get()), blocks(blocks.get())));
    }

    private Optional<Template.Phrase> phrase(SourceNode node) {
        if (node instanceof SourceNode.Scalar) {
            return Optional.of(new Template.Phrase(texts.text(node), "", Integer.MAX_VALUE));
        }
        Nodes.Keys keys = new Nodes.Keys(nodes.members(node));
        Optional<SourceNode> text = keys.take("text");
        String join = keys.take("join").map(nodes::word).orElse("");
        int most = keys.take("most").map(given -> nodes.number(given, 1)).orElse(Integer.MAX_VALUE);
        keys.rest().forEach(nodes::unknownKey);
        if (text.isEmpty()) {
            nodes.wrongForm(node, "一段文字，或含 text", "a text, or made of text");
        }
        return text.map(found -> new Template.Phrase(texts.text(found), join, most));
    }

    private Optional<Template.Table> table(SourceNode node) {
        Nodes.Keys keys = new Nodes.Keys(nodes.members(node));
        Optional<Text> title = keys.take("title").map(texts::text);
        Optional<SourceNode> rows = keys.take("rows");
        Optional<SourceNode> columns = keys.take("columns");
        List<Text> notes = keys.take("notes").map(nodes::items).orElse(List.of()).stream()
                .map(texts::text)
                .toList();
        keys.rest().forEach(nodes::unknownKey);
        if (rows.isEmpty() || columns.isEmpty()) {
            nodes.wrongForm(node, "含 rows 和 columns", "made of rows and columns");
            return Optional.empty();
        }
        List<Template.TableColumn> made = new ArrayList<>();
        nodes.items(columns.get()).forEach(column -> column(column).ifPresent(made::add));
        return Optional.of(new Template.Table(title, nodes.word(rows.get()), made, notes, nodes.place(rows.get())));
    }

    private Optional<Template.TableColumn> column(SourceNode node) {
        Nodes.Keys keys = new Nodes.Keys(nodes.members(node));
        Optional<SourceNode> heading = keys.take("heading");
        Optional<SourceNode> cell = keys.take("cell");
        int width = keys.take("width").map(given -> nodes.number(given, 2)).orElse(8);
        Optional<String> missing = keys.take("missing").map(nodes::word);
        Optional<SourceNode> align = keys.take("align");
        keys.rest().forEach(nodes::unknownKey);
        align.filter(given -> !ALIGNMENTS.containsKey(nodes.word(given)))
                .ifPresent(given -> nodes.wrongForm(given, "left 或 centre", "left or centre"));
        if (heading.isEmpty() || cell.isEmpty()) {
            nodes.wrongForm(node, "含 heading 和 cell", "made of heading and cell");
            return Optional.empty();
        }
        return Optional.of(new Template.TableColumn(
                nodes.word(heading.get()),
                texts.text(cell.get()),
                width,
                align.map(nodes::word).map(ALIGNMENTS::get).orElse(Alignment.CENTRE),
                missing));
    }

    private void checkNoNumber(SourceNode heading) {
        if (heading instanceof SourceNode.Scalar words
                && TYPED_NUMBER.matcher(words.text()).matches()) {
            nodes.error(
                    TemplateFindings.TYPED_NUMBER,
                    nodes.place(heading),
                    "标题“%s”不写序号，序号由版式生成".formatted(words.text()),
                    "Heading '%s' must not have a number, which comes with the form".formatted(words.text()));
        }
    }
}
