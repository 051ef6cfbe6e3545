package io.github.liuding.core.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema of campaign files, made of the same forms that read and write them. */
final class CampaignSchema {
    /** Where the schema lies beside this class. */
    static final String RESOURCE = "campaign.schema.json";

    private CampaignSchema() {}

    static Map<String, Object> make() {
        Definitions definitions = new Definitions();
        Map<String, Object> root = CampaignForm.CAMPAIGN.schema(definitions);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "六定 · 方案数据文件");
        schema.put("description", "一个地区的专项行动方案：单位、组织机构、工作目标、任务、机制");
        schema.putAll(root);
        schema.put("$defs", definitions.all());
        return schema;
    }
}
