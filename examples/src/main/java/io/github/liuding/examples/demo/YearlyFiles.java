package io.github.liuding.examples.demo;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.examples.year.PaperNumbers;
import io.github.liuding.examples.year.YearDays;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What comes out once a year (年度文件): the result of the assessment, with one veto. */
final class YearlyFiles {
    private final Desk desk;

    YearlyFiles(Desk desk) {
        this.desk = desk;
    }

    List<DemoFile> files() {
        LocalDate day = YearDays.yearly();
        YearMonth month = YearMonth.from(day);
        Period year = Period.of(PeriodKind.YEAR, LocalDate.of(YearDays.YEAR, 12, 31));
        BulletinRequest circular = BulletinRequest.builder(BulletinKind.YEARLY_CIRCULAR, day)
                .period(year)
                .number(PaperNumbers.yearly())
                .build();
        String group = YearFolders.group(month);
        return List.of(
                DemoFile.of(
                                YearFolders.path(month, "年度考核通报.docx"),
                                group,
                                BulletinKind.YEARLY_CIRCULAR.word(),
                                "各乡镇、县经开区、县直各单位",
                                desk.word(circular))
                        .note("一个单位被一票否决"),
                DemoFile.of(
                                YearFolders.path(month, "年度考核通报.html"),
                                group,
                                BulletinKind.YEARLY_CIRCULAR.word(),
                                "各乡镇、县经开区、县直各单位",
                                desk.page(circular))
                        .note("同一通报的网页"),
                DemoFile.of(
                        YearFolders.path(month, "年度考核排名.xlsx"),
                        group,
                        "考核排名",
                        "考核评估组",
                        () -> new MonthlyFiles(desk).ranking(year, day)));
    }
}
