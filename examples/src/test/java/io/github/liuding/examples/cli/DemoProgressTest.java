package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.examples.demo.DemoFile;
import io.github.liuding.examples.demo.DemoPlan;
import io.github.liuding.examples.demo.DemoWriter;
import io.github.liuding.examples.demo.Written;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** How far the demo is: told file by file, and shown on a terminal only. */
class DemoProgressTest {
    private static final DemoPlan TWO = new DemoPlan(List.of(file("一.txt"), file("二.txt")));

    @TempDir
    Path folder = Path.of("");

    private static DemoFile file(String path) {
        return new DemoFile(path, "组", "种类", "人", Optional.empty(), () -> Written.text(path));
    }

    @Test
    void each_file_is_told_once_and_the_index_page_last() throws IOException {
        List<String> told = Collections.synchronizedList(new ArrayList<>());

        new DemoWriter(TWO, (files, all) -> told.add(files + "/" + all)).write(folder);

        assertThat(told).containsExactlyInAnyOrder("1/3", "2/3", "3/3").endsWith("3/3");
        assertThat(folder.resolve("一.txt")).hasContent("一.txt");
        assertThat(folder.resolve("index.html")).exists();
    }

    @Test
    void a_terminal_shows_the_bar() {
        assertThat(err(Ansi.ON)).contains("示例文件 [").contains("/3").endsWith(" \r");
    }

    @Test
    void what_is_no_terminal_stays_clean() {
        assertThat(err(Ansi.OFF)).isEmpty();
    }

    private String err(Ansi ansi) {
        StringWriter err = new StringWriter();
        int status = new CommandLine(new DemoCommand(ansi, () -> TWO))
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute("--out", folder.toString());
        assertThat(status).isZero();
        return err.toString();
    }
}
