package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.liaison.EnterpriseLiaison;
import io.github.liuding.core.liaison.GradeQuota;
import io.github.liuding.core.regime.AccountabilityMeans;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the paper of 赣州市 says, against a table of facts that was taken from the paper and not from the campaign file. */
class GanzhouFactsTest {
    private final Campaign campaign;

    GanzhouFactsTest() throws IOException {
        campaign = Localities.campaign("ganzhou");
    }

    @Test
    void the_file_loads_without_a_word() throws IOException {
        assertThat(CampaignFiles.read(Localities.file("ganzhou")).findings()).isEmpty();
    }

    @Test
    void the_items_and_their_days_are_those_of_the_paper() throws IOException {
        assertThat(campaign.tasks())
                .extracting(task -> List.of(
                        task.id().toString(),
                        task.assignment().title(),
                        deadlines(task).isEmpty()
                                ? "-"
                                : deadlines(task).stream().map(Deadline::words).collect(Collectors.joining("、"))))
                .containsExactlyElementsOf(Facts.lines("ganzhou.tsv"));
    }

    @Test
    void there_are_five_parts_of_three_items_each() {
        assertThat(campaign.goals())
                .extracting(
                        Goal::title,
                        goal -> campaign.tasks().stream()
                                .filter(task -> task.goal().equals(goal.id()))
                                .map(Task::number)
                                .toList())
                .containsExactly(
                        tuple("制定惠企政策措施", List.of(1, 2, 3)),
                        tuple("加强入企宣传解读", List.of(1, 2, 3)),
                        tuple("开展联企服务活动", List.of(1, 2, 3)),
                        tuple("建立为企抒困机制", List.of(1, 2, 3)),
                        tuple("强化助企考核问效", List.of(1, 2, 3)));
    }

    /** Only the last prints its year; the others are of the paper's. */
    @Test
    void nine_deadlines_come_to_days_of_2016() {
        assertThat(campaign.tasks().stream()
                        .flatMap(task -> deadlines(task).stream())
                        .map(deadline -> deadline.due().orElseThrow()))
                .containsExactly(
                        LocalDate.of(2016, 5, 20),
                        LocalDate.of(2016, 5, 20),
                        LocalDate.of(2016, 5, 15),
                        LocalDate.of(2016, 5, 31),
                        LocalDate.of(2016, 5, 15),
                        LocalDate.of(2016, 5, 20),
                        LocalDate.of(2016, 5, 25),
                        LocalDate.of(2016, 5, 31),
                        LocalDate.of(2016, 12, 30));
    }

    @Test
    void the_quota_of_10_3_and_2_comes_to_the_least_of_each_leader() {
        EnterpriseLiaison liaison = campaign.enterpriseLiaison().orElseThrow();

        assertThat(liaison.quota())
                .containsExactly(new GradeQuota("较好", 10), new GradeQuota("一般", 3), new GradeQuota("困难", 2));
        assertThat(liaison.atLeast())
                .contains(liaison.quota().stream().mapToInt(GradeQuota::count).sum());
        assertThat(liaison.atLeast()).contains(15);
        assertThat(liaison.pairings()).as("the paper names no leader").isEmpty();
        assertThat(campaign.tasks().get(6).objective().target()).hasToString("Optional[每名市领导挂点联系规模以上企业 ≥ 15户]");
    }

    @Test
    void the_leading_group_has_an_office_and_four_teams() {
        List<Body> bodies = campaign.bodies().all();

        assertThat(bodies)
                .extracting(Body::kind, Body::name, body -> body.shortName().orElse(""))
                .containsExactly(
                        tuple(BodyKinds.LEADING_GROUP, "市降低企业成本优化发展环境专项行动领导小组", "领导小组"),
                        tuple(BodyKinds.LEADING_GROUP_OFFICE, "市专项行动领导小组办公室", "领导小组办公室"),
                        tuple(BodyKinds.SPECIAL_WORKING_TEAM, "政策宣讲专项工作小组", "政策宣讲"),
                        tuple(BodyKinds.SPECIAL_WORKING_TEAM, "入企帮扶专项工作小组", "入企帮扶"),
                        tuple(BodyKinds.SPECIAL_WORKING_TEAM, "破解难题专项工作小组", "破解难题"),
                        tuple(BodyKinds.SPECIAL_WORKING_TEAM, "督查考核专项工作小组", "督查考核"));
        assertThat(bodies.get(1).seat()).hasToString("Optional[市发改委]");
        assertThat(bodies).allSatisfy(body -> assertThat(body.appointments()).isEmpty());
        assertThat(campaign.counts()).containsExactly(new StatedCount("专项工作小组", 4));
    }

    @Test
    void whoever_is_told_to_act_is_known() {
        List<Measure> owned = campaign.tasks().stream()
                .flatMap(task -> task.measures().stream())
                .filter(measure -> measure.owner().isPresent())
                .toList();

        assertThat(owned).isNotEmpty().allSatisfy(measure -> {
            assertThat(measure.owner().orElseThrow().unresolved()).isEmpty();
            assertThat(measure.owner().orElseThrow().references()).isNotEmpty();
        });
        assertThat(campaign.tasks()).allSatisfy(task -> {
            assertThat(task.responsibility().leadUnits().isEmpty()).isTrue();
            assertThat(task.responsibility().responsibleUnits().isEmpty()).isTrue();
        });
    }

    @Test
    void the_zone_has_three_names() {
        assertThat(List.of("赣州、龙南、瑞金经济技术开发区", "赣州、龙南、瑞金国家级经济技术开发区", "赣州、龙南、瑞金经济技术开发区党工委、管委会"))
                .extracting(name -> campaign.units().expand(campaign.refer(name)).stream()
                        .map(unit -> unit.name())
                        .toList())
                .containsOnly(List.of("赣州经济技术开发区", "龙南经济技术开发区", "瑞金经济技术开发区"));
    }

    @Test
    void supervision_and_accountability_are_those_of_the_paper() {
        assertThat(campaign.regime().mechanisms())
                .extracting(Mechanism::name)
                .containsExactly("为企抒困机制", "强化督查落实", "强化考核问效", "加强组织领导", "健全工作机制", "营造舆论氛围");
        assertThat(campaign.regime().activities())
                .extracting(
                        activity -> activity.name(),
                        activity -> activity.cadence().words(),
                        activity -> activity.by().printed())
                .containsExactly(tuple("跟踪调度和督促检查", "定期", ""), tuple("年终考核", "年终", "市专项行动领导小组办公室"));
        assertThat(campaign.regime().supervision().orElseThrow().methods())
                .containsExactly("下达督查通知书", "实地督查", "约谈", "挂牌督办");
        assertThat(campaign.regime().accountability())
                .containsExactly(
                        new AccountabilityMeans("服务企业不到位、执行政策打折扣", "诫勉谈话"),
                        new AccountabilityMeans("不作为、乱作为、敷衍塞责", "问责"),
                        new AccountabilityMeans("服务企业过程中发生违纪违法行为", "从严处理"));
    }

    @Test
    void the_paper_is_cited_as_printed() {
        PolicyPaper paper = campaign.paper().orElseThrow();

        assertThat(campaign.level()).contains(Level.CITY);
        assertThat(campaign.issuer()).isEqualTo("中共赣州市委 赣州市人民政府");
        assertThat(paper.title()).contains("中共赣州市委 赣州市人民政府关于开展降低企业成本优化发展环境专项行动的通知");
        assertThat(paper.number()).isEmpty();
        assertThat(paper.issuedOn()).contains(LocalDate.of(2016, 5, 6));
        assertThat(paper.publishedOn()).contains(LocalDate.of(2016, 6, 2));
        assertThat(paper.addressees().printed()).isEqualTo("各县(市、区)委、人民政府,赣州、龙南、瑞金经济技术开发区党工委、管委会,市委各部门,市直、驻市各单位,各人民团体");
        assertThat(paper.addressees().unresolved()).isEmpty();
        assertThat(campaign.superior().flatMap(superior -> superior.number())).hasToString("Optional[赣字〔2016〕22号]");
    }

    @Test
    void nothing_is_invented() {
        assertThat(campaign.marking()).isEmpty();
        assertThat(Files.exists(Repository.path("examples/src/main/resources/campaigns/ganzhou.jsonl")))
                .as("a journal of the real city")
                .isFalse();
        assertThat(campaign.policyContacts()).isEmpty();
        assertThat(campaign.liaisons().orElseThrow().officers()).isEmpty();
        assertThat(campaign.phases()).isEmpty();
        assertThat(campaign.tasks()).allSatisfy(task -> {
            assertThat(task.responsibility().leader()).isEmpty();
            assertThat(task.standard()).isEqualTo(Standard.open());
            assertThat(task.schedule().milestones()).isEmpty();
        });
    }

    /** The deadlines of a task and its measures, the earliest first. */
    private static List<Deadline> deadlines(Task task) {
        return Stream.concat(
                        task.measures().stream().flatMap(measure -> measure.deadline().stream()),
                        Stream.of(task.schedule().deadline()))
                .filter(deadline -> !deadline.words().isEmpty())
                .sorted(Comparator.comparing(deadline -> deadline.due().orElseThrow()))
                .toList();
    }
}
