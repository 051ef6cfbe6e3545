package io.github.liuding.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final Cell ONE = new Cell.Figure(BigDecimal.ONE);

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"A1", "1+1", "IF(A1=B1,\"=\",\"𠮷\")", " A1"})
    void a_formula_is_read_by_what_it_comes_to(String formula) {
        assertThat(new Cell.Formula(formula, ONE).text()).isEqualTo("1");
        assertThat(new Cell.Formula(formula, new Cell.Text("优秀")).text()).isEqualTo("优秀");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "　", "=A1", " =A1", "　=A1", "\u00A0=A1", " \t =A1"})
    void a_formula_that_is_blank_or_has_its_sign_in_front_is_refused(String formula) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell.Formula(formula, ONE))
                .withMessage("Formula must have 1 to 8192 characters and no '=' in front, but was '%s'", formula);
    }

    @Test
    void the_longest_formula_is_taken_and_a_longer_one_is_refused() {
        assertThat(new Cell.Formula("1".repeat(8192), ONE).formula()).hasSize(8192);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell.Formula("1".repeat(8193), ONE))
                .withMessageStartingWith("Formula must have 1 to 8192 characters");
    }

    /** Written, they would be other characters than they were. */
    @ParameterizedTest(name = "{index}")
    @ValueSource(ints = {0xFFFE, 0xFFFF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0x1FFFE, 0x10FFFF, 0, '\n', 0x7F, 0x85})
    void a_character_that_xml_cannot_hold_is_refused(int character) {
        String formula = "\"" + Character.toString(character) + "\"&A1";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell.Formula(formula, ONE))
                .withMessage(
                        "Formula must not hold control characters, lone surrogates or noncharacters, but holds U+%04X",
                        character);
    }

    @Test
    void what_it_comes_to_is_a_figure_a_percentage_or_a_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell.Formula("A1", new Cell.Missing("缺项")))
                .withMessage("Formula must come to a figure, a percentage or a text, but comes to Missing[text=缺项]");
    }
}
