package io.github.liuding.examples.demo;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.examples.year.PaperNumbers;
import io.github.liuding.examples.year.YearDays;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.ledger.CampaignLedger;
import io.github.liuding.reporting.ledger.RankingLedger;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What comes out every month (月度文件): the four lists, the ranking as circular and workbook, the work bulletin. */
final class MonthlyFiles {
    private static final String UNITS = "各乡镇、县经开区、县直各单位";

    private final Desk desk;

    MonthlyFiles(Desk desk) {
        this.desk = desk;
    }

    Stream<DemoFile> files(YearMonth month) {
        String group = YearFolders.group(month);
        LocalDate end = month.atEndOfMonth();
        Period period = Period.of(PeriodKind.MONTH, end);
        BulletinRequest circular = BulletinRequest.builder(BulletinKind.RANKING_CIRCULAR, YearDays.ranking(month))
                .period(period)
                .number(PaperNumbers.ranking(month))
                .build();
        BulletinRequest bulletin = BulletinRequest.builder(BulletinKind.WORK_BULLETIN, YearDays.bulletin(month))
                .period(period)
                .copyTo("领导小组组长、副组长")
                .build();
        return Stream.of(
                DemoFile.of(
                        YearFolders.path(month, "四清单.xlsx"),
                        group,
                        "四清单",
                        "领导小组办公室、各牵头单位",
                        () -> desk.workbook("四清单", end, CampaignLedger.bound(desk.standing(end)))),
                DemoFile.of(
                        YearFolders.path(month, "工作简报.docx"),
                        group,
                        BulletinKind.WORK_BULLETIN.word(),
                        "领导小组成员",
                        desk.word(bulletin)),
                DemoFile.of(
                        YearFolders.path(month, "排队通报.docx"),
                        group,
                        BulletinKind.RANKING_CIRCULAR.word(),
                        UNITS,
                        desk.word(circular)),
                DemoFile.of(
                                YearFolders.path(month, "排队通报.html"),
                                group,
                                BulletinKind.RANKING_CIRCULAR.word(),
                                UNITS,
                                desk.page(circular))
                        .note("同一通报的网页"),
                DemoFile.of(
                                YearFolders.path(month, "考核排名.xlsx"),
                                group,
                                "考核排名",
                                "考核评估组",
                                () -> ranking(period, YearDays.ranking(month)))
                        .note("改动权重，名次随之变动"));
    }

    /** The ranking of a period with the score sheets behind it, as it was known on a day. */
    Written ranking(Period period, LocalDate day) throws IOException {
        Journal known = desk.knownBy(day);
        Assessment assessment = Assessment.of(desk.campaign(), known, period);
        List<Assessment> earlier = AssessmentHistory.before(assessment.scheme(), desk.campaign(), known, period);
        return desk.workbook(period.words() + "考核排名", day, RankingLedger.of(assessment, earlier));
    }
}
