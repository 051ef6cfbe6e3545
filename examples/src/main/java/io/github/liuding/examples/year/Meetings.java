package io.github.liuding.examples.year;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.action.CircularIssuedBuilder;
import io.github.liuding.core.journal.action.MeetingHeld;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is held and issued month by month (会议和通报): twelve meetings, four dispatches, circulars and bulletins. */
final class Meetings {
    /**
     * What was decided.
     *
     * @param bound whom it binds, parted by spaces; nobody where it binds all who lead tasks
     */
    private record Decision(String text, String bound) {}

    private static final String ALL = "";

    private static final List<Decision> DECISIONS = List.of(
            new Decision("各牵头单位1月底前印发任务清单，逐项明确责任人。", ALL),
            new Decision("企业反映集中的审批环节由县行政审批服务局牵头压减。", "shenpi-ju"),
            new Decision("用地和环评问题由两个专班会商，3月底前提出办法。", "ziran-ziyuan-ju shengtai-huanjing-ju"),
            new Decision("创业担保贷款额度不足部分由县财政局统筹。", "caizheng-ju renshe-ju"),
            new Decision("县经开区排出一期厂房交付日程，县住建局派员驻点。", "zhujian-ju jingkai-qu"),
            new Decision("上半年到期任务逐项核对佐证材料，未达标准的不得申请销号。", ALL),
            new Decision("汛期停工的项目报领导小组备案，安全第一。", "zhujian-ju jiaotong-ju shuili-ju jingkai-qu"),
            new Decision("个体工商户登记办件较多的三个镇由县市场监管局派员帮办。", "shichang-jianguan-ju qingmo-zhen yunsui-zhen daoxiang-zhen"),
            new Decision("县商务局、县交通局联合解决快递进村最后一段。", "jiaotong-ju shangwu-ju"),
            new Decision("四季度任务倒排工期，每半月通报一次。", ALL),
            new Decision("年度考核资料由考核评估组统一采集，不再要求基层重复报送。", ALL),
            new Decision("总结全年工作，提出下一年度任务清单。", ALL));

    private static final List<Decision> DISPATCHED = List.of(
            new Decision("逐项过堂一季度任务，落后的单位说明原因。", ALL),
            new Decision("上半年到期任务月底前清零，确需延期的报领导小组批准。", ALL),
            new Decision("三季度重点调度融资、用地和用工。", "renshe-ju ziran-ziyuan-ju jinrong-ban"),
            new Decision("全年任务逐项对账，未完成的转入下一年度。", ALL));

    private final Campaign campaign;
    private final JournalDraft draft;

    Meetings(Campaign campaign, JournalDraft draft) {
        this.campaign = campaign;
        this.draft = draft;
    }

    void add() {
        for (YearMonth month : YearDays.months()) {
            int number = month.getMonthValue();
            String kind = number % 2 == 1 ? "协商推进会" : "分析研判会";
            meeting(YearDays.orAfter(month.atDay(15)), number + "月" + kind, DECISIONS.get(number - 1));
            bulletin(month);
            issued(
                    YearDays.ranking(month),
                    "关于%s年%s月考核排名情况的通报".formatted(YearDays.YEAR, number),
                    PaperNumbers.ranking(month));
        }
        List<YearMonth> ends = YearDays.quarterEnds();
        for (int quarter = 1; quarter <= ends.size(); quarter++) {
            LocalDate day = YearDays.dispatch(ends.get(quarter - 1));
            meeting(day, "第%s季度调度会".formatted("一二三四".charAt(quarter - 1)), DISPATCHED.get(quarter - 1));
            issued(YearDays.after(day, 1), "关于工作进展情况的通报", PaperNumbers.situation(quarter));
        }
    }

    private void meeting(LocalDate day, String title, Decision decision) {
        List<UnitId> present = decision.bound().equals(ALL)
                ? leads()
                : Stream.of(decision.bound().split(" ", -1)).map(UnitId::new).toList();
        draft.add(
                day,
                id -> MeetingHeld.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .units(present)
                        .title(title)
                        .decisions(decision.text())
                        .build());
    }

    /** All who lead a task, in protocol order. */
    private List<UnitId> leads() {
        Set<UnitId> leads = campaign.tasks().stream()
                .flatMap(task -> campaign.units().expand(task.responsibility().leadUnits()).stream())
                .map(OrgUnit::id)
                .collect(Collectors.toSet());
        return campaign.units().units().stream()
                .map(OrgUnit::id)
                .filter(leads::contains)
                .toList();
    }

    /** Its number is in its form, and follows from those before it. */
    private void bulletin(YearMonth month) {
        LocalDate day = YearDays.bulletin(month);
        draft.add(
                day,
                id -> CircularIssued.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .title("工作简报（%s月）".formatted(month.getMonthValue()))
                        .build());
    }

    private void issued(LocalDate day, String title, DocumentNumber number) {
        draft.add(day, id -> {
            CircularIssuedBuilder circular =
                    CircularIssued.builder().id(id).on(day).recordedOn(day).by(YearJournal.OFFICE);
            return circular.title(title).number(number).build();
        });
    }
}
