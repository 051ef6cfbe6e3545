package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes targets, rhythms, times and supervision of a draft as parts of a campaign file. */
final class RegimeYaml {
    private static final Map<String, String> KINDS = kinds();

    private final CampaignDraft draft;
    private final StringBuilder out;

    RegimeYaml(CampaignDraft draft, StringBuilder out) {
        this.draft = draft;
        this.out = out;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("清单", "清单");
        kinds.put("问责", "问责");
        kinds.put("追究", "问责");
        kinds.put("调度", "调度");
        kinds.put("通报", "通报");
        kinds.put("督查", "督查");
        kinds.put("督办", "督查");
        kinds.put("督导", "督查");
        kinds.put("考核", "考核");
        kinds.put("评价", "考核");
        kinds.put("保障", "保障");
        kinds.put("组织领导", "保障");
        return kinds;
    }

    void write() {
        growth();
        commitments();
        regime();
        supervision();
        accountability();
        serviceTimes();
    }

    /** The first target without a day of its own that a task has. */
    Optional<TargetDraft> ofTask(int task) {
        return draft.targets().stream()
                .filter(target -> target.task().filter(place -> place == task).isPresent())
                .filter(target -> target.deadline().due().isEmpty())
                .findFirst();
    }

    /** How the body of that name is staffed. */
    Optional<String> staffing(String body) {
        return draft.staffing().stream()
                .filter(staffing -> staffing.body().filter(body::equals).isPresent())
                .findFirst()
                .map(RegimeYaml::staffing);
    }

    private static String staffing(StaffingDraft staffing) {
        List<String> members = new ArrayList<>();
        staffing.total().ifPresent(total -> members.add("total: " + total));
        if (staffing.about()) {
            members.add("about: true");
        }
        staffing.seconded().ifPresent(seconded -> members.add("seconded: " + seconded));
        if (!staffing.secondments().isEmpty()) {
            List<String> each = new ArrayList<>();
            staffing.secondments().forEach((unit, number) -> each.add(DraftYaml.quoted(unit) + ": " + number));
            members.add("secondments: {" + String.join(", ", each) + "}");
        }
        staffing.hired().ifPresent(hired -> members.add("hired: " + hired));
        staffing.from().ifPresent(from -> members.add("from: " + DraftYaml.quoted(from)));
        staffing.term().ifPresent(term -> members.add("term: " + DraftYaml.quoted(term)));
        if (staffing.together()) {
            members.add("together: true");
        }
        return "{" + String.join(", ", members) + "}" + DraftYaml.at(Optional.of(staffing.span()));
    }

    private void growth() {
        List<String> items = new ArrayList<>();
        for (TargetDraft target : draft.targets()) {
            if (isGrowth(target)) {
                items.add("{indicator: %s%s, target: %s, unit: %s, by: %s, rate: %s}%s"
                        .formatted(
                                DraftYaml.quoted(target.target().indicator()),
                                scope(target),
                                target.target().value().toPlainString(),
                                DraftYaml.quoted(target.target().unit()),
                                DraftYaml.quoted(DraftYaml.due(draft.paper(), target.deadline())),
                                target.rate().orElseThrow().toPlainString(),
                                DraftYaml.at(Optional.of(target.span()))));
            }
        }
        items("growth", items);
    }

    private static boolean isGrowth(TargetDraft target) {
        return target.rate().isPresent()
                && target.deadline().due().isPresent()
                && target.target().value().signum() > 0;
    }

    private static String scope(TargetDraft target) {
        return target.scope()
                .map(scope -> ", scope: " + DraftYaml.quoted(scope))
                .orElse("");
    }

    private void commitments() {
        List<String> items = new ArrayList<>();
        for (TargetDraft target : draft.targets()) {
            if (!isGrowth(target) && target.deadline().due().isPresent()) {
                String task =
                        target.task().map(place -> ", task: T-" + (place + 1)).orElse("");
                items.add("{%s%s, due: %s%s}%s"
                        .formatted(
                                target(target),
                                scope(target),
                                DraftYaml.quoted(DraftYaml.due(draft.paper(), target.deadline())),
                                task,
                                DraftYaml.at(Optional.of(target.span()))));
            }
        }
        items("commitments", items);
    }

    /** The members of a target. */
    static String target(TargetDraft target) {
        return "indicator: %s, relation: \"%s\", value: %s, unit: %s"
                .formatted(
                        DraftYaml.quoted(target.target().indicator()),
                        target.target().relation().sign(),
                        target.target().value().toPlainString(),
                        DraftYaml.quoted(target.target().unit()));
    }

    private void regime() {
        Map<String, List<ActivityDraft>> mechanisms = new LinkedHashMap<>();
        for (ActivityDraft activity : draft.activities()) {
            String mechanism = activity.mechanism().isBlank() ? "工作机制" : activity.mechanism();
            mechanisms.computeIfAbsent(mechanism, name -> new ArrayList<>()).add(activity);
        }
        if (mechanisms.isEmpty()) {
            return;
        }
        out.append("\nregime:\n");
        mechanisms.forEach((mechanism, activities) -> {
            out.append("  - mechanism: ").append(DraftYaml.quoted(mechanism)).append('\n');
            KINDS.entrySet().stream()
                    .filter(kind -> mechanism.contains(kind.getKey()))
                    .findFirst()
                    .ifPresent(kind ->
                            out.append("    kind: ").append(kind.getValue()).append('\n'));
            out.append("    activities:\n");
            activities.forEach(this::activity);
        });
    }

    private void activity(ActivityDraft activity) {
        out.append("      - {name: ")
                .append(DraftYaml.quoted(activity.name()))
                .append(", cadence: ")
                .append(DraftYaml.quoted(activity.cadence().words()));
        // The file joins units by 和 and knows no 会同.
        activity.by().ifPresent(by -> out.append(", by: ").append(DraftYaml.quoted(by.replace("会同", "和"))));
        activity.to().ifPresent(to -> out.append(", to: ").append(DraftYaml.quoted(to)));
        out.append('}').append(DraftYaml.at(Optional.of(activity.span()))).append('\n');
    }

    private void supervision() {
        if (draft.supervision().isEmpty()) {
            return;
        }
        out.append("\nsupervision:\n");
        draft.supervision().stream()
                .filter(one -> one.kind() == SupervisionDraft.Kind.SYSTEM)
                .findFirst()
                .ifPresent(system -> out.append("  system: ")
                        .append(DraftYaml.quoted(system.words()))
                        .append(DraftYaml.at(Optional.of(system.span())))
                        .append('\n'));
        list("classes", SupervisionDraft.Kind.CLASS);
        list("methods", SupervisionDraft.Kind.METHOD);
    }

    private void list(String key, SupervisionDraft.Kind kind) {
        List<SupervisionDraft> all =
                draft.supervision().stream().filter(one -> one.kind() == kind).toList();
        if (!all.isEmpty()) {
            out.append("  ").append(key).append(":\n");
            all.forEach(one -> out.append("    - ")
                    .append(DraftYaml.quoted(one.words()))
                    .append(DraftYaml.at(Optional.of(one.span())))
                    .append('\n'));
        }
    }

    private void accountability() {
        List<String> items = new ArrayList<>();
        for (AccountabilityDraft one : draft.accountability()) {
            items.add("{when: %s, means: %s}%s"
                    .formatted(
                            DraftYaml.quoted(one.means().trigger()),
                            DraftYaml.quoted(one.means().means()),
                            DraftYaml.at(Optional.of(one.span()))));
        }
        items("accountability", items);
    }

    private void serviceTimes() {
        List<String> items = new ArrayList<>();
        for (ServiceTimeDraft time : draft.serviceTimes()) {
            String step =
                    time.time().step().map(found -> ", step: " + found.word()).orElse("");
            items.add("{matter: %s, limit: %s, unit: %s%s}%s"
                    .formatted(
                            DraftYaml.quoted(time.time().matter()),
                            time.time().limit(),
                            time.time().unit().word(),
                            step,
                            DraftYaml.at(Optional.of(time.span()))));
        }
        items("serviceTimes", items);
    }

    private void items(String key, List<String> items) {
        if (!items.isEmpty()) {
            out.append('\n').append(key).append(":\n");
            items.forEach(item -> out.append("  - ").append(item).append('\n'));
        }
    }
}
