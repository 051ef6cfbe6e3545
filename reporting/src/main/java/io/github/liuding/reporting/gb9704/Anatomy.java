package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.PaperFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which paragraph is which element of a paper, as a reader would see it; right or wrong. Not thread-safe.
 */
final class Anatomy {
    private static final int HEAD_LINES = 25;
    private static final int LARGE = 40;

    private final DocxModel model;
    private final List<Para> all;
    private final List<Para> corner = new ArrayList<>();
    private final List<Para> mark = new ArrayList<>();
    private final List<Para> signatories = new ArrayList<>();
    private final List<Para> title = new ArrayList<>();
    private final List<Para> text = new ArrayList<>();
    private final List<Para> attachmentNote = new ArrayList<>();
    private final List<Para> attendance = new ArrayList<>();
    private final List<Para> signature = new ArrayList<>();
    private final List<Para> labels = new ArrayList<>();
    private final List<Para> imprint = new ArrayList<>();
    private Optional<Para> number = Optional.empty();
    private Optional<Para> rule = Optional.empty();
    private Optional<Para> recipients = Optional.empty();
    private Optional<Para> date = Optional.empty();
    private Optional<Para> note = Optional.empty();
    private PaperFormat format = PaperFormat.STANDARD;
    private int headEnd = -1;

    private Anatomy(DocxModel model) {
        this.model = model;
        this.all = model.paragraphs();
    }

    static Anatomy of(DocxModel model) {
        Anatomy anatomy = new Anatomy(model);
        anatomy.head();
        new TailFinder(anatomy).find();
        return anatomy;
    }

    private void head() {
        int seen = 0;
        for (int i = 0; i < all.size() && seen < HEAD_LINES; i++) {
            Para para = all.get(i);
            if (para.isBlank()) {
                continue;
            }
            seen++;
            String words = para.words();
            if (para.type().isRed() && para.halfPoints() >= LARGE && number.isEmpty()) {
                mark.add(para);
                headEnd = i;
            } else if (words.contains("签发人")) {
                signatories.add(para);
                headEnd = i;
                if (Words.NUMBER.matcher(words).find()) {
                    number = Optional.of(para);
                }
            } else if (number.isEmpty() && isNumber(words)) {
                number = Optional.of(para);
                headEnd = i;
                if (!signatories.isEmpty() && para.text().contains("\t")) {
                    signatories.add(para);
                }
            }
        }
        if (mark.isEmpty()) {
            model.headers().stream()
                    .filter(para -> para.type().isRed() && para.halfPoints() >= LARGE)
                    .forEach(mark::add);
        }
        if (mark.isEmpty()) {
            markByWords();
        }
        corner();
        format = format();
        findRule();
    }

    private static boolean isNumber(String words) {
        boolean form = Words.NUMBER.matcher(words).find()
                || Words.SERIAL.matcher(words).matches();
        return form && words.length() <= 60 && words.indexOf('。') < 0 && words.indexOf('《') < 0;
    }

    /** A mark that is not red is known by its size and its words. */
    private void markByWords() {
        int until = number.map(para -> para.number() - 1).orElse(Math.min(12, all.size()));
        for (int i = 0; i < until; i++) {
            Para para = all.get(i);
            if (para.halfPoints() >= LARGE && para.words().matches(".*(文件|纪要|令|简报|公报|人民政府|办公室|委员会|领导小组|局)")) {
                mark.add(para);
                headEnd = Math.max(headEnd, i);
            }
        }
    }

    private void corner() {
        int until = mark.isEmpty() || markInHeader()
                ? Math.min(4, all.size())
                : mark.get(0).number() - 1;
        for (int i = 0; i < until; i++) {
            Para para = all.get(i);
            if (!para.isBlank()
                    && !Words.NUMBER.matcher(para.words()).find()
                    && para.words().length() < 12) {
                corner.add(para);
            }
        }
    }

    private PaperFormat format() {
        String name = mark.isEmpty() ? "" : mark.get(mark.size() - 1).words();
        if (markInHeader()) {
            return PaperFormat.LETTER;
        } else if (name.endsWith("纪要")) {
            return PaperFormat.MINUTES;
        } else if (name.endsWith("令")) {
            return PaperFormat.ORDER;
        } else if (number.filter(para -> para.words().contains("期")).isPresent()) {
            return PaperFormat.BULLETIN;
        }
        return PaperFormat.STANDARD;
    }

    private void findRule() {
        int from = Math.max(
                0, Math.max(headEnd, number.map(para -> para.number() - 1).orElse(0)));
        for (int i = from; i < Math.min(all.size(), from + 8); i++) {
            Para para = all.get(i);
            if (para.hasRedBorder() || para.drawnLine() || (para.isBlank() && para.hasBorder())) {
                rule = Optional.of(para);
                headEnd = Math.max(headEnd, i);
                return;
            }
            if (i > from && !para.isBlank() && format != PaperFormat.BULLETIN) {
                return;
            }
        }
    }

    boolean markInHeader() {
        return !mark.isEmpty() && !all.contains(mark.get(0));
    }

    /** The paragraphs between two, which are blank. */
    int blankBetween(Para above, Para below) {
        int blank = 0;
        for (int i = above.number(); i < below.number() - 1; i++) {
            Para para = all.get(i);
            if (para.isBlank() && para.place() == Para.Where.BODY && !para.hasBorder() && !para.drawnLine()) {
                blank++;
            }
        }
        return blank;
    }

    DocxModel model() {
        return model;
    }

    List<Para> all() {
        return all;
    }

    PaperFormat paperFormat() {
        return format;
    }

    int headEnd() {
        return headEnd;
    }

    List<Para> cornerLines() {
        return corner;
    }

    List<Para> mark() {
        return mark;
    }

    List<Para> signatories() {
        return signatories;
    }

    Optional<Para> number() {
        return number;
    }

    Optional<Para> rule() {
        return rule;
    }

    List<Para> title() {
        return title;
    }

    Optional<Para> recipients() {
        return recipients;
    }

    void recipients(Para para) {
        recipients = Optional.of(para);
    }

    List<Para> text() {
        return text;
    }

    List<Para> attachmentNote() {
        return attachmentNote;
    }

    List<Para> attendance() {
        return attendance;
    }

    List<Para> signature() {
        return signature;
    }

    Optional<Para> date() {
        return date;
    }

    void date(Para para) {
        date = Optional.of(para);
    }

    Optional<Para> note() {
        return note;
    }

    void note(Para para) {
        note = Optional.of(para);
    }

    List<Para> labels() {
        return labels;
    }

    List<Para> imprint() {
        return imprint;
    }
}
