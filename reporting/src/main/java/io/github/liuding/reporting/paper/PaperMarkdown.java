package io.github.liuding.reporting.paper;

import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.ShownRow;
import io.github.liuding.reporting.table.TableText;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A paper as Markdown, for review and for comparison (Markdown 形式): structure without the page. 黑体 is shown as strong
 * and 楷体 as emphasis; where it would be the face of the element anyway, it is not shown.
 */
public final class PaperMarkdown {
    private static final String PUNCTUATION = "。；：，、！？）》”";

    private final StringBuilder text = new StringBuilder();
    private boolean attachment;

    private PaperMarkdown() {}

    /** The paper as paragraphs with blank lines between, each line ended by a line feed. */
    public static String of(OfficialDocument document) {
        PaperMarkdown paper = new PaperMarkdown();
        Composition composition = Composition.of(document, LayoutProfile.standard());
        document.marking().ifPresent(marking -> paper.paragraph("`" + marking + "`"));
        composition.head().forEach(paper::add);
        if (!document.titleLines().isEmpty()) {
            paper.paragraph("# "
                    + document.titleLines().stream().map(PaperMarkdown::escaped).collect(Collectors.joining()));
        }
        composition.main().forEach(paper::add);
        composition.imprint().forEach(paper::add);
        return paper.text.toString();
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Line line) {
            line(line);
        } else if (piece instanceof Piece.Columns columns) {
            paragraph(columns.names().stream().map(PaperMarkdown::escaped).collect(Collectors.joining("　")));
        } else if (piece instanceof Piece.JointMark mark) {
            paragraph("**" + escaped(String.join("、", mark.names()) + mark.word()) + "**");
        } else if (piece instanceof Piece.Rule || piece instanceof Piece.NewPage) {
            paragraph("---");
        } else if (piece instanceof Piece.Grid grid) {
            table(grid.table());
        }
    }

    private void line(Piece.Line line) {
        String words = words(line.spans());
        String right = words(line.right());
        String both = words + (words.isEmpty() || right.isEmpty() ? "" : "　") + right;
        switch (line.kind()) {
            case TITLE -> {
                // The lines of the title stand as one, above; those of an attachment below its label.
                if (attachment) {
                    paragraph("## " + words);
                }
            }
            case MARK -> paragraph("**" + words + "**");
            case ATTACHMENT_LABEL -> {
                attachment = true;
                paragraph("**" + words + "**");
            }
            case LEVEL_1 -> paragraph("## " + words);
            case LEVEL_2 -> paragraph("### " + words);
            case LEVEL_3 -> paragraph("#### " + words);
            case LEVEL_4 -> paragraph("##### " + words);
            default -> paragraph(both);
        }
    }

    private void table(ReportTable<?> table) {
        List<? extends Column<?, ?>> columns = table.columns();
        StringBuilder rows = new StringBuilder();
        rows.append(columns.stream()
                        .map(column -> cell(TableText.heading(column)))
                        .collect(row()))
                .append('\n');
        rows.append(columns.stream().map(column -> "---").collect(row()));
        for (ShownRow row : ShownRow.of(table)) {
            rows.append('\n').append("|");
            for (int i = 0; i < columns.size(); i++) {
                rows.append(' ')
                        .append(
                                row.continued().get(i)
                                        ? "〃"
                                        : cell(row.cells().get(i).text()))
                        .append(" |");
            }
        }
        paragraph(rows.toString());
    }

    private static Collector<CharSequence, ?, String> row() {
        return Collectors.joining(" | ", "| ", " |");
    }

    private static String cell(String text) {
        return escaped(text).replace("|", "\\|").replace("\n", "<br>");
    }

    private static String words(List<Span> spans) {
        return spans.stream()
                .map(span -> switch (span.emphasis()) {
                    case NONE -> escaped(span.text());
                    case HEI -> marked("**", span.text());
                    case KAI -> marked("*", span.text());
                })
                .collect(Collectors.joining());
    }

    /** A mark of punctuation at the end stands outside, where Markdown else would not see the end of the emphasis. */
    private static String marked(String mark, String words) {
        int end = words.length();
        while (end > 1 && PUNCTUATION.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return mark + escaped(words.substring(0, end)) + mark + escaped(words.substring(end));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("`", "\\`")
                .replace("<", "&lt;")
                .replace("#", "\\#");
    }

    private void paragraph(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
    }
}
