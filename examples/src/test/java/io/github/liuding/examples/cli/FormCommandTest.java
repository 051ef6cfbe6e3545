package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.examples.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round of an office: forms go out, are filled in, and come back. */
class FormCommandTest {
    @TempDir
    private Path folder;

    private static Call call(Object... arguments) throws IOException {
        return Call.of(arguments);
    }

    private Path handedOut() throws IOException {
        Path file = folder.resolve("县发改局.xlsx");
        Call call = call(
                "form",
                Example.QINGHE.campaignFile(),
                "--journal",
                Example.QINGHE.journalFile().orElseThrow(),
                "--as-of",
                "2022-07-25",
                "--unit",
                "县发改局",
                "--out",
                file);
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        assertThat(call.out().strip()).isEqualTo(file.toString());
        return file;
    }

    private static void type(Path file, String address, String text) throws IOException {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        try (workbook) {
            XSSFCell cell = workbook.getSheetAt(0)
                    .getRow(Integer.parseInt(address.substring(1)) - 1)
                    .getCell(address.charAt(0) - 'A');
            cell.setBlank();
            cell.setCellValue(text);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private Call take(Path file, Object... more) throws IOException {
        Object[] all = new Object[more.length + 7];
        Object[] first = {
            "take",
            Example.QINGHE.campaignFile(),
            file,
            "--journal",
            Example.QINGHE.journalFile().orElseThrow(),
            "--on",
            "2022-07-26"
        };
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return call(all);
    }

    @Test
    void a_form_comes_back_as_entries() throws IOException {
        Path file = handedOut();
        type(file, "E4", "60%");
        type(file, "F4", "监测点已选定12家企业");

        Call call = take(file);

        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        assertThat(call.out().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"type\":\"progress\",\"id\":\"BS-2022-07-25-fagai-ju-")
                        .contains("\"on\":\"2022-07-26\"", "\"completion\":0.6", "\"text\":\"监测点已选定12家企业\""));
        assertThat(LiudingJson.mapper()
                        .readTree(take(file, "--json").out())
                        .at("/0/changes/0/after")
                        .asText())
                .isEqualTo("60%");
    }

    @Test
    void what_cannot_be_taken_is_told_marked_and_given_back() throws IOException {
        Path file = handedOut();
        type(file, "E4", "过半");
        type(file, "F4", "监测点已选定");
        Path marked = folder.resolve("退回");

        Call call = take(file, "--marked", marked);

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("监测点已选定");
        assertThat(call.err()).contains("县发改局.xlsx").contains("进展报送表!E4").contains("“完成进度”填的是“过半”，不是百分比");
        assertThat(marked.resolve("退回-县发改局.xlsx")).isNotEmptyFile();
        assertThat(take(file, "--all-or-nothing").out()).isEmpty();
        assertThat(LiudingJson.mapper()
                        .readTree(take(file, "--all-or-nothing", "--json").out())
                        .at("/0/entries"))
                .isEmpty();
        assertThat(LiudingJson.mapper().readTree(take(file, "--json").out()).at("/0/entries"))
                .hasSize(1);
    }

    @Test
    void every_unit_with_an_open_task_gets_a_form() throws IOException {
        Call call = call("form", Example.QINGHE.campaignFile(), "--as-of", "2022-07-25", "--out", folder.resolve("表单"));

        assertThat(call.status()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("表单"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).hasSameSizeAs(call.out().lines().toList()).contains("县发改局进展报送表.xlsx");
        }
    }

    @Test
    void a_unit_without_a_task_gets_an_empty_form_and_is_told() throws IOException {
        Path campaign =
                Files.writeString(folder.resolve("campaign.yaml"), Desk.CAMPAIGN.replaceFirst(" *lead: 县发改局\n", ""));
        Path file = folder.resolve("表.xlsx");

        assertThat(call("form", campaign, "--as-of", "2022-07-25", "--unit", "县发改局", "--out", file))
                .isEqualTo(new Call(0, file + "\n", "县发改局没有需要报送的任务，报送表是空的\n"));
        assertThat(file).exists();
    }

    @Test
    void what_is_no_form_is_told() throws IOException {
        Path text = folder.resolve("清单.xlsx");
        Files.writeString(text, "序号,任务\n1,开通专线\n");

        Call call = take(text);

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("清单.xlsx");
        JsonNode json = LiudingJson.mapper().readTree(take(text, "--json").out());
        assertThat(json.at("/0/findings")).isNotEmpty();
    }

    @Test
    void a_unit_that_is_not_there_is_told() throws IOException {
        assertThat(refused("县气象局")).contains("方案中没有“县气象局”这个单位");
    }

    @Test
    void a_unit_written_otherwise_is_offered_by_its_name() throws IOException {
        assertThat(refused("青禾县商务局局")).contains("方案中没有“青禾县商务局局”这个单位；是否为：").contains("县商务局");
    }

    /** What is told where the form of a unit is asked for that the campaign does not know. */
    private String refused(String unit) throws IOException {
        Call call = call(
                "form",
                Example.QINGHE.campaignFile(),
                "--as-of",
                "2022-07-25",
                "--unit",
                unit,
                "--out",
                folder.resolve("表.xlsx"));
        assertThat(call.status()).isEqualTo(1);
        return call.err();
    }

    @Test
    void where_no_unit_has_an_open_task_it_is_said() throws IOException {
        Path all = folder.resolve("表单");
        Path campaign =
                Files.writeString(folder.resolve("campaign.yaml"), Desk.CAMPAIGN.replaceFirst(" *lead: 县发改局\n", ""));

        assertThat(call("form", campaign, "--as-of", "2022-07-25", "--out", all))
                .isEqualTo(new Call(0, "", "没有需要报送的单位\n"));
        assertThat(all).doesNotExist();
    }
}
