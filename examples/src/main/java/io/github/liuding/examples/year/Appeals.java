package io.github.liuding.examples.year;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.appeal.AppealContacted;
import io.github.liuding.core.journal.appeal.AppealDifficulty;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.appeal.AppealOutcome;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.journal.appeal.AppealRouted;
import io.github.liuding.core.journal.appeal.AppealRoutes;
import io.github.liuding.core.journal.appeal.AppealSettled;
import io.github.liuding.core.organization.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What enterprises asked for (企业诉求): three a month, contacted, routed and settled, now and then too late. */
final class Appeals {
    private static final int A_MONTH = 3;

    private record Matter(String unit, String text, AppealDifficulty difficulty) {}

    private static final List<Matter> MATTERS = List.of(
            new Matter("shenpi-ju", "跨区域变更登记需要多次提交材料", AppealDifficulty.ORDINARY),
            new Matter("renshe-ju", "一线操作工招聘困难", AppealDifficulty.ORDINARY),
            new Matter("jinrong-ban", "流动资金贷款审批时间长", AppealDifficulty.DIFFICULT),
            new Matter("zhujian-ju", "施工图审查意见没有一次告知", AppealDifficulty.ORDINARY),
            new Matter("ziran-ziyuan-ju", "厂房不动产登记历史遗留问题", AppealDifficulty.DIFFICULT),
            new Matter("shuiwu-ju", "不清楚加计扣除的申报口径", AppealDifficulty.ORDINARY),
            new Matter("jiaotong-ju", "货车进园区道路狭窄", AppealDifficulty.DIFFICULT),
            new Matter("caizheng-ju", "政府采购合同款支付缓慢", AppealDifficulty.ORDINARY),
            new Matter("jingkai-qu", "园区食堂和宿舍不足", AppealDifficulty.DIFFICULT),
            new Matter("shengtai-huanjing-ju", "排污许可变更材料不清楚", AppealDifficulty.ORDINARY),
            new Matter("shangwu-ju", "展会补助申报渠道不明", AppealDifficulty.ORDINARY),
            new Matter("yingji-ju", "同一事项重复检查", AppealDifficulty.ORDINARY));

    private static final List<String> TRADES =
            List.of("食品厂", "机械厂", "家具厂", "包装公司", "物流公司", "农机合作社", "服装厂", "建材公司", "餐饮店");

    private static final List<String> CHANNELS = List.of("热线", "窗口", "走访", "网上平台");

    private final Campaign campaign;
    private final long seed;
    private final JournalDraft draft;
    private final List<LocalDate> settled = new ArrayList<>();

    Appeals(Campaign campaign, long seed, JournalDraft draft) {
        this.campaign = campaign;
        this.seed = seed;
        this.draft = draft;
    }

    /** How many were settled; known once they were added. */
    Count settled() {
        return day -> BigDecimal.valueOf(
                settled.stream().filter(one -> !one.isAfter(day)).count());
    }

    void add() {
        int number = 0;
        for (YearMonth month : YearDays.months()) {
            for (int i = 0; i < A_MONTH; i++) {
                number++;
                AppealId id = new AppealId("SQ-2023-0" + (number < 10 ? "0" : "") + number);
                Chance chance = Chance.of(seed, id.value());
                appeal(id, YearDays.orAfter(month.atDay(chance.between(3 + 8 * i, 9 + 8 * i))), chance);
            }
        }
    }

    private void appeal(AppealId appeal, LocalDate day, Chance chance) {
        Matter matter = chance.pick(MATTERS);
        UnitId unit = new UnitId(matter.unit());
        String enterprise = campaign.locality().replace("县", "") + "示例" + chance.pick(TRADES);
        String channel = chance.pick(CHANNELS);
        draft.add(
                day,
                id -> AppealReceived.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .appeal(appeal)
                        .enterprise(enterprise)
                        .matter(matter.text())
                        .channel(channel)
                        .handler(unit)
                        .difficulty(matter.difficulty())
                        .build());
        LocalDate contacted = YearDays.after(day, chance.in100(94) ? 1 : 3);
        draft.add(
                contacted,
                id -> AppealContacted.builder()
                        .id(id)
                        .on(contacted)
                        .recordedOn(contacted)
                        .by(unit)
                        .appeal(appeal)
                        .text("已电话了解情况。")
                        .build());
        draft.add(
                contacted,
                id -> AppealRouted.builder()
                        .id(id)
                        .on(contacted)
                        .recordedOn(contacted)
                        .by(YearJournal.OFFICE)
                        .appeal(appeal)
                        .route(AppealRoutes.COUNTY)
                        .to(unit)
                        .build());
        settle(appeal, unit, matter.difficulty(), day, chance);
    }

    private void settle(AppealId appeal, UnitId unit, AppealDifficulty difficulty, LocalDate day, Chance chance) {
        int limit = difficulty == AppealDifficulty.DIFFICULT ? 10 : 5;
        int took = chance.in100(88) ? chance.between(3, limit) : limit + chance.between(2, 6);
        LocalDate ended = YearDays.after(day, took);
        settled.add(ended);
        boolean resolved = chance.in100(80);
        draft.add(
                ended,
                id -> AppealSettled.builder()
                        .id(id)
                        .on(ended)
                        .recordedOn(ended)
                        .by(unit)
                        .appeal(appeal)
                        .outcome(resolved ? AppealOutcome.RESOLVED : AppealOutcome.ANSWERED)
                        .text(resolved ? "问题已经解决，企业表示满意。" : "已说明政策和办理步骤，企业表示理解。")
                        .build());
    }
}
