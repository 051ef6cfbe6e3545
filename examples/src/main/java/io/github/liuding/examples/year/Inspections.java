package io.github.liuding.examples.year;

import io.github.liuding.core.journal.supervision.InspectionFedBack;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.journal.supervision.InspectionProblem;
import io.github.liuding.core.journal.supervision.ProblemRectified;
import io.github.liuding.core.organization.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The special inspections of the two halves of the year (专项督查), of works in June and of what is paid to enterprises in
 * November: what was found without announcement, fed back and put right.
 */
final class Inspections {
    private static final String METHOD = "四不两直";

    private record Problem(String unit, String text) {}

    private static final List<Problem> FIRST = List.of(
            new Problem("ziran-ziyuan-ju", "标准厂房项目监理日志缺少签字。"),
            new Problem("zhujian-ju", "背街小巷改造工地没有公示工期和责任人。"),
            new Problem("jiaotong-ju", "园区道路改造标段没有按周报送施工进度。"),
            new Problem("shuili-ju", "供排水管网部分路段管沟回填不及时，影响道路恢复。"),
            new Problem("jingkai-qu", "污水处理设备进场晚于合同约定。"),
            new Problem("maiping-zhen", "面食集中加工点没有建立项目台账。"));

    private static final List<Problem> SECOND = List.of(
            new Problem("jinrong-ban", "“白名单”企业走访后没有逐户反馈结果。"),
            new Problem("caizheng-ju", "部分惠企资金公示后超过十个工作日没有拨付。"),
            new Problem("shangwu-ju", "展会补助申报指南没有公开受理电话。"),
            new Problem("dongling-zhen", "果园补助名册缺少验收签字。"),
            new Problem("fenglin-xiang", "便民服务中心没有公布惠企政策清单。"));

    private final JournalDraft draft;

    Inspections(JournalDraft draft) {
        this.draft = draft;
    }

    void add() {
        inspection(new InspectionId("DC-2023-1"), "重点项目建设专项督查", LocalDate.of(YearDays.YEAR, 6, 13), FIRST, 6);
        inspection(new InspectionId("DC-2023-2"), "惠企政策落实专项督查", LocalDate.of(YearDays.YEAR, 11, 14), SECOND, 4);
    }

    private void inspection(InspectionId inspection, String title, LocalDate day, List<Problem> found, int putRight) {
        LocalDate rectifyBy = YearDays.after(day, 15);
        List<InspectionProblem> problems = new ArrayList<>();
        for (Problem problem : found) {
            problems.add(new InspectionProblem(
                    problems.size() + 1, new UnitId(problem.unit()), problem.text(), Optional.of(rectifyBy)));
        }
        List<UnitId> units = problems.stream().map(InspectionProblem::unit).toList();
        draft.add(
                day,
                id -> InspectionHeld.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .inspection(inspection)
                        .title(title)
                        .method(METHOD)
                        .inspected(units)
                        .problems(problems)
                        .build());
        LocalDate told = YearDays.after(day, 2);
        draft.add(
                told,
                id -> InspectionFedBack.builder()
                        .id(id)
                        .on(told)
                        .recordedOn(told)
                        .by(YearJournal.OFFICE)
                        .inspection(inspection)
                        .build());
        for (int number = 1; number <= putRight; number++) {
            rectified(inspection, number, YearDays.after(told, 3 + 2 * number));
        }
    }

    private void rectified(InspectionId inspection, int number, LocalDate day) {
        draft.add(
                day,
                id -> ProblemRectified.builder()
                        .id(id)
                        .on(day)
                        .recordedOn(day)
                        .by(YearJournal.OFFICE)
                        .inspection(inspection)
                        .number(number)
                        .text("经现场复核，已整改到位。")
                        .build());
    }
}
