package io.github.liuding.examples;

import static io.github.liuding.testkit.LiudingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.TableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of both examples as text, each compared with the one that was read as a clerk would and accepted. */
class GoldenTablesTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "LENGSHUITAN, 概况, overview",
        "LENGSHUITAN, 任务清单, tasks",
        "LENGSHUITAN, 责任清单, responsibilities",
        "LENGSHUITAN, 措施清单, measures",
        "LENGSHUITAN, 结果清单, results",
        "LENGSHUITAN, 责任分解表, breakdown",
        "LENGSHUITAN, 单位汇总表, units",
        "LENGSHUITAN, 挂图作战表, wall-chart",
        "LENGSHUITAN, 图例说明, legend",
        "QINGHE, 概况, overview",
        "QINGHE, 任务清单, tasks",
        "QINGHE, 责任清单, responsibilities",
        "QINGHE, 措施清单, measures",
        "QINGHE, 结果清单, results",
        "QINGHE, 责任分解表, breakdown",
        "QINGHE, 单位汇总表, units",
        "QINGHE, 挂图作战表, wall-chart",
        "QINGHE, 图例说明, legend",
    })
    void the_table_is_the_accepted_one(Example example, String table, String file) throws IOException {
        List<String> texts = example.tables().stream()
                .filter(candidate -> candidate.name().equals(table))
                .map(TableText::of)
                .toList();

        assertThat(texts).hasSize(1);
        Golden.assertEqual(example.id() + "-" + file + ".txt", texts.get(0));
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void there_are_these_tables_and_none_by_body_because_no_task_belongs_to_one(Example example) throws IOException {
        assertThat(example.tables())
                .extracting(ReportTable::name)
                .containsExactly("概况", "任务清单", "责任清单", "措施清单", "结果清单", "责任分解表", "单位汇总表", "挂图作战表", "图例说明");
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void the_journal_fits_the_campaign(Example example) throws IOException {
        assertThat(example.standing()).hasNoFindings();
    }

    @Test
    void no_accepted_text_is_left_over() throws IOException {
        Stream<String> tables = Arrays.stream(Example.values())
                .flatMap(example -> Stream.of(
                                "overview",
                                "tasks",
                                "responsibilities",
                                "measures",
                                "results",
                                "breakdown",
                                "units",
                                "wall-chart",
                                "legend")
                        .map(file -> example.id() + "-" + file + ".txt"));
        Stream<String> commands = Localities.all().stream()
                .flatMap(id -> Stream.of("show", "check").map(file -> id + "-" + file + ".txt"));
        List<String> names = Stream.of(
                        tables,
                        commands,
                        Arrays.stream(BulletinKind.values()).map(kind -> "bulletin-%s.txt".formatted(kind.id())),
                        Stream.of(
                                "demo-sha256.txt",
                                "drafted-campaigns.txt",
                                "year-counts.txt",
                                "qinghe-calendar.txt",
                                "qinghe-proposals.txt",
                                "qinghe-rank.txt",
                                "qinghe-standing.txt",
                                "qinghe-trial.txt",
                                "qinghe-why.txt"))
                .flatMap(files -> files)
                .toList();
        try (Stream<Path> files = Files.list(Golden.folder())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }
}
