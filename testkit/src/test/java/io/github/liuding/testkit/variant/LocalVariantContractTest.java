package io.github.liuding.testkit.variant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.testkit.sample.SampleCounty;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

class LocalVariantContractTest {
    @TempDir
    private Path folder;

    /** The message of each test that fails, by its name. */
    private Map<String, String> failures(String file, Deviation... deviations) throws IOException {
        return failures(Files.writeString(folder.resolve("county.yaml"), file), Optional.empty(), Map.of(), deviations);
    }

    private static Map<String, String> failures(
            Path campaign, Optional<Path> journal, Map<String, List<LocalDate>> expected, Deviation... deviations) {
        LocalVariantContract contract = new LocalVariantContract() {
            @Override
            public Path campaignFile() {
                return campaign;
            }

            @Override
            public Optional<Path> journalFile() {
                return journal;
            }

            @Override
            public Map<String, List<LocalDate>> expectedDays() {
                return expected;
            }

            @Override
            public List<Deviation> deviations() {
                return List.of(deviations);
            }
        };
        Map<String, String> failures = new TreeMap<>();
        run(contract.the_variant_is_sound(), failures);
        return failures;
    }

    private static void run(Stream<? extends DynamicNode> nodes, Map<String, String> failures) {
        nodes.forEach(node -> {
            if (node instanceof DynamicContainer container) {
                run(container.getChildren(), failures);
            } else {
                try {
                    ((DynamicTest) node).getExecutable().execute();
                } catch (TestAbortedException skipped) {
                    assertThat(skipped.getMessage()).isNotBlank();
                } catch (Throwable failure) {
                    failures.put(
                            node.getDisplayName(),
                            String.valueOf(failure.getMessage()).replace(System.lineSeparator(), "\n"));
                }
            }
        });
    }

    private static String headless() {
        return SampleCounty.file().replace("          组长: {post: 县政府督查室主任}\n", "          联络员: {post: 股长}\n");
    }

    private static final String HEADS = "every body has a head, and everybody a post (机构负责人)";

    @Test
    void a_fault_fails_the_check_of_its_subject_and_no_other() throws IOException {
        assertThat(failures(headless())).containsExactly(Map.entry(HEADS, """
                Expected that every body has a head, and everybody a post (机构负责人), but:
                  警告 BODY_WITHOUT_HEAD county.yaml:74:9 机构“跟踪督导组”没有写明负责人
                Mend the file, or declare it with its reason in deviations()."""));
    }

    @Test
    void a_declared_deviation_passes_as_long_as_it_occurs() throws IOException {
        Deviation declared = Deviation.of(CampaignFindings.BODY_WITHOUT_HEAD, "跟踪督导组", "文件没有写明组长");

        assertThat(failures(headless(), declared)).isEmpty();
        assertThat(failures(SampleCounty.file(), declared))
                .containsExactly(Map.entry("BODY_WITHOUT_HEAD “跟踪督导组” ×1: 文件没有写明组长", """
                        Expected BODY_WITHOUT_HEAD about '跟踪督导组' 1 times, as declared (文件没有写明组长), but it is told 0 times:
                          none"""));
    }

    @Test
    void a_file_that_cannot_be_read_fails_once_and_leaves_the_rest_out() throws IOException {
        assertThat(failures("paper: {date: 2022-01-01\n").keySet())
                .contains("it is whole, in UTF-8 and within limits (文件格式)")
                .hasSizeLessThan(4);
    }

    @Test
    void a_missing_file_fails_once_and_leaves_the_rest_out() throws IOException {
        assertThat(failures(folder.resolve("none.yaml"), Optional.empty(), Map.of()))
                .hasSize(1)
                .hasEntrySatisfying(
                        "it is whole, in UTF-8 and within limits (文件格式)",
                        message -> assertThat(message).contains("FILE_UNREADABLE", "不存在或无法读取"));
        assertThat(failures(
                        Files.writeString(folder.resolve("county.yaml"), SampleCounty.file()),
                        Optional.of(folder.resolve("none.jsonl")),
                        Map.of()))
                .hasSize(1)
                .hasEntrySatisfying(
                        "every line of the journal is read (日志)",
                        message -> assertThat(message).contains("FILE_UNREADABLE"));
    }

    @Test
    void a_variant_without_any_day_fails_once_and_leaves_the_rest_out() throws IOException {
        assertThat(failures(SampleCounty.file().replace("  date: 2022-04-20\n", "")))
                .hasEntrySatisfying(
                        "nothing is missing, and every value can be taken (内容)",
                        message -> assertThat(message).contains("DAY_MISSING", "asOf()"))
                .hasSize(1);
    }

    @Test
    void a_week_without_its_day_and_days_that_nobody_expects_are_told() throws IOException {
        Path file = Files.writeString(
                folder.resolve("county.yaml"), SampleCounty.file().replace("cadence: 每月, by", "cadence: 每两月, by"));
        Map<String, List<LocalDate>> expected = Map.of("报送工作进展", List.of(), "查无此事", List.of(LocalDate.of(2022, 1, 1)));

        assertThat(failures(file, Optional.empty(), expected))
                .hasSize(1)
                .hasEntrySatisfying(
                        "what is expected on certain days falls on these (应报日期)",
                        message -> assertThat(message.lines().filter(line -> line.contains("DAYS_DIFFER")))
                                .hasSize(2)
                                .first()
                                .asString()
                                .contains("报送工作进展"));
    }

    @Test
    void what_stands_in_two_peer_groups_is_told_once() throws IOException {
        assertThat(failures(SampleCounty.file().replace("members: 各乡镇}", "members: 各乡镇、县发改局}")))
                .hasSize(1)
                .allSatisfy((name, message) -> assertThat(message).contains("IN_TWO_GROUPS"));
    }

    @Test
    void a_deviation_is_of_words_of_the_message_or_of_the_whole_place() {
        Finding finding = Variant.fault(CampaignFindings.BODY_WITHOUT_HEAD, "/bodies/12", "没有负责人", "no head");

        assertThat(Deviation.of(CampaignFindings.BODY_WITHOUT_HEAD, "/bodies/1", "理由")
                        .covers(finding))
                .isFalse();
        assertThat(Deviation.of(CampaignFindings.BODY_WITHOUT_HEAD, "/bodies/12", "理由")
                        .covers(finding))
                .isTrue();
        assertThat(Deviation.of(CampaignFindings.BODY_WITHOUT_HEAD, "负责人", "理由").covers(finding))
                .isTrue();
    }

    @Test
    void every_code_belongs_to_one_subject() throws IllegalAccessException {
        List<FindingCode> codes = new ArrayList<>();
        for (Class<?> holder : List.of(CampaignFindings.class, FileFindings.class)) {
            for (Field field : holder.getFields()) {
                codes.add((FindingCode) field.get(holder));
            }
        }
        codes.add(VariantFindings.FILE_UNREADABLE);
        codes.add(VariantFindings.DAY_MISSING);
        assertThat(ToldChecks.codes()).containsExactlyInAnyOrderElementsOf(codes);
    }

    /** What is wrong with a variant, and what its check then says. */
    private record Broken(String name, UnaryOperator<String> file, Optional<LocalDate> day, String check, String told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Broken> broken() {
        return List.of(
                new Broken(
                        "a year without a calendar",
                        file -> file,
                        Optional.of(LocalDate.of(2045, 6, 1)),
                        "顺延",
                        "YEAR_NOT_COVERED [^\n]*“报送工作进展”涉及2045年，工作日历未收录"),
                new Broken(
                        "a lamp that nobody meant",
                        file -> file.replace(
                                "\ncounts:", "\nlamps: [{lamp: 红, word: 逾期, daysLeftAtMost: -1}]\n\ncounts:"),
                        Optional.empty(),
                        "亮灯规则",
                        "LAMP_UNDETERMINED [^\n]*没有对应的亮灯规则"),
                new Broken(
                        "a peer group of nobody",
                        file -> file.replace("members: 各乡镇}", "members: 县直有关单位}"),
                        Optional.empty(),
                        "考核分组",
                        "GROUP_EMPTY [^\n]*考核分组“乡镇”没有成员"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_wrong_fails_the_check_that_looks_for_it(Broken broken) throws IOException {
        Path file =
                Files.writeString(folder.resolve("county.yaml"), broken.file().apply(SampleCounty.file()));
        LocalVariantContract contract = new LocalVariantContract() {
            @Override
            public Path campaignFile() {
                return file;
            }

            @Override
            public Optional<LocalDate> asOf() {
                return broken.day();
            }
        };
        Map<String, String> failures = new TreeMap<>();

        run(contract.the_variant_is_sound(), failures);

        assertThat(failures).anySatisfy((check, message) -> {
            assertThat(check).contains("(" + broken.check() + ")");
            assertThat(message).containsPattern(broken.told());
        });
    }
}
