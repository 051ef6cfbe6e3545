package io.github.liuding.core.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the units and groups that a notice names as the directory of a campaign file. */
final class DirectoryYaml {
    private static final Pattern GOVERNMENT = Pattern.compile("(?:(?:人民)?政府|办事处)$");
    /** 各乡、镇 are 各乡镇. */
    private static final Pattern SHARED = Pattern.compile("(?<=[省市县区州旗盟乡镇])、(?=[省市县区州旗盟乡镇])");

    private final CampaignDraft draft;
    private final StringBuilder out;
    private final List<Entry> units = new ArrayList<>();
    private final List<Entry> groups = new ArrayList<>();
    /** What the names come to, so that the file holds each once. */
    private final Set<String> known = new HashSet<>();

    /** A unit or a group, and what else the notice calls it. */
    private record Entry(UnitDraft unit, List<String> aliases) {
        static Entry of(UnitDraft unit) {
            return new Entry(unit, new ArrayList<>());
        }
    }

    DirectoryYaml(CampaignDraft draft, StringBuilder out) {
        this.draft = draft;
        this.out = out;
    }

    void write() {
        draft.units().forEach(this::take);
        draft.paper().recipients().stream()
                .flatMap(text -> Recipients.of(text).stream())
                .forEach(name -> take(new UnitDraft(name, isGroup(name), new Span(1, 1, 0))));
        entries("units", "u", units);
        entries("groups", "g", groups);
    }

    private void take(UnitDraft unit) {
        String key = key(unit.name());
        if (key.isEmpty() || !known.add(key)) {
            return;
        }
        if (!unit.isGroup()) {
            units.add(Entry.of(unit));
            return;
        }
        // 各乡镇 and 各乡镇人民政府, 各街道 and 各街道办事处 are asked for the same, so that they are one group.
        groups.stream()
                .filter(group -> whose(group.unit().name()).equals(whose(unit.name())))
                .findFirst()
                .ifPresentOrElse(same -> same.aliases().add(unit.name()), () -> groups.add(group(unit)));
    }

    /** 街道 behind 各乡镇 is 各街道, and called 街道 as well. */
    private Entry group(UnitDraft unit) {
        String full = "各" + unit.name();
        if (!UnitWords.isKind(key(unit.name())) || !known.add(key(full))) {
            return Entry.of(unit);
        }
        Entry group = Entry.of(new UnitDraft(full, true, unit.span()));
        group.aliases().add(unit.name());
        return group;
    }

    private static boolean isGroup(String name) {
        return UnitWords.isGroup(name) || !UnitWords.isSurelyUnit(key(name));
    }

    private static String whose(String group) {
        String bare =
                SHARED.matcher(GOVERNMENT.matcher(key(group)).replaceFirst("")).replaceAll("");
        return bare.startsWith("各") ? bare.substring(1) : bare;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private void entries(String list, String prefix, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        out.append('\n').append(list).append(":\n");
        int number = 1;
        for (Entry entry : entries) {
            UnitDraft unit = entry.unit();
            out.append("  - {id: ")
                    .append(prefix)
                    .append(number++)
                    .append(", name: ")
                    .append(DraftYaml.quoted(unit.name()));
            if (!entry.aliases().isEmpty()) {
                out.append(", aliases: ")
                        .append(entry.aliases().stream().map(DraftYaml::quoted).toList());
            }
            if (!unit.isGroup()) {
                out.append(", kind: ").append(kind(unit.name()));
            }
            out.append('}').append(DraftYaml.at(Optional.of(unit.span()))).append('\n');
        }
    }

    /** What kind of unit a name looks like; a person goes over it. */
    private static String kind(String name) {
        if (name.endsWith("镇") || name.endsWith("乡")) {
            return "乡镇";
        }
        if (name.endsWith("街道") || name.endsWith("街道办事处")) {
            return "街道";
        }
        if (name.endsWith("法院") || name.endsWith("检察院")) {
            return "法院检察院";
        }
        if (name.contains("开发区") || name.endsWith("经开区") || name.endsWith("高新区") || name.endsWith("管委会")) {
            return "开发区";
        }
        if (name.endsWith("公司") || name.endsWith("银行") || name.endsWith("集团")) {
            return "企业";
        }
        if (name.endsWith("税务局")
                || name.endsWith("海关")
                || name.endsWith("气象局")
                || name.endsWith("支行")
                || name.endsWith("分局")) {
            return "垂直管理单位";
        }
        if (name.endsWith("工会")
                || name.endsWith("妇联")
                || name.endsWith("工商联")
                || name.endsWith("残联")
                || name.contains("团")) {
            return "群团";
        }
        if (name.endsWith("部")
                || name.contains("委政法委")
                || name.contains("纪委")
                || name.contains("委办")
                || name.endsWith("编办")) {
            return "党委部门";
        }
        return name.endsWith("中心") || name.endsWith("大队") || name.endsWith("支队") ? "事业单位" : "政府部门";
    }
}
