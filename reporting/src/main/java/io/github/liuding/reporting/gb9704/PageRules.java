package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import java.util.Optional;

/** Paper, margins, type area; lines and characters that fill it (5.1 to 5.2.3). */
final class PageRules {
    /** A millimetre, in twips: the standard's own tolerance of margins. */
    private static final int TOLERANCE = 57;

    private final Anatomy paper;
    private final LayoutProfile profile;
    private final FindingLog log;

    PageRules(Anatomy paper, LayoutProfile profile, FindingLog log) {
        this.paper = paper;
        this.profile = profile;
        this.log = log;
    }

    void check() {
        Optional<PageSection> upright = paper.model().sections().stream()
                .filter(section -> !section.isLandscape())
                .findFirst();
        if (upright.isEmpty()) {
            log.tell(Gb9704Rule.PAGE_SIZE, "为A4纵向（210毫米×297毫米）", "没有纵向页面");
            return;
        }
        PageSection section = upright.get();
        int width = section.number("pgSz.w");
        int height = section.number("pgSz.h");
        if (off(width, twips(Measure.PAPER_WIDTH), 20) || off(height, twips(Measure.PAPER_HEIGHT), 20)) {
            log.tell(
                    Gb9704Rule.PAGE_SIZE,
                    "为A4（210毫米×297毫米）",
                    Sizes.millimetres(width) + "×" + Sizes.millimetres(height));
        }
        int top = Math.abs(section.number("pgMar.top"));
        int left = section.number("pgMar.left") + section.number("pgMar.gutter");
        length(Gb9704Rule.TOP_MARGIN, top, Measure.TOP_MARGIN, "±1毫米");
        length(Gb9704Rule.BINDING_MARGIN, left, Measure.BINDING_MARGIN, "±1毫米");
        int typeWidth = width - left - section.number("pgMar.right");
        int typeHeight = height - top - Math.abs(section.number("pgMar.bottom"));
        length(Gb9704Rule.TYPE_WIDTH, typeWidth, Measure.TYPE_WIDTH, "");
        length(Gb9704Rule.TYPE_HEIGHT, typeHeight, Measure.TYPE_HEIGHT, "");
        paper.text().stream()
                .filter(para -> para.words().length() > 10)
                .findFirst()
                .ifPresent(para -> grid(para, section, typeWidth, typeHeight));
    }

    private void grid(Para para, PageSection section, int typeWidth, int typeHeight) {
        String type = section.properties().get("docGrid.type");
        boolean lined = type.startsWith("lines") || type.startsWith("snap");
        int pitch = para.line(lined ? section.number("docGrid.linePitch") : 0);
        int lines = typeHeight / Math.max(1, pitch);
        int should = profile.count(Measure.LINES);
        if (lines != should) {
            log.tell(Gb9704Rule.LINES_A_PAGE, "每面排" + should + "行", "行距" + Sizes.points(pitch) + "磅，只能排" + lines + "行");
        }
        int advance = para.halfPoints() * 10 + para.type().spacing();
        if (type.endsWith("Chars")) {
            advance += section.number("docGrid.charSpace") * 20 / 4096;
        }
        int characters = typeWidth / Math.max(1, advance);
        int shouldCharacters = profile.count(Measure.CHARACTERS);
        if (characters != shouldCharacters) {
            log.tell(
                    Gb9704Rule.CHARACTERS_A_LINE,
                    "每行排" + shouldCharacters + "个字",
                    "每字占" + Sizes.points(advance) + "磅，排" + characters + "个字");
        }
    }

    private void length(Gb9704Rule rule, int is, Measure measure, String tolerance) {
        if (off(is, twips(measure), TOLERANCE + 3)) {
            log.tell(rule, "为" + Sizes.millimetres(twips(measure)) + tolerance, Sizes.millimetres(is));
        }
    }

    private int twips(Measure measure) {
        return profile.length(measure).twips();
    }

    private static boolean off(int is, int should, int tolerance) {
        return Math.abs(is - should) > tolerance;
    }
}
