package io.github.liuding.reporting.paper;

import io.github.liuding.reporting.table.TableText;
import io.github.liuding.reporting.text.LineBreaker;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paper as plain text (文本形式), for review and for comparison: lines of as many characters as the page has, indented
 * and turned as on the page, without pages.
 */
public final class PaperText {
    private final LayoutProfile profile;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private PaperText(LayoutProfile profile) {
        this.profile = profile;
        this.width = profile.count(Measure.CHARACTERS) * 100;
    }

    /** The paper as lines that end with a line feed. */
    public static String of(OfficialDocument document) {
        return of(document, LayoutProfile.standard());
    }

    /** The same by another profile. */
    public static String of(OfficialDocument document, LayoutProfile profile) {
        PaperText paper = new PaperText(profile);
        Composition composition = Composition.of(document, profile);
        document.marking()
                .ifPresent(marking -> paper.text.append('[').append(marking).append("]\n"));
        composition.head().forEach(paper::add);
        composition.main().forEach(paper::add);
        composition.imprint().forEach(paper::add);
        return paper.text.toString();
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Line line) {
            line(line);
        } else if (piece instanceof Piece.Columns columns) {
            columns(columns);
        } else if (piece instanceof Piece.JointMark mark) {
            mark.names().forEach(name -> centre(name, width));
            if (!mark.word().isEmpty()) {
                centre(mark.word(), width);
            }
        } else if (piece instanceof Piece.Blank blank) {
            text.append("\n".repeat(blank.lines()));
        } else if (piece instanceof Piece.Rule rule) {
            String mark = rule.kind() == Piece.RuleKind.THIN ? "─" : rule.kind() == Piece.RuleKind.LETTER ? "═" : "━";
            text.append(mark.repeat(width / 100)).append('\n');
        } else if (piece instanceof Piece.Grid grid) {
            text.append(TableText.lines(grid.table()));
        } else if (piece instanceof Piece.NewPage) {
            text.append("\f\n");
        }
    }

    private void line(Piece.Line line) {
        if (line.kind() == ElementKind.MARK) {
            centre(words(line.spans()), width);
            return;
        }
        int all = width
                * profile.length(Measure.BODY_SIZE).halfPoints()
                / profile.length(line.kind().size()).halfPoints();
        Placement placement = line.placement();
        String words = words(line.spans());
        if (!line.right().isEmpty()) {
            String right = words(line.right());
            int gap = all - placement.left() - placement.right() - Ems.hundredths(words) - Ems.hundredths(right);
            text.append(spaces(placement.left()))
                    .append(words)
                    .append(spaces(gap))
                    .append(right)
                    .append('\n');
            return;
        }
        switch (placement.align()) {
            case CENTRE -> centre(words, all);
            case RIGHT ->
                text.append(spaces(all - placement.right() - Ems.hundredths(words)))
                        .append(words)
                        .append('\n');
            default -> turned(words, placement, all);
        }
    }

    /** The first line is turned apart from the others, for it may be longer or shorter. */
    private void turned(String words, Placement placement, int all) {
        int room = all - placement.left() - placement.right();
        int first = Math.max(100, room - placement.first());
        String head = LineBreaker.of(first * 10).lines(words).get(0);
        text.append(spaces(placement.left() + placement.first())).append(head).append('\n');
        if (head.length() < words.length()) {
            LineBreaker.of(Math.max(100, room) * 10)
                    .lines(words.substring(head.length()))
                    .forEach(rest ->
                            text.append(spaces(placement.left())).append(rest).append('\n'));
        }
    }

    private void centre(String words, int all) {
        text.append(spaces((all - Ems.hundredths(words)) / 2)).append(words).append('\n');
    }

    private void columns(Piece.Columns columns) {
        int at = 0;
        for (int i = 0; i < columns.names().size(); i++) {
            String name = columns.names().get(i);
            int start = columns.centres().get(i) - Ems.hundredths(name) / 2;
            text.append(spaces(start - at)).append(name);
            at = start + Ems.hundredths(name);
        }
        text.append('\n');
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static String spaces(int hundredths) {
        int free = Math.max(0, hundredths);
        return "　".repeat(free / 100) + (free % 100 >= 50 ? " " : "");
    }
}
