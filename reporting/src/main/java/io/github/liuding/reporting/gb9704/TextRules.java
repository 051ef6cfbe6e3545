package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text: faces, sizes, colour, pitch, indents, marks (5.2, 7.3.3, 9). */
final class TextRules {
    /** A comma, semicolon, colon, question mark, bracket of ASCII between Chinese characters. */
    private static final Pattern HALF = Pattern.compile("(?<=\\p{IsHan})[,;:?!()](?=\\p{IsHan}|$)");

    private final Anatomy paper;
    private final LayoutProfile profile;
    private final FindingLog log;

    TextRules(Anatomy paper, LayoutProfile profile, FindingLog log) {
        this.paper = paper;
        this.profile = profile;
        this.log = log;
    }

    void check() {
        List<Para> set = new ArrayList<>(paper.text());
        paper.recipients().ifPresent(para -> set.add(0, para));
        set.addAll(paper.attachmentNote());
        set.addAll(paper.signature());
        paper.date().ifPresent(set::add);
        set.forEach(this::type);
        List<Para> text = paper.text();
        for (int i = 0; i < text.size(); i++) {
            Para para = text.get(i);
            if (i == 0 || !goesOn(text.get(i - 1), para)) {
                indent(para);
            }
            pitch(para);
        }
        paper.all().stream().filter(para -> para.place() != Para.Where.TABLE).forEach(this::punctuation);
    }

    private void type(Para para) {
        if (isSmallPrint(para)) {
            return;
        }
        int size = profile.length(Measure.BODY_SIZE).halfPoints();
        boolean sized = false;
        boolean faced = false;
        boolean coloured = false;
        boolean bold = false;
        for (TypeRun run : para.runs()) {
            if (run.text().isBlank()) {
                continue;
            }
            if (!sized && run.halfPoints() != size) {
                sized = true;
                log.tell(Gb9704Rule.TEXT_SIZE, para, "用" + Sizes.name(size) + "字", Sizes.name(run.halfPoints()));
            }
            if (!faced && Faces.hasHan(run.text()) && !isFaceOfText(run.face())) {
                faced = true;
                log.tell(Gb9704Rule.TEXT_FACE, para, "用仿宋体字", Faces.shown(run.face()));
            }
            if (!coloured && !run.isBlack()) {
                coloured = true;
                log.tell(Gb9704Rule.TEXT_COLOUR, para, "为黑色", HeadRules.colour(run.colour()));
            }
            if (!bold && run.bold()) {
                bold = true;
                log.tell(Gb9704Rule.TEXT_BOLD, para, "以字体区分，不加粗", "加粗");
            }
        }
    }

    /** Words may be set apart by 黑体 or 楷体; headings have rules of their own. */
    private boolean isFaceOfText(String face) {
        Typeface body = profile.typeface(Measure.BODY_FACE);
        return Faces.is(face, body, profile)
                || Faces.is(face, Typeface.HEITI, profile)
                || Faces.is(face, Typeface.KAITI, profile);
    }

    /** Notes and sources below a table. */
    private static boolean isSmallPrint(Para para) {
        return para.words().matches("(注|备注|说明|资料来源|数据来源)\\s*[:：].*") && para.halfPoints() < 32;
    }

    /** A line of a list of names whose first column stands in the line above: both hang alike, and it begins with spaces. */
    private static boolean goesOn(Para above, Para para) {
        return para.indent("hanging") > 0
                && para.indent("left") == above.indent("left")
                && para.indent("hanging") == above.indent("hanging")
                && para.text().startsWith("　");
    }

    private void indent(Para para) {
        int free = para.freeAtLeft();
        int should = profile.count(Measure.INDENT) * 100;
        if (para.align().equals("left") && !isSmallPrint(para) && Math.abs(free - should) > 40) {
            log.tell(Gb9704Rule.PARAGRAPH_INDENT, para, "左空二字", "左空" + Sizes.characters(free));
        }
    }

    /** The same pitch throughout, whatever it is. */
    private void pitch(Para para) {
        Optional<Para> first =
                paper.text().stream().filter(other -> !isSmallPrint(other)).findFirst();
        int line = para.properties().number("spacing.line", 240);
        int usual = first.map(other -> other.properties().number("spacing.line", 240))
                .orElse(line);
        boolean spaced = para.properties().number("spacing.before", 0)
                        + para.properties().number("spacing.after", 0)
                > 60;
        if (!isSmallPrint(para) && (Math.abs(line - usual) > 10 || spaced)) {
            log.tell(
                    Gb9704Rule.TEXT_PITCH,
                    para,
                    "各段行距一致，段前段后不另加距离",
                    spaced ? "段前段后另有距离" : Sizes.points(line) + "磅（首段" + Sizes.points(usual) + "磅）");
        }
    }

    private void punctuation(Para para) {
        Matcher half = HALF.matcher(para.text());
        if (half.find()) {
            log.tell(Gb9704Rule.PUNCTUATION, para, "在汉字之间用全角标点", "“" + half.group() + "”");
        }
    }
}
