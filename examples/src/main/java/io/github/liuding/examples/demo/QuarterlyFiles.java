package io.github.liuding.examples.demo;

import io.github.liuding.core.accountability.Proposals;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.projection.WallChart;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.examples.year.PaperNumbers;
import io.github.liuding.examples.year.YearDays;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.excel.ArchivedWorkbook;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.ledger.ProposalLedger;
import io.github.liuding.reporting.ledger.SupervisionTables;
import io.github.liuding.reporting.ledger.UnitTables;
import io.github.liuding.reporting.ledger.WallChartLedger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What comes out every quarter (季度文件): dispatch and evaluation, the wall chart, the lists and forms of every unit. */
final class QuarterlyFiles {
    /** Who signs reports to a superior; the county has no persons, so that nobody is named. */
    static final String SIGNATORY = "×××";

    private final Desk desk;

    QuarterlyFiles(Desk desk) {
        this.desk = desk;
    }

    Stream<DemoFile> files(YearMonth last, int quarter) {
        String group = YearFolders.group(last);
        LocalDate end = last.atEndOfMonth();
        LocalDate dispatched = YearDays.after(YearDays.dispatch(last), 1);
        LocalDate evaluated = YearDays.evaluation(last);
        return Stream.of(
                DemoFile.of(
                        YearFolders.path(last, "情况通报.docx"),
                        group,
                        BulletinKind.SITUATION_CIRCULAR.word(),
                        "各乡镇、县经开区、县直各单位",
                        desk.word(BulletinRequest.builder(BulletinKind.SITUATION_CIRCULAR, dispatched)
                                .number(PaperNumbers.situation(quarter))
                                .copyTo("县委办公室，县人大常委会办公室，县政协办公室")
                                .build())),
                DemoFile.of(
                        YearFolders.path(last, "季度评估报告.docx"),
                        group,
                        BulletinKind.QUARTERLY_EVALUATION.word(),
                        "领导小组",
                        desk.word(BulletinRequest.builder(BulletinKind.QUARTERLY_EVALUATION, evaluated)
                                .period(Period.of(PeriodKind.QUARTER, end))
                                .number(PaperNumbers.evaluation(quarter))
                                .recipients(desk.campaign().issuer())
                                .addSignatory(SIGNATORY)
                                .build())),
                DemoFile.of(
                                YearFolders.path(last, "挂图作战表.xlsx"),
                                group,
                                "挂图作战表",
                                "领导小组，上墙",
                                () -> desk.workbook(
                                        "挂图作战表", end, List.of(WallChartLedger.of(WallChart.of(desk.standing(end))))))
                        .note("每项任务一条，到哪天应到哪里"),
                DemoFile.of(
                        YearFolders.path(last, "督查督办台账.xlsx"),
                        group,
                        "督查督办台账",
                        "跟踪督导组、县政府督查室",
                        () -> desk.workbook("督查督办台账", end, SupervisionTables.of(desk.standing(end)))),
                DemoFile.of(
                                YearFolders.path(last, "责任追究建议.xlsx"),
                                group,
                                "责任追究建议",
                                "领导小组办公室，供研究",
                                () -> proposals(evaluated))
                        .note("只列依据，不作结论"),
                DemoFile.of(YearFolders.path(last, "各单位清单.zip"), group, "各单位清单", "各单位，每个单位一份", () -> unitLists(end))
                        .note("每个单位只有本单位的任务和事项"),
                DemoFile.of(YearFolders.path(last, "进展报送表.zip"), group, "进展报送表", "各牵头单位，填报后交回", () -> forms(end))
                        .note("填好交回后直接登记"));
    }

    private Written proposals(LocalDate day) throws IOException {
        Proposals proposals = Proposals.of(desk.standing(day));
        return desk.workbook("责任追究建议", day, List.of(ProposalLedger.of(proposals)));
    }

    private Written unitLists(LocalDate day) throws IOException {
        List<ArchivedWorkbook> workbooks = new ArrayList<>();
        for (UnitTables unit : UnitTables.of(desk.standing(day))) {
            String name = unit.unit().name();
            workbooks.add(new ArchivedWorkbook(
                    String.format(Locale.ROOT, "%02d-%s.xlsx", workbooks.size() + 1, name),
                    () -> new ReportWorkbook(name + "四清单", desk.campaign().issuer(), day, unit.tables())));
        }
        return archive(workbooks);
    }

    private Written forms(LocalDate day) throws IOException {
        Standing standing = desk.standing(day);
        List<ArchivedWorkbook> workbooks = new ArrayList<>();
        for (UnitId unit : ProgressForm.units(standing)) {
            String name = desk.campaign().units().nameOf(unit);
            workbooks.add(new ArchivedWorkbook(
                    String.format(Locale.ROOT, "%02d-%s.xlsx", workbooks.size() + 1, name),
                    () -> ProgressForm.of(standing, unit)
                            .form()
                            .workbook(name + "进展报送表", desk.campaign().issuer())));
        }
        return archive(workbooks);
    }

    private static Written archive(List<ArchivedWorkbook> workbooks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = ExcelWriter.standard().writeAll(workbooks, out);
        return Written.of(out, findings);
    }
}
