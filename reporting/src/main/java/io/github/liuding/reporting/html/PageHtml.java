package io.github.liuding.reporting.html;

import io.github.liuding.reporting.internal.Ink;
import io.github.liuding.reporting.internal.JointMarkSize;
import io.github.liuding.reporting.internal.MarkSize;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.Composition;
import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.Emphasis;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.Piece;
import io.github.liuding.reporting.paper.Placement;
import io.github.liuding.reporting.paper.Span;
import io.github.liuding.reporting.paper.TitleTurns;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A paper as a web page, piece by piece. */
final class PageHtml {
    private static final int TWIPS_A_POINT = 20;

    private final Composition composition;
    private final OfficialDocument document;
    private final LayoutProfile profile;
    private final int pitch;
    private final StringBuilder html = new StringBuilder();
    private int above;
    private int belowMark;

    PageHtml(Composition composition, LayoutProfile profile) {
        this.composition = composition;
        this.document = composition.document();
        this.profile = profile;
        this.pitch = profile.length(Measure.LINE_PITCH).twips();
    }

    String make() {
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>");
        html.append(escaped(String.join("", document.titleLines())));
        html.append("</title>\n<style>\n")
                .append(PaperCss.of(profile, document))
                .append("</style>\n</head>\n<body>\n");
        start(false);
        composition.head().forEach(this::head);
        List<Piece> main = composition.main();
        for (int i = 0; i < main.size(); i++) {
            if (main.get(i) instanceof Piece.NewPage) {
                html.append("</div>\n</section>\n");
                start(turned(main, i + 1));
            } else {
                piece(main.get(i));
            }
        }
        html.append("</div>\n");
        if (!composition.imprint().isEmpty()) {
            html.append("<footer>\n");
            composition.imprint().forEach(this::piece);
            html.append("</footer>\n");
        }
        return html.append("</section>\n</body>\n</html>\n").toString();
    }

    /** A part of the paper that begins a page. */
    private void start(boolean turned) {
        html.append("<section").append(turned ? " class=\"turned\">\n" : ">\n");
        document.marking()
                .ifPresent(marking -> html.append("<p class=\"marking body\">")
                        .append(escaped(marking))
                        .append("</p>\n"));
        // Within the flexible box of a section browsers keep nothing together.
        html.append("<div>\n");
    }

    private static boolean turned(List<Piece> main, int from) {
        for (int i = from; i < main.size() && !(main.get(i) instanceof Piece.NewPage); i++) {
            if (main.get(i) instanceof Piece.Grid grid && grid.landscape()) {
                return true;
            }
        }
        return false;
    }

    private void head(Piece piece) {
        if (piece instanceof Piece.Line line && line.kind() == ElementKind.MARK) {
            mark(line.spans().get(0).text());
        } else if (piece instanceof Piece.JointMark joint && document.format() == PaperFormat.LETTER) {
            mark(joint.inOneLine());
        } else if (piece instanceof Piece.JointMark joint) {
            joint(joint);
        } else {
            piece(piece);
            above += piece instanceof Piece.Line ? pitch : 0;
        }
    }

    private void joint(Piece.JointMark mark) {
        JointMarkSize joint = JointMarkSize.of(
                mark.names(),
                mark.word(),
                profile.length(Measure.MARK_SIZE).halfPoints(),
                profile.length(Measure.TYPE_WIDTH).twips());
        html.append("<div class=\"mark joint\" style=\"%s\">\n<div style=\"width:%spt\">"
                .formatted(set(joint.size(), free(joint.size())), points(joint.nameWidth())));
        mark.names().forEach(name -> html.append("<p>").append(escaped(name)).append("</p>"));
        html.append("</div>\n");
        if (joint.wordWidth() > 0) {
            html.append("<p style=\"width:%spt\">".formatted(points(joint.wordWidth())))
                    .append(escaped(mark.word()))
                    .append("</p>\n");
        }
        html.append("</div>\n");
    }

    private static String set(MarkSize size, int free) {
        return "margin-top:%spt;font-size:%spt".formatted(points(free), points(size.halfPoints() * 10));
    }

    /** What is free above a mark. */
    private int free(MarkSize size) {
        int top = switch (document.format()) {
            case ORDER -> profile.length(Measure.ORDER_MARK_TOP).twips();
            case BULLETIN -> profile.length(Measure.BULLETIN_MARK_TOP).twips();
            // The first page of a letter begins where its mark does.
            case LETTER -> 0;
            default -> profile.length(Measure.MARK_TOP).twips();
        };
        return top - above - Ink.top(size.pitch(), size.halfPoints());
    }

    private void mark(String words) {
        MarkSize size = MarkSize.of(
                words,
                TitleTurns.turn(words),
                profile.length(Measure.MARK_SIZE).halfPoints(),
                profile.length(Measure.TYPE_WIDTH).twips());
        int free = free(size);
        belowMark = Ink.bottom(size.pitch(), size.halfPoints());
        for (String line : size.lines()) {
            html.append("<p class=\"mark\" style=\"%s\">".formatted(set(size, free)));
            html.append(
                            size.scale() == 100
                                    ? "<span>"
                                    : "<span style=\"transform:scaleX(%s)\">"
                                            .formatted(BigDecimal.valueOf(size.scale(), 2)))
                    .append(escaped(line))
                    .append("</span></p>\n");
            free = 0;
        }
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Line line) {
            line(line);
        } else if (piece instanceof Piece.Columns columns) {
            html.append("<p class=\"signature names keep\" style=\"grid-template-columns:repeat(%s,1fr)\">"
                    .formatted(columns.names().size()));
            columns.names()
                    .forEach(name -> html.append("<span>").append(escaped(name)).append("</span>"));
            html.append("</p>\n");
        } else if (piece instanceof Piece.Blank blank) {
            html.append("<p class=\"body%s\"></p>\n"
                    .formatted(blank.kept() ? " keep" : "")
                    .repeat(blank.lines()));
        } else if (piece instanceof Piece.Rule rule) {
            rule(rule.kind());
        } else if (piece instanceof Piece.Grid grid) {
            new TableHtml(html).write(grid.table());
        }
    }

    private void rule(Piece.RuleKind kind) {
        switch (kind) {
            case HEAD -> {
                int below = Ink.bottom(pitch, profile.length(Measure.BODY_SIZE).halfPoints());
                int gap = profile.length(Measure.RULE_GAP).twips() - below;
                html.append("<hr class=\"head\" style=\"margin-top:%spt\"/>\n".formatted(points(gap)));
            }
            case LETTER -> {
                int gap = profile.length(Measure.LETTER_RULE_GAP).twips() - belowMark;
                int body = profile.length(Measure.BODY_SIZE).halfPoints();
                // Seven eighths of a character below the line, and the number's line has room above its characters.
                int below = body * 10 * 7 / 8 - Ink.top(pitch, body);
                html.append("<hr class=\"double\" style=\"margin-top:%spt;margin-bottom:%spt\"/>\n"
                        .formatted(points(gap), points(below)));
                html.append("<hr class=\"double foot\"/>\n");
            }
            case THICK -> html.append("<hr class=\"thick\"/>\n");
            case THIN -> html.append("<hr class=\"thin\"/>\n");
        }
    }

    private void line(Piece.Line line) {
        String tag = switch (line.kind()) {
            case LEVEL_1 -> "h2";
            case LEVEL_2 -> "h3";
            case LEVEL_3 -> "h4";
            case LEVEL_4 -> "h5";
            default -> "p";
        };
        html.append('<').append(tag).append(" class=\"").append(PaperCss.name(line.kind()));
        html.append(line.kept() ? " keep" : "")
                .append(line.right().isEmpty() ? "" : " ends")
                .append('"');
        style(line.placement());
        html.append('>');
        if (line.right().isEmpty()) {
            html.append(spans(line.spans()));
        } else {
            html.append("<span>").append(spans(line.spans())).append("</span><span>");
            html.append(spans(line.right())).append("</span>");
        }
        html.append("</").append(tag).append(">\n");
    }

    private void style(Placement placement) {
        StringBuilder style = new StringBuilder();
        switch (placement.align()) {
            case CENTRE -> style.append("text-align:center;");
            case RIGHT -> style.append("text-align:right;");
            case BOTH -> style.append("text-align:justify;");
            case LEFT -> {}
        }
        em(style, "padding-left", placement.left());
        em(style, "text-indent", placement.first());
        em(style, "padding-right", placement.right());
        if (!style.isEmpty()) {
            html.append(" style=\"").append(style).append('"');
        }
    }

    private static void em(StringBuilder style, String property, int hundredths) {
        if (hundredths != 0) {
            style.append(property)
                    .append(':')
                    .append(BigDecimal.valueOf(hundredths, 2)
                            .stripTrailingZeros()
                            .toPlainString())
                    .append("em;");
        }
    }

    private static String points(int twips) {
        return BigDecimal.valueOf(twips)
                .divide(BigDecimal.valueOf(TWIPS_A_POINT))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> span.emphasis() == Emphasis.NONE
                        ? escaped(span.text())
                        : "<span class=\"%s\">%s</span>"
                                .formatted(span.emphasis() == Emphasis.HEI ? "hei" : "kai", escaped(span.text())))
                .collect(Collectors.joining());
    }

    static String escaped(String text) {
        return XmlBytes.valid(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
