package io.github.liuding.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeRunsTest {
    private record Line(String goal, @Nullable String task) {}

    private static final Column<Line, String> PLAIN = Column.of("无", CellTypes.TEXT, Line::goal);
    private static final Column<Line, String> BY_GOAL =
            Column.<Line, String>of("目标", CellTypes.TEXT, Line::goal).mergedBy(Line::goal);
    private static final Column<Line, String> BY_TASK =
            Column.<Line, String>of("任务", CellTypes.TEXT, Line::goal).mergedBy(Line::task);

    private static List<BitSet> runs(List<Column<Line, ?>> columns, List<Line> rows) {
        MergeRuns<Line> runs = new MergeRuns<>(columns);
        List<BitSet> continued = new ArrayList<>();
        rows.forEach(row -> continued.add(runs.next(row)));
        return continued;
    }

    private static BitSet columns(int... set) {
        BitSet bits = new BitSet();
        for (int column : set) {
            bits.set(column);
        }
        return bits;
    }

    @Test
    void a_column_without_a_key_never_goes_on() {
        assertThat(runs(List.of(PLAIN), List.of(new Line("甲", "1"), new Line("甲", "1"))))
                .containsExactly(columns(), columns());
    }

    @Test
    void a_cell_goes_on_while_the_key_is_the_same() {
        List<Line> rows = List.of(new Line("甲", "1"), new Line("甲", "2"), new Line("乙", "3"), new Line("乙", "4"));
        assertThat(runs(List.of(BY_GOAL), rows)).containsExactly(columns(), columns(0), columns(), columns(0));
    }

    @Test
    void a_key_that_comes_again_later_starts_anew() {
        List<Line> rows = List.of(new Line("甲", "1"), new Line("乙", "2"), new Line("甲", "3"));
        assertThat(runs(List.of(BY_GOAL), rows)).containsExactly(columns(), columns(), columns());
    }

    @Test
    void each_column_follows_its_own_key() {
        List<Line> rows = List.of(new Line("甲", "1"), new Line("甲", "1"), new Line("甲", "2"), new Line("乙", "2"));
        assertThat(runs(List.of(PLAIN, BY_GOAL, BY_TASK), rows))
                .containsExactly(columns(), columns(1, 2), columns(1), columns(2));
    }

    @Test
    void the_first_row_starts_even_where_its_key_is_null() {
        List<Line> rows = List.of(new Line("甲", null), new Line("乙", null), new Line("丙", "1"));
        assertThat(runs(List.of(BY_TASK), rows)).containsExactly(columns(), columns(0), columns());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_goes_on_is_what_has_the_key_of_the_row_above(long seed) {
        Random random = new Random(seed);
        List<Line> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(new Line("目标" + random.nextInt(3), "任务" + random.nextInt(2)));
        }
        List<BitSet> continued = runs(List.of(BY_GOAL, BY_TASK), rows);
        for (int i = 1; i < rows.size(); i++) {
            Line above = rows.get(i - 1);
            Line row = rows.get(i);
            assertThat(continued.get(i).get(0)).as("goal, row %d", i).isEqualTo(Objects.equals(row.goal, above.goal));
            assertThat(continued.get(i).get(1)).as("task, row %d", i).isEqualTo(Objects.equals(row.task, above.task));
        }
    }
}
