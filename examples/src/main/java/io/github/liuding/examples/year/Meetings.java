package io.github.liuding.examples.year;

import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.action.CircularIssuedBuilder;
import io.github.liuding.core.journal.action.MeetingHeld;
import io.github.liuding.core.organization.UnitId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What is held and issued month by month (会议和通报): twelve meetings, four dispatches, circulars and bulletins. */
final class Meetings {
    private static final List<String> DECISIONS = List.of(
            "各工作专班1月底前印发任务清单，逐项明确责任人。",
            "企业反映集中的审批环节由县行政审批服务局牵头压减。",
            "用地和环评问题由两个专班会商，3月底前提出办法。",
            "创业担保贷款额度不足部分由县财政局统筹。",
            "县经开区排出一期厂房交付日程，县住建局派员驻点。",
            "上半年到期任务逐项核对佐证材料，未达标准的不得申请销号。",
            "汛期停工的项目报领导小组备案，安全第一。",
            "新登记市场主体增速偏低的乡镇由跟踪督导组上门会诊。",
            "县商务局、县交通局联合解决快递进村最后一段。",
            "四季度任务倒排工期，每半月通报一次。",
            "年度考核资料由考核评估组统一采集，不再要求基层重复报送。",
            "总结全年工作，提出下一年度任务清单。");

    private static final List<String> DISPATCHED =
            List.of("逐项过堂一季度任务，落后的单位说明原因。", "上半年到期任务月底前清零，确需延期的报领导小组批准。", "三季度重点调度融资、用地和用工。", "全年任务逐项对账，未完成的转入下一年度。");

    private static final List<UnitId> PRESENT = Stream.of("fagai-ju", "shichang-jianguan-ju", "shenpi-ju", "jingkai-qu")
            .map(UnitId::new)
            .toList();

    private final JournalDraft draft;

    Meetings(JournalDraft draft) {
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

    private void meeting(LocalDate day, String title, String decisions) {
        draft.add(
                day,
                id -> MeetingHeld.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .units(PRESENT)
                        .title(title)
                        .decisions(decisions)
                        .build());
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
