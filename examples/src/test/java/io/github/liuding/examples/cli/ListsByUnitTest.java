package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsByUnitTest {
    @TempDir
    Path folder;

    @Test
    void every_unit_gets_a_workbook_of_its_own() throws IOException {
        Path campaigns = Path.of("src/main/resources/campaigns");
        Call call = Call.of(
                "lists",
                campaigns.resolve("qinghe.yaml"),
                "--journal",
                campaigns.resolve("qinghe.jsonl"),
                "--as-of",
                "2022-06-30",
                "--by-unit",
                "--out",
                folder);

        assertThat(call.status()).isZero();
        Path zip = folder.resolve("青禾县各单位清单.zip");
        assertThat(call.out()).isEqualTo(zip + System.lineSeparator());
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(in.readAllBytes()))) {
                    assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("任务清单");
                }
            }
        }
        assertThat(names).startsWith("01-县发改局.xlsx", "02-县科工信局.xlsx").hasSizeGreaterThan(10);
    }
}
