package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter terminal = new StringWriter();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal), "示例文件");

    @Test
    void the_bar_grows_on_one_line() {
        bar.show(1, 4);
        bar.show(2, 4);

        assertThat(terminal.toString())
                .isEqualTo("\r示例文件 [##########------------------------------] 1/4"
                        + "\r示例文件 [####################--------------------] 2/4");
    }

    @Test
    void who_is_overtaken_shows_nothing() {
        bar.show(2, 4);
        String before = terminal.toString();
        bar.show(1, 4);

        assertThat(terminal.toString()).isEqualTo(before);
    }

    @Test
    void the_bar_is_wiped_away_at_the_end() {
        bar.show(4, 4);

        assertThat(terminal.toString()).startsWith("\r ").endsWith(" \r").doesNotContain("#");
    }
}
