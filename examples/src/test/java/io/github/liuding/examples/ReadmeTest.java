package io.github.liuding.examples;

import static io.github.liuding.testkit.LiudingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.TableText;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show is so: files that can be read, code that runs, versions that the build has. */
class ReadmeTest {
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_campaign_and_its_journal_are_read_without_findings(String readme) throws IOException {
        WithFindings<Campaign> campaign = CampaignFiles.parse("campaign.yaml", Markdown.block(readme, "yaml"));
        WithFindings<Journal> journal = JournalFiles.parse("journal.jsonl", Markdown.block(readme, "json"));

        assertThat(campaign).hasNoFindings();
        assertThat(journal).hasNoFindings();
        assertThat(Standing.of(campaign.orElseThrow(), journal.orElseThrow(), LocalDate.of(2022, 6, 25)))
                .hasNoFindings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_columns_and_lists_of_your_own_are_code_that_is_compiled(String readme) throws IOException {
        assertThat(Markdown.all(readme, "java"))
                .containsExactlyElementsOf(
                        Stream.concat(Snippets.of(QuickStart.class).stream(), Snippets.of(OwnTables.class).stream())
                                .toList());
        String record = "record Item(int number, String matter, Optional<LocalDate> settledOn)";
        assertThat(Files.readString(Repository.path(readme))).contains("`" + record + "`");
        assertThat(Files.readString(
                        Repository.mainSources("examples").resolve("io/github/liuding/examples/OwnTables.java")))
                .contains(record);
    }

    @Test
    void a_column_of_your_own_stands_at_the_right_of_the_shipped_list() throws IOException {
        assertThat(TableText.of(OwnTables.withSource(Example.QINGHE.standing()))
                        .lines()
                        .filter(line -> line.matches("(序号|1|3) \\| .*")))
                .satisfiesExactly(
                        headings -> assertThat(headings).endsWith(" | 亮灯 | 任务来源"),
                        first -> assertThat(first).endsWith(" | 2022年县政府工作报告"),
                        third -> assertThat(third).endsWith(" | 本方案"));
    }

    @Test
    void a_list_of_your_own_has_rows_of_any_type() {
        assertThat(TableText.of(OwnTables.ofMatters(List.of(
                        new OwnTables.Item(1, "窗口延时服务", Optional.of(LocalDate.of(2022, 6, 1))),
                        new OwnTables.Item(2, "停车难", Optional.empty())))))
                .isEqualTo("""
                        # 督查台账
                        督查事项台账
                        序号 | 事项 | 办结日期
                        1 | 窗口延时服务 | 2022年6月1日
                        2 | 停车难 | 未办结
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_bridge_of_the_logging_has_the_version_of_the_build(String readme) throws IOException {
        assertThat(Files.readString(Repository.path("pom.xml"))).containsOnlyOnce("<log4j.version>");
        String version = between(Files.readString(Repository.path("pom.xml")), "<log4j.version>", "</log4j.version>");
        assertThat(Markdown.all(readme, "xml"))
                .filteredOn(block -> block.contains("log4j-to-slf4j"))
                .singleElement()
                .satisfies(block ->
                        assertThat(between(block, "<version>", "</version>")).isEqualTo(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void every_exported_package_is_in_the_table(String readme) throws IOException {
        List<String> table = Pattern.compile(
                        "^\\|( `liuding-.*?)? \\| (`[a-z0-9.]+`([,、] ?`[a-z0-9.]+`)*) \\|", Pattern.MULTILINE)
                .matcher(Files.readString(Repository.path(readme)))
                .results()
                .flatMap(row -> Stream.of(row.group(2).replace("`", "").split("[,、] ?")))
                .toList();
        List<String> exported = new ArrayList<>();
        for (String module : Repository.PUBLISHED) {
            String own = "io.github.liuding." + module;
            Sources.of(module).exportedPackages().stream()
                    .map(name -> name.equals(own) ? module : name.substring(own.length() + 1))
                    .forEach(exported::add);
        }

        assertThat(table).containsExactlyInAnyOrderElementsOf(exported);
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_fault_is_told_as_shown(String readme) throws IOException {
        String faulty = Markdown.block(readme, "yaml").replace("lead: 县发改局", "lead: 县发改居");

        assertThat(CampaignFiles.parse("campaign.yaml", faulty).findings())
                .map(finding -> finding + "\n")
                .containsExactly(Markdown.after(readme, "yaml"));
    }
}
