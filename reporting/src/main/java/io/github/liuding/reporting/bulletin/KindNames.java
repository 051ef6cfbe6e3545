package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.reporting.template.Vocabulary;
import java.util.List;
import java.util.Optional;

/** The names that each kind of paper offers (各文种的可用名称). */
final class KindNames {
    private static final Vocabulary<Material> SITUATION =
            common().all(TaskNames.NAMES).all(SupervisionNames.NAMES);
    private static final Vocabulary<Material> RANKING =
            common().all(period()).all(RankingNames.NAMES).all(TaskNames.NAMES);
    private static final Vocabulary<Material> MONTH =
            common().all(period()).all(MonthNames.NAMES).all(TaskNames.NAMES).all(SupervisionNames.NAMES);
    private static final Vocabulary<Material> UNIT = common().all(talk()).all(UnitNames.NAMES);
    private static final Vocabulary<Material> CASE = common().all(CaseNames.NAMES);
    private static final Vocabulary<Material> INSPECTION = common().all(InspectionNames.NAMES);
    private static final Vocabulary<Material> PLAN = common().all(plan());

    private KindNames() {}

    static Vocabulary<Material> of(BulletinKind kind) {
        return switch (kind) {
            case RANKING_CIRCULAR, QUARTERLY_EVALUATION, YEARLY_CIRCULAR -> RANKING;
            case SITUATION_CIRCULAR -> SITUATION;
            case WORK_BULLETIN -> MONTH;
            case INSPECTION_NOTICE, URGING_NOTICE, REMINDER_LETTER, TALK_NOTICE -> UNIT;
            case SUPERVISION_ORDER -> CASE;
            case INSPECTION_REPORT -> INSPECTION;
            case TASK_BREAKDOWN, FOUNDING_NOTICE -> PLAN;
        };
    }

    private static Vocabulary<Material> common() {
        return Vocabulary.of(Material::origin)
                .text("locality", "地区", material -> material.campaign().locality())
                .text("work", "工作简称", material -> material.campaign().shortName())
                .text("plan", "工作方案名称", material -> material.campaign().title())
                .textIfAny(
                        "planNumber",
                        "工作方案文号",
                        material -> material.campaign()
                                .paper()
                                .flatMap(PolicyPaper::number)
                                .map(DocumentNumber::toString))
                .text("issuer", "发文机关", material -> material.campaign().issuer())
                .text("office", "领导小组办公室全称，没有的为发文机关", Material::office)
                .text("officeShort", "领导小组办公室简称", Material::officeShort)
                .day("asOf", "截至日期", material -> Optional.of(material.asOf()))
                .textIfAny("recipients", "主送机关", Material::recipients)
                .textIfAny("copyTo", "抄送机关", material -> material.request().copyTo())
                .day("replyBy", "反馈时限", material -> material.request().replyBy())
                .textIfAny("contact", "联系人及电话", material -> material.request().contact());
    }

    private static Vocabulary<Material> period() {
        return Vocabulary.of(Material::origin)
                .text(
                        "period",
                        "考核期或期次",
                        material ->
                                material.request().period().map(Period::words).orElseThrow());
    }

    private static Vocabulary<Material> talk() {
        return Vocabulary.of(Material::origin)
                .textIfAny("talkTime", "约谈时间", material -> material.request().talkTime())
                .textIfAny("talkPlace", "约谈地点", material -> material.request().talkPlace())
                .textIfAny("talkHost", "主谈人", material -> material.request().talkHost());
    }

    private static Vocabulary<Material> plan() {
        return Vocabulary.<Material>of(material -> Material.plan())
                .count(
                        "goalCount",
                        "工作目标数",
                        material -> material.campaign().goals().size())
                .count(
                        "taskCount",
                        "任务数",
                        material -> material.campaign().tasks().size())
                .rows("tasks", "全部任务", TaskLine.NAMES, Material::tasks)
                .text("mainBody", "牵头机构名称", KindNames::mainBody)
                .rows(
                        "bodies",
                        "工作机构，上级在前",
                        Roster.BodyLine.NAMES,
                        material -> Roster.BodyLine.all(material.campaign()).toList())
                .rows(
                        "staffedBodies",
                        "有组成人员的工作机构",
                        Roster.BodyLine.NAMES,
                        material -> Roster.BodyLine.all(material.campaign())
                                .filter(line -> !line.body().appointments().isEmpty())
                                .toList());
    }

    /** The leading group; where there is none, the first body. */
    private static String mainBody(Material material) {
        List<Body> all = material.campaign().bodies().all();
        return all.stream()
                .filter(body -> body.kind().equals(BodyKinds.LEADING_GROUP))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Body::name)
                .orElse(material.campaign().issuer());
    }
}
