package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of the README runs, and the README shows that code and what it prints. */
class QuickStartTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void it_prints_three_tasks_and_writes_the_workbook() throws IOException {
        Path workbook = folder.resolve("lists.xlsx");

        assertThat(printed(workbook)).isEqualTo("""
                        LS-01 未报告 未报告
                        LS-02 未报告 未报告
                        LS-03 未报告 未报告
                        """);
        assertThat(ReadBack.sheets(workbook).keySet())
                .containsExactly("任务清单", "责任清单", "措施清单", "结果清单", "责任分解表", "单位汇总表", "挂图作战表");
        assertThat(ReadBack.sheets(workbook).getOrDefault("任务清单", List.of()))
                .hasSize(ReadBack.ROWS_ABOVE + 19 + 2)
                .first()
                .satisfies(title -> assertThat(ReadBack.text(title, 0)).isEqualTo("后疫情时代优化营商环境“建议案”领导批示办理工作任务清单"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_readme_shows_the_code_that_runs_and_what_it_prints(String readme) throws IOException {
        assertThat(Markdown.block(readme, "java"))
                .isEqualTo(Snippets.of(QuickStart.class).get(0));
        assertThat(Markdown.after(readme, "java")).isEqualTo(printed(folder.resolve("lists.xlsx")));
    }

    private static String printed(Path workbook) throws IOException {
        return Printed.by(() ->
                QuickStart.main(new String[] {Example.LENGSHUITAN.campaignFile().toString(), workbook.toString()}));
    }
}
