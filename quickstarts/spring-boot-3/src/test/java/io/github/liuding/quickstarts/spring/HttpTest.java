package io.github.liuding.quickstarts.spring;

import static io.github.liuding.testkit.LiudingAssertions.assertThatClassPath;
import static io.github.liuding.testkit.LiudingAssertions.assertThatWorkbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.store.JournalStore;
import io.github.liuding.reporting.form.FormFindings;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.server.ResponseStatusException;

/** The quick start as a browser sees it, on a port of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HttpTest {
    private static final LocalDate HANDED_OUT = LocalDate.of(2022, 5, 31);
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 2);

    @TestConfiguration
    static class Today {
        @Bean
        @Primary
        Clock today() {
            ZoneId zone = ZoneId.of("Asia/Shanghai");
            return Clock.fixed(TODAY.atTime(9, 0).atZone(zone).toInstant(), zone);
        }
    }

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

        byte[] filledIn = Clerk.filledIn(form.form(), "QH-01");
        HttpResponse<byte[]> answer = post(path + "?on=2022-06-01", filledIn);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("[]");
        String id = "BS-2022-05-31-shichang-jianguan-ju-QH-01";
        assertThat(journal.read().orElseThrow().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).hasToString(id);
            assertThat(entry.on()).isEqualTo("2022-06-01");
            assertThat(entry.recordedOn()).isEqualTo(TODAY);
        });

        // Handed in once more, about whatever day, it is told and not taken.
        HttpResponse<byte[]> again = post(path + "?on=2022-05-20", filledIn);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(findings(again)).extracting(Finding::code).containsExactly(FormFindings.ALREADY_TAKEN);
        assertThat(journal.read().orElseThrow().entries()).hasSize(1);
    }

    @Test
    void a_form_that_was_taken_while_it_was_looked_at_is_a_conflict() throws IOException {
        Campaign campaign = SampleCounty.create().campaign();
        byte[] filledIn = Clerk.filledIn(
                ProgressForm.of(
                                Standing.of(campaign, Journal.empty(), HANDED_OUT),
                                new UnitId("shichang-jianguan-ju"))
                        .form(),
                "QH-01");
        JournalStore takesNothing = new JournalStore() {
            @Override
            public WithFindings<Journal> read() {
                return WithFindings.of(Journal.empty(), List.of());
            }

            @Override
            public void appendAll(List<? extends JournalEntry> entries) {
                throw new IllegalArgumentException("'" + entries.get(0).id() + "' is there already");
            }

            @Override
            public void close() {}
        };
        FormController controller = new FormController(campaign, takesNothing, new Today().today());

        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> controller.takeBack(
                        new UnitId("shichang-jianguan-ju"), HANDED_OUT, TODAY, new MockMultipartFile("workbook", filledIn)))
                .matches(refused -> refused.getStatusCode() == HttpStatus.CONFLICT);
    }

    @Test
    void a_report_about_a_day_to_come_is_refused() throws IOException, InterruptedException {
        assertThat(post("/forms/fagai-ju/2022-05-31?on=2022-06-03", new byte[0]).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"wu-ci-danwei, 404", "No_Unit, 400"})
    void a_unit_that_nobody_knows_is_not_found(String unit, int status) throws IOException, InterruptedException {
        assertThat(get("/forms/" + unit + "/2022-05-31").statusCode()).isEqualTo(status);
        assertThat(post("/forms/" + unit + "/2022-05-31?on=2022-06-02", new byte[0])
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void what_is_no_workbook_is_told_under_its_own_name_and_not_taken() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                post("/forms/fagai-ju/2022-05-31?on=2022-06-02", "进展,50%".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(findings(answer)).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.ERROR);
            assertThat(found.place().orElseThrow().toString()).startsWith("六月报送.xlsx");
        });
    }

    private static Finding[] findings(HttpResponse<byte[]> answer) throws IOException {
        return LiudingJson.mapper().readValue(answer.body(), Finding[].class);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    /** Hands a workbook in as a browser does. */
    private HttpResponse<byte[]> post(String path, byte[] workbook) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--part\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"六月报送.xlsx\"\r\n"
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
