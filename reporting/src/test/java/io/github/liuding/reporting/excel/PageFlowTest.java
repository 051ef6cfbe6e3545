package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.table.PrintProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFlowTest {
    // A4 across: 210 mm less 1.5 inches, less 3 in 100, in twips.
    private static final long PAGE = (210 * 14400L / 254 - 2160) * 97 / 100;
    private static final long ACROSS = 297 * 14400L / 254 - 1440;

    private static PageFlow page(long width) {
        return new PageFlow(PrintProfile.A4_LANDSCAPE, width, 0, 0);
    }

    /** The height that has room below a first row of one twip. */
    private static long room(PageFlow pages) {
        pages.place(1);
        long low = 0;
        long high = 1_000_000;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (pages.hasRoom(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    @Test
    void a_page_is_the_paper_less_its_margins_and_a_little_room() {
        assertThat(room(page(1))).isEqualTo(PAGE);
        assertThat(room(page(ACROSS))).isEqualTo(PAGE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"A4_LANDSCAPE, 9453", "A4_PORTRAIT, 14237", "A3_LANDSCAPE, 14237", "A3_PORTRAIT, 21001"})
    void each_paper_has_its_height(PrintProfile print, long height) {
        assertThat(room(new PageFlow(print, 1, 0, 0))).isBetween(height - 1, height + 1);
    }

    @Test
    void what_is_wider_than_the_paper_is_made_smaller_so_that_more_goes_on_a_page() {
        assertThat(room(page(2 * ACROSS))).isBetween(2 * PAGE - 2, 2 * PAGE + 2);
        assertThat(room(page(3 * ACROSS / 2))).isBetween(3 * PAGE / 2 - 2, 3 * PAGE / 2 + 2);
    }

    @Test
    void what_stands_above_takes_room_on_the_first_page_and_headings_on_every_page() {
        PageFlow pages = new PageFlow(PrintProfile.A4_LANDSCAPE, 1, 1000, 400);
        assertThat(pages.hasRoom(PAGE - 1000)).isTrue();
        assertThat(pages.hasRoom(PAGE - 1000 + 1)).isFalse();
        pages.turn();
        pages.place(1);
        assertThat(pages.hasRoom(PAGE - 401)).isTrue();
        assertThat(pages.hasRoom(PAGE - 401 + 1)).isFalse();
    }

    @Test
    void rows_take_the_room_of_those_after_them() {
        PageFlow pages = page(1);
        pages.place(PAGE - 10);
        assertThat(pages.hasRoom(10)).isTrue();
        assertThat(pages.hasRoom(11)).isFalse();
        pages.place(10);
        assertThat(pages.hasRoom(1)).isFalse();
    }

    @Test
    void a_page_with_nothing_but_headings_takes_a_row_of_any_height() {
        PageFlow pages = new PageFlow(PrintProfile.A4_LANDSCAPE, 1, 1000, 400);
        assertThat(pages.hasRoom(100_000)).isFalse();
        pages.turn();
        assertThat(pages.hasRoom(100_000)).isTrue();
        pages.place(1);
        assertThat(pages.hasRoom(100_000)).isFalse();
    }

    @Test
    void a_quarter_of_a_page_is_kept_together() {
        assertThat(page(1).keepsTogether(0)).isTrue();
        assertThat(page(1).keepsTogether(PAGE / 4)).isTrue();
        assertThat(page(1).keepsTogether(PAGE / 4 + 1)).isFalse();
    }
}
