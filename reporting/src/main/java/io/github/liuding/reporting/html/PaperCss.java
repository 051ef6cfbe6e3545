package io.github.liuding.reporting.html;

import io.github.liuding.reporting.internal.Edges;
import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Length;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.Typeface;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The measures of a profile as a style sheet for one paper. */
final class PaperCss {
    private static final Length NONE = new Length(0);

    /** From the upper edge of a page to what is said above its text. */
    private static final Length HEADER = Length.twips(Edges.HEADER);

    /** The double red line of a letter. */
    private static final Length DOUBLE = Length.twips(Edges.THICK + Edges.GAP + Edges.THIN);

    private static final String THICK = Length.twips(Edges.THICK).points() + "pt";
    private static final String THIN = Length.twips(Edges.THIN).points() + "pt";

    private final LayoutProfile profile;
    private final OfficialDocument document;
    private final boolean letter;
    private final Length top;
    private final Length bottom;
    private final Length left;
    private final Length right;

    /** What the red lines of a letter reach into the margin; browsers print nothing beyond the margins of a page. */
    private final Length beyondLeft;

    private final Length beyondRight;

    private final StringBuilder css = new StringBuilder();

    private PaperCss(LayoutProfile profile, OfficialDocument document) {
        this.profile = profile;
        this.document = document;
        letter = document.format() == PaperFormat.LETTER;
        top = profile.length(Measure.TOP_MARGIN);
        bottom = profile.bottomMargin();
        left = profile.length(Measure.BINDING_MARGIN);
        right = profile.outerMargin();
        Length edge = new Length((profile.length(Measure.PAPER_WIDTH).units()
                        - profile.length(Measure.LETTER_RULE_WIDTH).units())
                / 2);
        beyondLeft = letter ? left.minus(edge) : NONE;
        beyondRight = letter ? right.minus(edge) : NONE;
    }

    static String of(LayoutProfile profile, OfficialDocument document) {
        PaperCss paper = new PaperCss(profile, document);
        paper.pages();
        paper.sections();
        paper.elements();
        paper.rules();
        paper.tables();
        return paper.css.toString();
    }

    private void add(String rule, Object... values) {
        css.append(rule.formatted(values)).append('\n');
    }

    private void pages() {
        Length width = profile.length(Measure.PAPER_WIDTH);
        Length height = profile.length(Measure.PAPER_HEIGHT);
        add(
                "@page{size:%s %s;margin:%s %s %s %s}",
                width, height, top, right.minus(beyondRight), bottom, left.minus(beyondLeft));
        add("@page turned{size:%s %s;margin:%s %s %s %s}", height, width, left, top, right, bottom);
        Length size = profile.length(Measure.PAGE_NUMBER_SIZE);
        String number = "{content:\"— \" counter(page) \" —\";vertical-align:top;padding-top:"
                + profile.length(Measure.PAGE_NUMBER_TOP).minus(new Length(size.units() / 2)) + ";font:"
                + size.points() + "pt " + family(Typeface.SONGTI) + ";padding-%s:calc(1em + %s)}";
        add("@page:right{@bottom-right%s}", number.formatted("right", beyondRight));
        add("@page:left{@bottom-left%s}", number.formatted("left", beyondLeft));
        document.marking()
                .ifPresent(words -> add(
                        "@page{@top-center{content:\"%s\";vertical-align:top;padding-top:%s;font:%spt/1 %s}}",
                        escaped(words), HEADER, size.points(), family(profile.typeface(Measure.BODY_FACE))));
        if (letter) {
            Length rule = profile.length(Measure.LETTER_RULE_BOTTOM);
            // The first page shows no number, and begins where the mark does.
            add("@page:first{margin-top:%s;@bottom-right{content:none}", profile.length(Measure.LETTER_MARK_TOP));
            add(
                    "@bottom-center{content:\"\";height:%s;margin:%s 0 auto;border:solid #%s;border-width:%s 0 %s}}",
                    DOUBLE, bottom.minus(rule).minus(DOUBLE), profile.colour(Measure.RED), THIN, THICK);
        }
    }

    private void sections() {
        Length width = profile.length(Measure.TYPE_WIDTH);
        Length height = profile.length(Measure.TYPE_HEIGHT);
        add("*{margin:0;padding:0;box-sizing:border-box}");
        add("body{color:#%s;font-kerning:none;line-break:strict}", profile.colour(Measure.TEXT_COLOUR));
        add(
                "section{width:%s;min-height:%s;display:flex;flex-direction:column;break-after:page;position:relative;"
                        + "padding:0 %s 0 %s}",
                width.plus(beyondLeft).plus(beyondRight), height, beyondRight, beyondLeft);
        Length first = letter ? profile.length(Measure.LETTER_MARK_TOP) : top;
        if (letter) {
            add("section:first-of-type{min-height:%s}", height.plus(top).minus(first));
        }
        add("section:last-of-type{break-after:auto}");
        add("section.turned{page:turned;width:%s;min-height:%s}", height, width);
        add("@media screen{body{background:#888}");
        add(
                "section{box-sizing:content-box;width:%s;background:#fff;margin:5mm auto;padding:%s %s %s %s}",
                width, top, right, bottom, left);
        add("section:first-of-type{padding-top:%s}", first);
        add("section.turned{width:%s;padding:%s %s %s %s}}", height, left, top, right, bottom);
        add(
                "p.marking{position:absolute;top:%s;left:0;width:100%%;text-align:center;font-size:%spt;line-height:1;min-height:0}",
                HEADER, profile.length(Measure.PAGE_NUMBER_SIZE).points());
        // A browser without boxes in the margins prints it with the text, for beyond the margins it prints nothing; one
        // made of
        // Chromium has them since 131, and is told from the others by what it knew two versions later.
        add("@media print{hr.foot{display:none}p.marking{position:static}}");
        add(
                "@supports (text-box:trim-both cap alphabetic) and (not (-webkit-hyphens:auto)){@media print{p.marking{display:none}}}");
    }

    private void elements() {
        BigDecimal pitch = profile.length(Measure.LINE_PITCH).points();
        add(
                "p,h1,h2,h3,h4,h5{font-weight:normal;line-height:%spt;min-height:%spt;position:relative;orphans:1;widows:1;"
                        + "white-space:pre-wrap}",
                pitch, pitch);
        kinds().forEach((name, kind) -> add(
                ".%s{font-family:%s;font-size:%spt;letter-spacing:%spt}",
                name,
                family(profile.typeface(kind.face())),
                profile.length(kind.size()).points(),
                kind.size() == Measure.BODY_SIZE
                        ? profile.length(Measure.CHARACTER_SPACING).points()
                        : "0"));
        add("p.title{line-height:%spt}", profile.length(Measure.TITLE_PITCH).points());
        add(".hei{font-family:%s}", family(Typeface.HEITI));
        add(".kai{font-family:%s}", family(Typeface.KAITI));
        add(".mark,.head{color:#%s}", profile.colour(Measure.RED));
        // As in a document the baseline is at four fifths of a line of 1.2 em, whatever the face says of its own
        // height.
        add(".mark{display:flex;justify-content:center;align-items:baseline;height:1.2em;line-height:0;min-height:0}");
        add(".mark::before{content:\"\";height:.96em}.mark span{flex:none;white-space:nowrap}");
        add(".joint{align-items:center;height:auto}.joint::before{content:none}");
        add(
                ".joint p{font:inherit;line-height:1.2;text-align:center;text-align-last:justify;padding:0 .1em;min-height:0}");
        add(".keep{break-after:avoid}.ends{display:flex;justify-content:space-between}");
        add("footer{margin-top:auto;break-inside:avoid}.names{display:grid;justify-items:center}");
    }

    private void rules() {
        String red = profile.colour(Measure.RED);
        add("hr{color:inherit;border:0;border-top:0.25mm solid;break-after:avoid;width:100%%}");
        add(
                "hr.head{border-top-width:%spt}hr.thick{border-top-width:%s}hr.thin{border-top-width:%s}",
                profile.length(Measure.RULE_THICKNESS).points(),
                profile.length(Measure.IMPRINT_THICK),
                profile.length(Measure.IMPRINT_THIN));
        add(
                "hr.double{color:#%s;border-top:%s solid;border-bottom:%s solid;height:%s;width:%s;margin-left:-%s}",
                red, THICK, THIN, DOUBLE, profile.length(Measure.LETTER_RULE_WIDTH), beyondLeft);
        add(
                "hr.foot{position:absolute;top:%s;left:%s;margin-left:0;border-top-width:%s;border-bottom-width:%s}",
                profile.length(Measure.PAPER_HEIGHT)
                        .minus(profile.length(Measure.LETTER_RULE_BOTTOM))
                        .minus(DOUBLE),
                left.minus(beyondLeft),
                THIN,
                THICK);
    }

    private void tables() {
        add(
                "table{border-collapse:collapse;width:100%%;table-layout:fixed;font:%spt/1.5 %s}",
                profile.length(Measure.TABLE_SIZE).points(), family(profile.typeface(Measure.BODY_FACE)));
        add("td,th{border:.5pt solid #000;padding:0 1mm;white-space:pre-wrap;overflow-wrap:anywhere}");
        add("th{font-weight:normal;font-family:%s}tr{break-inside:avoid}", family(Typeface.HEITI));
    }

    private static Map<String, ElementKind> kinds() {
        Map<String, ElementKind> kinds = new LinkedHashMap<>();
        for (ElementKind kind : ElementKind.values()) {
            kinds.put(name(kind), kind);
        }
        return kinds;
    }

    static String name(ElementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The face of the profile, the class's own name, and what other systems have in its place. */
    private String family(Typeface typeface) {
        String others = switch (typeface) {
            case FANGSONG -> "仿宋,FangSong,STFangsong,serif";
            case KAITI -> "楷体,KaiTi,STKaiti,serif";
            case HEITI -> "黑体,SimHei,STHeiti,sans-serif";
            default -> "宋体,SimSun,STSong,serif";
        };
        return "'" + escaped(profile.face(typeface)) + "'," + others;
    }

    /** A text between quotation marks of a style sheet within a page; a percent sign is also one of the rule's format. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(one -> {
            if (one < ' ' || "\"'\\<&%".indexOf(one) >= 0) {
                escaped.append('\\').append(Integer.toHexString(one)).append(' ');
            } else {
                escaped.appendCodePoint(one);
            }
        });
        return escaped.toString();
    }
}
