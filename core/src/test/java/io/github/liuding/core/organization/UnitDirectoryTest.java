package io.github.liuding.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.testing.Qinghe;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitDirectoryTest {
    private static final UnitGroupId TOWNSHIPS = new UnitGroupId("all-townships");

    private static OrgUnitBuilder reform() {
        return OrgUnit.builder().id(Qinghe.REFORM).name("县发改局").kind(UnitKinds.GOVERNMENT_DEPARTMENT);
    }

    private static OrgUnitBuilder housing() {
        return OrgUnit.builder().id(Qinghe.HOUSING).name("县住建局").kind(UnitKinds.GOVERNMENT_DEPARTMENT);
    }

    private static UnitGroupBuilder townships() {
        return UnitGroup.builder().id(TOWNSHIPS).name("各乡镇").addKind(UnitKinds.TOWNSHIP);
    }

    private static UnitDirectory of(OrgUnit... units) {
        return UnitDirectory.builder().addUnits(units).build();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "县人力资源和社会保障局",
                "县人力资源和社会 保障局",
                "县人力资源和\n社会保障局",
                "县人力资源和\r\n  社会保障局",
                " 县人力资源和社会保障局\u3000",
                "县人力资源\u00a0和社会保障局",
                "县人力资源\u200b和社会保障局",
                "\ufeff县人力资源和社会保障局",
                "县人社局",
                "县 人 社 局"
            })
    void a_name_broken_by_a_line_end_or_white_space_is_found(String printed) {
        assertThat(Qinghe.units().resolve(printed)).contains(new UnitReference.ToUnit(Qinghe.LABOUR));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"县大数据中心(12345热线办)", "县大数据中心（12345热线办）", "县大数据中心（１２３４５热线办）", "县大数据中心（12345 热线办)"})
    void full_width_letters_and_brackets_make_no_difference(String printed) {
        UnitDirectory units = of(housing().name("县大数据中心（12345热线办)").build());
        assertThat(units.resolve(printed)).contains(new UnitReference.ToUnit(Qinghe.HOUSING));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"县发改局", "县发展和改革局", "县发改委"})
    void a_unit_is_found_by_name_full_name_and_alias(String printed) {
        assertThat(Qinghe.units().resolve(printed)).contains(new UnitReference.ToUnit(Qinghe.REFORM));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"各乡镇", "各乡（镇）", "各乡(镇)"})
    void a_group_is_found_by_name_and_alias(String printed) {
        assertThat(Qinghe.units().resolve(printed)).contains(new UnitReference.ToGroup(TOWNSHIPS));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "县气象局", "发改局", "县发改局县住建局"})
    void a_name_that_nobody_has_is_not_found(String printed) {
        assertThat(Qinghe.units().resolve(printed)).isEmpty();
    }

    @Test
    void an_alias_of_two_units_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(
                        reform().addAlias("县建委").build(),
                        housing().addAlias("县建委").build()))
                .withMessage("Name '县建委' means both 'unit:qinghe-reform' and 'unit:qinghe-housing'");
    }

    @Test
    void a_full_name_that_is_anothers_alias_is_refused_however_it_is_spaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(
                        reform().addAlias("县建委").build(),
                        housing().fullName("县 建\u3000委").build()))
                .withMessage("Name '县 建\u3000委' means both 'unit:qinghe-reform' and 'unit:qinghe-housing'");
    }

    @Test
    void a_name_of_a_unit_and_a_group_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitDirectory.builder()
                        .addUnit(reform().build())
                        .addGroup(townships().addAlias("县发改局").build())
                        .build())
                .withMessage("Name '县发改局' means both 'unit:qinghe-reform' and 'group:all-townships'");
    }

    @Test
    void a_name_that_one_unit_has_twice_is_no_clash() {
        UnitDirectory units = of(reform().fullName("县发改局").addAlias("县发改 局").build());
        assertThat(units.resolve("县发改局")).contains(new UnitReference.ToUnit(Qinghe.REFORM));
    }

    @Test
    void every_clash_is_named_in_the_order_of_the_names() {
        NameRegister register = new NameRegister();
        assertThat(register.enter(reform().addAliases("甲", "乙").build())).isEmpty();
        assertThat(register.enter(housing().addAliases("乙", "甲").build()))
                .extracting(NameClash::toString)
                .containsExactly(
                        "Name '乙' means both 'unit:qinghe-reform' and 'unit:qinghe-housing'",
                        "Name '甲' means both 'unit:qinghe-reform' and 'unit:qinghe-housing'");
    }

    @Test
    void a_unit_id_that_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> of(reform().build(), housing().id(Qinghe.REFORM).build()))
                .withMessage("Unit id 'qinghe-reform' stands twice");
    }

    @Test
    void a_group_id_that_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitDirectory.builder()
                        .addGroups(townships().build(), townships().name("各街道").build())
                        .build())
                .withMessage("Unit group id 'all-townships' stands twice");
    }

    @Test
    void a_unit_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reform().name(" ").build())
                .withMessage("Name of unit 'qinghe-reform' must not be blank");
    }

    @Test
    void a_group_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> townships().name("").build())
                .withMessage("Name of unit group 'all-townships' must not be blank");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "43110", "4311030", "43110a", "４３１１０３"})
    void a_division_code_that_is_not_six_digits_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reform().divisionCode(code).build())
                .withMessage("Division code of unit 'qinghe-reform' must be six digits, but was '" + code + "'");
    }

    @Test
    void an_officer_without_name_and_post_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Officer.builder().contact("0000-0000001").build())
                .withMessage("An officer must have a name or a post");
    }

    @Test
    void an_officer_reads_as_name_and_post() {
        assertThat(Officer.builder().name("张三").post("副县长").build()).hasToString("张三 副县长");
        assertThat(Officer.builder().post("副县长").build()).hasToString("副县长");
    }

    @Test
    void units_are_expanded_in_protocol_order_whatever_the_order_in_print() {
        assertThat(names(Qinghe.units().refer("西坪乡、县住建局、县发改委、东溪"))).containsExactly("县发改局", "县住建局", "东溪镇", "西坪乡");
    }

    @Test
    void a_group_is_expanded_to_the_units_of_its_kinds_and_those_it_names() {
        assertThat(names(Qinghe.units().refer("各乡镇"))).containsExactly("县人力资源和社会保障局", "东溪镇", "西坪乡");
    }

    @Test
    void a_unit_named_twice_and_in_a_group_is_expanded_once() {
        assertThat(names(Qinghe.units().refer("东溪镇、各乡镇、东溪、县发改局"))).containsExactly("县发改局", "县人力资源和社会保障局", "东溪镇", "西坪乡");
    }

    @Test
    void a_group_whose_members_the_paper_leaves_unsaid_expands_to_none() {
        assertThat(names(Qinghe.units().refer("县直相关单位"))).isEmpty();
        assertThat(Qinghe.units().groups())
                .extracting(UnitGroup::name, UnitGroup::isListed)
                .containsExactly(tuple("各乡镇", true), tuple("县直相关单位", false));
    }

    @Test
    void references_that_the_directory_does_not_know_expand_to_none() {
        UnitReferences foreign = UnitReferences.builder()
                .printed("省直单位")
                .addReferences(
                        new UnitReference.ToUnit(new UnitId("elsewhere")),
                        new UnitReference.ToGroup(new UnitGroupId("elsewhere")))
                .build();
        assertThat(Qinghe.units().expand(foreign)).isEmpty();
    }

    @Test
    void ids_that_the_directory_does_not_know_come_last_in_protocol_order() {
        assertThat(Stream.of(new UnitId("aaa"), Qinghe.XIPING, Qinghe.REFORM)
                        .sorted(Qinghe.units().protocolOrder()))
                .containsExactly(Qinghe.REFORM, Qinghe.XIPING, new UnitId("aaa"));
    }

    @Test
    void units_and_groups_are_found_by_id() {
        UnitDirectory units = Qinghe.units();
        assertThat(units.unit(Qinghe.HOUSING).map(OrgUnit::name)).contains("县住建局");
        assertThat(units.unit(new UnitId("elsewhere"))).isEmpty();
        assertThat(units.group(TOWNSHIPS).map(UnitGroup::name)).contains("各乡镇");
        assertThat(units.group(new UnitGroupId("elsewhere"))).isEmpty();
    }

    @Test
    void the_nearest_names_come_nearest_first_and_in_the_directorys_order_where_equal() {
        assertThat(Qinghe.units().nearest("县发改居", 3)).containsExactly("县发改局", "县发改委");
        assertThat(Qinghe.units().nearest("县社报局", 3)).containsExactly("县社保局", "县发改局", "县住建局");
    }

    @Test
    void no_more_names_than_asked_for_are_near() {
        assertThat(Qinghe.units().nearest("县发改居", 1)).containsExactly("县发改局");
        assertThat(Qinghe.units().nearest("县发改居", 0)).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "市气象台", "完全无关的名称"})
    void a_name_that_shares_less_than_half_with_any_other_has_none_near(String printed) {
        assertThat(Qinghe.units().nearest(printed, 3)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"unit:qinghe-housing", "group:all-townships"})
    void a_reference_reads_again_what_it_prints(String text) {
        assertThat(UnitReference.parse(text)).hasToString(text);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "qinghe-housing", "Unit:qinghe-housing", "单位:qinghe-housing"})
    void a_reference_of_another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitReference.parse(text))
                .withMessage(
                        "Unit reference must be like 'unit:qinghe-housing', 'group:all-townships' or 'body:leading-group', but was '"
                                + text + "'");
    }

    private static List<String> names(UnitReferences references) {
        assertThat(references.unresolved()).isEmpty();
        return Qinghe.units().expand(references).stream().map(OrgUnit::name).toList();
    }
}
