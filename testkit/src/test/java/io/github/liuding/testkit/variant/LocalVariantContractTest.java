package io.github.liuding.testkit.variant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.store.FileJournalStore;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class LocalVariantContractTest {
    @TempDir
    private Path folder;

    /** The message of each test that fails, by its name. */
    private Map<String, String> failures(String file, Deviation... deviations) throws IOException {
        return failures(Files.writeString(folder.resolve("county.yaml"), file), Optional.empty(), deviations);
    }

    private static Map<String, String> failures(Path campaign, Optional<Path> journal, Deviation... deviations) {
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
        assertThat(failures(folder.resolve("none.yaml"), Optional.empty()))
                .hasSize(1)
                .hasEntrySatisfying(
                        "it is whole, in UTF-8 and within limits (文件格式)",
                        message -> assertThat(message).contains("FILE_UNREADABLE", "不存在或无法读取"));
        assertThat(failures(
                        Files.writeString(folder.resolve("county.yaml"), SampleCounty.file()),
                        Optional.of(folder.resolve("none.jsonl"))))
                .hasSize(1)
                .hasEntrySatisfying(
                        "every line of the journal is read (日志)",
                        message -> assertThat(message).contains("FILE_UNREADABLE"));
    }

    @Test
    void a_journal_may_be_chained() throws IOException {
        Journal reported = SampleCounty.create()
                .reported("QH-01", LocalDate.of(2022, 5, 10), "0.45")
                .journal();
        Path chained = folder.resolve("chained.jsonl");
        try (FileJournalStore store = FileJournalStore.open(chained, "县政府督查室")) {
            store.appendAll(reported.entries());
        }
        Path campaign = Files.writeString(folder.resolve("county.yaml"), SampleCounty.file());

        assertThat(failures(campaign, Optional.of(chained))).isEmpty();
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
}
