package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.PaperFormat;
import java.util.List;

/** Finds the elements below the red line. */
final class TailFinder {
    private static final int LARGE = 36;
    private static final String ENDS = "。；：，！？;,.!?:";

    private final Anatomy paper;
    private final List<Para> all;

    TailFinder(Anatomy paper) {
        this.paper = paper;
        this.all = paper.all();
    }

    void find() {
        int next = title(paper.headEnd() + 1);
        next = recipients(next);
        int imprintFrom = imprint(next);
        labels(next, imprintFrom);
        int end = paper.labels().isEmpty()
                ? imprintFrom
                : Math.min(imprintFrom, paper.labels().get(0).number() - 1);
        int dateAt = date(next, end);
        int textEnd = dateAt < 0 ? end : signature(next, dateAt);
        notes(next, textEnd);
        if (dateAt >= 0) {
            note(dateAt + 1, end);
        }
        for (int i = next; i < imprintFrom; i++) {
            Para para = all.get(i);
            boolean other = i >= textEnd && i < end;
            if (!other
                    && !para.isBlank()
                    && para.place() == Para.Where.BODY
                    && !paper.attachmentNote().contains(para)
                    && !paper.attendance().contains(para)
                    && !paper.labels().contains(para)
                    && !isTitle(para)
                    && !para.align().equals("center")) {
                paper.text().add(para);
            }
        }
    }

    private static boolean isTitle(Para para) {
        return para.halfPoints() >= LARGE;
    }

    private int nextWithWords(int from) {
        int at = from;
        while (at < all.size() && (all.get(at).isBlank() || all.get(at).place() == Para.Where.BOX)) {
            at++;
        }
        return at;
    }

    private int title(int from) {
        int at = nextWithWords(from);
        if (at >= all.size()) {
            return from;
        }
        Para first = all.get(at);
        boolean centred = first.align().equals("center") || first.halfPoints() >= LARGE;
        boolean named = first.words().matches(".*(通知|通报|意见|决定|函|报告|请示|批复|方案|纪要|公告|通告|办法)")
                && first.words().length() < 80;
        if (!centred && !named) {
            return at;
        }
        paper.title().add(first);
        at++;
        while (at < all.size()
                && !all.get(at).isBlank()
                && (all.get(at).align().equals(first.align()) || first.halfPoints() >= LARGE)
                && all.get(at).halfPoints() == first.halfPoints()
                && (centred && !Words.LEVEL_1.matcher(all.get(at).words()).lookingAt())) {
            paper.title().add(all.get(at));
            at++;
        }
        return at;
    }

    private int recipients(int from) {
        int at = nextWithWords(from);
        if (at >= all.size() || paper.title().isEmpty() || paper.paperFormat() == PaperFormat.MINUTES) {
            return Math.min(at, all.size());
        }
        Para para = all.get(at);
        String words = para.words();
        int after = nextWithWords(at + 1);
        boolean colon = words.endsWith("：") || words.endsWith(":");
        boolean units = words.matches(".*(政府|单位|部门|办公室|局|委|公司|机构|乡|镇|街道|厅|院)[，,;；。]?")
                && words.length() < 400
                && !words.contains("关于")
                && after < all.size();
        if ((colon && !Words.LEVEL_1.matcher(words).lookingAt()) || units) {
            paper.recipients(para);
            return at + 1;
        }
        return at;
    }

    private int imprint(int from) {
        int first = all.size();
        for (int i = from; i < all.size(); i++) {
            Para para = all.get(i);
            boolean late = para.place() != Para.Where.BODY || i > from + 2;
            if (late && Words.IMPRINT.matcher(para.words()).matches()) {
                first = Math.min(first, i);
                paper.imprint().add(para);
            } else if (!paper.imprint().isEmpty()
                    && !para.isBlank()
                    && i - first < 12
                    && para.place() != Para.Where.BODY) {
                paper.imprint().add(para);
            }
        }
        return first;
    }

    private void labels(int from, int until) {
        for (int i = from; i < until; i++) {
            Para para = all.get(i);
            if (para.place() == Para.Where.BODY
                    && Words.LABEL.matcher(para.words()).matches()) {
                paper.labels().add(para);
            }
        }
    }

    private int date(int from, int until) {
        for (int i = until - 1; i >= from; i--) {
            Para para = all.get(i);
            if (para.place() == Para.Where.BODY
                    && Words.DATE.matcher(para.words()).matches()) {
                paper.date(para);
                return i;
            }
        }
        return -1;
    }

    /** What stands above the date and is no sentence; gives where it begins. */
    private int signature(int from, int dateAt) {
        int at = dateAt - 1;
        int begin = dateAt;
        while (at >= from) {
            Para para = all.get(at);
            String words = para.words();
            if (!para.isBlank()) {
                boolean sentence = words.isEmpty() || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
                boolean note = Words.ATTACHMENT_NOTE.matcher(words).matches()
                        || Words.LEVEL_3.matcher(words).lookingAt()
                        || Words.LEVEL_1.matcher(words).lookingAt();
                boolean aside = para.align().equals("right")
                        || para.freeAtLeft() >= 500
                        || para.text().contains("\t");
                boolean only = paper.signature().isEmpty();
                if (sentence || note || para.place() != Para.Where.BODY || words.length() > 60 || !(aside || only)) {
                    break;
                }
                paper.signature().add(0, para);
                begin = at;
            }
            at--;
        }
        return begin;
    }

    private void notes(int from, int until) {
        boolean inNote = false;
        for (int i = from; i < until; i++) {
            Para para = all.get(i);
            String words = para.words();
            if (para.isBlank() || para.place() != Para.Where.BODY) {
                continue;
            }
            if (Words.ATTENDANCE.matcher(words).matches()) {
                paper.attendance().add(para);
                inNote = false;
            } else if (Words.ATTACHMENT_NOTE.matcher(words).matches() && words.length() < 120) {
                paper.attachmentNote().add(para);
                inNote = true;
            } else if (inNote && Words.LEVEL_3.matcher(words).lookingAt()) {
                paper.attachmentNote().add(para);
            } else {
                inNote = false;
            }
        }
    }

    private void note(int from, int until) {
        int at = nextWithWords(from);
        if (at < until && all.get(at).place() == Para.Where.BODY && !all.get(at).newPage()) {
            paper.note(all.get(at));
        }
    }
}
