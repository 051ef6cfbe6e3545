package io.github.liuding.core.json;

import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.regime.ClockStage;
import io.github.liuding.core.regime.ClockStageBuilder;
import io.github.liuding.core.regime.ServiceStep;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceTimeBuilder;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.regime.StageClock;
import io.github.liuding.core.regime.StageClockBuilder;
import io.github.liuding.core.regime.StageDuty;
import io.github.liuding.core.regime.StageUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Within what time something is owed: stages of supervised cases, and service times. */
final class ClockForms {
    private static final int MOST = 9999;

    static final Form<DayCount> DAYS = ScalarForm.words(
            new Expected("日或工作日", "one of 日, 工作日"),
            words(List.of(DayCount.values()), days -> days == DayCount.DAYS ? "日" : "工作日"));

    private static final Form<Integer> LIMIT = new ScalarForm<>(
            new Expected("从0到9999的整数", "a whole number from 0 to 9999"),
            ClockForms::limit,
            Function.identity(),
            bounds());

    private static final Form<ClockStage> STAGE = ObjectForm.of(
                    "clockStage", ClockStage::builder, ClockStageBuilder::build)
            .need("name", "阶段名称，反馈时照此填写", Scalars.TEXT, ClockStage::name, ClockStageBuilder::name)
            .need("limit", "多少；交办当日不计，0为当日、当年年底", LIMIT, ClockStage::limit, ClockStageBuilder::limit)
            .may(
                    "unit",
                    "日、月或年底；不写为日",
                    ScalarForm.words(
                            new Expected("日、月或年底", "one of 日, 月, 年底"),
                            words(List.of(StageUnit.values()), StageUnit::word)),
                    stage -> Optional.of(stage.unit()).filter(unit -> unit != StageUnit.DAY),
                    ClockStageBuilder::unit)
            .list(
                    "for",
                    "适用于哪些事项：一般事项、重大事项、长期事项；不写为所有事项",
                    ScalarForm.words(
                            new Expected("一般事项、重大事项或长期事项", "one of 一般事项, 重大事项, 长期事项"),
                            words(List.of(CaseWeight.values()), CaseWeight::word)),
                    ClockStage::weights,
                    ClockStageBuilder::weights)
            .may(
                    "owes",
                    "应当做什么：反馈、办结、办结或提出计划、提出计划；不写为反馈",
                    ScalarForm.words(
                            new Expected("反馈、办结、办结或提出计划或者提出计划", "one of 反馈, 办结, 办结或提出计划, 提出计划"),
                            words(List.of(StageDuty.values()), StageDuty::word)),
                    stage -> Optional.of(stage.duty()).filter(duty -> duty != StageDuty.ANSWER),
                    ClockStageBuilder::duty);

    static final Form<StageClock> CLOCK = ObjectForm.of("clock", StageClock::builder, StageClockBuilder::build)
            .need("name", "制度名称，如 13710", Scalars.TEXT, StageClock::name, StageClockBuilder::name)
            .may(
                    "days",
                    "按日还是按工作日计；不写为日",
                    DAYS,
                    clock -> Optional.of(clock.days()).filter(days -> days != DayCount.DAYS),
                    StageClockBuilder::days)
            .list("stages", "办理阶段", STAGE, StageClock::stages, StageClockBuilder::stages);

    static final Form<ServiceTime> SERVICE_TIME = ObjectForm.of(
                    "serviceTime", ServiceTime::builder, ServiceTimeBuilder::build)
            .need("matter", "什么事项", Scalars.TEXT, ServiceTime::matter, ServiceTimeBuilder::matter)
            .need("limit", "多少", Scalars.COUNTING_NUMBER, ServiceTime::limit, ServiceTimeBuilder::limit)
            .need(
                    "unit",
                    "工作日、日或小时",
                    ScalarForm.words(
                            new Expected("工作日、日或小时", "one of 工作日, 日, 小时"),
                            words(List.of(ServiceUnit.values()), ServiceUnit::word)),
                    ServiceTime::unit,
                    ServiceTimeBuilder::unit)
            .may(
                    "step",
                    "企业诉求的哪一环节适用：联系、一般问题、疑难问题；不写则不用于计时",
                    ScalarForm.words(
                            new Expected("联系、一般问题或疑难问题", "one of 联系, 一般问题, 疑难问题"),
                            words(List.of(ServiceStep.values()), ServiceStep::word)),
                    ServiceTime::step,
                    ServiceTimeBuilder::step);

    private ClockForms() {}

    private static Map<String, Object> bounds() {
        Map<String, Object> bounds = new LinkedHashMap<>(Definitions.members("type", "integer", "minimum", 0));
        bounds.put("maximum", MOST);
        return bounds;
    }

    private static int limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 0 || limit > MOST) {
            throw new IllegalArgumentException(text);
        }
        return limit;
    }

    static <E> Map<String, E> words(List<E> values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(word.apply(value), value));
        return words;
    }
}
