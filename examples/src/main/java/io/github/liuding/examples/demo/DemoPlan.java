package io.github.liuding.examples.demo;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.examples.year.QingheYear;
import io.github.liuding.examples.year.Resources;
import io.github.liuding.examples.year.YearDays;
import io.github.liuding.reporting.bulletin.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files the demo writes (示例文件清单), in the order of the index page.
 *
 * @param files none of them at the path of another
 */
public record DemoPlan(List<DemoFile> files) {
    private static final String FIRST = "先看这两份";

    /**
     * Checks that no file lies over another.
     *
     * @throws IllegalArgumentException if a path stands twice
     */
    public DemoPlan {
        files = List.copyOf(files);
        Set<String> paths = new HashSet<>();
        for (DemoFile file : files) {
            if (!paths.add(file.path())) {
                throw new IllegalArgumentException("Path '%s' of the demo must stand once".formatted(file.path()));
            }
        }
    }

    /** The year in 青禾县 and the five real places. */
    public static DemoPlan standard() throws IOException {
        Desk desk = new Desk(QingheYear.standard(), wording());
        List<DemoFile> files = new ArrayList<>(first());
        files.addAll(new CampaignPapers(desk).files());
        files.addAll(ofYear(desk));
        for (PlaceFiles place : places()) {
            files.addAll(place.files());
        }
        return new DemoPlan(files);
    }

    private static Wording wording() throws IOException {
        return Wording.parse("words.yaml", Resources.text("year/words.yaml")).orElseThrow();
    }

    /** A real district without progress, and the county of the worked example on one day. */
    private static List<DemoFile> first() throws IOException {
        Campaign district = campaign("lengshuitan");
        Campaign county = campaign("qinghe");
        Journal journal = JournalFiles.parse("qinghe.jsonl", Resources.text("campaigns/qinghe.jsonl"))
                .orElseThrow();
        return List.of(
                lists(district, Journal.empty(), LocalDate.of(2021, 3, 25)).note("真实地区，公开文件的19项任务，没有进展数据"),
                lists(county, journal, LocalDate.of(2022, 6, 25)).note("虚构的县2022年的12项任务，有进展"));
    }

    private static DemoFile lists(Campaign campaign, Journal journal, LocalDate asOf) {
        return DemoFile.of(
                campaign.locality() + "四清单.xlsx",
                FIRST,
                "四清单",
                "初次使用的人",
                () -> PlaceFiles.lists(campaign, journal, asOf));
    }

    private static Campaign campaign(String id) throws IOException {
        String file = id + ".yaml";
        return CampaignFiles.parse(file, Resources.text("campaigns/" + file)).orElseThrow();
    }

    /** Month by month; within a month in the order in which they are named here. */
    private static List<DemoFile> ofYear(Desk desk) {
        List<DemoFile> files = new ArrayList<>();
        MonthlyFiles monthly = new MonthlyFiles(desk);
        YearDays.months().forEach(month -> monthly.files(month).forEach(files::add));
        QuarterlyFiles quarterly = new QuarterlyFiles(desk);
        List<YearMonth> ends = YearDays.quarterEnds();
        for (int quarter = 1; quarter <= ends.size(); quarter++) {
            quarterly.files(ends.get(quarter - 1), quarter).forEach(files::add);
        }
        files.addAll(new YearlyFiles(desk).files());
        files.addAll(new Letters(desk).files());
        return files.stream().sorted(Comparator.comparing(DemoPlan::folder)).toList();
    }

    private static String folder(DemoFile file) {
        return file.path().substring(0, file.path().lastIndexOf('/'));
    }

    private static List<PlaceFiles> places() throws IOException {
        return List.of(
                new PlaceFiles("pinglu", LocalDate.of(2022, 6, 30)),
                new PlaceFiles("jishan", LocalDate.of(2022, 6, 30)),
                new PlaceFiles("lengshuitan", LocalDate.of(2021, 6, 30)),
                new PlaceFiles("jingdezhen", LocalDate.of(2022, 6, 30)),
                new PlaceFiles("ganzhou", LocalDate.of(2016, 6, 30)));
    }
}
