package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever text is handed in, the reader comes back with a draft. */
class MutatedNoticesTest {
    private static final String MARKS = "。，、；：（）〔〕［］【】《》“”—|\t\n 1一(（第等和及由任";
    private static final int TEXTS = 2500;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4000})
    void cut_doubled_and_shuffled_notices_are_read(long seed) {
        Random random = new Random(seed);
        List<String> notices = InventedNoticesTest.notices().stream()
                .map(notice -> Facts.text("invented/" + notice + ".txt"))
                .toList();
        for (int i = 0; i < TEXTS; i++) {
            String text = mutated(notices.get(random.nextInt(notices.size())), random);
            int at = i;
            assertThatCode(() -> {
                        CampaignDraft draft = NoticeReader.read(text);
                        if (at % 10 == 0) {
                            draft.toYaml();
                        }
                    })
                    .as("seed %s, text %s: %s", seed, i, text)
                    .doesNotThrowAnyException();
        }
    }

    private static String mutated(String text, Random random) {
        String changed = text;
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            changed = switch (random.nextInt(6)) {
                case 0 -> changed.substring(0, random.nextInt(changed.length() + 1));
                case 1 -> changed.substring(random.nextInt(changed.length() + 1));
                case 2 -> doubled(changed, random);
                case 3 -> shuffled(changed, random);
                case 4 -> punctuated(changed, random);
                default -> changed.replace(MARKS.substring(random.nextInt(9), 9), "");
            };
        }
        return changed;
    }

    private static String doubled(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(text.length() - from + 1);
        return text.substring(0, to) + text.substring(from);
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    private static String punctuated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int n = random.nextInt(60); n > 0 && changed.length() > 0; n--) {
            int at = random.nextInt(changed.length());
            char mark = MARKS.charAt(random.nextInt(MARKS.length()));
            if (random.nextBoolean()) {
                changed.setCharAt(at, mark);
            } else {
                changed.insert(at, mark);
            }
        }
        return changed.toString();
    }

    @ParameterizedTest(name = "text {index}")
    @ValueSource(strings = {"(", "()", "（〔"})
    void ten_megabytes_of_brackets_end(String brackets) {
        assertThat(NoticeReader.read(brackets.repeat(10_000_000 / brackets.length()))
                        .tasks())
                .isEmpty();
    }

    @ParameterizedTest(name = "text {index}")
    @ValueSource(
            strings = {
                "《",
                "一、",
                "1.",
                "(1)",
                "、",
                "和",
                "等",
                "责任单位:",
                "(责任单位:",
                "组长:",
                "由",
                "由张三任组长,",
                "成立",
                "下设1个组",
                "2022年6月底前,",
                "\t",
                "|",
                " ",
                "\n",
                "设在",
                "牵头",
                "。",
                "“",
                "甲局、",
                "办公室主任由李四兼任,",
                "第一条",
                "——",
                "1.甲\n",
                "(一)甲。(责任单位:乙局)\n",
                "组长:\n",
                "甲乙丙 丁戊局长\n",
                "a\tb\n",
                "|a|b|\n",
                "《a》(",
                "成立甲领导小组,",
                "甲领导小组下设乙1个组。\n",
                "牵头单位:甲局\n",
                "以县长为组长、",
                "由任",
                "(女,回族)",
                "1.综合组,由甲局牵头。组长由张三担任。\n",
                "任务\n序号\n牵头单位\n",
                "组长\t张三\t县长\n",
                "1\n"
            })
    void much_of_one_thing_ends(String piece) {
        assertThat(NoticeReader.read(piece.repeat(400_000 / piece.length()))
                        .paper()
                        .date())
                .isEmpty();
    }

    @Test
    void an_empty_text_is_no_fault_of_the_reader() {
        CampaignDraft draft = NoticeReader.read("");

        assertThat(draft.tasks()).isEmpty();
        assertThat(draft.bodies()).isEmpty();
        assertThat(draft.findings())
                .extracting(finding -> finding.code().value())
                .containsExactlyInAnyOrder("NO_TASKS", "NO_TITLE", "NO_ISSUER", "NO_LOCALITY", "NO_PAPER_DATE");
    }
}
