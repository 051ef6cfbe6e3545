package io.github.liuding.reporting.template;

import io.github.liuding.core.json.SourceFile;
import io.github.liuding.core.json.SourceNode;
import io.github.liuding.core.organization.Names;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The nodes of a file of templates (模板文件), read as what they should be. What is otherwise is told and left out. */
public final class Nodes {
    /** All that mean something anywhere, of which the nearest to an unknown one is shown. */
    private static final List<String> KEYS = Stream.concat(
                    Arrays.stream(Template.Slot.values()).map(Template.Slot::key),
                    Stream.of(
                            "body attachments phrases tables when say text blocks item table each join most rows columns notes heading cell width missing align name"
                                    .split(" ")))
            .toList();

    private final SourceFile file;
    private final List<Finding> findings;

    /** Of that file; what is wrong is added to the findings. */
    public Nodes(SourceFile file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The keys of a mapping, taken one by one, so that what nobody takes is told. */
    record Keys(Map<String, SourceNode.Member> rest) {
        Keys {
            rest = new LinkedHashMap<>(rest);
        }

        Optional<SourceNode> take(String key) {
            return Optional.ofNullable(rest.remove(key)).map(SourceNode.Member::value);
        }
    }

    public Map<String, SourceNode.Member> members(SourceNode node) {
        if (node instanceof SourceNode.Mapping mapping) {
            return mapping.members();
        }
        wrongForm(node, "若干“键: 值”", "keys and values");
        return Map.of();
    }

    List<SourceNode> items(SourceNode node) {
        return node instanceof SourceNode.Sequence list ? list.items() : List.of(node);
    }

    String word(SourceNode node) {
        if (node instanceof SourceNode.Scalar scalar) {
            return scalar.text();
        }
        wrongForm(node, "一个词", "a word");
        return "";
    }

    /** A whole number from that one to 99; that one where it is none. */
    int number(SourceNode node, int least) {
        String word = word(node);
        if (word.matches("[1-9][0-9]?") && Integer.parseInt(word) >= least) {
            return Integer.parseInt(word);
        }
        wrongForm(node, "%s至99的整数".formatted(least), "a whole number from %s to 99".formatted(least));
        return least;
    }

    void unknownKey(String key, SourceNode.Member member) {
        List<String> near = Names.nearest(key, KEYS, 1);
        error(
                TemplateFindings.UNKNOWN_KEY,
                file.place(member),
                "此处没有“%s”这个键%s".formatted(key, near.isEmpty() ? "" : "，是否为“%s”".formatted(near.get(0))),
                "Key '%s' means nothing here".formatted(key));
    }

    void wrongForm(SourceNode node, String chinese, String english) {
        error(TemplateFindings.WRONG_FORM, file.place(node), "此处应为" + chinese, "This must be " + english);
    }

    public void error(FindingCode code, Place place, String chinese, String english) {
        findings.add(Finding.error(code, chinese, english, place));
    }

    Place place(SourceNode node) {
        return file.place(node);
    }

    Place place(SourceNode.Scalar scalar, int offset) {
        return file.place(scalar, offset);
    }
}
