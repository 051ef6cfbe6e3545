package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.Typeface;
import java.util.List;
import java.util.Optional;

/** The numbers of pages (7.5, 10.1). */
final class PageNumberRules {
    private final Anatomy paper;
    private final LayoutProfile profile;
    private final FindingLog log;

    PageNumberRules(Anatomy paper, LayoutProfile profile, FindingLog log) {
        this.paper = paper;
        this.profile = profile;
        this.log = log;
    }

    void check() {
        Optional<PageSection> upright = paper.model().sections().stream()
                .filter(section -> !section.isLandscape())
                .findFirst();
        if (upright.isEmpty()) {
            return;
        }
        PageSection section = upright.get();
        Optional<Para> odd = numbered(section.footers().getOrDefault("default", List.of()));
        Optional<Para> even =
                paper.model().evenApart() ? numbered(section.footers().getOrDefault("even", List.of())) : odd;
        if (odd.isEmpty() || even.isEmpty()) {
            log.tell(Gb9704Rule.PAGE_NUMBER_MISSING, "在版心下边缘之下编排页码", odd.isEmpty() ? "页脚没有页码" : "双页页脚没有页码");
            return;
        }
        number(odd.get(), "right", "单页码居右空一字", section);
        number(even.get(), "left", "双页码居左空一字", section);
        if (paper.paperFormat() == PaperFormat.LETTER) {
            boolean first = !section.firstApart()
                    || numbered(section.footers().getOrDefault("first", List.of()))
                            .isPresent();
            if (first) {
                log.tell(Gb9704Rule.LETTER_FIRST_PAGE, "首页不显示页码", "首页有页码");
            }
        }
    }

    private static Optional<Para> numbered(List<Para> footer) {
        return footer.stream().filter(Para::pageNumber).findFirst();
    }

    private void number(Para para, String side, String should, PageSection section) {
        String words = para.words();
        if (!words.matches("—\\s*\\d*\\s*—")) {
            log.tell(Gb9704Rule.PAGE_NUMBER_FORM, "为“— 1 —”，数字左右各一条一字线", "“" + words + "”");
        }
        TypeRun type = para.type();
        int size = profile.length(Measure.PAGE_NUMBER_SIZE).halfPoints();
        if (type.halfPoints() != size) {
            log.tell(Gb9704Rule.PAGE_NUMBER_SIZE, "用" + Sizes.name(size) + "字", Sizes.name(type.halfPoints()));
        }
        Typeface face = profile.typeface(Measure.PAGE_NUMBER_FACE);
        if (!Faces.is(type.face(), face, profile)) {
            log.tell(Gb9704Rule.PAGE_NUMBER_FACE, "用" + face.word() + "体字", Faces.shown(type.face()));
        }
        boolean right = para.align().equals("right")
                || para.properties().get("framePr.xAlign").equals("outside");
        boolean aligned = side.equals("right") ? right : para.align().equals("left");
        if (!aligned) {
            log.tell(Gb9704Rule.PAGE_NUMBER_SIDE, should, HeadRules.align(para));
            return;
        }
        int free = side.equals("right") ? para.freeAtRight() : para.freeAtLeft();
        if (Math.abs(free - 100) > 50) {
            log.tell(Gb9704Rule.PAGE_NUMBER_INDENT, should, "空" + Sizes.characters(free));
        }
        int exact = para.exactLine();
        int line = exact > 0 ? exact : para.halfPoints() * 13;
        // The dash is in the middle of the characters, 0.44 em below the top of their line.
        int dash = Math.abs(section.number("pgMar.bottom"))
                - section.number("pgMar.footer")
                - line
                + (exact > 0 ? (80 * exact - 36 * 10 * para.halfPoints()) / 100 : para.halfPoints() * 6);
        int distance = profile.length(Measure.PAGE_NUMBER_TOP).twips();
        if (Math.abs(dash - distance) > 85 + (exact > 0 ? 0 : 60)) {
            log.tell(
                    Gb9704Rule.PAGE_NUMBER_PLACE,
                    "一字线上距版心下边缘" + Sizes.millimetres(distance),
                    "约" + Sizes.millimetres(dash));
        }
    }
}
