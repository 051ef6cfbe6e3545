package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.reporting.form.Form;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperHead;
import io.github.liuding.reporting.preflight.WorkbookPreflight;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.testkit.Clerk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page shows code that is compiled, most of it programs that run, with what they print. */
class DocsCodeTest {
    private static final Path CAMPAIGNS = Repository.path("examples/src/main/resources/campaigns");

    @TempDir
    private Path folder;

    /** The first program of a page, with what it is run on. */
    record Shown(String page, Class<?> program, Start start) {
        interface Start {
            void in(Path folder) throws IOException;
        }

        @Override
        public String toString() {
            return page;
        }
    }

    static Stream<Shown> pages() {
        String qinghe = CAMPAIGNS.resolve("qinghe.yaml").toString();
        String journal = CAMPAIGNS.resolve("qinghe.jsonl").toString();
        return Stream.of(
                new Shown("docs/a-year-in-qinghe.md", AYear.class, folder -> AYear.main(new String[0])),
                new Shown(
                        "docs/assessment.md",
                        RankAndExplain.class,
                        folder -> RankAndExplain.main(new String[] {qinghe, journal})),
                new Shown(
                        "docs/bulletins.md",
                        RankingOfMonth.class,
                        folder -> RankingOfMonth.main(new String[] {
                            qinghe, journal, folder.resolve("通报.docx").toString()
                        })),
                new Shown(
                        "docs/campaign-file.md",
                        DefineALocality.class,
                        folder -> DefineALocality.main(new String[] {qinghe})),
                new Shown(
                        "docs/reading.md",
                        ReadANotice.class,
                        folder -> ReadANotice.main(new String[] {
                            notice(folder), folder.resolve("草稿.yaml").toString()
                        })),
                new Shown(
                        "docs/worked-example.md",
                        OneTask.class,
                        folder -> OneTask.main(new String[] {
                            qinghe, CAMPAIGNS.resolve("qinghe-one-task.jsonl").toString(), "QH-07"
                        })));
    }

    /** The notice that the page shows, as a file. */
    private static String notice(Path folder) throws IOException {
        return Files.writeString(folder.resolve("通知.txt"), Markdown.block("docs/reading.md", "notice"))
                .toString();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_shows_the_program_that_runs_and_what_it_prints(Shown shown) throws IOException {
        assertThat(Markdown.block(shown.page(), "java"))
                .isEqualTo(Snippets.of(shown.program()).get(0));
        assertThat(Printed.by(() -> shown.start().in(folder))).isEqualTo(Markdown.block(shown.page(), "text"));
    }

    /** More than forty lines nobody reads. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                AYear.class,
                DefineALocality.class,
                FormsOutAndBack.class,
                OneTask.class,
                OwnLedger.class,
                OwnPaper.class,
                QuickStart.class,
                RankAndExplain.class,
                RankingOfMonth.class,
                ReadANotice.class,
                ReadAnyWorkbook.class
            })
    void a_program_is_short(Class<?> program) throws IOException {
        assertThat(Snippets.of(program))
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(snippet.lines()).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void a_draft_is_a_campaign_file() throws IOException {
        ReadANotice.main(new String[] {notice(folder), folder.resolve("草稿.yaml").toString()});
        assertThat(CampaignFiles.read(folder.resolve("草稿.yaml")).value()).isPresent();
    }

    @Test
    void every_block_of_code_stands_in_a_source_file_that_is_compiled() throws IOException {
        List<String> sources = sources();
        for (Path page : pagesOfDocs()) {
            String name = Repository.path("").relativize(page).toString();
            for (String block : Markdown.all(name, "java")) {
                assertThat(sources.stream().anyMatch(source -> source.contains(stripped(block))))
                        .as("%s:%n%s", name, block)
                        .isTrue();
            }
        }
    }

    @Test
    void forms_go_out_and_come_back_as_lines_of_the_journal() throws IOException {
        assertThat(Markdown.all("docs/forms.md", "java")).isEqualTo(Snippets.of(FormsOutAndBack.class));
        Campaign campaign = CampaignFiles.read(CAMPAIGNS.resolve("qinghe.yaml")).orElseThrow();
        Journal journal = JournalFiles.read(CAMPAIGNS.resolve("qinghe.jsonl")).orElseThrow();
        LocalDate sent = LocalDate.of(2022, 6, 20);
        Standing standing = Standing.of(campaign, journal.knownBy(sent), sent);
        FormsOutAndBack.handOut(standing, folder);
        for (UnitId unit : ProgressForm.units(standing)) {
            assertThat(WorkbookPreflight.check(folder.resolve(unit + ".xlsx"))).isEmpty();
        }

        UnitId unit = ProgressForm.units(standing).get(0);
        Form<TaskStanding> form = ProgressForm.of(standing, unit).form();
        String task = form.table().rows().iterator().next().task().id().value();
        Path back = Files.write(folder.resolve("交回.xlsx"), Clerk.filledIn(form, task));
        Path marked = folder.resolve("标注.xlsx");
        String printed = Printed.by(
                () -> FormsOutAndBack.takeBack(campaign, journal, sent, unit, back, LocalDate.of(2022, 6, 25), marked));
        assertThat(printed)
                .startsWith("{\"type\":\"progress\",\"id\":\"BS-2022-06-20-%s-%s\"".formatted(unit, task))
                .hasLineCount(1);
        assertThat(WorkbookPreflight.check(marked)).isEmpty();
    }

    @Test
    void a_form_of_ones_own_comes_back() throws IOException {
        Campaign campaign = CampaignFiles.read(CAMPAIGNS.resolve("qinghe.yaml")).orElseThrow();
        Form<OwnLedger.Handed> form = FormsOutAndBack.own(
                campaign,
                campaign.units().units().get(0).id(),
                LocalDate.of(2022, 7, 1),
                List.of(new OwnLedger.Handed("青陌镇", 2, 1)));
        assertThat(Clerk.handIn(form, Clerk.filledIn(form, "青陌镇")).changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.after().orElseThrow().text()).isEqualTo("31"));
    }

    @Test
    void a_paper_of_ones_own_is_printed_without_a_finding() throws IOException {
        assertThat(Markdown.all("docs/papers.md", "java")).isEqualTo(Snippets.of(OwnPaper.class));
        ReportTable<String> ranking =
                ReportTable.of("排名", List.of("青陌镇")).column(Column.of("单位", CellTypes.TEXT, (String row) -> row));
        assertThat(Printed.by(() -> OwnPaper.write(ranking, folder)))
                .contains("青优组发〔2022〕3号", "2022年4月7日", "青陌镇")
                .doesNotContain("GB");
        Path local = folder.resolve("本地.docx");
        OwnPaper.local()
                .write(
                        OfficialDocument.builder()
                                .head(PaperHead.builder("青禾县人民政府", "文件").build())
                                .addBody(Block.paragraph("照此办理。"))
                                .build(),
                        local);
        try (ZipFile docx = new ZipFile(local.toFile());
                InputStream text = docx.getInputStream(docx.getEntry("word/document.xml"))) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"仿宋\"")
                    .doesNotContain("仿宋_GB2312");
        }
    }

    @Test
    void any_workbook_is_read() throws IOException {
        assertThat(Markdown.all("docs/reading-workbooks.md", "java")).isEqualTo(Snippets.of(ReadAnyWorkbook.class));
        Path file = folder.resolve("四清单.xlsx");
        QuickStart.main(new String[] {Example.LENGSHUITAN.campaignFile().toString(), file.toString()});
        assertThat(Printed.by(() -> ReadAnyWorkbook.main(new String[] {file.toString()})))
                .contains("B3 Text");
        assertThat(ReadAnyWorkbook.countRows(file)).isPositive();
        assertThat(Printed.by(() -> ReadAnyWorkbook.preflight(file))).isEmpty();
    }

    private static List<Path> pagesOfDocs() throws IOException {
        try (Stream<Path> docs = Files.list(Repository.path("docs"));
                Stream<Path> readmes = Stream.of("README.md", "README.zh-CN.md").map(Repository::path)) {
            return Stream.concat(docs.filter(file -> file.toString().endsWith(".md")), readmes)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> sources() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("examples/src", "testkit/src", "quickstarts")) {
            try (Stream<Path> files = Files.walk(Repository.path(folder))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    texts.add(stripped(Files.readString(file)));
                }
            }
        }
        return texts;
    }

    private static String stripped(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
