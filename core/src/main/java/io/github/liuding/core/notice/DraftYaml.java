package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.util.Optional;
import java.util.Set;

/** Writes a draft as a campaign file, with the line of the notice behind every element. */
final class DraftYaml {
    private final CampaignDraft draft;
    private final StringBuilder out = new StringBuilder();
    private final RegimeYaml regime;

    private DraftYaml(CampaignDraft draft) {
        this.draft = draft;
        regime = new RegimeYaml(draft, out);
    }

    static String of(CampaignDraft draft) {
        DraftYaml yaml = new DraftYaml(draft);
        new HeadYaml(draft.paper(), yaml.out).write();
        new DirectoryYaml(draft, yaml.out).write();
        new BodyYaml(draft, yaml.out, yaml.regime).write();
        new TaskYaml(draft, yaml.out, yaml.regime).write();
        yaml.phases();
        yaml.regime.write();
        return yaml.out.toString();
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
