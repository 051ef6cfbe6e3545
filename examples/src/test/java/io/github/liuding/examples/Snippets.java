package io.github.liuding.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of an example's source that the READMEs show. */
final class Snippets {
    private static final Pattern SNIPPET =
            Pattern.compile("^ *// README begins\\n(.*?)\\n *// README ends$", Pattern.MULTILINE | Pattern.DOTALL);

    private Snippets() {}

    /** The lines between each pair of marks, without their indentation, in the order of the file. */
    static List<String> of(Class<?> example) throws IOException {
        String source = Files.readString(
                Repository.mainSources("examples").resolve(example.getName().replace('.', '/') + ".java"));
        return SNIPPET.matcher(source)
                .results()
                .map(found -> found.group(1).stripIndent() + "\n")
                .toList();
    }
}
