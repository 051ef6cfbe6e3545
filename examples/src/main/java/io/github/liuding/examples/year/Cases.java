package io.github.liuding.examples.year;

import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseAnsweredBuilder;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.CaseReturned;
import io.github.liuding.core.journal.supervision.CaseSettled;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.CaseWeight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cases that are supervised by the clock 13710 (督办事项): two a month, some answered late, some returned. */
final class Cases {
    private static final String ARRANGED = "研究部署";
    private static final String TOLD = "反馈办理情况";
    private static final String ORDINARY_DONE = "一般事项办结";
    private static final String MAJOR_DONE = "重大事项办结";

    /** From where a case comes (来源), which decides its class. */
    private enum Origin {
        MEETING("议定事项", "领导小组会议"),
        ORDER("领导小组交办事项", "领导小组组长批示"),
        FORUM("企业急难愁盼问题", "企业座谈会"),
        HOTLINE("企业急难愁盼问题", "政府热线"),
        TRACKED("推进不力问题", "跟踪督导组督导发现");

        private final String caseClass;
        private final String source;

        Origin(String caseClass, String source) {
            this.caseClass = caseClass;
            this.source = source;
        }
    }

    private record Matter(String unit, String text, Origin origin) {}

    /** Two a month, the first of them ordinary, the second major. */
    private static final List<Matter> MATTERS = List.of(
            new Matter("shenpi-ju", "解决企业开办专窗排队过长", Origin.HOTLINE),
            new Matter("ziran-ziyuan-ju", "落实首批补链项目用地", Origin.MEETING),
            new Matter("renshe-ju", "春节后重点企业用工缺口", Origin.FORUM),
            new Matter("zhujian-ju", "规范临街店铺装修审批", Origin.HOTLINE),
            new Matter("gongan-ju", "货车限行路段调整", Origin.HOTLINE),
            new Matter("jinrong-ban", "担保风险补偿资金到位", Origin.MEETING),
            new Matter("shichang-jianguan-ju", "个体工商户变更登记多次跑动", Origin.HOTLINE),
            new Matter("shuili-ju", "园区供水压力不足", Origin.FORUM),
            new Matter("shuiwu-ju", "小微企业退税进度查询", Origin.FORUM),
            new Matter("jiaotong-ju", "园区道路断点打通", Origin.ORDER),
            new Matter("shangwu-ju", "夜市摊点用电不规范", Origin.HOTLINE),
            new Matter("caizheng-ju", "惠企资金兑付周期过长", Origin.TRACKED),
            new Matter("yingji-ju", "重复安全检查", Origin.FORUM),
            new Matter("shengtai-huanjing-ju", "工业集中区危废暂存点建设", Origin.MEETING),
            new Matter("nongye-ju", "设施农业备案办理缓慢", Origin.HOTLINE),
            new Matter("jingkai-qu", "一期厂房交付延迟", Origin.TRACKED),
            new Matter("wenlv-ju", "民宿消防核查标准不一", Origin.FORUM),
            new Matter("dashuju-zhongxin", "惠企政策平台数据不全", Origin.TRACKED),
            new Matter("jiaoyu-ju", "订单班实习岗位落实", Origin.ORDER),
            new Matter("fagai-ju", "重点项目前期手续并联办理", Origin.MEETING),
            new Matter("xiangcun-zhenxing-ju", "帮扶车间订单不足", Origin.TRACKED),
            new Matter("kegongxin-ju", "技术改造奖补标准不明", Origin.FORUM),
            new Matter("linye-ju", "使用林地手续等待时间过长", Origin.FORUM),
            new Matter("yibao-ju", "园区职工医保转接不畅", Origin.HOTLINE));

    private final long seed;
    private final JournalDraft draft;

    Cases(long seed, JournalDraft draft) {
        this.seed = seed;
        this.draft = draft;
    }

    void add() {
        for (int number = 1; number <= MATTERS.size(); number++) {
            CaseId id = new CaseId("DB-2023-0" + (number < 10 ? "0" : "") + number);
            Matter matter = MATTERS.get(number - 1);
            Chance chance = Chance.of(seed, id.value());
            LocalDate opened = YearDays.orAfter(LocalDate.of(YearDays.YEAR, (number + 1) / 2, chance.between(4, 16)));
            boolean major = number % 2 == 0;
            open(id, matter, opened, major ? CaseWeight.MAJOR : CaseWeight.ORDINARY);
            handle(id, new UnitId(matter.unit()), opened, major, chance);
        }
    }

    private void open(CaseId caseId, Matter matter, LocalDate day, CaseWeight weight) {
        draft.add(
                day,
                id -> CaseOpened.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .caseId(caseId)
                        .caseClass(matter.origin().caseClass)
                        .matter(matter.text())
                        .source(matter.origin().source)
                        .handler(new UnitId(matter.unit()))
                        .requirement("明确专人办理，按时限反馈，办结后申请销号")
                        .weight(weight)
                        .build());
    }

    private void handle(CaseId id, UnitId handler, LocalDate opened, boolean major, Chance chance) {
        answer(id, handler, opened, ARRANGED, "已明确分管负责人和承办人员。", false);
        boolean forgotten = chance.in100(12);
        LocalDate told = forgotten
                ? YearDays.after(opened, 5)
                : later(opened, YearDays.orBefore(opened.plusDays(chance.between(2, 3))));
        answer(id, handler, told, TOLD, "已现场核实，提出办理措施并着手落实。", false);
        boolean late = chance.in100(20);
        LocalDate due = major ? opened.plusMonths(1) : opened.plusDays(7);
        LocalDate done = later(
                told,
                YearDays.orBefore(late ? due.plusDays(chance.between(6, 24)) : due.minusDays(chance.between(0, 1))));
        if (late) {
            escalate(id, YearDays.orAfter(due.plusDays(2)));
        }
        String stage = major ? MAJOR_DONE : ORDINARY_DONE;
        answer(id, handler, done, stage, "事项已经办结，申请销号。", true);
        LocalDate judged = YearDays.after(done, chance.between(1, 3));
        if (chance.in100(15)) {
            returned(id, stage, judged);
            LocalDate again = YearDays.after(judged, 3);
            answer(id, handler, again, stage, "补充办理结果和企业回访记录，再次申请销号。", true);
            settle(id, YearDays.after(again, 2), CloseOutGrade.PASSED);
        } else {
            settle(id, judged, late ? CloseOutGrade.PASSED : CloseOutGrade.GOOD);
        }
    }

    /** No stage is answered before the one that precedes it. */
    private static LocalDate later(LocalDate first, LocalDate second) {
        return second.isBefore(first) ? first : second;
    }

    private void answer(CaseId caseId, UnitId handler, LocalDate day, String stage, String text, boolean asksToClose) {
        draft.add(day, id -> {
            CaseAnsweredBuilder answer = CaseAnswered.builder()
                    .id(id)
                    .on(day)
                    .recordedOn(day)
                    .by(handler)
                    .caseId(caseId)
                    .stage(stage)
                    .text(text);
            return answer.asksToClose(asksToClose).build();
        });
    }

    private void escalate(CaseId caseId, LocalDate day) {
        draft.add(
                day,
                id -> CaseEscalated.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .caseId(caseId)
                        .means("催办通知")
                        .text("逾期未反馈办理结果")
                        .build());
    }

    private void returned(CaseId caseId, String stage, LocalDate day) {
        draft.add(
                day,
                id -> CaseReturned.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .caseId(caseId)
                        .stage(Optional.of(stage))
                        .reason("没有附企业确认的办理结果")
                        .build());
    }

    private void settle(CaseId caseId, LocalDate day, CloseOutGrade grade) {
        draft.add(
                day,
                id -> CaseSettled.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .caseId(caseId)
                        .grade(grade)
                        .build());
    }
}
