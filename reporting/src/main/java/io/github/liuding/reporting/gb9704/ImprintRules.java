package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The imprint, and what of the edition of 1999 is left in it (7.4, 10.1). */
final class ImprintRules {
    private final Anatomy paper;
    private final LayoutProfile profile;
    private final FindingLog log;

    ImprintRules(Anatomy paper, LayoutProfile profile, FindingLog log) {
        this.paper = paper;
        this.profile = profile;
        this.log = log;
    }

    void check() {
        Optional<Para> copyTo = Optional.empty();
        Optional<Para> printing = Optional.empty();
        for (Para para : paper.imprint()) {
            String words = para.words();
            type(para);
            if (words.startsWith("抄送")) {
                copyTo = Optional.of(para);
                copyTo(para);
            } else if (words.startsWith("主题词")) {
                log.tell(Gb9704Rule.OLD_SUBJECT_WORDS, para, "不标注主题词（1999年版的要素，2012年版已取消）", words);
            } else if (words.startsWith("抄报")) {
                log.tell(Gb9704Rule.OLD_COPY_REPORT, para, "一律用“抄送”（2012年版不再使用“抄报”）", words);
            } else if (words.matches("[(（]?共印.*份[)）]?") && paper.paperFormat() != PaperFormat.BULLETIN) {
                log.tell(Gb9704Rule.OLD_COPIES, para, "不标注印发份数（1999年版的做法，2012年版已取消）", words);
            } else if (words.endsWith("印发") || words.matches(".*\\d日印?")) {
                printing = Optional.of(para);
                printing(para);
            }
        }
        if (copyTo.isPresent()
                && printing.isPresent()
                && copyTo.get().number() > printing.get().number()) {
            log.tell(Gb9704Rule.IMPRINT_ORDER, copyTo.get(), "在印发机关和印发日期之上", "在其下");
        }
        if (paper.paperFormat() == PaperFormat.LETTER) {
            printing.ifPresent(para -> log.tell(Gb9704Rule.LETTER_IMPRINT, para, "不加印发机关和印发日期、分隔线", para.words()));
        } else if (!paper.imprint().isEmpty()) {
            lines();
        }
    }

    private void type(Para para) {
        int should = profile.length(Measure.IMPRINT_SIZE).halfPoints();
        if (para.halfPoints() != should) {
            log.tell(Gb9704Rule.IMPRINT_SIZE, para, "用" + Sizes.name(should) + "字", Sizes.name(para.halfPoints()));
        }
        Typeface body = profile.typeface(Measure.BODY_FACE);
        if (!Faces.is(para.type().face(), body, profile) && !para.words().startsWith("主题词")) {
            log.tell(
                    Gb9704Rule.IMPRINT_FACE,
                    para,
                    "用" + body.word() + "体字",
                    Faces.shown(para.type().face()));
        }
    }

    private void copyTo(Para para) {
        String words = para.words();
        if (!words.startsWith("抄送：")) {
            log.tell(Gb9704Rule.COPY_TO_COLON, para, "为“抄送”加全角冒号", words.substring(0, Math.min(3, words.length())));
        }
        if (!words.endsWith("。")) {
            log.tell(
                    Gb9704Rule.COPY_TO_STOP,
                    para,
                    "在最后一个抄送机关名称后标句号",
                    "以“" + words.substring(words.length() - 1) + "”结尾");
        }
        if (para.place() != Para.Where.TABLE && Math.abs(para.freeAtLeft() - 100) > 40) {
            log.tell(Gb9704Rule.COPY_TO_PLACE, para, "左右各空一字", "左空" + Sizes.characters(para.freeAtLeft()));
        }
    }

    private void printing(Para para) {
        String words = para.words();
        Matcher date = Words.DATE.matcher(words);
        boolean found = false;
        while (date.find()) {
            found = true;
            String digits = date.group(1) + date.group(2) + date.group(3);
            boolean padded = date.group(2).startsWith("0") || date.group(3).startsWith("0");
            if (!digits.matches("\\d+") || padded || date.group(1).length() != 4) {
                log.tell(Gb9704Rule.PRINTING_DATE, para, "用阿拉伯数字标全年、月、日，不编虚位", date.group());
            }
        }
        if (found && !words.endsWith("印发")) {
            log.tell(Gb9704Rule.PRINTING_DATE, para, "在日期后加“印发”二字", words.substring(words.length() - 2));
        }
    }

    /** The lines that are drawn as borders of paragraphs; those of tables and shapes are not measured. */
    private void lines() {
        int first = paper.imprint().get(0).number();
        int last = paper.imprint().get(paper.imprint().size() - 1).number();
        List<Integer> widths = new ArrayList<>();
        boolean table = false;
        for (Para para : paper.all()) {
            if (para.number() < first - 2 || para.number() > last + 2) {
                continue;
            }
            table |= para.place() == Para.Where.TABLE || para.drawnLine();
            for (String side : List.of("pBdr.top", "pBdr.bottom")) {
                if (para.properties().on(side) && !para.hasRedBorder()) {
                    widths.add(para.properties().number(side + ".sz", 4));
                }
            }
        }
        if (widths.isEmpty()) {
            if (!table) {
                log.tell(Gb9704Rule.IMPRINT_LINES, paper.imprint().get(0), "在版记首、末各有一条与版心等宽的分隔线", "没有找到分隔线");
            }
            return;
        }
        if (widths.size() < 2) {
            log.tell(Gb9704Rule.IMPRINT_LINES, paper.imprint().get(0), "在版记首、末各有一条分隔线", "只有一条");
            return;
        }
        // Eighths of a point: 0.35 mm are 8, 0.25 mm are 6.
        int thinnest = Math.min(widths.get(0), widths.get(widths.size() - 1));
        boolean middle = widths.subList(1, widths.size() - 1).stream().anyMatch(width -> width >= thinnest);
        if (middle || thinnest < 7 || thinnest > 9) {
            log.tell(
                    Gb9704Rule.IMPRINT_LINE_WIDTH,
                    paper.imprint().get(0),
                    "首条、末条用粗线（0.35毫米），中间用细线（0.25毫米）",
                    "自上而下为" + shown(widths));
        }
    }

    private static String shown(List<Integer> eighths) {
        StringBuilder text = new StringBuilder();
        for (int width : eighths) {
            text.append(text.isEmpty() ? "" : "、")
                    .append(Sizes.points(width * 5 / 2))
                    .append("磅");
        }
        return text.toString();
    }
}
