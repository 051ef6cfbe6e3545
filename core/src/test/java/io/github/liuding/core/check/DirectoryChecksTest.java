package io.github.liuding.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.testing.Qinghe;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryChecksTest {
    private static Campaign with(UnitDirectory units, BodyTree bodies) {
        return Qinghe.campaign().toBuilder()
                .units(units)
                .bodies(bodies)
                .tasks(List.of())
                .build();
    }

    private static UnitDirectory unit(String kind) {
        return UnitDirectory.builder()
                .addUnit(OrgUnit.builder()
                        .id(new UnitId("a"))
                        .name("青陌")
                        .kind(new UnitKind(kind))
                        .build())
                .build();
    }

    private static BodyTree body(String kind) {
        return BodyTree.builder()
                .addBody(Body.builder()
                        .id(new BodyId("b"))
                        .name("某机构")
                        .kind(new BodyKind(kind))
                        .build())
                .build();
    }

    private static List<FindingCode> told(UnitDirectory units, BodyTree bodies) {
        Inspection inspection = new Inspection(with(units, bodies));
        DirectoryChecks.run(inspection);
        return inspection.findings().stream().map(finding -> finding.code()).toList();
    }

    private static List<String> constants(Class<?> kinds) {
        return Arrays.stream(kinds.getFields())
                .map(field -> {
                    try {
                        return field.get(kinds).toString();
                    } catch (IllegalAccessException notPublic) {
                        throw new AssertionError(notPublic);
                    }
                })
                .toList();
    }

    static List<String> kindsOfUnits() {
        return constants(UnitKinds.class);
    }

    static List<String> kindsOfBodies() {
        return constants(BodyKinds.class);
    }

    @ParameterizedTest
    @MethodSource("kindsOfUnits")
    void a_common_kind_of_unit_is_known_and_told_where_its_first_character_is_missing(String kind) {
        assertThat(told(unit(kind), BodyTree.none())).isEmpty();
        assertThat(told(unit(kind.substring(1)), BodyTree.none())).containsExactly(CampaignFindings.KIND_CUT_SHORT);
    }

    @ParameterizedTest
    @MethodSource("kindsOfBodies")
    void a_common_kind_of_body_is_known_and_told_where_its_last_character_is_missing(String kind) {
        assertThat(told(UnitDirectory.builder().build(), body(kind))).isEmpty();
        assertThat(told(UnitDirectory.builder().build(), body(kind.substring(0, kind.length() - 1))))
                .containsExactly(CampaignFindings.KIND_CUT_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"议事协调机构", "上级机构", "媒体", "督导组", "省属企业", "中心", "组", "A"})
    void a_kind_of_the_place_is_allowed(String kind) {
        assertThat(told(unit(kind), body(kind))).isEmpty();
    }

    @Test
    void a_group_of_units_that_are_not_there_has_no_members() {
        UnitDirectory units = unit("乡镇").toBuilder()
                .addGroup(UnitGroup.builder()
                        .id(new UnitGroupId("g"))
                        .name("有关乡镇")
                        .addUnits(new UnitId("gone"))
                        .build())
                .build();

        assertThat(told(units, BodyTree.none())).containsExactly(CampaignFindings.GROUP_WITHOUT_MEMBERS);
        assertThat(told(unit("乡镇"), BodyTree.none())).isEmpty();
    }
}
