package io.github.liuding.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SvgWriterChartTest {
    private final OrganizationChart chart = OrganizationChart.of(ChartShapes.TWO_COMMANDERS.campaign());

    @TempDir
    Path folder;

    @Test
    void a_file_replaces_the_one_before_and_leaves_nothing_beside_it() throws IOException {
        Path file = folder.resolve("组织机构图.svg");
        Files.writeString(file, "before");

        SvgWriter.write(chart, file);

        assertThat(file).content().isEqualTo(chart.toSvg());
        assertThat(folder.toFile().list()).containsExactly("组织机构图.svg");
    }

    @Test
    void a_stream_gets_the_same_bytes_and_stays_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        SvgWriter.write(chart, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(chart.toSvg());
        assertThat(closed[0]).isFalse();
    }
}
