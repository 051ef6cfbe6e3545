package io.github.liuding.core.json;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.regime.AccountabilityMeans;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.ActivityBuilder;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.AssessmentSchemeBuilder;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.MechanismBuilder;
import io.github.liuding.core.regime.MechanismKind;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.regime.SupervisionSchemeBuilder;
import io.github.liuding.core.regime.Veto;
import io.github.liuding.core.regime.VetoBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a campaign is run. */
final class RegimeForms {
    private static final Form<Activity> ACTIVITY = ObjectForm.of("activity", Activity::builder, ActivityBuilder::build)
            .need("name", "做什么，如 报送工作进度", Scalars.TEXT, Activity::name, ActivityBuilder::name)
            .need("cadence", "频次，照文件所印，如 每月10日、25日", Words.CADENCE, Activity::cadence, ActivityBuilder::cadence)
            .may("by", "由谁做或召集", Words.PARTIES, activity -> TaskForms.units(activity.by()), ActivityBuilder::by)
            .may("to", "向谁", Words.PARTIES, activity -> TaskForms.units(activity.to()), ActivityBuilder::to)
            .may(
                    "participants",
                    "谁参加",
                    Words.PARTIES,
                    activity -> TaskForms.units(activity.participants()),
                    ActivityBuilder::participants)
            .may("handsIn", "交什么", Scalars.TEXT, Activity::handsIn, ActivityBuilder::handsIn)
            .may(
                    "taskReport",
                    "按此频次逐项报送任务进展；到期未报即为漏报",
                    Scalars.YES,
                    activity -> BodyForms.yes(activity.taskReport()),
                    ActivityBuilder::taskReport);

    static final Form<Mechanism> MECHANISM = ObjectForm.of("mechanism", Mechanism::builder, MechanismBuilder::build)
            .need("mechanism", "机制名称，照文件所印", Scalars.TEXT, Mechanism::name, MechanismBuilder::name)
            .may(
                    "kind",
                    "机制类别：清单、调度、通报、督查、问责、考核、保障，或本地另定的类别",
                    Scalars.word(MechanismKind::new),
                    Mechanism::kind,
                    MechanismBuilder::kind)
            .list("points", "要点", Scalars.TEXT, Mechanism::points, MechanismBuilder::points)
            .list("activities", "经常性事项", ACTIVITY, Mechanism::activities, MechanismBuilder::activities);

    static final Form<SupervisionScheme> SUPERVISION = ObjectForm.of(
                    "supervision", SupervisionScheme::builder, SupervisionSchemeBuilder::build)
            .may(
                    "system",
                    "重大事项纳入的督办系统，如 13710",
                    Scalars.TEXT,
                    SupervisionScheme::system,
                    SupervisionSchemeBuilder::system)
            .may(
                    "days",
                    "该系统的时限按日还是按工作日计；不写则按该系统",
                    ClockForms.DAYS,
                    SupervisionScheme::days,
                    SupervisionSchemeBuilder::days)
            .may(
                    "clock",
                    "本地办理时限；不写则用 system 所指系统随附的时限（13710、710）",
                    ClockForms.CLOCK,
                    SupervisionScheme::clock,
                    SupervisionSchemeBuilder::clock)
            .list("classes", "分类建立台账的事项", Scalars.TEXT, SupervisionScheme::classes, SupervisionSchemeBuilder::classes)
            .list(
                    "methods",
                    "督查方式，如 四不两直",
                    Scalars.TEXT,
                    SupervisionScheme::methods,
                    SupervisionSchemeBuilder::methods);

    static final Form<AccountabilityMeans> ACCOUNTABILITY = ObjectForm.of(
                    "accountability", MeansDraft::new, MeansDraft::build)
            .need("when", "什么情形", Scalars.TEXT, AccountabilityMeans::trigger, (draft, text) -> draft.trigger = text)
            .need(
                    "means",
                    "采取什么方式，如 约谈",
                    Scalars.TEXT,
                    AccountabilityMeans::means,
                    (draft, text) -> draft.means = text);

    private static final Form<Veto> VETO = ObjectForm.of("veto", Veto::builder, VetoBuilder::build)
            .need("name", "名称，如 一票否决", Scalars.TEXT, Veto::name, VetoBuilder::name)
            .need("scope", "否决什么", Scalars.TEXT, Veto::scope, VetoBuilder::scope)
            .may("trigger", "什么情形触发", Scalars.TEXT, Veto::trigger, VetoBuilder::trigger)
            .may("period", "对哪一期间有效", Scalars.TEXT, Veto::period, VetoBuilder::period);

    /** Several cadences in one slogan, such as 季评估、年考核. */
    private static final Form<List<Cadence>> RHYTHM = new ScalarForm<>(
            Expected.CADENCE,
            RegimeForms::rhythm,
            cadences -> cadences.stream().map(Cadence::words).collect(Collectors.joining("、")),
            Map.of("type", "string"));

    static final Form<AssessmentScheme> ASSESSMENT = ObjectForm.of(
                    "assessment", AssessmentScheme::builder, AssessmentSchemeBuilder::build)
            .may(
                    "rhythm",
                    "考核节奏，如 季评估、年考核",
                    RHYTHM,
                    scheme -> BodyForms.some(scheme.rhythm()),
                    AssessmentSchemeBuilder::rhythm)
            .may("into", "结果纳入什么考核", Scalars.TEXT, AssessmentScheme::feedsInto, AssessmentSchemeBuilder::feedsInto)
            .may("veto", "一票否决", VETO, AssessmentScheme::veto, AssessmentSchemeBuilder::veto)
            .may(
                    "commendation",
                    "表扬激励",
                    Scalars.TEXT,
                    AssessmentScheme::commendation,
                    AssessmentSchemeBuilder::commendation)
            .may(
                    "scoring",
                    "考核计分办法：指标、权重、分组、等次；有一处不合则整个不用",
                    ScoringForms.SCHEME,
                    AssessmentScheme::scoring,
                    AssessmentSchemeBuilder::scoring);

    private RegimeForms() {}

    private static List<Cadence> rhythm(String words) {
        List<Cadence> cadences = Cadence.findAll(words);
        if (cadences.isEmpty()) {
            throw new IllegalArgumentException(words);
        }
        return cadences;
    }

    private static final class MeansDraft {
        private String trigger = "";
        private String means = "";

        AccountabilityMeans build() {
            return new AccountabilityMeans(trigger, means);
        }
    }
}
