package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.Typeface;
import java.util.List;

/** Title and main recipients (7.3.1, 7.3.2). */
final class TitleRules {
    private static final String NO_START = "的和与及、，。；：）》”";
    private static final String NO_END = "和与及《（“、";

    private final Anatomy paper;
    private final LayoutProfile profile;
    private final FindingLog log;

    TitleRules(Anatomy paper, LayoutProfile profile, FindingLog log) {
        this.paper = paper;
        this.profile = profile;
        this.log = log;
    }

    void check() {
        List<Para> title = paper.title();
        for (int i = 0; i < title.size(); i++) {
            line(title.get(i));
            turn(title, i);
        }
        if (!title.isEmpty()) {
            stop(title.get(title.size() - 1));
            gap(title.get(0));
        }
        paper.recipients().ifPresent(this::recipients);
    }

    private void line(Para para) {
        int should = profile.length(Measure.TITLE_SIZE).halfPoints();
        if (para.halfPoints() != should) {
            log.tell(Gb9704Rule.TITLE_SIZE, para, "用" + Sizes.name(should) + "字", Sizes.name(para.halfPoints()));
        }
        Typeface typeface = profile.typeface(Measure.TITLE_FACE);
        if (!Faces.is(para.type().face(), typeface, profile)) {
            log.tell(
                    Gb9704Rule.TITLE_FACE,
                    para,
                    "用" + typeface.word() + "体字",
                    Faces.shown(para.type().face()));
        }
        if (!para.align().equals("center")) {
            log.tell(Gb9704Rule.TITLE_CENTRED, para, "居中排布", HeadRules.align(para));
        }
    }

    private void turn(List<Para> title, int at) {
        for (String line : title.get(at).words().split("\n", -1)) {
            String words = line.strip();
            if (words.isEmpty()) {
                continue;
            }
            boolean first = at == 0 && title.get(0).words().startsWith(line);
            boolean last = at == title.size() - 1 && title.get(at).words().endsWith(line);
            if ((!first && NO_START.indexOf(words.charAt(0)) >= 0)
                    || (!last && NO_END.indexOf(words.charAt(words.length() - 1)) >= 0)) {
                log.tell(Gb9704Rule.TITLE_TURN, title.get(at), "回行时词意完整", "一行为“" + words + "”");
            }
        }
    }

    private void stop(Para last) {
        String words = last.words();
        if (words.endsWith("。") || words.endsWith(".") || words.endsWith("，") || words.endsWith("；")) {
            log.tell(Gb9704Rule.TITLE_STOP, last, "不在标题末尾加标点", words.substring(words.length() - 1));
        }
    }

    private void gap(Para first) {
        if (paper.rule().isEmpty() || paper.paperFormat() != PaperFormat.STANDARD || first.place() != Para.Where.BODY) {
            return;
        }
        int blank = paper.blankBetween(paper.rule().get(), first);
        int should = profile.count(Measure.TITLE_GAP);
        boolean spaced = first.properties().number("spacing.before", 0) > 200;
        if (blank != should && !(blank < should && spaced)) {
            log.tell(Gb9704Rule.TITLE_GAP, first, "在红色分隔线下空二行", "空" + blank + "行");
        }
    }

    private void recipients(Para para) {
        String words = para.words();
        if (!words.endsWith("：")) {
            String end = words.substring(words.length() - 1);
            log.tell(Gb9704Rule.RECIPIENTS_COLON, para, "以全角冒号结尾", "以“" + end + "”结尾");
        }
        if (para.freeAtLeft() >= 50 || !para.align().equals("left")) {
            log.tell(
                    Gb9704Rule.RECIPIENTS_PLACE,
                    para,
                    "居左顶格",
                    para.align().equals("left") ? "左空" + Sizes.characters(para.freeAtLeft()) : HeadRules.align(para));
        }
        Para above = paper.title().get(paper.title().size() - 1);
        int blank = paper.blankBetween(above, para);
        boolean spaced = para.properties().number("spacing.before", 0)
                        + above.properties().number("spacing.after", 0)
                > 200;
        if (blank != 1 && !(blank == 0 && spaced)) {
            log.tell(Gb9704Rule.RECIPIENTS_GAP, para, "在标题下空一行", "空" + blank + "行");
        }
    }
}
