package io.github.liuding.core.notice;

import java.util.Optional;

/** Writes the frame of a paper (文件要素) as the head of a campaign file. */
final class HeadYaml {
    private static final String NO_ISSUER = "（未识别发文机关）";
    private static final String NO_TITLE = "（未识别标题）";
    private static final String NO_PLACE = "（未识别地区）";

    private final PaperDraft paper;
    private final StringBuilder out;

    HeadYaml(PaperDraft paper, StringBuilder out) {
        this.paper = paper;
        this.out = out;
    }

    void write() {
        String issuer = DraftYaml.quoted(paper.issuer().orElse(NO_ISSUER));
        out.append("# 由文件文本读出的方案草稿，须逐项核对；“第n行”指原文行号。\n");
        line(0, "campaign", id());
        line(0, "locality", DraftYaml.quoted(paper.locality().orElse(NO_PLACE)));
        line(0, "title", DraftYaml.quoted(paper.title().map(PlanTitle::of).orElse(NO_TITLE)));
        line(0, "issuer", issuer);
        paper.locality()
                .flatMap(PlaceNames::level)
                .or(() -> paper.issuer().flatMap(PlaceNames::bareLevel))
                .ifPresent(level -> line(0, "level", level));
        out.append("\npaper:\n");
        paper.title().ifPresent(text -> line(2, "title", DraftYaml.quoted(text) + DraftYaml.at(paper.titleSpan())));
        paper.number().ifPresent(number -> line(2, "number", DraftYaml.quoted(number.toString())));
        line(2, "issuer", issuer);
        paper.date().ifPresent(day -> line(2, "date", day + DraftYaml.at(paper.dateSpan())));
        paper.published().ifPresent(day -> line(2, "published", day.toString()));
        paper.recipients().ifPresent(text -> line(2, "to", DraftYaml.quoted(text)));
        basis();
    }

    private String id() {
        return paper.number()
                .map(number -> "draft-" + number.year() + "-" + number.number())
                .or(() -> paper.date().map(day -> "draft-" + day))
                .orElse("draft");
    }

    private void basis() {
        if (paper.basis().isEmpty()) {
            return;
        }
        out.append("\nbasis:\n");
        for (BasisDraft basis : paper.basis()) {
            String number = basis.number()
                    .map(found -> ", number: " + DraftYaml.quoted(found.toString()))
                    .orElse("");
            out.append("  - {title: ")
                    .append(DraftYaml.quoted(basis.title()))
                    .append(number)
                    .append("}")
                    .append(DraftYaml.at(Optional.of(basis.span())))
                    .append('\n');
        }
    }

    private void line(int indent, String key, String value) {
        out.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    }
}
