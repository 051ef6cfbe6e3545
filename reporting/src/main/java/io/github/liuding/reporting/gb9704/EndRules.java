package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.Typeface;
import java.util.List;
import java.util.regex.Matcher;

/** Attachment note, signature, date, note and attachments (7.3.4 to 7.3.7, 10.3). */
final class EndRules {
    private static final int WIDTH = 2_800;

    private final Anatomy paper;
    private final FindingLog log;

    EndRules(Anatomy paper, FindingLog log) {
        this.paper = paper;
        this.log = log;
    }

    void check() {
        attachmentNote();
        attendance();
        signature();
        paper.date().ifPresent(this::date);
        paper.note().ifPresent(this::note);
        labels();
    }

    private void attachmentNote() {
        List<Para> lines = paper.attachmentNote();
        for (int i = 0; i < lines.size(); i++) {
            Para para = lines.get(i);
            Matcher form = Words.ATTACHMENT_NOTE.matcher(para.words());
            boolean first = form.matches();
            String name = first ? form.group(2) : para.words();
            if (first) {
                if (!form.group(1).equals("：")) {
                    log.tell(Gb9704Rule.ATTACHMENT_NOTE_COLON, para, "为“附件”加全角冒号", para.words());
                }
                if (Math.abs(para.freeAtLeft() - 200) > 40) {
                    log.tell(
                            Gb9704Rule.ATTACHMENT_NOTE_PLACE, para, "左空二字", "左空" + Sizes.characters(para.freeAtLeft()));
                }
                if (name.matches(Words.HAN_NUMBER + "[、.．].*") || name.matches("\\d+、.*")) {
                    log.tell(Gb9704Rule.ATTACHMENT_NOTE_NUMERAL, para, "用阿拉伯数字加点标注（如“1.”）", name);
                }
            }
            if (name.matches(".*[。；，;,.]")) {
                log.tell(Gb9704Rule.ATTACHMENT_NOTE_STOP, para, "在附件名称后不加标点", name.substring(name.length() - 1));
            }
        }
    }

    private void attendance() {
        for (Para para : paper.attendance()) {
            if (!Faces.of(para.type().face()).filter(Typeface.HEITI::equals).isPresent()) {
                log.tell(
                        Gb9704Rule.ATTENDANCE_FACE,
                        para,
                        "用3号黑体字",
                        Faces.shown(para.type().face()));
            }
        }
    }

    private void signature() {
        boolean dated = paper.paperFormat() == PaperFormat.STANDARD || paper.paperFormat() == PaperFormat.LETTER;
        if (paper.date().isEmpty()) {
            if (dated && !paper.text().isEmpty() && paper.number().isPresent()) {
                log.tell(Gb9704Rule.DATE_MISSING, "有成文日期", "没有找到");
            }
            return;
        }
        for (Para para : paper.signature()) {
            boolean aside = para.align().equals("right")
                    || para.freeAtLeft() >= 500
                    || para.text().contains("\t");
            if (!aside) {
                log.tell(Gb9704Rule.SIGNATURE_PLACE, para, "在成文日期之上居右编排", HeadRules.align(para));
            }
        }
    }

    private void date(Para para) {
        Matcher form = Words.DATE.matcher(para.words());
        if (!form.matches()) {
            return;
        }
        String digits = form.group(1) + form.group(2) + form.group(3);
        if (!digits.matches("\\d+")) {
            log.tell(Gb9704Rule.DATE_NUMERALS, para, "用阿拉伯数字", para.words());
        } else if (form.group(2).startsWith("0") || form.group(3).startsWith("0")) {
            log.tell(Gb9704Rule.DATE_PADDED, para, "不编虚位（1不编为01）", para.words());
        }
        if (form.group(1).length() != 4) {
            log.tell(Gb9704Rule.DATE_YEAR, para, "标年份全称", form.group(1) + "年");
        }
        if (para.align().equals("right")) {
            // Moved in only where the signature above it is longer than usual.
            int free = para.freeAtRight();
            if (free < 50 && paper.signature().stream().allMatch(line -> line.freeAtRight() > 50)) {
                log.tell(Gb9704Rule.DATE_PLACE, para, "右空四字（加盖印章）或者与署名错开编排", "右空" + Sizes.characters(free));
            }
        } else if (para.align().equals("center") || para.freeAtLeft() < WIDTH / 4) {
            boolean tabbed = para.text().startsWith("\t");
            if (!tabbed) {
                log.tell(Gb9704Rule.DATE_PLACE, para, "在右侧编排，一般右空四字", HeadRules.align(para));
            }
        }
    }

    private void note(Para para) {
        String words = para.words();
        boolean half = words.startsWith("(") || words.endsWith(")");
        boolean full = words.startsWith("（") && words.endsWith("）");
        if (!full && words.length() < 80 && (half || words.matches("(此件|联系人|本件|此文).*"))) {
            log.tell(Gb9704Rule.NOTE_BRACKETS, para, "加圆括号“（）”", words);
        }
        if ((full || half) && Math.abs(para.freeAtLeft() - 200) > 40) {
            log.tell(Gb9704Rule.NOTE_PLACE, para, "居左空二字", "左空" + Sizes.characters(para.freeAtLeft()));
        }
    }

    private void labels() {
        for (Para para : paper.labels()) {
            Matcher form = Words.LABEL.matcher(para.words());
            if (!form.matches()) {
                continue;
            }
            if (!para.newPage()) {
                log.tell(Gb9704Rule.ATTACHMENT_PAGE, para, "另面编排", "没有分页");
            }
            if (!Faces.of(para.type().face()).filter(Typeface.HEITI::equals).isPresent()) {
                log.tell(
                        Gb9704Rule.ATTACHMENT_LABEL_FACE,
                        para,
                        "用3号黑体字",
                        Faces.shown(para.type().face()));
            }
            if (!form.group(2).isEmpty() || form.group(1).matches("[一二三四五六七八九十]+")) {
                log.tell(Gb9704Rule.ATTACHMENT_LABEL_FORM, para, "为“附件”加阿拉伯数字，其后不加标点", para.words());
            }
            if (para.freeAtLeft() >= 50 || !para.align().equals("left")) {
                log.tell(Gb9704Rule.ATTACHMENT_LABEL_PLACE, para, "顶格编排在版心左上角", HeadRules.align(para));
            }
        }
        int noted = paper.attachmentNote().size();
        int there = paper.labels().size();
        if (there > 0 && noted != there) {
            log.tell(Gb9704Rule.ATTACHMENT_COUNT, "与附件说明一致", "附件说明列%s个，正文后附%s个".formatted(noted, there));
        }
    }
}
