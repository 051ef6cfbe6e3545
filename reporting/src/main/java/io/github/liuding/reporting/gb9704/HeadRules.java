package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.Typeface;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head, down to the red line (7.2, 10.1). */
final class HeadRules {
    private static final Pattern TERM = Pattern.compile("★(\\d+年|\\d+个月|\\d+月|\\d+天|长期)");

    private final Anatomy paper;
    private final LayoutProfile profile;
    private final FindingLog log;

    HeadRules(Anatomy paper, LayoutProfile profile, FindingLog log) {
        this.paper = paper;
        this.profile = profile;
        this.log = log;
    }

    void check() {
        corner();
        mark();
        number();
        signatories();
        rule();
    }

    private void corner() {
        int highest = 0;
        for (Para para : paper.cornerLines()) {
            // In a letter the number stands behind it on the same line.
            String words = para.text().split("\t", 2)[0].strip();
            Matcher secrecy = Words.SECRECY.matcher(words);
            int rank = 0;
            if (words.matches("(No\\.?|№|份号[:：]?)?\\s*\\d+")) {
                rank = 1;
                if (!words.matches("\\d{6}")) {
                    log.tell(Gb9704Rule.COPY_NUMBER_FORM, para, "为6位阿拉伯数字", words);
                }
            } else if (secrecy.matches()) {
                rank = 2;
                secrecy(para, secrecy.group(2));
                face(para);
            } else if (Words.URGENCY.matcher(words).matches()) {
                rank = 3;
                if (!words.equals("特急") && !words.equals("加急") && !words.matches("特提|平急")) {
                    log.tell(Gb9704Rule.URGENCY_WORD, para, "为“特急”或者“加急”", words);
                }
                face(para);
            }
            if (rank > 0 && rank < highest) {
                log.tell(Gb9704Rule.CORNER_ORDER, para, "按份号、密级和保密期限、紧急程度自上而下排列", "排在后项之下");
            }
            highest = Math.max(highest, rank);
        }
    }

    private void secrecy(Para para, String term) {
        if (!term.isEmpty() && !TERM.matcher(term.strip()).matches()) {
            log.tell(Gb9704Rule.SECRECY_FORM, para, "如“机密★1年”，用“★”隔开，期限用阿拉伯数字", para.words());
        }
    }

    private void face(Para para) {
        if (!Faces.is(para.type().face(), profile.typeface(Measure.SECRECY_FACE), profile)) {
            log.tell(
                    Gb9704Rule.SECRECY_FACE,
                    para,
                    "用3号黑体字",
                    Faces.shown(para.type().face()));
        }
    }

    private void mark() {
        if (paper.mark().isEmpty()) {
            log.tell(Gb9704Rule.MARK_MISSING, "有发文机关标志", "没有找到（套印红头纸的，请忽略）");
            return;
        }
        for (Para para : paper.mark()) {
            if (!para.type().isRed()) {
                log.tell(Gb9704Rule.MARK_COLOUR, para, "为红色", colour(para.type().colour()));
            }
            String face = para.type().face();
            boolean song = Faces.of(face).filter(Typeface.SONGTI::equals).isPresent();
            if (!song && !Faces.is(face, profile.typeface(Measure.MARK_FACE), profile)) {
                log.tell(Gb9704Rule.MARK_FACE, para, "用小标宋体字", Faces.shown(face));
            }
            if (para.place() == Para.Where.BODY && !para.align().equals("center")) {
                log.tell(Gb9704Rule.MARK_CENTRED, para, "居中排布", align(para));
            }
        }
        Para first = paper.mark().get(0);
        if (paper.paperFormat() == PaperFormat.LETTER) {
            if (first.words().endsWith("文件")) {
                log.tell(Gb9704Rule.LETTER_MARK, first, "使用发文机关全称或者规范化简称，不加“文件”二字", first.words());
            }
        } else if (first.place() == Para.Where.BODY || first.number() > 1) {
            place(first);
        }
    }

    static String colour(String rgb) {
        return rgb.isEmpty() || rgb.equals("000000") ? "黑色" : "#" + rgb;
    }

    static String align(Para para) {
        return switch (para.align()) {
            case "center" -> "居中";
            case "right" -> "居右";
            default -> "居左";
        };
    }

    /** From the type area's upper edge to the top of the characters. */
    private void place(Para first) {
        int grid = paper.model().sections().stream()
                .findFirst()
                .map(section -> section.number("docGrid.linePitch"))
                .orElse(0);
        int above = 0;
        for (Para para : paper.all().subList(0, first.number() - 1)) {
            if (para.place() != Para.Where.BODY) {
                return;
            }
            above += para.properties().number("spacing.before", 0)
                    + para.line(grid)
                    + para.properties().number("spacing.after", 0);
        }
        int line = first.line(grid);
        above += first.properties().number("spacing.before", 0) + (80 * line - 84 * 10 * first.halfPoints()) / 100;
        Measure measure = switch (paper.paperFormat()) {
            case ORDER -> Measure.ORDER_MARK_TOP;
            case BULLETIN -> Measure.BULLETIN_MARK_TOP;
            default -> Measure.MARK_TOP;
        };
        int should = profile.length(measure).twips();
        if (Math.abs(above - should) > 114) {
            log.tell(
                    Gb9704Rule.MARK_PLACE,
                    first,
                    "上边缘距版心上边缘" + Sizes.millimetres(should),
                    "约" + Sizes.millimetres(above));
        }
    }

    private void number() {
        if (paper.number().isEmpty()) {
            if (!paper.mark().isEmpty()
                    && paper.paperFormat() == PaperFormat.STANDARD
                    && paper.date().isPresent()) {
                log.tell(Gb9704Rule.NUMBER_MISSING, "有发文字号", "没有找到");
            }
            return;
        }
        Para para = paper.number().get();
        Matcher form = Words.NUMBER.matcher(para.words());
        if (form.find()) {
            if (!form.group(2).equals("〔") || !form.group(4).equals("〕")) {
                log.tell(Gb9704Rule.NUMBER_BRACKETS, para, "用六角括号“〔〕”", form.group(2) + form.group(4));
            }
            if (form.group(3).length() != 4) {
                log.tell(Gb9704Rule.NUMBER_YEAR, para, "标年份全称", form.group(3));
            }
            if (!form.group(5).isEmpty()) {
                log.tell(Gb9704Rule.NUMBER_ORDINAL, para, "不加“第”字", form.group(5) + form.group(6) + "号");
            }
            if (form.group(6).startsWith("0")) {
                log.tell(Gb9704Rule.NUMBER_PADDED, para, "不编虚位（1不编为01）", form.group(6));
            }
        }
        boolean plain = paper.signatories().isEmpty()
                && (paper.paperFormat() == PaperFormat.STANDARD || paper.paperFormat() == PaperFormat.MINUTES);
        if (plain && para.place() == Para.Where.BODY && !para.align().equals("center")) {
            log.tell(Gb9704Rule.NUMBER_PLACE, para, "居中排布", align(para));
        }
        if (!paper.signatories().isEmpty()) {
            int free = para.freeAtLeft();
            if (para.place() == Para.Where.BODY && (free < 50 || free > 150)) {
                log.tell(Gb9704Rule.NUMBER_PLACE, para, "居左空一字", "左空" + Sizes.characters(free));
            }
        }
        gap(para);
    }

    private void gap(Para number) {
        List<Para> mark = paper.mark();
        boolean counted = paper.paperFormat() == PaperFormat.STANDARD || paper.paperFormat() == PaperFormat.ORDER;
        if (!counted || mark.isEmpty() || paper.markInHeader()) {
            return;
        }
        Para first =
                paper.signatories().isEmpty() ? number : paper.signatories().get(0);
        Para last = mark.get(mark.size() - 1);
        int blank = paper.blankBetween(last, first);
        int before = first.properties().number("spacing.before", 0);
        int should = profile.count(Measure.MARK_GAP);
        if (first.place() == Para.Where.BODY
                && first.number() > last.number()
                && blank != should
                && !(blank < should && before > 200)) {
            log.tell(Gb9704Rule.NUMBER_GAP, first, "在发文机关标志下空二行", "空" + blank + "行");
        }
    }

    private void signatories() {
        for (Para para : paper.signatories()) {
            String words = para.words();
            int at = words.indexOf("签发人");
            if (at < 0) {
                continue;
            }
            if (!words.startsWith("签发人：", at)) {
                log.tell(Gb9704Rule.SIGNATORY_COLON, para, "为“签发人”加全角冒号", words.substring(at));
            }
            TypeRun last = para.runs().stream()
                    .filter(run -> !run.text().isBlank()
                            && !Words.NUMBER.matcher(run.text()).find())
                    .reduce((one, two) -> two)
                    .orElse(para.type());
            if (!Faces.is(last.face(), profile.typeface(Measure.SIGNATORY_FACE), profile)) {
                log.tell(Gb9704Rule.SIGNATORY_FACE, para, "用3号楷体字", Faces.shown(last.face()));
            }
        }
    }

    private void rule() {
        boolean lined = paper.paperFormat() == PaperFormat.STANDARD || paper.paperFormat() == PaperFormat.BULLETIN;
        if (!lined || paper.mark().isEmpty() || paper.number().isEmpty()) {
            return;
        }
        if (paper.rule().isEmpty()) {
            log.tell(Gb9704Rule.HEAD_RULE, paper.number().get(), "在发文字号下有一条与版心等宽的红色分隔线", "没有找到");
            return;
        }
        Para para = paper.rule().get();
        if (!para.drawnLine() && !para.hasRedBorder()) {
            log.tell(Gb9704Rule.HEAD_RULE, para, "为红色", "不是红色");
            return;
        }
        Para number = paper.number().get();
        if (para.properties().has("pBdr.bottom") && number.exactLine() > 0) {
            int below = (20 * number.exactLine() - 8 * 10 * number.halfPoints()) / 100;
            int space = para.properties().number("pBdr.bottom.space", 0) * 20;
            int own = para.number() == number.number() ? 0 : para.exactLine();
            int gap = below + space + own + para.properties().number("spacing.before", 0);
            int should = profile.length(Measure.RULE_GAP).twips();
            boolean next = para.number() - number.number() <= 1;
            if (next && (own > 0 || para.number() == number.number()) && Math.abs(gap - should) > 85) {
                log.tell(
                        Gb9704Rule.HEAD_RULE_GAP,
                        para,
                        "在发文字号之下" + Sizes.millimetres(should),
                        "约" + Sizes.millimetres(gap));
            }
        }
    }
}
