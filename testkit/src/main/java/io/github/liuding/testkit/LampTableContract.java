package io.github.liuding.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the lamp rules of every place do (亮灯规则约定), as tests for JUnit 5. A test class extends this one and gives its
 * table.
 *
 * <p>Rules are tried on {@link LampReadings}: both sides of every limit that the table itself names.
 */
public abstract class LampTableContract {
    /** For the test class of a table. */
    protected LampTableContract() {}

    /** The table. */
    protected abstract LampTable table();

    /** Nothing is left to a grey lamp that no rule lights. */
    @Test
    public void every_reading_has_a_lamp_that_somebody_meant() {
        LampTable table = table();
        assertThat(LampReadings.of(table)
                        .filter(reading -> table.rules().stream().noneMatch(rule -> rule.fits(reading))
                                && table.fallback().colour() == LampColour.GREY))
                .as("readings that no rule has a lamp for")
                .isEmpty();
    }

    /** A rule behind rules that take everything from it is a slip. */
    @Test
    public void every_rule_can_be_lit() {
        LampTable table = table();
        List<LampRule> dark = new ArrayList<>(table.rules());
        LampReadings.of(table)
                .forEach(reading -> table.rules().stream()
                        .filter(rule -> rule.fits(reading))
                        .findFirst()
                        .ifPresent(dark::remove));
        assertThat(dark).as("rules that are never lit").isEmpty();
    }

    /** In the form in which programs hand it on. */
    @Test
    public void a_table_that_is_written_is_read_back_equal() {
        assertThat(LiudingJson.read(LiudingJson.write(table()), LampTable.class))
                .isEqualTo(table());
    }
}
