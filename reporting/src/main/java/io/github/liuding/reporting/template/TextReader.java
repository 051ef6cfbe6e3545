package io.github.liuding.reporting.template;

import io.github.liuding.core.json.SourceNode;
import io.github.liuding.core.result.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts of templates (模板文字): sentences with their conditions, words and gaps. */
final class TextReader {
    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+(?:\\.[A-Za-z]+)*)(?::([^{}]+))?}");

    private final Nodes nodes;

    TextReader(Nodes nodes) {
        this.nodes = nodes;
    }

    /** A text; a list of sentences, each with conditions of its own, is one too. */
    Text text(SourceNode node) {
        List<Text.Sentence> sentences = new ArrayList<>();
        for (SourceNode item : nodes.items(node)) {
            if (item instanceof SourceNode.Scalar words) {
                sentences.add(new Text.Sentence(List.of(), parts(words)));
                continue;
            }
            Nodes.Keys keys = new Nodes.Keys(nodes.members(item));
            List<Condition> when = conditions(keys.take("when"));
            Optional<SourceNode> say = keys.take("say");
            keys.rest().forEach(nodes::unknownKey);
            if (say.isPresent() && say.get() instanceof SourceNode.Scalar words) {
                sentences.add(new Text.Sentence(when, parts(words)));
            } else {
                nodes.wrongForm(item, "一句话，或含 when 和 say", "a sentence, or made of when and say");
            }
        }
        return new Text(sentences, nodes.place(node));
    }

    private List<Text.Part> parts(SourceNode.Scalar scalar) {
        String text = scalar.text();
        List<Text.Part> parts = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int at = 0;
        while (gap.find()) {
            plain(scalar, at, gap.start(), parts);
            String format = gap.group(2) == null ? "" : gap.group(2);
            parts.add(new Text.Part.Gap(gap.group(1), format, nodes.place(scalar, gap.start())));
            at = gap.end();
        }
        plain(scalar, at, text.length(), parts);
        return parts;
    }

    private void plain(SourceNode.Scalar scalar, int from, int to, List<Text.Part> parts) {
        String words = scalar.text().substring(from, to);
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '{' || words.charAt(i) == '}') {
                nodes.error(
                        TemplateFindings.MALFORMED_GAP,
                        nodes.place(scalar, from + i),
                        "花括号须成对，其中写一个名称，如 {asOf} 或 {asOf:short}",
                        "Braces come in pairs with a name between them, such as {asOf} or {asOf:short}");
                return;
            }
        }
        if (!words.isEmpty()) {
            parts.add(new Text.Part.Words(words.replace("\n", "")));
        }
    }

    List<Condition> conditions(Optional<SourceNode> node) {
        List<Condition> conditions = new ArrayList<>();
        for (SourceNode item : node.map(nodes::items).orElse(List.of())) {
            Place place = nodes.place(item);
            Condition.parse(nodes.word(item), place)
                    .ifPresentOrElse(
                            conditions::add,
                            () -> nodes.error(
                                    TemplateFindings.FAULTY_CONDITION,
                                    place,
                                    "“%s”不是条件；条件如 recipients、not recipients、tasks.overdue > 0"
                                            .formatted(nodes.word(item)),
                                    "'%s' is no condition such as recipients, not recipients, tasks.overdue > 0"
                                            .formatted(nodes.word(item))));
        }
        return conditions;
    }
}
