package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.json.SourceFile;
import io.github.liuding.core.json.SourceNode;
import io.github.liuding.core.organization.Names;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.reporting.table.Alignment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a file of templates. What is wrong is told and left out; what the names mean is not its business. */
final class TemplateReader {
    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+(?:\\.[A-Za-z]+)*)(?::([^{}]+))?}");
    private static final Pattern TYPED_NUMBER =
            Pattern.compile("[一二三四五六七八九十]+、.*|（[一二三四五六七八九十]+）.*|[0-9]+[.．、].*|（[0-9]+）.*");
    private static final Map<String, Alignment> ALIGNMENTS = Map.of("left", Alignment.LEFT, "centre", Alignment.CENTRE);
    private static final int LEVELS = 4;

    private final SourceFile file;
    private final List<Finding> findings;

    TemplateReader(SourceFile file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The templates by kind, in the order of the kinds. */
    Map<BulletinKind, Template> read() {
        Map<BulletinKind, Template> templates = new EnumMap<>(BulletinKind.class);
        members(file.root()).forEach((key, member) -> {
            Optional<BulletinKind> kind = BulletinKind.find(key);
            if (kind.isPresent() && templates.containsKey(kind.get())) {
                error(
                        FileFindings.DUPLICATE_KEY,
                        file.place(member),
                        "键“%s”与前面的键是同一文种，本处未采用".formatted(key),
                        "Key '%s' is of a kind that stands before; this one was left out".formatted(key));
            } else if (kind.isPresent()) {
                templates.put(kind.get(), template(member.value()));
            } else {
                List<String> ids = BulletinKind.ids();
                error(
                        BulletinFindings.UNKNOWN_KIND,
                        file.place(member),
                        "没有“%s”这个文种；有：%s".formatted(key, String.join("、", ids)),
                        "There is no kind '%s', but %s".formatted(key, ids));
            }
        });
        return templates;
    }

    private Template template(SourceNode node) {
        Map<Template.Slot, Text> slots = new EnumMap<>(Template.Slot.class);
        Map<String, List<Template.Block>> body = new LinkedHashMap<>();
        Map<String, Template.Attached> attachments = new LinkedHashMap<>();
        Map<String, Template.Phrase> phrases = new LinkedHashMap<>();
        Map<String, Template.Table> tables = new LinkedHashMap<>();
        members(node).forEach((key, member) -> {
            switch (key) {
                case "body" -> members(member.value()).forEach((name, part) -> body.put(name, blocks(part.value())));
                case "attachments" ->
                    members(member.value())
                            .forEach((name, part) ->
                                    attached(part.value()).ifPresent(one -> attachments.put(name, one)));
                case "phrases" ->
                    members(member.value())
                            .forEach((name, part) -> phrase(part.value()).ifPresent(one -> phrases.put(name, one)));
                case "tables" ->
                    members(member.value())
                            .forEach((name, part) -> table(part.value()).ifPresent(one -> tables.put(name, one)));
                default ->
                    Template.Slot.of(key)
                            .ifPresentOrElse(
                                    slot -> slots.put(slot, text(member.value())), () -> unknownKey(key, member));
            }
        });
        return new Template(slots, body, attachments, phrases, tables);
    }

    private List<Template.Block> blocks(SourceNode node) {
        List<Template.Block> blocks = new ArrayList<>();
        items(node).forEach(item -> block(item).ifPresent(blocks::add));
        return List.copyOf(blocks);
    }

    private Optional<Template.Block> block(SourceNode node) {
        if (node instanceof SourceNode.Scalar) {
            return Optional.of(new Template.Block.Paragraph(List.of(), text(node)));
        }
        Keys keys = new Keys(members(node));
        List<Condition> when = conditions(keys.take("when"));
        Optional<SourceNode> text = keys.take("text");
        Optional<SourceNode> inner = keys.take("blocks");
        List<Template.Block> blocks = new ArrayList<>();
        int kinds = 0;
        for (int level = 1; level <= LEVELS; level++) {
            Optional<SourceNode> heading = keys.take("h" + level);
            if (heading.isPresent()) {
                kinds++;
                checkNoNumber(heading.get());
                blocks.add(new Template.Block.Heading(when, level, text(heading.get()), text.map(this::text)));
            }
        }
        Optional<SourceNode> label = keys.take("item");
        Optional<SourceNode> table = keys.take("table");
        Optional<SourceNode> each = keys.take("each");
        kinds += (int) Stream.of(label, table, each).filter(Optional::isPresent).count();
        keys.rest().forEach(this::unknownKey);
        if (label.isPresent() && text.isPresent()) {
            blocks.add(new Template.Block.Item(when, text(label.get()), text(text.get())));
        }
        if (table.isPresent() && text.isEmpty()) {
            blocks.add(new Template.Block.TableHere(when, word(table.get()), file.place(table.get())));
        }
        if (each.isPresent() && inner.isPresent() && text.isEmpty()) {
            blocks.add(new Template.Block.Each(when, word(each.get()), blocks(inner.get()), file.place(each.get())));
        }
        if (kinds == 0 && text.isPresent()) {
            blocks.add(new Template.Block.Paragraph(when, text(text.get())));
        }
        if (kinds > 1 || blocks.size() != 1 || inner.isPresent() != each.isPresent()) {
            wrongForm(
                    node,
                    "一段文字，或只含 text、h1至h4（可带 text）、item 和 text、table、each 和 blocks 之一",
                    "a text, or one alone of text, h1 to h4 with or without text, item and text, table, each and blocks");
            return Optional.empty();
        }
        return Optional.of(blocks.get(0));
    }

    private Optional<Template.Attached> attached(SourceNode node) {
        Keys keys = new Keys(members(node));
        List<Condition> when = conditions(keys.take("when"));
        Optional<SourceNode> name = keys.take("name");
        Optional<SourceNode> blocks = keys.take("blocks");
        keys.rest().forEach(this::unknownKey);
        if (name.isEmpty() || blocks.isEmpty()) {
            wrongForm(node, "含 name 和 blocks", "made of name and blocks");
            return Optional.empty();
        }
        return Optional.of(new Template.Attached(when, text(name.get()), blocks(blocks.get())));
    }

    private Optional<Template.Phrase> phrase(SourceNode node) {
        if (node instanceof SourceNode.Scalar) {
            return Optional.of(new Template.Phrase(text(node), "", Integer.MAX_VALUE));
        }
        Keys keys = new Keys(members(node));
        Optional<SourceNode> text = keys.take("text");
        String join = keys.take("join").map(this::word).orElse("");
        int most = keys.take("most").map(this::number).orElse(Integer.MAX_VALUE);
        keys.rest().forEach(this::unknownKey);
        if (text.isEmpty()) {
            wrongForm(node, "一段文字，或含 text", "a text, or made of text");
        }
        return text.map(found -> new Template.Phrase(text(found), join, most));
    }

    private Optional<Template.Table> table(SourceNode node) {
        Keys keys = new Keys(members(node));
        Optional<Text> title = keys.take("title").map(this::text);
        Optional<SourceNode> rows = keys.take("rows");
        Optional<SourceNode> columns = keys.take("columns");
        List<Text> notes = keys.take("notes").map(this::items).orElse(List.of()).stream()
                .map(this::text)
                .toList();
        keys.rest().forEach(this::unknownKey);
        if (rows.isEmpty() || columns.isEmpty()) {
            wrongForm(node, "含 rows 和 columns", "made of rows and columns");
            return Optional.empty();
        }
        List<Template.TableColumn> made = new ArrayList<>();
        items(columns.get()).forEach(column -> column(column).ifPresent(made::add));
        return Optional.of(new Template.Table(title, word(rows.get()), made, notes, file.place(rows.get())));
    }

    private Optional<Template.TableColumn> column(SourceNode node) {
        Keys keys = new Keys(members(node));
        Optional<SourceNode> heading = keys.take("heading");
        Optional<SourceNode> cell = keys.take("cell");
        int width = keys.take("width")
                .map(this::number)
                .filter(characters -> characters >= 2)
                .orElse(8);
        Optional<String> missing = keys.take("missing").map(this::word);
        Optional<SourceNode> align = keys.take("align");
        keys.rest().forEach(this::unknownKey);
        align.filter(given -> !ALIGNMENTS.containsKey(word(given)))
                .ifPresent(given -> wrongForm(given, "left 或 centre", "left or centre"));
        if (heading.isEmpty() || cell.isEmpty()) {
            wrongForm(node, "含 heading 和 cell", "made of heading and cell");
            return Optional.empty();
        }
        return Optional.of(new Template.TableColumn(
                word(heading.get()),
                text(cell.get()),
                width,
                align.map(this::word).map(ALIGNMENTS::get).orElse(Alignment.CENTRE),
                missing));
    }

    /** A text; a list of sentences, each with conditions of its own, is one too. */
    private Text text(SourceNode node) {
        List<Text.Sentence> sentences = new ArrayList<>();
        for (SourceNode item : items(node)) {
            if (item instanceof SourceNode.Scalar words) {
                sentences.add(new Text.Sentence(List.of(), parts(words)));
                continue;
            }
            Keys keys = new Keys(members(item));
            List<Condition> when = conditions(keys.take("when"));
            Optional<SourceNode> say = keys.take("say");
            keys.rest().forEach(this::unknownKey);
            if (say.isPresent() && say.get() instanceof SourceNode.Scalar words) {
                sentences.add(new Text.Sentence(when, parts(words)));
            } else {
                wrongForm(item, "一句话，或含 when 和 say", "a sentence, or made of when and say");
            }
        }
        return new Text(sentences, file.place(node));
    }

    private List<Text.Part> parts(SourceNode.Scalar scalar) {
        String text = scalar.text();
        List<Text.Part> parts = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int at = 0;
        while (gap.find()) {
            plain(scalar, at, gap.start(), parts);
            String format = gap.group(2) == null ? "" : gap.group(2);
            parts.add(new Text.Part.Gap(gap.group(1), format, file.place(scalar, gap.start())));
            at = gap.end();
        }
        plain(scalar, at, text.length(), parts);
        return parts;
    }

    private void plain(SourceNode.Scalar scalar, int from, int to, List<Text.Part> parts) {
        String words = scalar.text().substring(from, to);
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '{' || words.charAt(i) == '}') {
                error(
                        BulletinFindings.MALFORMED_GAP,
                        file.place(scalar, from + i),
                        "花括号须成对，其中写一个名称，如 {asOf} 或 {asOf:short}",
                        "Braces come in pairs with a name between them, such as {asOf} or {asOf:short}");
                return;
            }
        }
        if (!words.isEmpty()) {
            parts.add(new Text.Part.Words(words.replace("\n", "")));
        }
    }

    private List<Condition> conditions(Optional<SourceNode> node) {
        List<Condition> conditions = new ArrayList<>();
        for (SourceNode item : node.map(this::items).orElse(List.of())) {
            Place place = file.place(item);
            Condition.parse(word(item), place)
                    .ifPresentOrElse(
                            conditions::add,
                            () -> error(
                                    BulletinFindings.FAULTY_CONDITION,
                                    place,
                                    "“%s”不是条件；条件如 recipients、not recipients、tasks.overdue > 0".formatted(word(item)),
                                    "'%s' is no condition such as recipients, not recipients, tasks.overdue > 0"
                                            .formatted(word(item))));
        }
        return conditions;
    }

    private void checkNoNumber(SourceNode heading) {
        if (heading instanceof SourceNode.Scalar words
                && TYPED_NUMBER.matcher(words.text()).matches()) {
            error(
                    BulletinFindings.TYPED_NUMBER,
                    file.place(heading),
                    "标题“%s”不写序号，序号由版式生成".formatted(words.text()),
                    "Heading '%s' must not have a number, which comes with the form".formatted(words.text()));
        }
    }

    /** The keys of a mapping, taken one by one, so that what nobody takes is told. */
    private record Keys(Map<String, SourceNode.Member> rest) {
        Keys {
            rest = new LinkedHashMap<>(rest);
        }

        Optional<SourceNode> take(String key) {
            return Optional.ofNullable(rest.remove(key)).map(SourceNode.Member::value);
        }
    }

    private Map<String, SourceNode.Member> members(SourceNode node) {
        if (node instanceof SourceNode.Mapping mapping) {
            return mapping.members();
        }
        wrongForm(node, "若干“键: 值”", "keys and values");
        return Map.of();
    }

    private List<SourceNode> items(SourceNode node) {
        return node instanceof SourceNode.Sequence list ? list.items() : List.of(node);
    }

    private String word(SourceNode node) {
        if (node instanceof SourceNode.Scalar scalar) {
            return scalar.text();
        }
        wrongForm(node, "一个词", "a word");
        return "";
    }

    private int number(SourceNode node) {
        String word = word(node);
        if (word.matches("[1-9][0-9]?")) {
            return Integer.parseInt(word);
        }
        wrongForm(node, "1至99的整数", "a whole number from 1 to 99");
        return 1;
    }

    private void unknownKey(String key, SourceNode.Member member) {
        List<String> slots = List.of("body", "attachments", "phrases", "tables", "title", "when", "text", "blocks");
        List<String> near = Names.nearest(key, slots, 1);
        error(
                BulletinFindings.UNKNOWN_KEY,
                file.place(member),
                "此处没有“%s”这个键%s".formatted(key, near.isEmpty() ? "" : "，是否为“%s”".formatted(near.get(0))),
                "Key '%s' means nothing here".formatted(key));
    }

    private void wrongForm(SourceNode node, String chinese, String english) {
        error(BulletinFindings.WRONG_FORM, file.place(node), "此处应为" + chinese, "This must be " + english);
    }

    private void error(FindingCode code, Place place, String chinese, String english) {
        findings.add(Finding.error(code, chinese, english, place));
    }
}
