package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.examples.OwnLedger.Handed;
import io.github.liuding.reporting.preflight.WorkbookPreflight;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on workbooks shows code that runs. */
class WorkbooksDocTest {
    @Test
    void the_code_runs() throws IOException {
        assertThat(Markdown.block("docs/workbooks.md", "java"))
                .isEqualTo(Snippets.of(OwnLedger.class).get(0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OwnLedger.write(
                List.of(new Handed("城关镇", 2, 2), new Handed("河东乡", 2, 1)),
                Map.of("甲专班", List.of("县发改局", "县财政局")),
                () -> false,
                out);

        assertThat(WorkbookPreflight.check(out.toByteArray())).isEmpty();
        assertThat(WorkbookReader.standard()
                        .read(out.toByteArray(), "台账.xlsx")
                        .orElseThrow()
                        .sheets()
                        .get(0)
                        .rows())
                .hasSize(2 + 2 + 2 + 1);
    }
}
