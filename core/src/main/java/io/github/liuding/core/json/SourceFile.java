package io.github.liuding.core.json;

import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A YAML or JSON file as a tree whose every node knows where it stands (带位置的数据文件), for packages that make sense of it
 * themselves and tell faults with line and column. A file whose name ends in {@code .json} is JSON; any other is YAML.
 */
public final class SourceFile {
    private static final String JSON = ".json";

    private final String name;
    private final String text;
    private final SourceNode root;

    private SourceFile(String name, String text, SourceNode root) {
        this.name = name;
        this.text = text;
        this.root = root;
    }

    /**
     * Reads a file; there is none where its text is not UTF-8, breaks the rules of its format or goes beyond the limits.
     *
     * @throws IOException if the file cannot be opened; what is wrong inside it is a finding
     */
    public static WithFindings<SourceFile> read(Path path) throws IOException {
        FindingLog log = new FindingLog(String.valueOf(path.getFileName()));
        Optional<String> text =
                TextFiles.read(path, SourceTree.longest(log.file().endsWith(JSON)), log);
        return text.isPresent() ? parse(text.get(), log) : WithFindings.none(log.all());
    }

    /**
     * Reads a text.
     *
     * @param name what findings call the file; {@code .json} at its end makes it JSON
     * @param text YAML or JSON
     */
    public static WithFindings<SourceFile> parse(String name, String text) {
        return parse(text, new FindingLog(name));
    }

    private static WithFindings<SourceFile> parse(String text, FindingLog log) {
        Optional<SourceFile> file = SourceTree.read(text, log.file().endsWith(JSON), log)
                .map(root -> new SourceFile(log.file(), text, root));
        return new WithFindings<>(file, log.all());
    }

    /** What findings call it. */
    public String name() {
        return name;
    }

    /** The root of the tree. */
    public SourceNode root() {
        return root;
    }

    /** Where a node begins. */
    public Place place(SourceNode node) {
        return Place.inFile(name, node.line(), node.column());
    }

    /** Where the key of a member stands. */
    public Place place(SourceNode.Member member) {
        return Place.inFile(name, member.line(), member.column());
    }

    /**
     * Where a character of a text stands, whether the text is plain, quoted or a block of lines: as many of its like come
     * before it in the file as in the text. An escaped one is placed at the beginning of the text.
     *
     * @param index of the character in the text, from 0
     * @throws IndexOutOfBoundsException if the text has no such character
     */
    public Place place(SourceNode.Scalar scalar, int index) {
        char wanted = scalar.text().charAt(index);
        long before = scalar.text()
                .substring(0, index)
                .chars()
                .filter(c -> c == wanted)
                .count();
        int line = scalar.line();
        int column = scalar.column();
        int end = nextAfter(root, scalar)
                .map(next -> offset(next.line(), next.column()))
                .orElse(text.length());
        for (int i = offset(line, column); i < end; i++) {
            if (text.charAt(i) == wanted && before-- == 0) {
                return Place.inFile(name, line, column);
            }
            column++;
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        return place(scalar);
    }

    /** Where whatever comes behind a text begins; the text ends before it. */
    private static Optional<Position> nextAfter(SourceNode node, SourceNode.Scalar scalar) {
        Stream<Position> below = Stream.empty();
        if (node instanceof SourceNode.Sequence sequence) {
            below = sequence.items().stream().flatMap(item -> nextAfter(item, scalar).stream());
        } else if (node instanceof SourceNode.Mapping mapping) {
            below = mapping.members().values().stream()
                    .flatMap(member -> Stream.concat(
                            Stream.of(new Position(member.line(), member.column())),
                            nextAfter(member.value(), scalar).stream()));
        }
        Position start = new Position(scalar.line(), scalar.column());
        return Stream.concat(Stream.of(new Position(node.line(), node.column())), below)
                .filter(position -> position.compareTo(start) > 0)
                .min(Comparator.naturalOrder());
    }

    private record Position(int line, int column) implements Comparable<Position> {
        @Override
        public int compareTo(Position other) {
            return Comparator.comparingInt(Position::line)
                    .thenComparingInt(Position::column)
                    .compare(this, other);
        }
    }

    private int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }

    @Override
    public String toString() {
        return name;
    }
}
