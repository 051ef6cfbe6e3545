package io.github.liuding.core.json;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignBuilder;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.campaign.Cascade;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.campaign.Superior;
import io.github.liuding.core.campaign.SuperiorBuilder;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.document.PolicyPaperBuilder;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.json.ObjectForm.Place;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.regime.RegimeBuilder;
import io.github.liuding.core.task.DeterminationFormulas;
import io.github.liuding.core.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole campaign file. */
final class CampaignForm {
    private static final ScalarForm<Level> LEVEL =
            ScalarForm.words(new Expected("层级（省、市、县、乡）", "a level: 省, 市, 县 or 乡"), levels());

    private static final Form<String> MARKING = new ScalarForm<>(
            Expected.MARKING,
            CampaignForm::marking,
            text -> text,
            Definitions.members("type", "string", "maxLength", Campaign.LONGEST_MARKING));

    private static final Form<PolicyPaper> PAPER = ObjectForm.checked(
                    "paper", reading -> PolicyPaper.builder(), CampaignForm::paper)
            .may("title", "标题，不带书名号", Scalars.TEXT, PolicyPaper::title, PolicyPaperBuilder::title)
            .may("number", "发文字号", Scalars.DOCUMENT_NUMBER, PolicyPaper::number, PolicyPaperBuilder::number)
            .may("issuer", "发文机关", Scalars.TEXT, PolicyPaper::issuer, PolicyPaperBuilder::issuer)
            .may("date", "成文日期", Scalars.DATE, PolicyPaper::issuedOn, PolicyPaperBuilder::issuedOn)
            .may("published", "发布日期", Scalars.DATE, PolicyPaper::publishedOn, PolicyPaperBuilder::publishedOn)
            .may(
                    "to",
                    "主送机关，照文件所印",
                    Words.UNITS,
                    paper -> TaskForms.units(paper.addressees()),
                    PolicyPaperBuilder::addressees);

    private static final Form<Superior> SUPERIOR = ObjectForm.of("superior", Superior::builder, SuperiorBuilder::build)
            .need(
                    "campaign",
                    "上级方案的编号",
                    Scalars.lowerId(CampaignId::new),
                    Superior::campaign,
                    SuperiorBuilder::campaign)
            .may("bodyId", "上级机构的编号", Scalars.lowerId(BodyId::new), Superior::body, SuperiorBuilder::body)
            .may("body", "上级机构，照文件所印", Scalars.TEXT, Superior::bodyName, SuperiorBuilder::bodyName)
            .may("number", "上级文件的发文字号", Scalars.DOCUMENT_NUMBER, Superior::number, SuperiorBuilder::number)
            .may("title", "上级文件的标题", Scalars.TEXT, Superior::title, SuperiorBuilder::title);

    private static final Form<Phase> PHASE = ObjectForm.checked("phase", PhaseDraft::new, PhaseDraft::build)
            .need("name", "阶段名称", Scalars.TEXT, Phase::name, (draft, text) -> draft.name = text)
            .need(
                    "from",
                    "第一天",
                    Scalars.DATE,
                    phase -> phase.range().start(),
                    (draft, day) -> draft.from = Optional.of(day))
            .need(
                    "to",
                    "最后一天",
                    Scalars.DATE,
                    phase -> phase.range().endInclusive(),
                    (draft, day) -> draft.to = Optional.of(day));

    private static final Form<List<StatedCount>> COUNTS = new EntriesForm<>(
            Scalars.COUNTING_NUMBER,
            (of, count, at, reading) -> new StatedCount(of, count),
            StatedCount::of,
            StatedCount::count);

    private static final Form<Cascade> CASCADE = ObjectForm.of("cascade", CascadeDraft::new, CascadeDraft::build)
            .need("units", "要求谁", Words.UNITS, Cascade::units, (draft, units) -> draft.units = units)
            .need("what", "成立或建立什么", Scalars.TEXT, Cascade::what, (draft, text) -> draft.what = text)
            .may(
                    "mandatory",
                    "必须（要），而不是可以（可参照）",
                    Scalars.YES,
                    cascade -> BodyForms.yes(cascade.mandatory()),
                    (draft, yes) -> draft.mandatory = yes);

    /** A goal with the tasks that stand under it in the file. */
    private record GoalWithTasks(Goal goal, List<TaskForms.Placed> tasks) {}

    private static final Form<GoalWithTasks> GOAL = ObjectForm.checked("goal", GoalDraft::new, GoalDraft::build)
            .need(
                    "id",
                    "目标编号：拉丁字母和数字，以 - 相连",
                    Scalars.wordsId(GoalId::new),
                    held -> held.goal().id(),
                    GoalDraft::id)
            .need("title", "工作目标，照文件所印", Scalars.TEXT, held -> held.goal().title(), (draft, text) -> draft.title = text)
            .list(
                    "variants",
                    "同一文件中的其他写法（如附表）",
                    Scalars.TEXT,
                    held -> held.goal().variants(),
                    (draft, texts) -> draft.variants = texts)
            .list(
                    "tasks",
                    "该目标下的任务，按文件次序",
                    TaskForms.TASK,
                    GoalWithTasks::tasks,
                    (draft, tasks) -> draft.tasks = tasks);

    static final ObjectForm<Campaign, ?> CAMPAIGN = ObjectForm.checked(
                    "campaign", CampaignDraft::new, CampaignDraft::build)
            .may("$schema", "本文件所用的 JSON Schema", Scalars.TEXT, campaign -> Optional.empty(), (draft, text) -> {})
            .need(
                    "campaign",
                    "方案编号：小写字母和数字，以 - 相连",
                    Scalars.lowerId(CampaignId::new),
                    Campaign::id,
                    (draft, id) -> draft.campaign.id(id))
            .need(
                    "locality",
                    "地区，如 某县",
                    Scalars.TEXT,
                    Campaign::locality,
                    (draft, text) -> draft.campaign.locality(text))
            .need("title", "工作名称，照文件所印", Scalars.TEXT, Campaign::title, (draft, text) -> draft.campaign.title(text))
            .may(
                    "shortName",
                    "简称，印在清单名称之前",
                    Scalars.TEXT,
                    campaign -> Optional.of(campaign.shortName()).filter(name -> !name.equals(campaign.title())),
                    (draft, text) -> draft.campaign.shortName(text))
            .need("issuer", "清单以谁的名义印发", Scalars.TEXT, Campaign::issuer, (draft, text) -> draft.campaign.issuer(text))
            .may("level", "层级：省、市、县、乡", LEVEL, Campaign::level, (draft, level) -> draft.campaign.level(level))
            .may(
                    "superior",
                    "上级方案",
                    SUPERIOR,
                    Campaign::superior,
                    (draft, superior) -> draft.campaign.superior(superior))
            .may(
                    "marking",
                    "每页都要印的标注，如 示例数据",
                    MARKING,
                    Campaign::marking,
                    (draft, text) -> draft.campaign.marking(text))
            .may("paper", "本方案的文件", PAPER, Campaign::paper, (draft, paper) -> draft.campaign.paper(paper))
            .list("basis", "依据的文件", PAPER, Campaign::basis, (draft, papers) -> draft.campaign.basis(papers))
            .located(
                    "units",
                    "单位，按单位排序",
                    DirectoryForms.UNIT,
                    campaign -> campaign.units().units(),
                    (draft, read) -> draft.directory.units(read))
            .readFirst()
            .located(
                    "groups",
                    "单位组，如 各乡镇",
                    DirectoryForms.GROUP,
                    campaign -> campaign.units().groups(),
                    (draft, read) -> draft.directory.groups(read))
            .readFirst()
            .list(
                    "bodies",
                    "组织机构，下设机构写在上级机构之内",
                    BodyForms.BODY,
                    campaign -> campaign.bodies().bodies(),
                    (draft, bodies) -> draft.bodies(bodies))
            .may(
                    "counts",
                    "文件所述的数量，如 工作专班: 14",
                    COUNTS,
                    campaign -> BodyForms.some(campaign.counts()),
                    (draft, counts) -> draft.campaign.counts(counts))
            .list(
                    "growth",
                    "增长目标",
                    GoalForms.GROWTH,
                    Campaign::growth,
                    (draft, growth) -> draft.campaign.growth(growth))
            .list(
                    "commitments",
                    "有期限的承诺",
                    GoalForms.COMMITMENT,
                    Campaign::commitments,
                    (draft, commitments) -> draft.campaign.commitments(commitments))
            .list("stages", "阶段目标", GoalForms.STAGE, Campaign::stages, (draft, stages) -> draft.campaign.stages(stages))
            .list("goals", "工作目标及其任务", GOAL, CampaignForm::goals, (draft, goals) -> draft.goals(goals))
            .list("phases", "工作阶段", PHASE, Campaign::phases, (draft, phases) -> draft.campaign.phases(phases))
            .list(
                    "regime",
                    "工作机制",
                    RegimeForms.MECHANISM,
                    campaign -> campaign.regime().mechanisms(),
                    (draft, mechanisms) -> draft.regime.mechanisms(mechanisms))
            .may(
                    "supervision",
                    "督查督办",
                    RegimeForms.SUPERVISION,
                    campaign -> campaign.regime().supervision(),
                    (draft, scheme) -> draft.regime.supervision(scheme))
            .list(
                    "accountability",
                    "问责方式",
                    RegimeForms.ACCOUNTABILITY,
                    campaign -> campaign.regime().accountability(),
                    (draft, means) -> draft.regime.accountability(means))
            .may(
                    "ladder",
                    "追责阶梯：何种情形建议何种方式，只供研究；不写为标准阶梯",
                    LadderForms.LADDER,
                    campaign -> campaign.regime().ladder(),
                    (draft, ladder) -> draft.regime.ladder(ladder))
            .may(
                    "assessment",
                    "考核激励",
                    RegimeForms.ASSESSMENT,
                    campaign -> campaign.regime().assessment(),
                    (draft, scheme) -> draft.regime.assessment(scheme))
            .list(
                    "serviceTimes",
                    "办理时限",
                    ClockForms.SERVICE_TIME,
                    campaign -> campaign.regime().serviceTimes(),
                    (draft, times) -> draft.regime.serviceTimes(times))
            .may(
                    "liaisons",
                    "联络员",
                    LiaisonForms.LIAISONS,
                    Campaign::liaisons,
                    (draft, liaisons) -> draft.campaign.liaisons(liaisons))
            .may(
                    "enterpriseLiaison",
                    "领导挂点联系企业",
                    LiaisonForms.ENTERPRISE_LIAISON,
                    Campaign::enterpriseLiaison,
                    (draft, liaison) -> draft.campaign.enterpriseLiaison(liaison))
            .may(
                    "supportTeams",
                    "企业帮扶小组，如 五个一",
                    LiaisonForms.SUPPORT_TEAMS,
                    Campaign::supportTeams,
                    (draft, teams) -> draft.campaign.supportTeams(teams))
            .list(
                    "policyContacts",
                    "政策咨询联系表",
                    LiaisonForms.POLICY_CONTACT,
                    Campaign::policyContacts,
                    (draft, contacts) -> draft.campaign.policyContacts(contacts))
            .list(
                    "cascade",
                    "要求下级参照成立的",
                    CASCADE,
                    Campaign::cascades,
                    (draft, cascades) -> draft.campaign.cascades(cascades))
            .may(
                    "formula",
                    "每项任务要定什么；不写为六定",
                    RuleForms.FORMULA,
                    campaign -> Optional.of(campaign.formula())
                            .filter(formula -> !formula.equals(DeterminationFormulas.SIX)),
                    (draft, formula) -> draft.campaign.formula(formula))
            .may(
                    "lampTable",
                    "自带的亮灯规则表，以名称采用；本地自定规则的写 lamps",
                    RuleForms.SHIPPED,
                    campaign -> RuleForms.named(campaign.lamps()),
                    CampaignDraft::lampTable)
            .list(
                    "lamps",
                    "本地自定的亮灯规则，先合先用；lampTable 也不写的为标准规则",
                    RuleForms.LAMP,
                    campaign -> RuleForms.rules(campaign.lamps()),
                    CampaignDraft::lamps);

    private CampaignForm() {}

    private static List<GoalWithTasks> goals(Campaign campaign) {
        Map<GoalId, List<TaskForms.Placed>> tasks = new LinkedHashMap<>();
        campaign.goals().forEach(goal -> tasks.put(goal.id(), new ArrayList<>()));
        int position = 0;
        for (Task task : campaign.tasks()) {
            position++;
            Optional.ofNullable(tasks.get(task.goal())).orElseThrow().add(new TaskForms.Placed(task, position));
        }
        return campaign.goals().stream()
                .map(goal -> new GoalWithTasks(
                        goal, Optional.ofNullable(tasks.get(goal.id())).orElseThrow()))
                .toList();
    }

    private static Optional<PolicyPaper> paper(PolicyPaperBuilder draft, Place place) {
        boolean named = List.of("title", "number", "issuer").stream().anyMatch(key -> place.at(key) != place.node());
        if (!named) {
            place.reading()
                    .error(
                            FileFindings.MISSING_VALUE,
                            place.node(),
                            "缺少“title”、“number”或“issuer”",
                            "'title', 'number' or 'issuer' is missing");
            return Optional.empty();
        }
        return Optional.of(draft.build());
    }

    private static String marking(String text) {
        if (text.length() > Campaign.LONGEST_MARKING) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Map<String, Level> levels() {
        Map<String, Level> words = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            words.put(level.word(), level);
        }
        return words;
    }

    private static final class PhaseDraft {
        private String name = "";
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> to = Optional.empty();

        PhaseDraft(Reading reading) {}

        Optional<Phase> build(Place place) {
            LocalDate start = from.orElseThrow();
            LocalDate end = to.orElseThrow();
            if (end.isBefore(start)) {
                place.reading()
                        .invalid(
                                place.at("to"),
                                "阶段“%s”的结束日期%s早于开始日期%s".formatted(name, end, start),
                                "Phase '%s' ends on %s, before it starts on %s".formatted(name, end, start));
                return Optional.empty();
            }
            return Optional.of(new Phase(name, DateRange.ofClosed(start, end)));
        }
    }

    private static final class CascadeDraft {
        private UnitReferences units = UnitReferences.none();
        private String what = "";
        private boolean mandatory;

        Cascade build() {
            return new Cascade(units, what, mandatory);
        }
    }

    private static final class GoalDraft {
        private final Reading reading;
        private Optional<GoalId> id = Optional.empty();
        private String title = "";
        private List<String> variants = List.of();
        private List<TaskForms.Placed> tasks = List.of();
        private boolean duplicate;

        GoalDraft(Reading reading) {
            this.reading = reading;
            reading.goal(Optional.empty());
        }

        /** Tasks are read after this; under an id that is taken already they are read, but not kept. */
        void id(GoalId read) {
            id = Optional.of(read);
            duplicate = !reading.claim(read);
            reading.goal(duplicate ? Optional.empty() : id);
        }

        Optional<GoalWithTasks> build(Place place) {
            if (duplicate) {
                DirectoryForms.idUsed(id.orElseThrow(), place.node(), reading);
                return Optional.empty();
            }
            return Optional.of(new GoalWithTasks(new Goal(id.orElseThrow(), title, variants), tasks));
        }
    }

    private static final class CampaignDraft {
        private final CampaignBuilder campaign = Campaign.builder();
        private final RegimeBuilder regime = Regime.builder();
        private final DirectoryForms.Draft directory;
        private boolean lampTable;
        private boolean lampsTwice;

        CampaignDraft(Reading reading) {
            directory = new DirectoryForms.Draft(reading);
        }

        void bodies(List<Body> bodies) {
            campaign.bodies(BodyTree.builder().bodies(bodies).build());
        }

        void goals(List<GoalWithTasks> goals) {
            for (GoalWithTasks held : goals) {
                campaign.addGoal(held.goal());
                held.tasks().forEach(task -> campaign.addTask(task.task()));
            }
        }

        void lampTable(LampTable shipped) {
            campaign.lamps(shipped);
            lampTable = true;
        }

        /** Rules of the place's own are read after the name of a shipped table, and win. */
        void lamps(List<LampRule> rules) {
            campaign.lamps(RuleForms.table(rules));
            lampsTwice = lampTable;
        }

        Optional<Campaign> build(Place place) {
            if (lampsTwice) {
                place.reading()
                        .invalid(
                                place.at("lampTable"),
                                "“lampTable”与“lamps”只能写一个，已采用“lamps”",
                                "Only one of 'lampTable' and 'lamps' can stand; 'lamps' was taken");
            }
            return Optional.of(
                    campaign.units(directory.build()).regime(regime.build()).build());
        }
    }
}
