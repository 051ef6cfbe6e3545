package io.github.liuding.quickstarts.spring;

import static io.github.liuding.testkit.LiudingAssertions.assertThatClassPath;
import static io.github.liuding.testkit.LiudingAssertions.assertThatWorkbook;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.store.JournalStore;
import io.github.liuding.reporting.form.FormStamp;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.workbook.WorkbookReader;
import io.github.liuding.testkit.Clerk;
import io.github.liuding.testkit.sample.SampleCounty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The quick start as a browser sees it, on a port of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HttpTest {
    private static final LocalDate HANDED_OUT = LocalDate.of(2022, 5, 31);

    @TempDir
    private static Path folder;

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private JournalStore journal;

    @DynamicPropertySource
    static void an_invented_county(DynamicPropertyRegistry properties) throws IOException {
        Path campaign = Files.writeString(folder.resolve("county.yaml"), SampleCounty.file());
        properties.add("liuding.campaign", campaign::toString);
        properties.add("liuding.journal", () -> folder.resolve("county.journal").toString());
    }

    @Test
    void jars_of_spring_boot_go_together_with_ours() {
        assertThatClassPath(getClass().getClassLoader()).isSound();
    }

    @Test
    void the_lists_are_downloaded_under_a_chinese_name() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/lists/2022-06-01");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        // RFC 6266 with RFC 5987: the name in UTF-8, percent-encoded; 青禾县四清单.xlsx.
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''%E9%9D%92%E7%A6%BE%E5%8E%BF%E5%9B%9B%E6%B8%85%E5%8D%95.xlsx");
        assertThatWorkbook(answer.body()).isSound().cell("任务清单", "A1").contains("青禾县优化营商环境工作任务清单");
    }

    @Test
    void a_form_goes_out_comes_back_and_is_in_the_journal() throws IOException, InterruptedException {
        ProgressForm form = ProgressForm.of(
                SampleCounty.create().standing(HANDED_OUT), new UnitId("shichang-jianguan-ju"));
        String path = "/forms/shichang-jianguan-ju/2022-05-31";

        assertThat(WorkbookReader.standard()
                        .read(get(path).body(), "form.xlsx")
                        .orElseThrow()
                        .customProperties())
                .satisfies(properties ->
                        assertThat(FormStamp.find(properties)).hasValue(form.form().stamp()));

        HttpResponse<byte[]> answer = post(path + "?on=2022-06-02", Clerk.filledIn(form.form(), "QH-01"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("[]");
        assertThat(journal.read().orElseThrow().entries())
                .extracting(entry -> entry.id().value())
                .containsExactly("BS-2022-05-31-shichang-jianguan-ju-QH-01");
    }

    @Test
    void what_is_no_workbook_is_told_and_not_taken() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                post("/forms/fagai-ju/2022-05-31?on=2022-06-02", "进展,50%".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        Finding[] findings = LiudingJson.mapper().readValue(answer.body(), Finding[].class);
        assertThat(findings).singleElement().satisfies(found -> assertThat(found.severity())
                .isEqualTo(Severity.ERROR));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    /** Hands a workbook in as a browser does. */
    private HttpResponse<byte[]> post(String path, byte[] workbook) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--part\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"报送表.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(workbook);
        body.write("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
