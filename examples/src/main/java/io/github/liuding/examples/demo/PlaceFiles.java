package io.github.liuding.examples.demo;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.examples.year.Resources;
import io.github.liuding.reporting.chart.OrganizationChart;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ical.IcsWriter;
import io.github.liuding.reporting.ledger.CampaignLedger;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A real place by its published paper (真实地区): its lists, organization chart, calendar and what the check tells. Nothing
 * is reported on it: of real places there is no progress here.
 */
final class PlaceFiles {
    private static final String GROUP = "五个真实地区（只按公开文件，没有进展数据）";

    private final String file;
    private final String text;
    private final Campaign campaign;
    private final LocalDate asOf;

    PlaceFiles(String id, LocalDate asOf) throws IOException {
        this.file = id + ".yaml";
        this.text = Resources.text("campaigns/" + file);
        this.campaign = CampaignFiles.parse(file, text).orElseThrow();
        this.asOf = asOf;
    }

    List<DemoFile> files() {
        DateRange year = DateRange.ofClosed(LocalDate.of(asOf.getYear(), 1, 1), LocalDate.of(asOf.getYear(), 12, 31));
        return List.of(
                file("四清单.xlsx", "四清单", "牵头单位、责任单位", () -> lists(campaign, Journal.empty(), asOf)),
                file(
                        "组织机构图.svg",
                        "组织机构图",
                        "上墙",
                        () -> Written.text(OrganizationChart.of(campaign).toSvg())),
                file("日程.ics", "日程", "联络员，导入日历", () -> Written.text(IcsWriter.text(Agenda.of(campaign, year)))),
                file("方案核对.txt", "方案核对", "起草人", this::check));
    }

    /** The workbook of the four lists, as the command {@code lists} writes it. */
    static Written lists(Campaign campaign, Journal journal, LocalDate asOf) throws IOException {
        return Desk.workbook(new ReportWorkbook(
                campaign.shortName() + "四清单",
                campaign.issuer(),
                asOf,
                CampaignLedger.bound(Standing.of(campaign, journal, asOf))));
    }

    private Written check() {
        List<Finding> findings =
                CampaignFiles.check(file, text, Optional.empty()).findings();
        String lines = findings.stream().map(one -> one + "\n").collect(Collectors.joining());
        return Written.text(findings.isEmpty() ? "没有发现不一致之处。\n" : lines);
    }

    private DemoFile file(String name, String kind, String audience, DemoFile.Content content) {
        return DemoFile.of("各地/" + campaign.locality() + "/" + name, GROUP, kind, audience, content)
                .note(campaign.locality());
    }
}
