package io.github.liuding.core.testing;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignBuilder;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.campaign.Cascade;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.campaign.Superior;
import io.github.liuding.core.campaign.TaskCommitment;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.document.PolicyPaperBuilder;
import io.github.liuding.core.goal.Commitment;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.goal.GrowthTargetBuilder;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.goal.StagedGoal;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.liaison.Enterprise;
import io.github.liuding.core.liaison.EnterpriseLiaison;
import io.github.liuding.core.liaison.EnterprisePairing;
import io.github.liuding.core.liaison.GradeQuota;
import io.github.liuding.core.liaison.LiaisonOfficer;
import io.github.liuding.core.liaison.Liaisons;
import io.github.liuding.core.liaison.PolicyContact;
import io.github.liuding.core.liaison.SupportTeam;
import io.github.liuding.core.liaison.SupportTeams;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OfficerBuilder;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.AccountabilityLadderBuilder;
import io.github.liuding.core.regime.AccountabilityMeans;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.regime.ClockStage;
import io.github.liuding.core.regime.EarlierStep;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.regime.LadderRuleBuilder;
import io.github.liuding.core.regime.LadderStep;
import io.github.liuding.core.regime.LowPlace;
import io.github.liuding.core.regime.LowRanking;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.MechanismKind;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.regime.ServiceStep;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.regime.StageClock;
import io.github.liuding.core.regime.StageClockBuilder;
import io.github.liuding.core.regime.StageDuty;
import io.github.liuding.core.regime.StageUnit;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.regime.Veto;
import io.github.liuding.core.task.Aspect;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Determination;
import io.github.liuding.core.task.DeterminationFormula;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Objective;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.ScheduleBuilder;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskBuilder;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Whole campaigns made from a seed, such as a file can hold: wordings name only what there is, a deadline is what its
 * words come to, no text is blank. Texts are as hostile as they can be.
 */
public final class RandomCampaigns {
    private static final List<String> CADENCES =
            List.of("每月25日前", "一月一调度", "两月一督查", "每月10日、25日", "每季度首月5日前", "每年11月1日", "年终", "适时", "单月会商", "每周");
    private static final List<String> RHYTHMS = List.of("季评估、年考核", "单月会商、双月研判、季度调度", "年考核", "每月10日、25日");
    private static final List<String> DEADLINES = List.of(
            "2022年4月底",
            "2022年5月20日前",
            "2022-05-20",
            "5月20日之前",
            "2025年末",
            "年底",
            "长期坚持",
            "立行立改,长期坚持",
            "收到通知之日起10个工作日内",
            "尽快",
            "2022年2月30日");

    private final Random random;
    private final RandomWords words;
    private final Optional<LocalDate> paperDay;
    private final RandomDirectory directory;

    private RandomCampaigns(Random random) {
        this.random = random;
        this.words = new RandomWords(random);
        this.paperDay = words.maybe(this::day);
        this.directory = new RandomDirectory(random, words);
    }

    /** The next campaign of the random numbers. */
    public static Campaign next(Random random) {
        return new RandomCampaigns(random).campaign();
    }

    private Campaign campaign() {
        CampaignBuilder campaign = Campaign.builder()
                .id(new CampaignId("c-" + random.nextInt(100)))
                .locality(words.text())
                .title(words.text())
                .issuer(words.text())
                .level(words.maybe(() -> words.any(List.of(Level.values()))))
                .superior(words.maybe(this::superior))
                .marking(words.maybe(words::text).filter(text -> text.length() <= Campaign.LONGEST_MARKING))
                .basis(words.some(2, () -> paper(words.maybe(this::day))))
                .units(directory.units())
                .bodies(directory.bodies())
                .counts(words.distinct(3).stream()
                        .map(of -> new StatedCount(of, words.count()))
                        .toList())
                .growth(words.some(3, this::growth))
                .commitments(words.some(
                        3,
                        () -> new TaskCommitment(
                                commitment(), words.maybe(() -> new TaskId("T-" + random.nextInt(9))))))
                .stages(words.some(2, this::stage))
                .phases(words.some(2, () -> {
                    LocalDate start = day();
                    return new Phase(words.text(), DateRange.ofClosed(start, start.plusDays(random.nextInt(400))));
                }))
                .regime(regime())
                .liaisons(words.maybe(this::liaisons))
                .enterpriseLiaison(words.maybe(this::enterprises))
                .supportTeams(words.maybe(this::supportTeams))
                .policyContacts(words.some(2, this::policyContact))
                .cascades(words.some(2, () -> new Cascade(directory.wording(), words.text(), random.nextBoolean())));
        words.maybe(words::text).ifPresent(campaign::shortName);
        if (paperDay.isPresent() || random.nextBoolean()) {
            campaign.paper(paper(paperDay));
        }
        if (random.nextBoolean()) {
            campaign.formula(formula());
        }
        if (random.nextBoolean()) {
            campaign.lamps(lamps());
        }
        int tasks = 0;
        for (int goal = random.nextInt(4); goal > 0; goal--) {
            GoalId id = new GoalId("G" + goal);
            campaign.addGoal(new Goal(id, words.text(), words.some(2, words::text)));
            for (int task = random.nextInt(4); task > 0; task--) {
                campaign.addTask(task(id, ++tasks));
            }
        }
        return campaign.build();
    }

    private Superior superior() {
        return Superior.builder()
                .campaign(new CampaignId("s-" + random.nextInt(10)))
                .body(words.maybe(() -> new BodyId("b-" + random.nextInt(10))))
                .bodyName(words.maybe(words::text))
                .number(words.maybe(this::documentNumber))
                .title(words.maybe(words::text))
                .build();
    }

    private DocumentNumber documentNumber() {
        return new DocumentNumber(
                words.any(List.of("青优组发", "湘政办发", "青政", "Q-A")),
                1949 + random.nextInt(1000),
                1 + random.nextInt(99999));
    }

    private PolicyPaper paper(Optional<LocalDate> day) {
        PolicyPaperBuilder paper = PolicyPaper.builder()
                .number(words.maybe(this::documentNumber))
                .issuer(words.maybe(words::text))
                .issuedOn(day)
                .publishedOn(words.maybe(this::day))
                .addressees(directory.maybeWording());
        switch (random.nextInt(3)) {
            case 0 -> paper.title(words.text());
            case 1 -> paper.number(documentNumber());
            default -> paper.issuer(words.text());
        }
        return paper.build();
    }

    private LocalDate day() {
        return LocalDate.of(2000 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Deadline deadline() {
        String printed = random.nextInt(4) == 0 ? words.text() : words.any(DEADLINES);
        return paperDay.map(day -> Deadline.parse(printed, day)).orElseGet(() -> Deadline.parse(printed));
    }

    private BigDecimal number() {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(7));
        return random.nextInt(5) == 0 ? BigDecimal.ZERO : number;
    }

    private BigDecimal numberAboveZero() {
        return number().add(BigDecimal.ONE);
    }

    private Target target() {
        return Target.builder()
                .indicator(words.text())
                .relation(words.any(List.of(Relation.values())))
                .value(random.nextBoolean() ? number() : number().negate())
                .unit(words.maybe(words::text).orElse(""))
                .build();
    }

    private GrowthTarget growth() {
        Deadline deadline = deadline();
        GrowthTargetBuilder growth = GrowthTarget.builder()
                .indicator(words.text())
                .scope(words.maybe(words::text))
                .unit(words.maybe(words::text).orElse(""))
                .deadline(deadline)
                .target(words.maybe(this::numberAboveZero))
                .annualRate(words.maybe(() -> number().subtract(new BigDecimal("99.5"))))
                .base(words.maybe(this::numberAboveZero));
        if (random.nextBoolean()) {
            growth.baseYear(deadline.due().map(LocalDate::getYear).orElse(2022) - 1 - random.nextInt(50));
        }
        return growth.build();
    }

    private Commitment commitment() {
        return Commitment.builder()
                .target(target())
                .scope(words.maybe(words::text))
                .deadline(deadline())
                .build();
    }

    private StagedGoal stage() {
        return StagedGoal.builder()
                .name(words.text())
                .deadline(deadline())
                .aims(words.some(3, words::text))
                .targets(words.some(2, this::target))
                .build();
    }

    private Officer officer() {
        return directory.officer();
    }

    private Task task(GoalId goal, int number) {
        TaskBuilder task = Task.builder()
                .id(new TaskId("T-" + number))
                .number(random.nextBoolean() ? number : words.count())
                .goal(goal)
                .objective(Objective.builder()
                        .text(words.maybe(words::text))
                        .target(words.maybe(this::target))
                        .build())
                .assignment(Assignment.builder()
                        .title(words.text())
                        .content(words.maybe(words::text))
                        .source(words.maybe(words::text))
                        .variants(words.some(2, words::text))
                        .build())
                .measures(words.some(2, this::measure))
                .schedule(schedule())
                .responsibility(Responsibility.builder()
                        .leader(words.maybe(this::officer))
                        .leadUnits(directory.maybeWording())
                        .responsibleUnits(directory.maybeWording())
                        .cooperatingUnits(directory.maybeWording())
                        .handler(words.maybe(this::officer))
                        .liaison(words.maybe(this::officer))
                        .build())
                .standard(Standard.builder()
                        .text(words.maybe(words::text))
                        .criteria(words.some(
                                2,
                                () -> random.nextBoolean()
                                        ? new Criterion.Evidence(words.text())
                                        : new Criterion.Threshold(target())))
                        .build());
        words.distinct(3).forEach(name -> task.putLocalDetermination(name, words.text()));
        return task.build();
    }

    private Measure measure() {
        return Measure.builder()
                .text(words.text())
                .owner(words.maybe(directory::wording))
                .deadline(words.maybe(this::deadline))
                .build();
    }

    private Schedule schedule() {
        Deadline deadline = words.maybe(this::deadline).orElse(Deadline.unstated());
        LocalDate last = deadline.due().orElseGet(this::day);
        ScheduleBuilder schedule = Schedule.builder()
                .deadline(deadline)
                .start(words.maybe(() -> last.minusDays(random.nextInt(400))))
                .milestones(words.some(
                        2,
                        () -> Milestone.builder()
                                .name(words.text())
                                .due(last.minusDays(random.nextInt(400)))
                                .weight(words.maybe(this::numberAboveZero).orElse(BigDecimal.ONE))
                                .build()))
                .after(words.some(2, () -> new TaskId("T-" + random.nextInt(9))));
        return schedule.build();
    }

    private Regime regime() {
        return Regime.builder()
                .mechanisms(words.some(
                        2,
                        () -> Mechanism.builder()
                                .name(words.text())
                                .kind(words.maybe(() -> new MechanismKind(words.text())))
                                .points(words.some(2, words::text))
                                .activities(words.some(2, this::activity))
                                .build()))
                .supervision(words.maybe(() -> SupervisionScheme.builder()
                        .system(words.maybe(words::text))
                        .days(words.maybe(() -> words.any(List.of(DayCount.values()))))
                        .clock(words.maybe(this::clock))
                        .classes(words.some(2, words::text))
                        .methods(words.some(2, words::text))
                        .build()))
                .accountability(words.some(2, () -> new AccountabilityMeans(words.text(), words.text())))
                .ladder(words.maybe(this::ladder))
                .assessment(words.maybe(() -> AssessmentScheme.builder()
                        .rhythm(random.nextBoolean() ? List.of() : Cadence.findAll(words.any(RHYTHMS)))
                        .feedsInto(words.maybe(words::text))
                        .veto(words.maybe(() -> Veto.builder()
                                .name(words.text())
                                .scope(words.text())
                                .trigger(words.maybe(words::text))
                                .period(words.maybe(words::text))
                                .build()))
                        .commendation(words.maybe(words::text))
                        .scoring(words.maybe(() -> new RandomScoring(random, words, directory).scheme()))
                        .build()))
                .serviceTimes(words.some(
                        2,
                        () -> ServiceTime.builder()
                                .matter(words.text())
                                .limit(words.count())
                                .unit(words.any(List.of(ServiceUnit.values())))
                                .step(words.maybe(() -> words.any(List.of(ServiceStep.values()))))
                                .build()))
                .build();
    }

    /** A step for each text, each of which may lean on those before it. */
    private AccountabilityLadder ladder() {
        AccountabilityLadderBuilder ladder = AccountabilityLadder.builder().name(words.text());
        List<String> earlier = new ArrayList<>();
        for (String means : words.distinct(4)) {
            ladder.addStep(LadderStep.builder()
                    .means(means)
                    .rules(words.some(3, () -> ladderRule(earlier)))
                    .build());
            earlier.add(means);
        }
        return earlier.isEmpty()
                ? ladder.addStep(LadderStep.builder().means("约谈").build()).build()
                : ladder.build();
    }

    private LowRanking lowRanking() {
        return LowRanking.builder()
                .place(words.any(List.of(LowPlace.values())))
                .period(words.any(List.of(PeriodKind.values())))
                .inARow(words.count())
                .build();
    }

    private LadderRule ladderRule(List<String> earlier) {
        LadderRuleBuilder rule = LadderRule.builder()
                .overdueTasksAtLeast(words.maybe(words::count))
                .missedReportsAtLeast(words.maybe(words::count))
                .missedStagesAtLeast(words.maybe(words::count))
                .stageDaysOverdueAtLeast(words.maybe(words::count))
                .breachedAppealsAtLeast(words.maybe(words::count))
                .overdueProblemsAtLeast(words.maybe(words::count))
                .ranked(words.maybe(this::lowRanking))
                .missedSpecialReportsAtLeast(words.maybe(words::count));
        if (random.nextBoolean()) {
            rule.lamp(words.any(List.of(LampColour.values()))).lampTasksAtLeast(words.count());
        }
        if (!earlier.isEmpty() && random.nextBoolean()) {
            int unmended = words.count();
            rule.after(EarlierStep.builder()
                    .means(words.any(earlier))
                    .timesAtLeast(words.count())
                    .withinDays(words.maybe(() -> Math.max(unmended, random.nextInt(100))))
                    .unmendedDaysAtLeast(words.maybe(() -> unmended))
                    .build());
        }
        return rule.daysOverdueAtLeast(words.count()).build();
    }

    /** One stage for each text, and at most one that closes for each weight. */
    private StageClock clock() {
        StageClockBuilder clock = StageClock.builder().name(words.text()).days(words.any(List.of(DayCount.values())));
        List<String> names = words.distinct(4);
        List<CaseWeight> weights = List.of(CaseWeight.values());
        for (int i = 0; i < names.size(); i++) {
            boolean closes = i < weights.size() && random.nextBoolean();
            clock.addStage(ClockStage.builder()
                    .name(names.get(i))
                    .limit(random.nextInt(10_000))
                    .unit(words.any(List.of(StageUnit.values())))
                    .weights(closes ? weights.subList(i, i + 1) : words.some(2, () -> words.any(weights)))
                    .duty(closes ? words.any(List.of(StageDuty.values())) : StageDuty.ANSWER)
                    .build());
        }
        return names.isEmpty()
                ? clock.addStage(ClockStage.builder().name("反馈").limit(3).build())
                        .build()
                : clock.build();
    }

    private Activity activity() {
        return Activity.builder()
                .name(words.text())
                .cadence(Cadence.find(words.any(CADENCES)).orElseThrow())
                .by(directory.maybeWording())
                .to(directory.maybeWording())
                .participants(directory.maybeWording())
                .handsIn(words.maybe(words::text))
                .taskReport(random.nextBoolean())
                .build();
    }

    private Liaisons liaisons() {
        return Liaisons.builder()
                .units(directory.wording())
                .each(words.count())
                .rank(words.maybe(words::text))
                .officers(words.some(
                        2,
                        () -> LiaisonOfficer.builder()
                                .unit(directory.wording())
                                .name(words.maybe(words::text))
                                .post(words.maybe(words::text))
                                .rank(words.maybe(words::text))
                                .contact(words.maybe(words::text))
                                .build()))
                .build();
    }

    private EnterpriseLiaison enterprises() {
        return EnterpriseLiaison.builder()
                .atLeast(words.maybe(words::count))
                .quota(words.distinct(3).stream()
                        .map(grade -> new GradeQuota(grade, words.count()))
                        .toList())
                .pairings(words.some(
                        2,
                        () -> EnterprisePairing.builder()
                                .leader(officer())
                                .park(words.maybe(words::text))
                                .enterprises(words.some(2, () -> new Enterprise(words.text(), words.text())))
                                .build()))
                .build();
    }

    private SupportTeams supportTeams() {
        return SupportTeams.builder()
                .name(words.text())
                .parts(words.some(2, words::text))
                .teams(words.some(
                        2,
                        () -> SupportTeam.builder()
                                .enterprise(words.text())
                                .leader(words.maybe(this::officer))
                                .unit(directory.maybeWording())
                                .members(words.some(2, words::text))
                                .plan(words.maybe(words::text))
                                .build()))
                .build();
    }

    private PolicyContact policyContact() {
        UnitReferences unit = directory.maybeWording();
        return PolicyContact.builder()
                .policy(words.text())
                .unit(unit)
                .contact(words.maybe(words::text))
                .phone(words.maybe(words::text))
                .email(words.maybe(words::text))
                .build();
    }

    private DeterminationFormula formula() {
        return DeterminationFormula.builder()
                .name(words.text())
                .determinations(words.distinct(3).stream()
                        .map(name -> new Determination(name, words.any(List.of(Aspect.values()))))
                        .toList())
                .build();
    }

    private LampTable lamps() {
        if (random.nextInt(4) == 0) {
            return LampTables.named(words.any(LampTables.names())).orElseThrow();
        }
        return LampTable.builder()
                .rules(words.some(
                        3,
                        () -> LampRule.builder()
                                .lamp(lamp())
                                .states(words.some(1, () -> words.any(List.of(TaskState.values()))))
                                .daysLeftAtLeast(words.maybe(() -> (long) random.nextInt(20) - 10))
                                .outlooks(words.some(1, () -> words.any(List.of(Outlook.values()))))
                                .daysLeftAtMost(words.maybe(() -> (long) random.nextInt(20) - 10))
                                .startedDaysAgoAtLeast(words.maybe(() -> (long) random.nextInt(100) - 5))
                                .behindAtLeast(words.maybe(() -> BigDecimal.valueOf(random.nextInt(201) - 100, 2)))
                                .missedReportsAtLeast(words.maybe(words::count))
                                .extensionsAtLeast(words.maybe(words::count))
                                .noticesAtLeast(words.maybe(words::count))
                                .build()))
                .fallback(random.nextInt(3) == 0 ? new Lamp(LampColour.GREY, "未定") : lamp())
                .build();
    }

    private Lamp lamp() {
        return new Lamp(words.any(List.of(LampColour.values())), words.text());
    }

    /** For whoever wants officers of units that there are. */
    static OfficerBuilder named(RandomWords words, Random random) {
        OfficerBuilder officer = Officer.builder()
                .name(words.maybe(words::text))
                .post(words.maybe(words::text))
                .contact(words.maybe(words::text));
        return random.nextBoolean() ? officer.name(words.text()) : officer.post(words.text());
    }
}
