package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the draft of a campaign file makes of persons, roles and units, in small notices of the invented county. */
class DraftRolesTest {
    private static Campaign drafted(String notice) {
        WithFindings<Campaign> read =
                CampaignFiles.parse("draft.yaml", NoticeReader.read(notice).toYaml());
        assertThat(read.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        return read.value().orElseThrow();
    }

    private static List<String> told(String notice) {
        return NoticeReader.read(notice).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static String printed(Optional<Officer> officer) {
        return officer.map(one -> one.name().orElse("-") + "/" + one.post().orElse("-"))
                .orElse("");
    }

    private static Body body(String name, String... lines) {
        return drafted(String.join("\n", lines)).bodies().named(name).orElseThrow();
    }

    /** Each role with who holds it: 组长=张三/县长, units with whom of them, + behind what is held beside another post. */
    private static List<String> roles(Body body) {
        return body.appointments().stream().map(DraftRolesTest::role).toList();
    }

    private static String role(Appointment held) {
        String who = held.holder() instanceof Holder.One one
                ? printed(Optional.of(one.officer()))
                : held.holder() instanceof Holder.Units units
                        ? units.units().printed()
                                + units.as().map(as -> "." + as).orElse("")
                        : held.holder().toString();
        return held.role() + "=" + who + (held.concurrent() ? "+" : "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "县委副书记蒋伟, 蒋伟/县委副书记",
        "蒋伟  县委副书记, 蒋伟/县委副书记",
        "蒋伟（县委副书记）, 蒋伟/县委副书记",
        "蒋　伟, 蒋伟/-",
        "常务副县长, -/常务副县长",
        "县委组织部部长, -/县委组织部部长",
        "各单位主要负责人, -/各单位主要负责人",
        "植保站, -/植保站"
    })
    void a_leader_is_a_name_and_a_post_and_not_both_in_one(String printed, String officer) {
        Campaign drafted = drafted("""
                关于印发《青禾县水利建设任务分工》的通知
                一、重点任务
                （一）加固水库。消除隐患。
                责任领导：%1$s
                责任单位：县水利局。责任人：%1$s。完成时限：2022年6月底前。
                青禾县人民政府办公室
                2022年3月1日
                """.formatted(printed));

        assertThat(printed(drafted.tasks().get(0).responsibility().leader())).isEqualTo(officer);
        assertThat(printed(drafted.tasks().get(0).responsibility().handler())).isEqualTo(officer);
    }

    @Test
    void what_says_the_same_as_above_is_what_stands_above() {
        Campaign drafted = drafted(Stream.of(
                        "青禾县水利建设任务分工表",
                        "序号,重点任务,责任领导,责任单位,完成时限",
                        "1,加固水库大坝,田野（副县长）,县水利局,6月底前",
                        "2,清理县城河道,同上,县住建局,〃",
                        "3,维修灌溉渠道,同上,同上,9月底前",
                        "2022年3月1日")
                .map(row -> row.replace(",", "\t"))
                .reduce("", (text, row) -> text + row + "\n"));

        assertThat(drafted.tasks())
                .extracting(task -> printed(task.responsibility().leader()) + " "
                        + task.responsibility().responsibleUnits() + " "
                        + task.schedule().deadline().due().orElseThrow())
                .containsExactly("田野/副县长 县水利局 2022-06-30", "田野/副县长 县住建局 2022-06-30", "田野/副县长 县住建局 2022-09-30");
    }

    @Test
    void of_several_who_answer_the_file_holds_the_first_and_the_others_are_told() {
        String notice = """
                一、重点任务
                （一）加固水库大坝。（责任领导：副县长田野、副县长林夏；责任单位：县水利局；责任人：白露、谷雨；完成时限：2022年6月底前）
                2022年3月1日
                """;

        assertThat(printed(drafted(notice).tasks().get(0).responsibility().leader()))
                .isEqualTo("田野/副县长");
        assertThat(told(notice))
                .anyMatch(finding ->
                        finding.contains("SAID_AGAIN") && finding.endsWith("责任领导不止一人，方案数据文件只记第一人，未写入：林夏（副县长）"))
                .anyMatch(finding -> finding.contains("SAID_AGAIN") && finding.endsWith("责任人不止一人，方案数据文件只记第一人，未写入：谷雨"));
    }

    @Test
    void a_unit_that_heads_a_body_holds_its_role() {
        Body group = body(
                "综合协调组",
                "成立青禾县水利建设工作专班，下设综合协调组、工程建设组。",
                "（一）综合协调组",
                "组长单位：县发改局",
                "副组长单位：县财政局",
                "成员单位：县水利局、县审计局",
                "职责：负责统筹协调。",
                "（二）工程建设组",
                "组长单位：县水利局",
                "成员单位：县住建局");

        assertThat(roles(group)).containsExactly("组长单位=县发改局", "副组长单位=县财政局");
        assertThat(group.memberUnits()).hasToString("县水利局、县审计局");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "办公室主任：王建（兼）|办公室主任=王建/-+",
                "办公室主任：王建（兼任）|办公室主任=王建/-+",
                "办公室主任：王建（县发改局局长，兼）|办公室主任=王建/县发改局局长+",
                "办公室主任：王建  县发改局局长（兼）|办公室主任=王建/县发改局局长+",
                "办公室主任：县发改局局长王建（兼）|办公室主任=王建/县发改局局长+",
                "办公室主任：由王建兼任|办公室主任=王建/-+",
                "办公室主任：由县发改局主要负责人兼任|办公室主任=由县发改局主要负责人兼任+",
                "办公室副主任：王建（兼）、李文|办公室副主任=王建/-+、办公室副主任=李文/-",
                "办公室副主任：王建、李文（女，兼）|办公室副主任=王建/-、办公室副主任=李文/-+",
                "办公室副主任：县发改局、县财政局分管负责人（兼）|办公室副主任=县发改局.分管负责人+、办公室副主任=县财政局.分管负责人+",
                "办公室副主任由县发改局、县财政局分管负责人兼任。|副主任=县发改局.分管负责人+、副主任=县财政局.分管负责人+"
            })
    void who_holds_a_role_beside_another_post_is_marked(String line, String roles) {
        Body office = body("指挥部办公室", "成立青禾县项目建设指挥部，指挥长由县长担任。", "指挥部办公室设在县发改局。", "青禾县项目建设指挥部组成人员名单", "指挥长：周立 县长", line);

        assertThat(String.join("、", roles(office)).replace("办公室副主任", "副主任")).isEqualTo(roles.replace("办公室副主任", "副主任"));
    }

    @Test
    void what_leaves_a_list_of_members_open_stays() {
        Body group = body(
                "青禾县防汛领导小组",
                "成立青禾县防汛领导小组，由县长任组长，县水利局、县应急局等部门主要负责同志为成员。领导小组下设抢险救灾组。",
                "（一）抢险救灾组",
                "组长：周立 副县长",
                "成员单位：县应急局、县消防救援大队等");

        assertThat(roles(group)).containsExactly("组长=-/县长", "成员=县水利局.主要负责同志", "成员=县应急局等.主要负责同志");
        assertThat(group.bodies()).isEmpty();
    }

    @Test
    void a_list_of_units_that_are_members_stays_open() {
        Body conference = body("青禾县招商引资联席会议", "建立青禾县招商引资联席会议。联席会议由县商务局、县发改局、县财政局等部门组成。", "联席会议召集人由县长担任。");

        assertThat(conference.memberUnits()).hasToString("县商务局、县发改局、县财政局等");
        assertThat(conference.memberUnits().openEnded()).isTrue();
        assertThat(roles(conference)).containsExactly("召集人=-/县长");
        assertThat(conference.heads()).hasSize(1);
    }

    @Test
    void a_list_that_names_as_many_as_it_counts_is_closed() {
        Body conference = body("青禾县招商引资联席会议", "建立青禾县招商引资联席会议。联席会议由县商务局、县发改局、县财政局等3个部门组成。", "联席会议召集人由县长担任。");

        assertThat(conference.memberUnits()).hasToString("县商务局、县发改局、县财政局");
    }

    @Test
    void what_leaves_a_list_open_stands_before_the_governments_behind_it() {
        Campaign drafted = drafted("""
                一、重点任务
                （一）加固水库大坝。（责任单位：县水利局、县财政局等部门，各乡镇人民政府；完成时限：2022年6月底前）
                2022年3月1日
                """);

        assertThat(drafted.tasks().get(0).responsibility().responsibleUnits())
                .hasToString("县水利局、县财政局等、各乡镇人民政府")
                .satisfies(units -> assertThat(units.openEnded()).isTrue());
    }

    @Test
    void a_seat_that_the_roster_fills_by_name_stands_once() {
        String[] notice = {
            "关于建立青禾县招商引资联席会议的通知",
            "建立青禾县招商引资联席会议。联席会议召集人由县政府主要负责同志担任，副召集人由县政府分管负责同志担任。",
            "青禾县招商引资联席会议成员名单",
            "召集人：周立，县长",
            "副召集人：李文，副县长",
            "成员：王建，县商务局局长"
        };

        assertThat(roles(body("青禾县招商引资联席会议", notice))).containsExactly("召集人=周立/县长", "副召集人=李文/副县长", "成员=王建/县商务局局长");
        assertThat(told(String.join("\n", notice)))
                .anyMatch(finding -> finding.contains("SAID_AGAIN")
                        && finding.endsWith("青禾县招商引资联席会议的“召集人”名单中另有姓名，方案数据文件只记名单，未写入：县政府主要负责同志"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "由县水利局牵头，县财政局、县住建局参加。负责综合协调。|县水利局|县财政局、县住建局|负责综合协调",
                "由县水利局牵头，县财政局、县住建局参与，负责综合协调。|县水利局|县财政局、县住建局|负责综合协调",
                "由县水利局牵头，县财政局、县住建局配合。组长由县水利局局长担任。|县水利局|县财政局、县住建局|",
                "牵头单位：县水利局；配合单位：县财政局、县住建局等。负责综合协调。|县水利局|县财政局、县住建局等|负责综合协调",
                "由县水利局牵头。组长由县水利局局长担任，负责综合协调。|县水利局||负责综合协调"
            })
    void a_group_has_the_units_that_lead_it_and_that_help_it(
            String words, String lead, String cooperating, String duty) {
        for (String line : List.of("（一）综合协调组。" + words, "（一）综合协调组，" + words)) {
            Body group =
                    body("综合协调组", "成立青禾县防汛指挥部，指挥长由县长担任。指挥部下设综合协调组、抢险救灾组。", "一、工作组", line, "（二）抢险救灾组。由县应急局牵头。负责抢险救灾。");

            assertThat(group.leadUnits()).hasToString(lead);
            assertThat(group.cooperatingUnits()).hasToString(cooperating == null ? "" : cooperating);
            assertThat(group.duties()).isEqualTo(duty == null ? List.of() : List.of(duty));
        }
    }

    @Test
    void groups_are_led_each_by_the_unit_in_its_place() {
        Campaign drafted = drafted("""
                成立青禾县防汛指挥部，指挥长由县长担任。指挥部下设水情调度、抢险救灾两个专业组，分别由县水利局、县应急局牵头。
                """);

        assertThat(drafted.bodies().all().stream().map(body -> body.name() + " " + body.leadUnits()))
                .containsExactly("青禾县防汛指挥部 ", "水情调度专业组 县水利局", "抢险救灾专业组 县应急局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县商务局为牵头单位", "牵头单位为县商务局", "县商务局作为牵头单位"})
    void a_conference_has_the_unit_that_leads_it(String words) {
        Body conference = body("青禾县招商引资联席会议", "建立青禾县招商引资联席会议。联席会议由县商务局、县发改局、县财政局等部门组成，" + words + "。", "联席会议召集人由县长担任。");

        assertThat(conference.leadUnits()).hasToString("县商务局");
        assertThat(conference.memberUnits()).hasToString("县商务局、县发改局、县财政局等");
    }

    @Test
    void responsible_units_of_a_body_do_not_lead_it() {
        String[] notice = {"成立青禾县产业链工作领导小组，由县长任组长，下设绿色食品专班。", "1．绿色食品专班", "组长：周立 副县长", "牵头单位：县农业农村局", "责任单位：县工信局、县供销社等"
        };
        Body force = body("绿色食品专班", notice);

        assertThat(force.leadUnits()).hasToString("县农业农村局");
        assertThat(force.memberUnits()).hasToString("县工信局、县供销社等");
        assertThat(told(String.join("\n", notice)))
                .anyMatch(finding -> finding.contains("RESPONSIBLE_AMONG_MEMBERS")
                        && finding.endsWith("绿色食品专班的责任单位在方案数据文件中列入成员单位，自“县工信局”起"));
    }

    @Test
    void sentences_of_roles_and_seats_are_no_duties() {
        Campaign drafted = drafted("""
                一、组织架构
                （一）成立青禾县防汛工作领导小组，由县长任组长，县水利局、县应急局等部门主要负责同志为成员。领导小组办公室设在县水利局，承担日常工作，办公室主任由周立兼任。
                （二）项目攻坚专班。负责统筹项目建设。专班办公室设在县发改局，李文兼任办公室主任。
                """);

        assertThat(drafted.bodies().all().stream().map(body -> body.name() + body.duties()))
                .containsExactly("青禾县防汛工作领导小组[]", "领导小组办公室[承担日常工作]", "项目攻坚专班[负责统筹项目建设]", "专班办公室[]");
    }

    @Test
    void a_body_that_the_paper_sets_up_is_no_unit() {
        Campaign drafted = drafted("""
                成立青禾县爱国卫生运动委员会（以下简称“县爱卫会”）。
                青禾县爱国卫生运动委员会组成人员名单
                主任：李文  副县长
                县爱卫会办公室设在县卫健局，由周立兼任办公室主任。
                一、重点任务
                （一）清理背街小巷。责任单位：县爱卫办牵头，县城管局、各镇、街道配合，6月底前完成。
                二、工作制度
                （一）例会制度。县爱卫会每季度召开1次例会。
                （二）台账制度。县住建局会同县城管局等部门每月5日前向县爱卫会办公室报送进展。
                2024年3月1日
                """);

        assertThat(drafted.units().units())
                .extracting(OrgUnit::name)
                .doesNotContain("县爱卫办", "县爱卫会", "县爱卫会办公室", "县住建局会同县城管局")
                .contains("县住建局", "县城管局");
        assertThat(drafted.bodies().all())
                .extracting(Body::name, Body::shortName, Body::aliases)
                .containsExactly(
                        tuple("青禾县爱国卫生运动委员会", Optional.of("县爱卫会"), List.of()),
                        tuple("县爱卫会办公室", Optional.empty(), List.of("县爱卫办")));
        assertThat(drafted.tasks().get(0).responsibility().leadUnits().references())
                .hasSize(1);
        assertThat(drafted.units().groups())
                .extracting(UnitGroup::name, UnitGroup::aliases)
                .containsExactly(tuple("各镇", List.of()), tuple("各街道", List.of("街道")));
    }

    @Test
    void the_command_that_the_paper_sets_up_is_no_unit() {
        Campaign drafted = drafted("""
                成立青禾县防汛指挥部，指挥长由县长担任。指挥部办公室设在县水利局。
                一、工作制度
                （一）例会制度。指挥部每季度召开1次例会。
                （二）台账制度。各乡镇每月5日前向指挥部办公室报送进展。
                """);

        assertThat(drafted.units().units()).extracting(OrgUnit::name).containsExactly("县水利局");
        assertThat(drafted.bodies().all())
                .extracting(Body::name, Body::aliases)
                .containsExactly(tuple("青禾县防汛指挥部", List.of("指挥部")), tuple("指挥部办公室", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"沿线乡镇", "沿河乡镇（街道）", "属地街道", "国有农牧场", "街道办事处"})
    void some_of_a_kind_are_a_group_and_no_unit(String name) {
        Campaign drafted = drafted("""
                一、重点任务
                （一）清理河道垃圾。（责任单位：县水利局、各乡镇、%s）
                2022年3月1日
                """.formatted(name));

        assertThat(drafted.units().units()).extracting(OrgUnit::name).containsExactly("县水利局");
        assertThat(drafted.units().groups()).hasSize(2);
        assertThat(drafted.tasks().get(0).responsibility().responsibleUnits().unresolved())
                .isEmpty();
    }
}
