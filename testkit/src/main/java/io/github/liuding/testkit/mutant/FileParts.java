package io.github.liuding.testkit.mutant;

import io.github.liuding.core.json.SourceFile;
import io.github.liuding.core.json.SourceNode;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which part of a file begins where: a part is the same, as a JSON pointer, whatever is put in before it. */
final class FileParts {
    private final SourceFile file;
    private final Map<Place, String> parts = new HashMap<>();

    private FileParts(SourceFile file) {
        this.file = file;
        walk(file.root(), "");
    }

    /** The parts of a file; of one that cannot be read, none. */
    static Optional<FileParts> of(String name, String text) {
        return SourceFile.parse(name, text).value().map(FileParts::new);
    }

    private void walk(SourceNode node, String pointer) {
        parts.put(file.place(node), pointer);
        if (node instanceof SourceNode.Mapping mapping) {
            mapping.members().forEach((key, member) -> walk(member.value(), pointer + "/" + key));
        } else if (node instanceof SourceNode.Sequence sequence) {
            List<SourceNode> items = sequence.items();
            for (int i = 0; i < items.size(); i++) {
                walk(items.get(i), pointer + "/" + i);
            }
        }
    }

    /** The part at whose beginning something was found. */
    Optional<String> at(Finding finding) {
        return finding.place().map(parts::get);
    }
}
