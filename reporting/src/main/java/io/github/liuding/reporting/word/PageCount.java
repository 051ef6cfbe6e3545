package io.github.liuding.reporting.word;

import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.Piece;
import io.github.liuding.reporting.paper.Placement;
import io.github.liuding.reporting.paper.Span;
import io.github.liuding.reporting.table.HeadingCell;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.ShownRow;
import io.github.liuding.reporting.text.LineBreaker;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * On which page a text ends (页数估算), without fonts: lines have a stated height, and every Chinese face is as wide as it
 * is high.
 */
final class PageCount {
    private final PaperLayout layout;
    private int page = 1;
    private int used;
    private boolean turned;
    private int textOn;

    private PageCount(PaperLayout layout) {
        this.layout = layout;
    }

    /** Whether the first page shows no text, because what stands above it takes it all (7.3.3). */
    static boolean hidesText(PaperLayout layout) {
        return of(layout).textOn > 1;
    }

    private void note(Piece.Line line) {
        boolean text = switch (line.kind()) {
            case BODY, LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4 -> true;
            default -> false;
        };
        if (text && textOn == 0) {
            textOn = used + layout.pitch() > layout.typeHeight(turned) ? page + 1 : page;
        }
    }

    /** The pages of a text. */
    static PageCount of(PaperLayout layout) {
        PageCount count = new PageCount(layout);
        count.used = HeadXml.height(layout);
        count.addAll();
        return count;
    }

    /** The page on which the text ends, from 1. */
    int page() {
        return page;
    }

    boolean hasRoomFor(int height) {
        return used + height <= layout.typeHeight(turned);
    }

    /** Pieces that must be together move to the next page together. */
    private void addAll() {
        List<PaperLayout.Placed> pieces = layout.pieces();
        boolean kept = false;
        for (int i = 0; i < pieces.size(); i++) {
            if (!kept && isKept(pieces.get(i).piece())) {
                int height = 0;
                int last = i;
                while (last < pieces.size() && isKept(pieces.get(last).piece())) {
                    height += height(pieces.get(last++).piece());
                }
                // Of what they are kept with, the first line is enough.
                height += layout.pitch();
                int page = layout.typeHeight(turned);
                if (used > 0 && used + height > page && height <= page) {
                    nextPage();
                }
            }
            kept = isKept(pieces.get(i).piece());
            add(pieces.get(i));
        }
    }

    private static boolean isKept(Piece piece) {
        return piece instanceof Piece.Line line
                ? line.kept()
                : piece instanceof Piece.Blank blank ? blank.kept() : piece instanceof Piece.Columns;
    }

    private int height(Piece piece) {
        if (piece instanceof Piece.Line line) {
            return lines(line, layout, turned) * lineHeight(line);
        }
        return piece instanceof Piece.Blank blank ? blank.lines() * layout.pitch() : layout.pitch();
    }

    private int lineHeight(Piece.Line line) {
        return line.kind() == ElementKind.TITLE
                ? layout.profile().length(Measure.TITLE_PITCH).twips()
                : layout.pitch();
    }

    private void add(PaperLayout.Placed placed) {
        Piece piece = placed.piece();
        if (placed.turned() != turned) {
            turned = placed.turned();
            nextPage();
        } else if (piece instanceof Piece.NewPage) {
            nextPage();
        }
        if (piece instanceof Piece.Line line) {
            note(line);
            repeat(lines(line, layout, turned), lineHeight(line));
        } else if (piece instanceof Piece.Blank blank) {
            repeat(blank.lines(), layout.pitch());
        } else if (piece instanceof Piece.Columns) {
            take(layout.pitch());
        } else if (piece instanceof Piece.Grid grid) {
            table(grid.table());
        }
    }

    private void table(ReportTable<?> table) {
        int[] widths = TableXml.widths(table, layout.typeWidth(turned));
        int size = layout.profile().length(Measure.TABLE_SIZE).twips();
        // A row is as high as its lines and the rule below it.
        int pitch = size * 3 / 2;
        int headings = 0;
        for (int row = 0; row < table.headingRows(); row++) {
            int height = pitch;
            for (HeadingCell heading : HeadingCell.row(table, row)) {
                // One that takes several rows is given room in the first, as a program gives it in the last.
                int width = Arrays.stream(widths, heading.column(), heading.column() + heading.columns())
                        .sum();
                int lines = count(heading.text(), width - TableXml.PADDING, size);
                height = Math.max(height, pitch * Math.max(1, lines - (heading.rows() - 1)));
            }
            headings += height + TableXml.RULE;
        }
        take(headings);
        for (ShownRow row : ShownRow.of(table)) {
            int height = pitch;
            for (int i = 0; i < widths.length; i++) {
                String text = row.cells().get(i).text();
                height = Math.max(height, pitch * count(text, widths[i] - TableXml.PADDING, size));
            }
            if (used + height + TableXml.RULE > layout.typeHeight(turned)) {
                nextPage();
                used = headings;
            }
            used += height + TableXml.RULE;
        }
    }

    private static int count(String text, int width, int size) {
        return LineBreaker.of(Math.max(1, (int) ((long) width * 1000 / size))).count(text);
    }

    private void repeat(int lines, int height) {
        for (int i = 0; i < lines; i++) {
            take(height);
        }
    }

    private void take(int height) {
        if (used + height > layout.typeHeight(turned)) {
            nextPage();
        }
        used += height;
    }

    private void nextPage() {
        page++;
        used = 0;
    }

    /** How many lines an element takes. */
    static int lines(Piece.Line line, PaperLayout layout, boolean turned) {
        int halfPoints = layout.profile().length(line.kind().size()).halfPoints();
        int spacing = line.kind().size() == Measure.BODY_SIZE
                ? layout.profile().length(Measure.CHARACTER_SPACING).twips()
                : 0;
        int advance = halfPoints * 10 + spacing;
        Placement placement = line.placement();
        int room = layout.typeWidth(turned) - (placement.left() + placement.right()) * advance / 100;
        String text = line.spans().stream().map(Span::text).collect(Collectors.joining());
        // What is free or hangs at the first line is taken as characters of it.
        String first = "　".repeat(Math.max(0, placement.first() / 100));
        return LineBreaker.of(Math.max(1, (int) ((long) room * 1000 / advance))).count(first + text);
    }
}
