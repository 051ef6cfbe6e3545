package io.github.liuding.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.liuding.core.testing.RandomText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingReaderTest {
    private static final List<String> UNITS = List.of(
            "区纪委监委",
            "区委政法委",
            "区政府督查室",
            "区优化办",
            "区发改局",
            "区科工信局",
            "区公安分局",
            "区司法局",
            "区财政局",
            "区人力资源和社会保障局",
            "区自然资源局",
            "区住建局",
            "区交通运输局",
            "区农业农村局",
            "区商务局",
            "区文旅体局",
            "区卫健局",
            "区市场监管局",
            "区城管执法局",
            "区政府金融办",
            "区人民法院",
            "区人民检察院",
            "区工商联",
            "区供销社",
            "区经投",
            "区高科园",
            "区中等专业学校");
    private static final List<String> GROUPS =
            List.of("各乡镇", "街道办事处", "相关区直单位", "各行政审批职能部门", "项目指挥部各成员单位", "各县（市、区）人民政府");
    private static final UnitDirectory DIRECTORY = directory();

    private static UnitDirectory directory() {
        UnitDirectoryBuilder directory = UnitDirectory.builder();
        for (int i = 0; i < UNITS.size(); i++) {
            directory.addUnit(OrgUnit.builder()
                    .id(new UnitId("u" + i))
                    .name(UNITS.get(i))
                    .kind(UnitKinds.GOVERNMENT_DEPARTMENT)
                    .build());
        }
        for (int i = 0; i < GROUPS.size(); i++) {
            UnitGroupBuilder group =
                    UnitGroup.builder().id(new UnitGroupId("g" + i)).name(GROUPS.get(i));
            if (GROUPS.get(i).equals("相关区直单位")) {
                group.addAliases("区直相关单位", "区直相关部门");
            }
            directory.addGroup(group.build());
        }
        return directory.build();
    }

    /** The names of what was referred to, each the first name that the directory has for it. */
    private static List<String> named(UnitReferences references) {
        return references.references().stream().map(WordingReaderTest::name).toList();
    }

    private static String name(UnitReference reference) {
        if (reference instanceof UnitReference.ToUnit unit) {
            return DIRECTORY.unit(unit.id()).orElseThrow().name();
        }
        return DIRECTORY
                .group(((UnitReference.ToGroup) reference).id())
                .orElseThrow()
                .name();
    }

    /** The wordings of 冷优组发〔2021〕3号, its annex; 19 tasks, responsible and lead units. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    各乡镇、街道办事处、相关区直单位 | 各乡镇 街道办事处 相关区直单位 | false
                    各乡镇、街道办事处和相关区直单位 | 各乡镇 街道办事处 相关区直单位 | false
                    区政府督查室、区优化办 | 区政府督查室 区优化办 | false
                    区司法局、区公安分局、区人民检察院、区人民法院 | 区司法局 区公安分局 区人民检察院 区人民法院 | false
                    区市场监管局、区优化办等相关区直单位 | 区市场监管局 区优化办 相关区直单位 | true
                    各行政审批职能部门 | 各行政审批职能部门 | false
                    区高科园及各行政审批职能部门 | 区高科园 各行政审批职能部门 | false
                    区自然资源局及相关区直单位 | 区自然资源局 相关区直单位 | false
                    区科工信局、区政府金融办 | 区科工信局 区政府金融办 | false
                    区政府金融办 | 区政府金融办 | false
                    区发改局、区司法局等区直相关部门 | 区发改局 区司法局 相关区直单位 | true
                    相关区直单位 | 相关区直单位 | false
                    区发改局及相关区直单位 | 区发改局 相关区直单位 | false
                    区交通运输局、区商务局、区供销社、区经投及项目指挥部各成员单位 | 区交通运输局 区商务局 区供销社 区经投 项目指挥部各成员单位 | false
                    区工商联、区高科园等区直相关单位 | 区工商联 区高科园 相关区直单位 | true
                    区科工信局、区农业农村局、区商务局、区文旅体局、区政府金融办、区交通运输局等 | 区科工信局 区农业农村局 区商务局 区文旅体局 区政府金融办 区交通运输局 | true
                    区商务局、区自然资源局、区城管执法局、区市场监管局、区卫健局 | 区商务局 区自然资源局 区城管执法局 区市场监管局 区卫健局 | false
                    区文旅体局及区直相关单位 | 区文旅体局 相关区直单位 | false
                    区发改局、区科工信局 | 区发改局 区科工信局 | false
                    区纪委监委 | 区纪委监委 | false
                    区委政法委 | 区委政法委 | false
                    """)
    void the_papers_own_wordings_are_read(String printed, String names, boolean open) {
        UnitReferences references = DIRECTORY.refer(printed);
        assertThat(named(references)).containsExactly(names.split(" "));
        assertThat(references.unresolved()).isEmpty();
        assertThat(references.openEnded()).isEqualTo(open);
        assertThat(references.printed()).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    区人力资源和社会保障局 | 区人力资源和社会保障局 | false
                    区人力资源和社会保障局和区发改局 | 区人力资源和社会保障局 区发改局 | false
                    区发改局和区人力资源和社会保障局 | 区发改局 区人力资源和社会保障局 | false
                    区发改局及区人力资源和社会保障局等 | 区发改局 区人力资源和社会保障局 | true
                    区中等专业学校 | 区中等专业学校 | false
                    区中等专业学校等 | 区中等专业学校 | true
                    区发改局和区中等专业学校 | 区发改局 区中等专业学校 | false
                    区发改局与区司法局 | 区发改局 区司法局 | false
                    区发改局以及区司法局 | 区发改局 区司法局 | false
                    区发改局和区司法局及区商务局 | 区发改局 区司法局 区商务局 | false
                    区发改局和区司法局等有关部门 | 区发改局 区司法局 | true
                    区发改局等单位 | 区发改局 | true
                    区发改局等部门 | 区发改局 | true
                    区发改局等有关单位 | 区发改局 | true
                    区发改局等相关部门、区司法局 | 区发改局 区司法局 | true
                    区发改局等区直相关部门和街道办事处 | 区发改局 相关区直单位 街道办事处 | true
                    区发改局,区司法局 | 区发改局 区司法局 | false
                    区发改局，区司法局；区商务局;区财政局 | 区发改局 区司法局 区商务局 区财政局 | false
                    区 发 改 局、区司法局 | 区发改局 区司法局 | false
                    、区发改局、、区司法局、 | 区发改局 区司法局 | false
                    """)
    void other_ways_of_joining_are_read(String printed, String names, boolean open) {
        UnitReferences references = DIRECTORY.refer(printed);
        assertThat(named(references)).containsExactly(names.split(" "));
        assertThat(references.unresolved()).isEmpty();
        assertThat(references.openEnded()).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    区气象局 | '' | 区气象局 | false
                    区发改局、区气象局、区司法局 | 区发改局 区司法局 | 区气象局 | false
                    区气 象局、区发改局 | 区发改局 | 区气 象局 | false
                    区发改局、区气象局等 | 区发改局 | 区气象局 | true
                    区气象局等有关单位、区发改局 | 区发改局 | 区气象局 | true
                    区退役军人和移民局 | '' | 区退役军人和移民局 | false
                    等 | '' | 等 | false
                    """)
    void a_name_that_nobody_has_is_kept_as_unresolved(String printed, String names, String unresolved, boolean open) {
        UnitReferences references = DIRECTORY.refer(printed);
        assertThat(String.join(" ", named(references))).isEqualTo(names);
        assertThat(references.unresolved()).containsExactly(unresolved);
        assertThat(references.openEnded()).isEqualTo(open);
        assertThat(references.printed()).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    各县（市、区）人民政府 | 各县（市、区）人民政府 | false
                    各县(市、区)人民政府 | 各县（市、区）人民政府 | false
                    区发改局、各县(市、区)人民政府、区司法局 | 区发改局 各县（市、区）人民政府 区司法局 | false
                    各县(市、区)人民政府和区司法局 | 各县（市、区）人民政府 区司法局 | false
                    区发改局及各县(市、区)人民政府等 | 区发改局 各县（市、区）人民政府 | true
                    """)
    void a_separator_inside_brackets_separates_nothing(String printed, String names, boolean open) {
        UnitReferences references = DIRECTORY.refer(printed);
        assertThat(named(references)).containsExactly(names.split(" "));
        assertThat(references.unresolved()).isEmpty();
        assertThat(references.openEnded()).isEqualTo(open);
        assertThat(references.printed()).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    区发改局(牵头、区司法局 | '' | 区发改局(牵头、区司法局
                    区发改局)、区司法局 | 区司法局 | 区发改局)
                    各区（县、市（省直管））、区司法局 | 区司法局 | 各区（县、市（省直管））
                    """)
    void a_bracket_that_is_not_closed_holds_all_that_follows(String printed, String names, String unresolved) {
        UnitReferences references = DIRECTORY.refer(printed);
        assertThat(String.join(" ", named(references))).isEqualTo(names);
        assertThat(references.unresolved()).containsExactly(unresolved);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "、", "，；", "\u3000、\n"})
    void a_wording_without_a_name_refers_to_nobody(String printed) {
        assertThat(DIRECTORY.refer(printed))
                .isEqualTo(UnitReferences.builder().printed(printed).build());
    }

    @Test
    void references_to_nobody_are_empty_and_a_wording_is_not() {
        assertThat(UnitReferences.none().isEmpty()).isTrue();
        assertThat(DIRECTORY.refer("").isEmpty()).isTrue();
        assertThat(DIRECTORY.refer("区气象局").isEmpty()).isFalse();
        assertThat(DIRECTORY.refer("区发改局")).hasToString("区发改局");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void any_known_names_joined_in_any_way_are_read_back_in_their_order(long seed) {
        Random random = new Random(seed);
        List<String> joints = List.of("、", "，", ",", "；", "和", "及", "以及", "与");
        List<String> closings = List.of("", "等", "等单位", "等有关部门");
        for (int i = 0; i < 300; i++) {
            List<String> names = new ArrayList<>(UNITS);
            names.addAll(GROUPS);
            Collections.shuffle(names, random);
            List<String> some = names.subList(0, 1 + random.nextInt(6));
            StringBuilder printed = new StringBuilder(some.get(0));
            for (String name : some.subList(1, some.size())) {
                printed.append(joints.get(random.nextInt(joints.size()))).append(name);
            }
            String closing = closings.get(random.nextInt(closings.size()));
            UnitReferences references = DIRECTORY.refer(printed + closing);
            assertThat(named(references)).as(printed.toString()).containsExactlyElementsOf(some);
            assertThat(references.unresolved()).as(printed.toString()).isEmpty();
            assertThat(references.openEnded()).as(printed + closing).isEqualTo(!closing.isEmpty());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void no_part_of_any_text_is_lost(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "区发改局", "区人力资源和社会保障局", "相关区直单位", "区直相关部门", "区气象局", "、", "，", "；", "和", "及", "以及", "等", "有关单位", " ", "\n"
        };
        for (int i = 0; i < 500; i++) {
            String text = RandomText.of(random, 14, pieces);
            UnitReferences references = DIRECTORY.refer(text);
            assertThat(references.printed()).isEqualTo(text);
            List<UnitReference> named = new ArrayList<>();
            List<String> unresolved = new ArrayList<>();
            for (String part : text.split("[、，,;；]")) {
                UnitReferences own = DIRECTORY.refer(part);
                boolean somebody = !Names.key(part).isEmpty();
                assertThat(!own.references().isEmpty() || !own.unresolved().isEmpty())
                        .as("somebody in '%s' of '%s'", part, text)
                        .isEqualTo(somebody);
                named.addAll(own.references());
                unresolved.addAll(own.unresolved());
            }
            assertThat(references.references()).as(text).isEqualTo(named);
            assertThat(references.unresolved()).as(text).isEqualTo(unresolved);
            assertThat(references.unresolved()).allMatch(text::contains).noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43})
    void never_throws_on_any_characters(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            String text = RandomText.anyCharacters(random, 60);
            assertThatCode(() -> DIRECTORY.refer(text)).as(text).doesNotThrowAnyException();
            assertThatCode(() -> DIRECTORY.nearest(text, 3)).as(text).doesNotThrowAnyException();
        }
    }

    /** Every conjunction could be a joint, every 等 an end: without a memory the ways multiply. */
    @ParameterizedTest(name = "{0} times")
    @ValueSource(ints = {5, 12, 20, 100_000})
    void a_hostile_wording_is_read_in_no_time(int times) {
        String hostile = "区经投和".repeat(times) + "等".repeat(120 - Math.min(119, 4 * times));
        UnitReferences references = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DIRECTORY.refer(hostile));
        assertThat(references.references()).isEmpty();
        assertThat(references.unresolved()).hasSize(1);
    }

    @Test
    void a_thousand_names_in_one_wording_are_all_read() {
        String printed = String.join("、", Collections.nCopies(1_000, "区发改局"));
        assertThat(named(DIRECTORY.refer(printed))).hasSize(1_000).containsOnly("区发改局");
        assertThat(DIRECTORY.expand(DIRECTORY.refer(printed))).hasSize(1);
    }
}
