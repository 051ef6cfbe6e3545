package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.testing.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writing a workbook loads no class of AWT or the font system.
 *
 * <p>A server's Java may come without them ("headless" packages lack libfontmanager), or without any font, where
 * {@code sun.font} fails when it starts; and loading them takes longer than writing a workbook. So no class may be
 * loaded of the toolkit ({@code java.awt}, {@code sun.awt}), of drawing ({@code sun.java2d}), of fonts
 * ({@code sun.font}), nor of POI, which takes a second to start.
 */
class NoFontsTest {
    private static final List<String> FORBIDDEN =
            List.of("java.awt.", "sun.awt.", "sun.java2d.", "sun.font.", "org.apache.poi.", "org.apache.xmlbeans.");

    @TempDir
    Path folder;

    @Test
    void no_class_of_awt_or_fonts_is_loaded() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        // With -Xshare:off every class is loaded for the asking, none comes from an archive.
        String printed =
                ChildJvm.run(WorkbookDigest.class, "-Xshare:off", "-Xlog:class+load:file=" + log + ":none:filecount=0");

        Set<String> loaded = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            loaded.add(line.split(" ")[0]);
        }
        assertThat(printed).isEqualTo(WorkbookDigest.digest());
        assertThat(loaded)
                .contains("java.lang.Object", "io.github.liuding.reporting.excel.ExcelWriter")
                .hasSizeGreaterThan(500);
        assertThat(loaded)
                .filteredOn(name -> FORBIDDEN.stream().anyMatch(name::startsWith))
                .isEmpty();
    }
}
