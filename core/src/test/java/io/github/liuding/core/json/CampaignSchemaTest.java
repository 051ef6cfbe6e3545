package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.liuding.core.testing.Findings;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.RandomCampaigns;
import io.github.liuding.core.testing.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema says of a file what the reader says of it, as far as a schema can. */
class CampaignSchemaTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CampaignFiles.schema());

    /** Mappings whose keys are data. */
    private static final Set<String> MAPS = Set.of("roles", "secondments", "counts", "quota", "local");

    private static List<String> refusals(JsonNode file) {
        return SCHEMA.validate(file).stream().map(Error::toString).toList();
    }

    private static List<String> errors(JsonNode file) {
        return Findings.lines(CampaignFiles.parse("青禾.json", file.toString()).findings()).stream()
                .filter(line -> line.startsWith("错误"))
                .toList();
    }

    /** The file in which every key stands, without the unit that nobody knows. */
    private static JsonNode whole() {
        try {
            return YAML.readTree(Resources.text("campaigns/qinghe.yaml").replace("县气象局", "县住建局"));
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    /** The same with the name of a lamp table, which cannot stand beside lamps of the place's own. */
    private static JsonNode withShippedLamps() {
        ObjectNode file = whole().deepCopy();
        file.remove("lamps");
        return file.put("lampTable", "按进度差距");
    }

    /** The pointers of all values below the root. */
    private static List<JsonPointer> pointers(JsonNode root) {
        List<JsonPointer> pointers = new ArrayList<>();
        collect(root, JsonPointer.empty(), pointers);
        return pointers;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> pointers) {
        node.properties().forEach(member -> {
            JsonPointer child = at.appendProperty(member.getKey());
            pointers.add(child);
            collect(member.getValue(), child, pointers);
        });
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            JsonPointer child = at.appendIndex(i);
            pointers.add(child);
            collect(node.get(i), child, pointers);
        }
    }

    private static JsonNode with(JsonNode root, JsonPointer at, JsonNode value) {
        JsonNode copy = root.deepCopy();
        JsonNode parent = copy.at(at.head());
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
        return copy;
    }

    /** When the forms change: put what this test prints into the resource, and read what has changed. */
    @Test
    void the_shipped_schema_is_the_one_of_the_forms() {
        assertThat(CampaignFiles.schema()).isEqualTo(CampaignFiles.json(CampaignSchema.make()));
    }

    @Test
    void the_schema_is_itself_valid() throws IOException {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(ofSchemas.validate(JSON.readTree(CampaignFiles.schema()))).isEmpty();
    }

    @Test
    void the_file_in_which_every_key_stands_is_valid() {
        assertThat(refusals(whole())).isEmpty();
        assertThat(errors(whole())).isEmpty();
        assertThat(refusals(withShippedLamps())).isEmpty();
        assertThat(errors(withShippedLamps())).isEmpty();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "src", "main", "resources", "campaigns"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_campaign_files_of_the_examples_are_valid(Path file) throws IOException {
        assertThat(refusals(YAML.readTree(Files.readString(file)))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {401, 402, 403, 404, 405, 406, 407, 408, 409, 410})
    void any_campaign_is_written_as_a_valid_file(long seed) throws JsonProcessingException {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            String json = CampaignFiles.toJson(RandomCampaigns.next(random));
            assertThat(refusals(JSON.readTree(json))).as(json).isEmpty();
        }
    }

    @Test
    void what_is_written_as_yaml_is_valid() throws JsonProcessingException {
        assertThat(refusals(YAML.readTree(CampaignFiles.toYaml(Qinghe.campaign()))))
                .isEmpty();
        assertThat(refusals(YAML.readTree(CampaignFiles.toYaml(Qinghe.smallest()))))
                .isEmpty();
    }

    @Test
    void every_key_of_the_schema_stands_in_the_file_in_which_every_key_stands() throws JsonProcessingException {
        JsonNode schema = JSON.readTree(CampaignFiles.schema());
        Set<String> met = new TreeSet<>();
        walk(schema, schema, whole(), "campaign", met);
        walk(schema, schema, withShippedLamps(), "campaign", met);
        Set<String> named = new TreeSet<>();
        properties("campaign", schema.at("/$defs/campaign").isMissingNode() ? schema : schema.at("/$defs/campaign"))
                .forEach(named::add);
        schema.get("$defs")
                .properties()
                .forEach(definition -> named.addAll(properties(definition.getKey(), definition.getValue())));
        assertThat(named).hasSizeGreaterThan(180);
        assertThat(met).isEqualTo(named);
    }

    private static Set<String> properties(String name, JsonNode definition) {
        Set<String> keys = new LinkedHashSet<>();
        definition.path("properties").fieldNames().forEachRemaining(key -> keys.add(name + "." + key));
        return keys;
    }

    /** Notes which property of which definition each member of the value is. */
    private static void walk(JsonNode root, JsonNode schema, JsonNode value, String name, Set<String> met) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asText();
            walk(root, root.at(reference.substring(1)), value, reference.substring("#/$defs/".length()), met);
            return;
        }
        schema.path("anyOf").forEach(choice -> walk(root, choice, value, name, met));
        if (value.isObject()) {
            value.properties().forEach(member -> {
                JsonNode property = schema.path("properties").path(member.getKey());
                if (!property.isMissingNode()) {
                    met.add(name + "." + member.getKey());
                    walk(root, property, member.getValue(), name, met);
                } else {
                    walk(root, schema.path("additionalProperties"), member.getValue(), name, met);
                }
            });
        }
        value.elements().forEachRemaining(item -> {
            if (value.isArray()) {
                walk(root, schema.path("items"), item, name, met);
            }
        });
    }

    @Test
    void a_key_that_nothing_knows_is_refused_by_schema_and_reader_everywhere() {
        JsonNode whole = whole();
        List<JsonPointer> mappings = new ArrayList<>(pointers(whole));
        mappings.add(JsonPointer.empty());
        mappings.removeIf(at -> !whole.at(at).isObject()
                || (!at.matches() && MAPS.contains(String.valueOf(at.last().getMatchingProperty()))));
        assertThat(mappings).hasSizeGreaterThan(60);
        for (JsonPointer mapping : mappings) {
            JsonNode broken = whole.deepCopy();
            ((ObjectNode) broken.at(mapping)).put("nobodysKey", "无");
            assertThat(refusals(broken)).as("schema at '%s'", mapping).isNotEmpty();
            assertThat(errors(broken))
                    .as("reader at '%s'", mapping)
                    .hasSize(1)
                    .allMatch(line -> line.startsWith("错误 UNKNOWN_KEY 青禾.json:1:")
                            && line.contains(" 此处没有“nobodysKey”这个键，可用的有："));
        }
    }

    /** Where the reader asks for one of several keys, such as name or post, the schema cannot. */
    @Test
    void a_key_that_the_schema_asks_for_is_asked_for_by_the_reader() {
        JsonNode whole = whole();
        int asked = 0;
        for (JsonPointer at : pointers(whole)) {
            if (whole.at(at.head()).isObject()) {
                JsonNode broken = whole.deepCopy();
                ((ObjectNode) broken.at(at.head())).remove(at.last().getMatchingProperty());
                if (!refusals(broken).isEmpty()) {
                    asked++;
                    assertThat(errors(broken))
                            .as("without '%s'", at)
                            .anyMatch(line -> line.startsWith("错误 MISSING_VALUE 青禾.json:1:")
                                    && line.endsWith(" 缺少“" + at.last().getMatchingProperty() + "”"));
                }
            }
        }
        assertThat(asked).isGreaterThan(90);
    }

    @Test
    void a_list_of_lists_is_refused_by_schema_and_reader_wherever_it_stands() throws JsonProcessingException {
        JsonNode whole = whole();
        JsonNode lists = JSON.readTree("[[[\"无\"]]]");
        List<JsonPointer> places = pointers(whole);
        assertThat(places).hasSizeGreaterThan(400);
        for (JsonPointer place : places) {
            JsonNode broken = with(whole, place, lists);
            assertThat(refusals(broken)).as("schema at '%s'", place).isNotEmpty();
            assertThat(errors(broken)).as("reader at '%s'", place).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /campaign | "Qinghe 2022"
            /locality | {"name": "青禾县"}
            /level | "国"
            /level | "COUNTY"
            /superior | "市优化办"
            /superior/bodyId | "市优化办"
            /marking | "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789示"
            /paper | "青优组发〔2022〕1号"
            /paper/date | ["2022-02-01"]
            /units/0/id | "县发改局"
            /units/0 | "县发改局"
            /groups/0/units/0 | "各乡镇"
            /bodies/0/id | "Leading-Group"
            /bodies/0/roles | ["张三"]
            /bodies/0/roles/双组长 | {"name": "张三", "title": "县长"}
            /bodies/0/seat | {"words": "副组长所在单位"}
            /bodies/0/staffing/total | 0
            /bodies/0/staffing/total | 1.5
            /bodies/0/staffing/total | "若干"
            /bodies/0/staffing/about | "左右"
            /bodies/0/staffing/secondments | "县发改局4人"
            /bodies/0/staffing/secondments/县发改局 | 0
            /counts | "1个工作专班"
            /counts/任务 | -1
            /growth/0/target | 0
            /growth/0/rate | "百分之十"
            /growth/0/baseYear | 2020.5
            /commitments/0/relation | "小于"
            /commitments/0/value | "一天"
            /commitments/0/task | "任务一"
            /stages/0/targets/0 | "90.50%"
            /goals/0/id | "目标一"
            /goals/0/tasks/0/number | 0
            /goals/0/tasks/0/milestones/0/weight | 0
            /goals/0/tasks/0/milestones/0/weight | -1
            /goals/0/tasks/0/criteria/0 | {"indicator": "网上可办率"}
            /goals/0/tasks/0/leader | ["张三"]
            /goals/0/tasks/0/local | "年度考核加2分"
            /regime/0 | "定期调度"
            /regime/0/activities/0 | "报送工作进度"
            /accountability/0 | {"on": "进度滞后"}
            /ladder | "标准"
            /ladder/steps/1/rules/0/overdueTasksAtLeast | 0
            /ladder/steps/1/rules/0/daysOverdueAtLeast | "十天"
            /ladder/steps/2/rules/0/lamp | "紫"
            /ladder/steps/2/rules/1/after | "通报批评"
            /ladder/steps/2/rules/1/after/withinDays | -1
            /ladder/steps/2/rules/1/after/timesAtLeast | 1.5
            /assessment/veto | true
            /assessment/scoring | "按期完成率"
            /assessment/scoring/total | 0
            /assessment/scoring/decimals | 7
            /assessment/scoring/criteria/0/weight | 0
            /assessment/scoring/criteria/0/source | "心情"
            /assessment/scoring/criteria/0/targets/0/value | 0
            /assessment/scoring/criteria/0/rule | "线性"
            /assessment/scoring/criteria/1/rule/steps/0/share | 1001
            /assessment/scoring/criteria/2/rule/byRank/lastShare | 101
            /assessment/scoring/criteria/3/rule/passFail/relation | "大于"
            /assessment/scoring/criteria/0/missing | "计半分"
            /assessment/scoring/vetoes/0/periods/0 | "周"
            /assessment/scoring/groups/0/ranked | "是"
            /assessment/scoring/activeTimes/0/firstDay | ["2022-03-01"]
            /assessment/scoring/quarter | "各季平均"
            /assessment/scoring/ties | "并列"
            /assessment/scoring/bottom | 0
            /assessment/scoring/closesAfterDays | -1
            /serviceTimes/0/unit | "周"
            /serviceTimes/0/limit | 0
            /liaisons/each | 0
            /enterpriseLiaison/quota/较好 | "一户"
            /enterpriseLiaison/pairings/0/enterprises/0 | "青禾示例食品厂"
            /cascade/0/mandatory | "要"
            /formula/determinations/0/aspect | "心情"
            /lamps/0/lamp | "紫"
            /lamps/0/states/0 | "停办"
            /lamps/1/daysLeftAtLeast | "零"
            /lamps/2/outlooks/0 | "可能"
            /lamps/2/startedDaysAgoAtLeast | 1.5
            /lamps/2/behindAtLeast | 20
            /lamps/2/behindAtLeast | "三成"
            /lamps/2/missedReportsAtLeast | 0
            /lamps/2/extensionsAtLeast | "一次"
            /lamps/2/noticesAtLeast | -1
            /lampTable | "按颜色"
            /regime/0/activities/0/taskReport | "是"
            """)
    void what_the_schema_refuses_is_an_error_to_the_reader(String pointer, String value)
            throws JsonProcessingException {
        JsonNode broken = with(whole(), JsonPointer.compile(pointer), JSON.readTree(value));
        assertThat(refusals(broken)).isNotEmpty();
        assertThat(errors(broken)).isNotEmpty();
    }
}
