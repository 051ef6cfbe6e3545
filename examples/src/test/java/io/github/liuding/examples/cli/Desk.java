package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.examples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder with a small campaign of 青禾县, as a clerk has it on the desk. */
record Desk(Path folder) {
    static final String HOLDER = "县优化办 台账机";

    /** Two tasks, and a regime with a rhythm, the clock 13710 and times for appeals. */
    static final String CAMPAIGN = """
            campaign: qinghe-test
            locality: 青禾县
            title: 青禾县测试工作方案
            shortName: 测试工作
            issuer: 县工作专班
            marking: 示例数据
            paper: {title: 青禾县测试工作方案, date: 2022-03-01}
            units:
              - {id: fagai-ju, name: 县发改局, kind: 政府部门}
              - {id: youhua-ban, name: 县优化办, kind: 政府部门}
            goals:
              - id: G1
                title: 目标一
                tasks:
                  - id: T-1
                    title: 建成厂房
                    lead: 县发改局
                    due: 2022年4月底
                    milestones: [{name: 封顶, due: 2022-03-31}]
                  - {id: T-2, title: 服务企业, due: 长期坚持}
            regime:
              - mechanism: 定期调度机制
                activities:
                  - {name: 报送进展, cadence: 每月10日, by: 县发改局, to: 县优化办}
            supervision: {system: "13710", classes: [议定事项]}
            serviceTimes:
              - {matter: 电话联系, limit: 1, unit: 工作日, step: 联系}
              - {matter: 一般问题办结, limit: 5, unit: 工作日, step: 一般问题}
            """;

    static final String REPORTED = """
            {"type":"progress","task":"T-1","on":"2022-03-10","recordedOn":"2022-03-10","by":"fagai-ju","completion":0.25,"text":"已完成四分之一。"}
            """;

    static final String EXTENDED = """
            {"type":"deadline-extended","task":"T-1","on":"2022-04-12","recordedOn":"2022-04-12","by":"youhua-ban","askedOn":"2022-04-10","newDue":"2022-05-31","approvedBy":"领导小组","reason":"供货推迟"}
            """;

    /** A case that is behind, an appeal that was called late, and an inspection with one problem left of two. */
    static final String SUPERVISED = """
            {"type":"case-opened","caseId":"DB-1","on":"2022-03-14","recordedOn":"2022-03-14","by":"youhua-ban","caseClass":"议定事项","matter":"解决园区供水","handler":"fagai-ju","weight":"ORDINARY"}
            {"type":"appeal-received","appeal":"SQ-1","on":"2022-03-14","recordedOn":"2022-03-14","by":"youhua-ban","enterprise":"青禾示例食品厂","matter":"用电增容","handler":"fagai-ju"}
            {"type":"appeal-contacted","appeal":"SQ-1","on":"2022-03-17","recordedOn":"2022-03-17","by":"fagai-ju"}
            {"type":"inspection-held","inspection":"DC-1","on":"2022-03-15","recordedOn":"2022-03-15","by":"youhua-ban","title":"窗口专项督查","inspected":["fagai-ju"],"problems":[{"number":1,"unit":"fagai-ju","text":"排队过长","rectifyBy":"2022-03-18"},{"number":2,"unit":"fagai-ju","text":"指引不清"}]}
            {"type":"problem-rectified","inspection":"DC-1","on":"2022-03-17","recordedOn":"2022-03-18","by":"youhua-ban","number":2}
            """;

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Path campaign() throws IOException {
        return file("campaign.yaml", CAMPAIGN);
    }

    Path journal() {
        return folder.resolve("日志.jsonl");
    }

    /** A chained journal with those entries. */
    Path journal(String... entries) {
        Call call = Call.withInput(String.join("", entries), "note", journal(), "-", "--holder", HOLDER);
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        return journal();
    }

    /** What was reported on the invented county, in a chained journal. */
    Path qinghe() throws IOException {
        return journal(Files.readString(Example.QINGHE.journalFile().orElseThrow()));
    }

    /** The digest of the last line of the journal. */
    String head() throws IOException {
        try (Stream<String> lines = Files.lines(journal())) {
            return lines.reduce((before, last) -> last).orElseThrow().replaceAll(".*\"digest\":\"([0-9a-f]+)\"}", "$1");
        }
    }
}
