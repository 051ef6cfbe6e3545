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
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.regime.SupervisionSchemeBuilder;
import io.github.liuding.core.regime.Veto;
import io.github.liuding.core.regime.VetoBuilder;
import java.util.LinkedHashMap;
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
                    AssessmentSchemeBuilder::commendation);

    private static final ScalarForm<ServiceUnit> SERVICE_UNIT =
            ScalarForm.words(new Expected("工作日、日或小时", "one of 工作日, 日, 小时"), serviceUnits());

    static final Form<ServiceTime> SERVICE_TIME = ObjectForm.of("serviceTime", ServiceDraft::new, ServiceDraft::build)
            .need("matter", "什么事项", Scalars.TEXT, ServiceTime::matter, (draft, text) -> draft.matter = text)
            .need("limit", "多少", Scalars.COUNTING_NUMBER, ServiceTime::limit, (draft, limit) -> draft.limit = limit)
            .need("unit", "工作日、日或小时", SERVICE_UNIT, ServiceTime::unit, (draft, unit) -> draft.unit = unit);

    private RegimeForms() {}

    private static List<Cadence> rhythm(String words) {
        List<Cadence> cadences = Cadence.findAll(words);
        if (cadences.isEmpty()) {
            throw new IllegalArgumentException(words);
        }
        return cadences;
    }

    private static Map<String, ServiceUnit> serviceUnits() {
        Map<String, ServiceUnit> words = new LinkedHashMap<>();
        for (ServiceUnit unit : ServiceUnit.values()) {
            words.put(unit.word(), unit);
        }
        return words;
    }

    private static final class MeansDraft {
        private String trigger = "";
        private String means = "";

        AccountabilityMeans build() {
            return new AccountabilityMeans(trigger, means);
        }
    }

    private static final class ServiceDraft {
        private String matter = "";
        private int limit;
        private ServiceUnit unit = ServiceUnit.WORKING_DAY;

        ServiceTime build() {
            return new ServiceTime(matter, limit, unit);
        }
    }
}
