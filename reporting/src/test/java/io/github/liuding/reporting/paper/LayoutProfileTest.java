package io.github.liuding.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutProfileTest {
    @ParameterizedTest
    @CsvSource({"37mm, 2098", "28mm, 1587", "210mm, 11906", "297mm, 16838", "28.95pt, 579", "579tw, 579", "-5tw, -5"})
    void lengths_are_exact_in_every_unit(String length, int twips) {
        assertThat(Length.parse(length).twips()).isEqualTo(twips);
    }

    @ParameterizedTest
    @CsvSource({"16pt, 32", "22pt, 44", "10.5pt, 21"})
    void sizes_are_counted_in_half_points(String size, int halfPoints) {
        assertThat(Length.parse(size).halfPoints()).isEqualTo(halfPoints);
    }

    @Test
    void the_margins_that_are_not_printed_follow_from_the_type_area() {
        assertThat(LayoutProfile.standard().bottomMargin()).isEqualTo(Length.millimetres(35));
        assertThat(LayoutProfile.standard().outerMargin()).isEqualTo(Length.millimetres(26));
    }

    @Test
    void lines_and_characters_fill_the_type_area_and_do_not_run_over() {
        LayoutProfile standard = LayoutProfile.standard();
        int pitch = standard.length(Measure.LINE_PITCH).twips();
        int height = standard.length(Measure.TYPE_HEIGHT).twips();
        assertThat(pitch * standard.count(Measure.LINES)).isBetween(height - pitch, height);
        int character = standard.length(Measure.BODY_SIZE)
                .plus(standard.length(Measure.CHARACTER_SPACING))
                .twips();
        int width = standard.length(Measure.TYPE_WIDTH).twips();
        assertThat(character * standard.count(Measure.CHARACTERS)).isBetween(width - character, width);
    }

    @Test
    void a_locality_says_otherwise_by_data() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("line-pitch", "28pt");
        data.put("title-face", "heiti");
        data.put("lines", "20");
        data.put("fangsong", "仿宋");
        LayoutProfile profile = LayoutProfile.standard().with(data);

        assertThat(profile.length(Measure.LINE_PITCH)).isEqualTo(Length.points(28));
        assertThat(profile.typeface(Measure.TITLE_FACE)).isEqualTo(Typeface.HEITI);
        assertThat(profile.count(Measure.LINES)).isEqualTo(20);
        assertThat(profile.face(Typeface.FANGSONG)).isEqualTo("仿宋");
        assertThat(profile.departures()).isEmpty();
        assertThat(LayoutProfile.standard().length(Measure.LINE_PITCH)).isEqualTo(Length.twips(579));
    }

    @Test
    void what_is_required_is_told_when_it_is_changed() {
        assertThat(LayoutProfile.standard().with(Map.of("mark-top", "25mm")).departures())
                .containsExactly(Measure.MARK_TOP);
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayoutProfile.standard().with(Map.of("line-hight", "28pt")))
                .withMessage("No measure and no class of type is named 'line-hight'");
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayoutProfile.standard().with(Map.of("line-pitch", "28")))
                .withMessage("Length must be a number and mm, pt or tw, such as '37mm', but was '28'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> LayoutProfile.standard().with(Measure.LINES, new MeasureValue.Extent(Length.points(28))));
    }
}
