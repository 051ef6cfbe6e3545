package io.github.liuding.core.json;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Activity;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignBuilder;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.campaign.Regime;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Turns the nodes of a campaign file into a campaign. */
final class CampaignReader {
    private final FindingLog log;

    CampaignReader(FindingLog log) {
        this.log = log;
    }

    /** The campaign; empty where it has no id, locality, title or issuer. */
    Optional<Campaign> read(Fields fields) {
        Optional<CampaignId> id = fields.needValue("campaign", Expected.LOWER_ID, CampaignId::new);
        Optional<String> locality = fields.needText("locality");
        Optional<String> title = fields.needText("title");
        Optional<String> shortName = fields.text("shortName");
        Optional<String> issuer = fields.needText("issuer");
        Optional<String> marking = fields.value("marking", Expected.MARKING, CampaignReader::marking);
        Optional<PolicyPaper> paper = fields.object("paper").flatMap(this::paper);
        List<PolicyPaper> basis = all(fields.objects("basis"), this::paper);
        UnitDirectory units = new DirectoryReader().read(fields);
        Goals goals = goals(fields, new TaskReader(log, units, paper.flatMap(PolicyPaper::issuedOn)));
        List<Phase> phases = all(fields.objects("phases"), this::phase);
        List<Activity> activities = all(fields.objects("regime"), this::activity);
        RuleReader rules = new RuleReader();
        CampaignBuilder campaign = Campaign.builder()
                .units(units)
                .goals(goals.goals)
                .tasks(goals.tasks)
                .marking(marking)
                .paper(paper)
                .basis(basis)
                .phases(phases)
                .regime(new Regime(activities));
        fields.object("formula").flatMap(rules::formula).ifPresent(campaign::formula);
        rules.lamps(fields.objects("lamps")).ifPresent(campaign::lamps);
        fields.done();
        if (id.isEmpty() || locality.isEmpty() || title.isEmpty() || issuer.isEmpty()) {
            return Optional.empty();
        }
        campaign.id(id.get()).locality(locality.get()).title(title.get()).issuer(issuer.get());
        shortName.ifPresent(campaign::shortName);
        return Optional.of(campaign.build());
    }

    private record Goals(List<Goal> goals, List<Task> tasks) {}

    private Goals goals(Fields fields, TaskReader reader) {
        List<Goal> goals = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        Set<Object> used = new HashSet<>();
        for (Fields field : fields.objects("goals")) {
            Optional<GoalId> id = field.needValue("id", Expected.WORDS_ID, GoalId::new);
            Optional<String> title = field.needText("title");
            List<Fields> own = field.objects("tasks");
            field.done();
            boolean taken = id.isPresent() && title.isPresent() && free(field, id.get(), used);
            if (taken) {
                goals.add(new Goal(id.get(), title.get()));
            }
            for (Fields task : own) {
                // Read even under a goal that cannot be taken, so that its own faults are said in the same round.
                Optional<Task> read = reader.read(task, id.orElse(new GoalId("none")), tasks.size() + 1);
                if (taken && read.isPresent() && free(task, read.get().id(), used)) {
                    tasks.add(read.get());
                }
            }
        }
        return new Goals(goals, tasks);
    }

    private static boolean free(Fields at, Object id, Set<Object> used) {
        boolean free = used.add(id);
        if (!free) {
            at.errorAt(
                    "id",
                    FileFindings.DUPLICATE_ID,
                    "编号“%s”已被使用，本处未采用".formatted(id),
                    "Id '%s' is used already; this one was left out".formatted(id));
        }
        return free;
    }

    private Optional<PolicyPaper> paper(Fields fields) {
        Optional<String> title = fields.needText("title");
        Optional<DocumentNumber> number = fields.value("number", Expected.DOCUMENT_NUMBER, DocumentNumber::parse);
        Optional<String> issuer = fields.text("issuer");
        Optional<LocalDate> date = fields.value("date", Expected.DATE, LocalDate::parse);
        fields.done();
        return title.map(text -> PolicyPaper.builder()
                .title(text)
                .number(number)
                .issuer(issuer)
                .issuedOn(date)
                .build());
    }

    private Optional<Phase> phase(Fields fields) {
        Optional<String> name = fields.needText("name");
        Optional<LocalDate> from = fields.needValue("from", Expected.DATE, LocalDate::parse);
        Optional<LocalDate> to = fields.needValue("to", Expected.DATE, LocalDate::parse);
        fields.done();
        if (name.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            fields.errorAt(
                    "to",
                    FileFindings.INVALID_VALUE,
                    "阶段“%s”的结束日期%s早于开始日期%s".formatted(name.get(), to.get(), from.get()),
                    "Phase '%s' ends on %s, before it starts on %s".formatted(name.get(), to.get(), from.get()));
            return Optional.empty();
        }
        return Optional.of(new Phase(name.get(), DateRange.ofClosed(from.get(), to.get())));
    }

    private Optional<Activity> activity(Fields fields) {
        Optional<String> name = fields.needText("name");
        Optional<Cadence> cadence = fields.needValue(
                "cadence", Expected.CADENCE, words -> Cadence.find(words).orElseThrow());
        Optional<String> by = fields.text("by");
        Optional<String> to = fields.text("to");
        fields.done();
        return name.flatMap(text -> cadence.map(rhythm ->
                Activity.builder().name(text).cadence(rhythm).by(by).to(to).build()));
    }

    private static String marking(String text) {
        if (text.length() > Campaign.LONGEST_MARKING) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static <T> List<T> all(List<Fields> fields, Function<Fields, Optional<T>> read) {
        return fields.stream().flatMap(field -> read.apply(field).stream()).toList();
    }
}
