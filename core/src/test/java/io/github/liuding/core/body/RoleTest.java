package io.github.liuding.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    组长 | head
                    第一组长 | head
                    双组长 | head
                    主任 | head
                    办公室主任 | head
                    指挥长 | head
                    双指挥长 | head
                    总指挥 | head
                    召集人 | head
                    总召集人 | head
                    班长 | head
                    专班班长 | head
                    负责人 | head
                    专班负责人 | head
                    副组长 | deputy
                    常务副组长 | deputy
                    副主任 | deputy
                    办公室副主任 | deputy
                    办公室常务副主任 | deputy
                    副指挥长 | deputy
                    常务副指挥长 | deputy
                    副总指挥 | deputy
                    副召集人 | deputy
                    副班长 | deputy
                    副负责人 | deputy
                    成员 | neither
                    联络员 | neither
                    秘书长 | neither
                    主任科员 | neither
                    副主任科员 | neither
                    原组长 | neither
                    组长助理 | neither
                    小组长 | neither
                    """)
    void the_word_says_who_heads_and_who_is_a_deputy(String word, String what) {
        Role role = new Role(word);
        assertThat(role.isHead()).isEqualTo(what.equals("head"));
        assertThat(role.isDeputy()).isEqualTo(what.equals("deputy"));
    }

    @Test
    void the_shipped_roles_are_as_they_say() {
        assertThat(List.of(Roles.LEADER, Roles.COMMANDER, Roles.DIRECTOR, Roles.OFFICE_DIRECTOR, Roles.CONVENOR))
                .allMatch(Role::isHead)
                .noneMatch(Role::isDeputy);
        assertThat(List.of(
                        Roles.EXECUTIVE_DEPUTY_LEADER,
                        Roles.DEPUTY_LEADER,
                        Roles.DEPUTY_COMMANDER,
                        Roles.DEPUTY_DIRECTOR))
                .allMatch(Role::isDeputy)
                .noneMatch(Role::isHead);
        assertThat(Roles.MEMBER.isHead() || Roles.MEMBER.isDeputy()).isFalse();
    }

    @Test
    void a_role_without_a_word_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Role(" ")).withMessage("Role must not be blank");
    }

    @Test
    void a_role_prints_its_word() {
        assertThat(Roles.LEADER).hasToString("组长");
    }
}
