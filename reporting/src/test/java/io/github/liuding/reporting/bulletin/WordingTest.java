package io.github.liuding.reporting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("nowhere:\n  title: 通知", "UNKNOWN_KIND t.yaml:1:1 没有“nowhere”这个文种"),
                fault("talk-notice:\n  titel: 通知", "UNKNOWN_KEY t.yaml:2:3 此处没有“titel”这个键，是否为“title”"),
                fault("talk-notice:\n  title: 关于{unti}的通知", "UNKNOWN_NAME t.yaml:2:12 此处没有“unti”这个名称，是否为unit"),
                fault("talk-notice:\n  title: \"关于{unti}\"", "UNKNOWN_NAME t.yaml:2:13 此处没有“unti”"),
                fault("talk-notice:\n  title: 截至{asOf:chinese}", "WRONG_FORMAT t.yaml:2:12 “asOf”是日期，没有“chinese”这种写法"),
                fault("talk-notice:\n  title: 截至{unit:2}", "WRONG_FORMAT t.yaml:2:12 “unit”是文字，没有“2”这种写法"),
                fault("talk-notice:\n  title: 因{evidence}", "WRONG_FORMAT t.yaml:2:11 “evidence”是行，不能直接写出"),
                fault("talk-notice:\n  title: 因{evidence:fact}", "UNKNOWN_PHRASE t.yaml:2:11 没有名为“fact”的写法"),
                fault("talk-notice:\n  title: 因{unit", "MALFORMED_GAP t.yaml:2:11 花括号须成对"),
                fault("talk-notice:\n  title: 因{}", "MALFORMED_GAP t.yaml:2:11 花括号须成对"),
                fault("talk-notice:\n  title:\n    - {when: 有, say: 通知}", "FAULTY_CONDITION t.yaml:3:14 “有”不是条件"),
                fault(
                        "talk-notice:\n  title:\n    - {when: unit > 3, say: 通知}",
                        "FAULTY_CONDITION t.yaml:3:14 “unit”是文字，不能与数比较"),
                fault("talk-notice:\n  title:\n    - {when: nobody, say: 通知}", "UNKNOWN_NAME t.yaml:3:14 此处没有“nobody”"),
                fault("talk-notice:\n  body:\n    a:\n      - table: t", "UNKNOWN_TABLE t.yaml:4:16 没有名为“t”的表格"),
                fault(
                        "talk-notice:\n  body:\n    a:\n      - each: unit\n        blocks: [某]",
                        "WRONG_FORMAT t.yaml:4:15 “unit”是文字，不是可以逐行写出的"),
                fault("talk-notice:\n  body:\n    a:\n      - h1: 一、情况", "TYPED_NUMBER t.yaml:4:13 标题“一、情况”不写序号"),
                fault("talk-notice:\n  body:\n    a:\n      - h5: 情况", "UNKNOWN_KEY t.yaml:4:9 此处没有“h5”这个键"),
                fault("talk-notice:\n  body:\n    - 情况", "WRONG_FORM t.yaml:3:5 此处应为若干“键: 值”"),
                fault(
                        "talk-notice:\n  body:\n    a:\n      - each: evidence\n        blocks: [\"{unit}{place}\"]",
                        "UNKNOWN_NAME t.yaml:5:25 此处没有“place”"),
                fault("talk-notice:\n  title: 甲\n  title: 乙", "DUPLICATE_KEY t.yaml:3:3 键“title”重复"),
                fault("talk-notice: {title: 甲}\ntalk-notice: {title: 乙}", "DUPLICATE_KEY t.yaml:2:1 键“talk-notice”重复"),
                fault("talk-notice: [", "MALFORMED t.yaml:"),
                fault(
                        "talk-notice:\n  title: 因{evidence:a}\n  phrases:\n    a: \"{evidence:a}\"",
                        "PHRASE_IN_ITSELF t.yaml:4:9 写法“a”套用了自身"),
                fault(
                        "talk-notice:\n  title: 因{led:a}\n  phrases:\n    a: \"{evidence:b}\"\n    b: \"{led:a}\"",
                        "PHRASE_IN_ITSELF t.yaml:5:9 写法“a”套用了自身"),
                fault("talk-notice:\n  title: 甲\n约谈通知:\n  title: 乙", "DUPLICATE_KEY t.yaml:3:1 键“约谈通知”与前面的键是同一文种"),
                block("{h1: 甲, h2: 乙}"),
                block("{h1: 甲, table: t}"),
                block("{table: t, text: 甲}"),
                block("{each: led, text: 甲, blocks: [乙]}"),
                block("{each: led}"),
                block("{item: 甲}"),
                block("{text: 甲, blocks: [乙]}"),
                fault("talk-notice:\n  phrases:\n    fact: {most: 3}", "WRONG_FORM t.yaml:3:11 此处应为一段文字，或含 text"));
    }

    private static Arguments block(String block) {
        return fault("talk-notice:\n  body:\n    a:\n      - " + block, "WRONG_FORM t.yaml:4:9 此处应为一段文字，或只含");
    }

    private static Arguments fault(String text, String told) {
        return Arguments.of(text, "错误 " + told);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_where_it_stands(String text, String told) {
        WithFindings<Wording> read = Wording.parse("t.yaml", text);

        assertThat(read.findings()).extracting(Object::toString).anyMatch(line -> line.startsWith(told));
        assertThat(read.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_shipped_template_of_each_kind_is_sound(BulletinKind kind) {
        WithFindings<Wording> read = Wording.parse(kind.id() + ".yaml", Wording.shipped(kind));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isPresent();
    }

    @Test
    void names_of_a_row_are_known_within_it_and_those_around_it_too() {
        assertThat(Wording.parse("t.yaml", """
                        situation-circular:
                          phrases:
                            overdue: "{title}（{asOf:short}，{daysOverdue}天）"
                        """).findings()).isEmpty();
    }

    @Test
    void a_phrase_that_nothing_uses_is_told_for_its_name_may_be_mistyped() {
        WithFindings<Wording> read =
                Wording.parse("t.yaml", "reminder-letter:\n  phrases:\n    overdeu: \"{title}\"\n");

        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly("警告 UNUSED t.yaml:3:14 没有用到名为“overdeu”的写法");
    }

    @Test
    void a_fault_in_one_kind_leaves_the_other_kinds_as_they_are() {
        WithFindings<Wording> read = Wording.parse("t.yaml", "nowhere: {title: 甲}\ntalk-notice: {title: 乙}");

        assertThat(read.findings()).hasSize(1);
        assertThat(read.value()).isPresent();
    }

    @Test
    void phrases_that_each_say_the_next_one_twice_are_checked_once_each() {
        StringBuilder words = new StringBuilder("talk-notice:\n  title: 因{led:p0}\n  phrases:\n");
        for (int i = 0; i < 40; i++) {
            words.append("    p%d: \"{led:p%d}{led:p%d}\"\n".formatted(i, i + 1, i + 1));
        }
        words.append("    p40: 某事\n");
        assertThat(Wording.parse("t.yaml", words.toString()).findings()).isEmpty();
    }

    @Test
    void a_kind_with_an_error_keeps_the_shipped_words_and_a_width_of_one_is_none() {
        WithFindings<Wording> read = Wording.parse(
                "t.yaml",
                "talk-notice:\n  title: 约{谁}\n  tables:\n    t: {rows: led, columns: [{heading: 甲, cell: 乙, width: 1}]}");

        assertThat(read.findings())
                .extracting(finding -> finding.code().value())
                .contains("MALFORMED_GAP", "WRONG_FORM");
        assertThat(read.findings()).anyMatch(finding -> finding.message().contains("2至99的整数"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phrases", "each"})
    void rows_within_rows_come_to_an_end(String way) {
        StringBuilder text = new StringBuilder("task-breakdown:\n  title: 分解表\n");
        if (way.equals("phrases")) {
            text.append("  body: {a: [\"{tasks:a0}\"]}\n  phrases:\n");
            for (int i = 0; i < 60; i++) {
                text.append("    a%s: {text: \"{tasks:a%s}{tasks:a%s}\", most: 1}\n".formatted(i, i + 1, i + 1));
            }
            text.append("    a60: 某\n");
        } else {
            String blocks = "[某]";
            for (int i = 0; i < 10; i++) {
                blocks = "[{each: tasks, blocks: " + blocks + "}]";
            }
            text.append("  body: {a: ").append(blocks).append("}\n");
        }
        Wording wording = Wording.parse("t.yaml", text.toString()).orElseThrow();
        Campaign campaign = CampaignFiles.parse("qinghe.yaml", """
                campaign: qinghe
                locality: 青禾县
                title: 工作方案
                issuer: 青禾县政府
                paper: {title: 工作方案, date: 2022-01-01}
                units: [{id: jia, name: 甲镇, kind: 乡镇}]
                goals:
                  - id: G1
                    title: 目标
                    tasks:
                      - {id: T-1, title: 办好一件事, lead: 甲镇}
                      - {id: T-2, title: 办好两件事, lead: 甲镇}
                      - {id: T-3, title: 办好三件事, lead: 甲镇}
                      - {id: T-4, title: 办好四件事, lead: 甲镇}
                """).orElseThrow();

        WithFindings<Bulletin> written = Bulletins.of(campaign, Journal.empty())
                .wording(wording)
                .write(BulletinRequest.builder(BulletinKind.TASK_BREAKDOWN, LocalDate.of(2022, 6, 1))
                        .build());

        assertThat(written.value()).isEmpty();
        assertThat(written.findings())
                .extracting(Finding::toString)
                .containsOnlyOnce("错误 TOO_MANY_ROWS 文稿模板逐行写出的行数超过200000，不能成文");
    }
}
