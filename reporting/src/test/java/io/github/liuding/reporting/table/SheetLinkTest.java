package io.github.liuding.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetLinkTest {
    @Test
    void a_link_shows_a_text_and_leads_to_a_cell() {
        assertThat(SheetLink.to("任务 '清单'", "A17", "推行\"一网通办\""))
                .isEqualTo(new Cell.Formula(
                        "HYPERLINK(\"#'任务 ''清单'''!A17\",\"推行\"\"一网通办\"\"\")", new Cell.Text("推行\"一网通办\"")));
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        assertThat(SheetLink.to("表", "A1", "长".repeat(253) + "𠮷完").text()).isEqualTo("长".repeat(253) + "…");
        assertThat(SheetLink.to("表", "A1", "长".repeat(255)).text()).isEqualTo("长".repeat(255));
    }

    @Test
    void what_no_formula_can_hold_is_a_blank() {
        assertThat(SheetLink.to("表", "A1", "一\n二\uD800三" + Character.toString(0x1FFFE) + "四")
                        .text())
                .isEqualTo("一 二 三 四");
    }
}
