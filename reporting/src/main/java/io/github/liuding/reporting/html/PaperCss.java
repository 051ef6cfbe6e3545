package io.github.liuding.reporting.html;

import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Length;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.Typeface;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The measures of a profile as a style sheet. */
final class PaperCss {
    private PaperCss() {}

    static String of(LayoutProfile profile) {
        StringBuilder css = new StringBuilder();
        Length top = profile.length(Measure.TOP_MARGIN);
        Length left = profile.length(Measure.BINDING_MARGIN);
        Length bottom = profile.bottomMargin();
        Length right = profile.outerMargin();
        Length number = profile.length(Measure.PAGE_NUMBER_SIZE);
        String numberBox = "{content:\"— \" counter(page) \" —\";vertical-align:top;padding-top:"
                + profile.length(Measure.PAGE_NUMBER_TOP).minus(new Length(number.units() / 2)) + ";font:"
                + number.points() + "pt " + family(profile, Typeface.SONGTI) + ";padding-%s:1em}";
        css.append("@page{size:%s %s;margin:%s %s %s %s}\n"
                .formatted(
                        profile.length(Measure.PAPER_WIDTH),
                        profile.length(Measure.PAPER_HEIGHT),
                        top,
                        right,
                        bottom,
                        left));
        css.append("@page turned{size:%s %s;margin:%s %s %s %s}\n"
                .formatted(
                        profile.length(Measure.PAPER_HEIGHT),
                        profile.length(Measure.PAPER_WIDTH),
                        left,
                        top,
                        right,
                        bottom));
        css.append("@page:right{@bottom-right")
                .append(numberBox.formatted("right"))
                .append("}\n");
        css.append("@page:left{@bottom-left")
                .append(numberBox.formatted("left"))
                .append("}\n");
        css.append("*{margin:0;padding:0;box-sizing:border-box}\n");
        css.append(
                "body{color:#%s;font-kerning:none;line-break:strict}\n".formatted(profile.colour(Measure.TEXT_COLOUR)));
        css.append("p,h1,h2,h3,h4,h5{font-weight:normal;line-height:%spt;min-height:%spt;position:relative;"
                .formatted(
                        profile.length(Measure.LINE_PITCH).points(),
                        profile.length(Measure.LINE_PITCH).points()));
        css.append("orphans:1;widows:1;white-space:pre-wrap}\n");
        css.append(
                "section{width:%s;min-height:%s;display:flex;flex-direction:column;break-after:page;position:relative}\n"
                        .formatted(profile.length(Measure.TYPE_WIDTH), profile.length(Measure.TYPE_HEIGHT)));
        css.append("section:last-of-type{break-after:auto}\n");
        css.append("section.turned{page:turned;width:%s;min-height:%s}\n"
                .formatted(profile.length(Measure.TYPE_HEIGHT), profile.length(Measure.TYPE_WIDTH)));
        css.append(
                "@media screen{body{background:#888}section{box-sizing:content-box;background:#fff;margin:5mm auto;");
        css.append("padding:%s %s %s %s}}\n".formatted(top, right, bottom, left));
        kinds().forEach((name, kind) -> css.append(".%s{font-family:%s;font-size:%spt;letter-spacing:%spt}\n"
                .formatted(
                        name,
                        family(profile, profile.typeface(kind.face())),
                        profile.length(kind.size()).points(),
                        kind.size() == Measure.BODY_SIZE
                                ? profile.length(Measure.CHARACTER_SPACING).points()
                                : "0")));
        css.append("p.title{line-height:%spt}\n"
                .formatted(profile.length(Measure.TITLE_PITCH).points()));
        css.append(".hei{font-family:%s}\n".formatted(family(profile, Typeface.HEITI)));
        css.append(".kai{font-family:%s}\n".formatted(family(profile, Typeface.KAITI)));
        css.append(".mark,.head{color:#%s}\n".formatted(profile.colour(Measure.RED)));
        css.append(
                ".mark{text-align:center}.keep{break-after:avoid}.ends{display:flex;justify-content:space-between}\n");
        css.append(
                "hr{color:inherit;border:0;border-top:%s solid;break-after:avoid;width:100%%}\n".formatted("0.25mm"));
        css.append("hr.head{border-top-width:%spt}hr.thick{border-top-width:%s}hr.thin{border-top-width:%s}\n"
                .formatted(
                        profile.length(Measure.RULE_THICKNESS).points(),
                        profile.length(Measure.IMPRINT_THICK),
                        profile.length(Measure.IMPRINT_THIN)));
        css.append("hr.double{color:#%s;border-top:1.5pt solid;border-bottom:.5pt solid;height:3pt;"
                .formatted(profile.colour(Measure.RED)));
        Length rule = profile.length(Measure.LETTER_RULE_WIDTH);
        Length edge = new Length((profile.length(Measure.PAPER_WIDTH).units() - rule.units()) / 2);
        css.append("width:%s;margin-left:%s}\n".formatted(rule, edge.minus(left)));
        css.append("hr.foot{position:absolute;top:%s;border-top:.5pt solid;border-bottom:1.5pt solid}\n"
                .formatted(profile.length(Measure.PAPER_HEIGHT)
                        .minus(profile.length(Measure.LETTER_RULE_BOTTOM))
                        .minus(Length.points(3))
                        .minus(top)));
        css.append("table{border-collapse:collapse;width:100%%;table-layout:fixed;font:%spt/1.5 %s}\n"
                .formatted(
                        profile.length(Measure.TABLE_SIZE).points(),
                        family(profile, profile.typeface(Measure.BODY_FACE))));
        css.append("td,th{border:.5pt solid #000;padding:0 1mm;white-space:pre-wrap;overflow-wrap:anywhere}\n");
        css.append("th{font-weight:normal;font-family:%s}tr{break-inside:avoid}\n"
                .formatted(family(profile, Typeface.HEITI)));
        css.append("footer{margin-top:auto;break-inside:avoid}.names{display:grid;justify-items:center}\n");
        css.append(".marking{position:absolute;top:-22mm;width:100%%;text-align:center;font-size:%spt}\n"
                .formatted(number.points()));
        return css.toString();
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
    private static String family(LayoutProfile profile, Typeface typeface) {
        String others = switch (typeface) {
            case FANGSONG -> "仿宋,FangSong,STFangsong,serif";
            case KAITI -> "楷体,KaiTi,STKaiti,serif";
            case HEITI -> "黑体,SimHei,STHeiti,sans-serif";
            default -> "宋体,SimSun,STSong,serif";
        };
        return "'" + profile.face(typeface).replace("'", "").replace("<", "") + "'," + others;
    }
}
