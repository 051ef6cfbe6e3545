package io.github.liuding.examples.demo;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.examples.year.PaperNumbers;
import io.github.liuding.examples.year.YearDays;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.chart.OrganizationChart;
import io.github.liuding.reporting.ical.IcsWriter;
import java.time.LocalDate;
import java.util.List;

/** What stands at the beginning of the year (方案文件): who does what by when; and the data behind it all. */
final class CampaignPapers {
    static final String GROUP = "方案和组织";

    private static final LocalDate DAY = LocalDate.of(YearDays.YEAR, 1, 4);

    private final Desk desk;

    CampaignPapers(Desk desk) {
        this.desk = desk;
    }

    List<DemoFile> files() {
        DateRange year = DateRange.ofClosed(LocalDate.of(YearDays.YEAR, 1, 1), LocalDate.of(YearDays.YEAR, 12, 31));
        return List.of(
                DemoFile.of(
                                path("调整领导小组的通知.docx"),
                                GROUP,
                                BulletinKind.FOUNDING_NOTICE.word(),
                                "各乡镇、县经开区、县直各单位",
                                desk.word(BulletinRequest.builder(BulletinKind.FOUNDING_NOTICE, DAY)
                                        .number(PaperNumbers.adjusting())
                                        .build()))
                        .note("第二年按分工变动调整"),
                DemoFile.of(
                        path("任务分解表.docx"),
                        GROUP,
                        BulletinKind.TASK_BREAKDOWN.word(),
                        "各牵头单位、责任单位",
                        desk.word(BulletinRequest.builder(BulletinKind.TASK_BREAKDOWN, DAY)
                                .number(PaperNumbers.breakdown())
                                .build())),
                DemoFile.of(
                                path("组织机构图.svg"),
                                GROUP,
                                "组织机构图",
                                "领导小组及其办公室，上墙",
                                () -> Written.text(
                                        OrganizationChart.of(desk.campaign()).toSvg()))
                        .note("A3横向"),
                DemoFile.of(
                                path("全年日程.ics"),
                                GROUP,
                                "日程",
                                "各单位联络员，导入手机或办公日历",
                                () -> Written.text(IcsWriter.text(Agenda.of(desk.campaign(), year))))
                        .note("报送、会议、督查和各项任务的时限"),
                DemoFile.of(
                                path("方案数据.yaml"),
                                GROUP,
                                "方案数据文件",
                                "开发人员",
                                () -> Written.text(CampaignFiles.toYaml(desk.campaign())))
                        .note("本目录所有文件由它和工作日志生成"),
                DemoFile.of(
                        path("工作日志（示例数据）.jsonl"),
                        GROUP,
                        "工作日志",
                        "开发人员",
                        () -> Written.text(JournalFiles.write(desk.journal()))));
    }

    private static String path(String name) {
        return YearFolders.YEAR + "/方案/" + name;
    }
}
