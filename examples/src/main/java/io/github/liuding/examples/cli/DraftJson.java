package io.github.liuding.examples.cli;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.notice.BodyDraft;
import io.github.liuding.core.notice.CampaignDraft;
import io.github.liuding.core.notice.HolderDraft;
import io.github.liuding.core.notice.PaperDraft;
import io.github.liuding.core.notice.Span;
import io.github.liuding.core.notice.TaskDraft;
import io.github.liuding.core.result.Finding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read from a notice, as maps and lists for a JSON text; what the paper does not say is null. */
final class DraftJson {
    private DraftJson() {}

    static Map<String, @Nullable Object> of(CampaignDraft draft) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("paper", paper(draft.paper()));
        json.put("tasks", draft.tasks().stream().map(DraftJson::task).toList());
        json.put("bodies", draft.bodies().stream().map(DraftJson::body).toList());
        json.put(
                "phases",
                draft.phases().stream()
                        .map(phase -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("name", phase.name());
                            one.put("from", phase.range().start().toString());
                            one.put("to", phase.range().endInclusive().toString());
                            one.put("line", phase.span().line());
                            return one;
                        })
                        .toList());
        json.put(
                "units",
                draft.units().stream()
                        .map(unit -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("name", unit.name());
                            one.put("group", unit.isGroup());
                            one.put("line", unit.span().line());
                            return one;
                        })
                        .toList());
        json.put("findings", draft.findings().stream().map(DraftJson::finding).toList());
        return json;
    }

    private static Map<String, @Nullable Object> paper(PaperDraft paper) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("title", paper.title().orElse(null));
        json.put("number", paper.number().map(Object::toString).orElse(null));
        json.put("issuer", paper.issuer().orElse(null));
        json.put("date", paper.date().map(LocalDate::toString).orElse(null));
        json.put("published", paper.published().map(LocalDate::toString).orElse(null));
        json.put("recipients", paper.recipients().orElse(null));
        json.put(
                "basis",
                paper.basis().stream()
                        .map(basis -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("title", basis.title());
                            one.put(
                                    "number",
                                    basis.number().map(Object::toString).orElse(null));
                            one.put("line", basis.span().line());
                            return one;
                        })
                        .toList());
        return json;
    }

    private static Map<String, @Nullable Object> task(TaskDraft task) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("number", task.number().orElse(null));
        json.put("title", task.title());
        json.put("goal", task.goal().orElse(null));
        json.put("measures", task.measures());
        json.put("leadUnits", task.leadUnits());
        json.put("responsibleUnits", task.responsibleUnits());
        json.put("cooperatingUnits", task.cooperatingUnits());
        json.put("openEnded", task.openEnded());
        json.put("openBehind", task.openBehind());
        json.put("leaders", task.leaders().stream().map(DraftJson::holder).toList());
        json.put("handlers", task.handlers().stream().map(DraftJson::holder).toList());
        json.put(
                "deadlineText",
                task.deadline().words().isEmpty() ? null : task.deadline().words());
        json.put("deadline", task.deadline().due().map(LocalDate::toString).orElse(null));
        json.put("deadlineKind", kind(task.deadline()));
        json.put("start", task.start().map(LocalDate::toString).orElse(null));
        json.put(
                "milestones",
                task.milestones().stream()
                        .map(milestone -> milestone.deadline().words())
                        .toList());
        json.put("line", task.span().line());
        json.put("span", span(task.span()));
        return json;
    }

    private static @Nullable String kind(Deadline deadline) {
        if (deadline instanceof Deadline.OnDay) {
            return "day";
        }
        if (deadline instanceof Deadline.MonthEnd) {
            return "month-end";
        }
        if (deadline instanceof Deadline.Within) {
            return "within";
        }
        if (deadline instanceof Deadline.Ongoing) {
            return "ongoing";
        }
        return deadline.words().isEmpty() ? null : "unknown";
    }

    private static Map<String, @Nullable Object> body(BodyDraft body) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", body.name());
        json.put("shortName", body.shortName().orElse(null));
        json.put("aliases", body.aliases());
        json.put("kind", body.kind());
        json.put("parent", body.parent().orElse(null));
        json.put("heads", body.heads().stream().map(DraftJson::holder).toList());
        json.put("deputies", body.deputies().stream().map(DraftJson::holder).toList());
        json.put("members", body.members().stream().map(DraftJson::holder).toList());
        json.put("seat", body.seat().orElse(null));
        json.put("leadUnits", body.leadUnits());
        json.put("responsibleUnits", body.responsibleUnits());
        json.put("cooperatingUnits", body.cooperatingUnits());
        json.put("openBehind", body.openBehind());
        json.put("duties", body.duties());
        json.put("line", body.span().line());
        json.put("span", span(body.span()));
        return json;
    }

    private static Map<String, @Nullable Object> holder(HolderDraft holder) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", holder.name());
        json.put("post", holder.post());
        json.put("role", holder.role());
        if (!holder.unit().isEmpty()) {
            json.put("unit", holder.unit());
        }
        if (holder.concurrent()) {
            json.put("concurrent", true);
        }
        if (holder.openEnded()) {
            json.put("openEnded", true);
        }
        json.put("line", holder.span().line());
        return json;
    }

    private static Map<String, Object> span(Span span) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", span.line());
        json.put("column", span.column());
        json.put("length", span.length());
        return json;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("code", finding.code().value());
        json.put("severity", finding.severity().word());
        json.put("message", finding.message());
        json.put("line", finding.place().flatMap(place -> place.line()).orElse(null));
        json.put("column", finding.place().flatMap(place -> place.column()).orElse(null));
        return json;
    }
}
