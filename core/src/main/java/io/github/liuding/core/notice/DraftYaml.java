package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a draft as a campaign file, with the line of the notice behind every element. */
final class DraftYaml {
    private static final String LEVELS = "省市县区州旗盟镇乡";
    private static final int LONGEST_PLACE = 8;
    /** Behind these the name of another organ begins: 柳塘县委办公室柳塘县人民政府办公室. */
    private static final Pattern ORGANS = Pattern.compile("\\s+|人民政府(?:办公[室厅])?|(?<=[省市县区州盟旗镇乡])委(?:员会)?(?:办公[室厅])?");

    private static final Pattern HANDS_OUT = Pattern.compile("关于(?:印发|转发|下发)《(.+)》的通知");

    private final CampaignDraft draft;
    private final StringBuilder out = new StringBuilder();
    private final RegimeYaml regime;
    private final YamlLines lines;

    private DraftYaml(CampaignDraft draft) {
        this.draft = draft;
        regime = new RegimeYaml(draft, out);
        lines = new YamlLines(out);
    }

    static String of(CampaignDraft draft) {
        DraftYaml yaml = new DraftYaml(draft);
        yaml.head();
        new DirectoryYaml(draft, yaml.out).write();
        new BodyYaml(draft, yaml.out, yaml.regime).write();
        new TaskYaml(draft, yaml.out, yaml.regime).write();
        yaml.phases();
        yaml.regime.write();
        return yaml.out.toString();
    }

    private void head() {
        PaperDraft paper = draft.paper();
        String issuer = paper.issuer().orElse("（未识别发文机关）");
        String title = paper.title().orElseGet(() -> "（未识别标题）");
        out.append("# 由文件文本读出的方案草稿，须逐项核对；“第n行”指原文行号。\n");
        lines.line(0, "campaign", id(paper));
        lines.line(0, "locality", quoted(place(issuer)));
        lines.line(0, "title", quoted(planned(title)));
        lines.line(0, "issuer", quoted(issuer));
        level(issuer).ifPresent(level -> lines.line(0, "level", level));
        out.append("\npaper:\n");
        paper.title().ifPresent(text -> lines.line(2, "title", quoted(text) + at(paper.titleSpan())));
        paper.number().ifPresent(number -> lines.line(2, "number", quoted(number.toString())));
        lines.line(2, "issuer", quoted(issuer));
        paper.date().ifPresent(day -> lines.line(2, "date", day + at(paper.dateSpan())));
        paper.published().ifPresent(day -> lines.line(2, "published", day.toString()));
        paper.recipients().ifPresent(text -> lines.line(2, "to", quoted(text)));
        if (!paper.basis().isEmpty()) {
            out.append("\nbasis:\n");
            for (BasisDraft basis : paper.basis()) {
                String number = basis.number()
                        .map(found -> ", number: " + quoted(found.toString()))
                        .orElse("");
                out.append("  - {title: ")
                        .append(quoted(basis.title()))
                        .append(number)
                        .append("}")
                        .append(at(Optional.of(basis.span())))
                        .append('\n');
            }
        }
    }

    /** The plan that a notice hands out, as in 关于印发《…方案》的通知; otherwise the title itself. */
    private static String planned(String title) {
        Matcher handsOut = HANDS_OUT.matcher(title);
        return handsOut.find() ? handsOut.group(1) : title;
    }

    private static String id(PaperDraft paper) {
        return paper.number()
                .map(number -> "draft-" + number.year() + "-" + number.number())
                .or(() -> paper.date().map(day -> "draft-" + day))
                .orElse("draft");
    }

    /** The last place with which the name of the first issuer begins, such as 县 of 市 and 县. */
    static String place(String issuer) {
        String name = issuer.startsWith("中共") ? issuer.substring(2) : issuer;
        for (String organ : ORGANS.split(name, -1)) {
            String place = lastPlace(organ);
            if (!place.isEmpty()) {
                return place;
            }
        }
        return issuer;
    }

    private static String lastPlace(String name) {
        String place = "";
        int from = 0;
        for (int i = 0; i < name.length() && i - from < LONGEST_PLACE; i++) {
            boolean isLevel = LEVELS.indexOf(name.charAt(i)) >= 0 && i - from >= 1;
            boolean goesOn = i + 1 < name.length() && LEVELS.indexOf(name.charAt(i + 1)) >= 0;
            if (isLevel && !goesOn && !name.substring(from, i + 1).endsWith("城乡")) {
                place = name.substring(from, i + 1);
                from = i + 1;
            }
        }
        return place;
    }

    private static Optional<String> level(String issuer) {
        String place = place(issuer);
        char last = place.charAt(place.length() - 1);
        return switch (last) {
            case '省' -> Optional.of("省");
            case '市', '州', '盟' -> Optional.of("市");
            case '县', '区', '旗' -> Optional.of(place.endsWith("自治区") ? "省" : "县");
            case '镇', '乡' -> Optional.of("乡");
            default -> Optional.empty();
        };
    }

    /** The words, where a campaign file reads them as the reader did; otherwise the day. */
    static String due(PaperDraft paper, Deadline deadline) {
        Deadline again = paper.date()
                .map(day -> Deadline.parse(deadline.words(), day))
                .orElseGet(() -> Deadline.parse(deadline.words()));
        return deadline.due()
                .filter(day -> !again.due().equals(Optional.of(day)))
                .map(Object::toString)
                .orElse(deadline.words());
    }

    private void phases() {
        if (draft.phases().isEmpty()) {
            return;
        }
        out.append("\nphases:\n");
        for (PhaseDraft phase : draft.phases()) {
            out.append("  - {name: ")
                    .append(quoted(phase.name()))
                    .append(", from: ")
                    .append(phase.range().start())
                    .append(", to: ")
                    .append(phase.range().endInclusive())
                    .append('}')
                    .append(at(Optional.of(phase.span())))
                    .append('\n');
        }
    }

    static String at(Optional<Span> span) {
        return span.filter(where -> where.length() > 0)
                .map(where -> "  # 第" + where.line() + "行")
                .orElse("");
    }

    private static final Set<Integer> QUOTED = Set.of((int) '"', (int) '\\');

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (QUOTED.contains(c)) {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                quoted.append("\\u%04x".formatted(c));
            } else if (Character.getType(c) == Character.SURROGATE || (c & 0xfffe) == 0xfffe) {
                quoted.append('\ufffd');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
