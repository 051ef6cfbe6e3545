package io.github.liuding.core.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A lamp table as it should be, written out. The head names what the lamp depends on, and at least one value on each
 * side of every border; each row says which of these values it is about, * for all, and the lamp. Rows stand in no
 * order: each reading must be in exactly one of them. What the head does not name must not matter.
 */
final class TruthTable {
    /** Two values of everything, as far apart as they can be. */
    private static final Map<String, String> APART = new LinkedHashMap<>();

    static {
        APART.put("state", "UNREPORTED CLOSED");
        APART.put("daysLeft", "none -1");
        APART.put("started", "none 400");
        APART.put("behind", "none 1");
        APART.put("missed", "0 9");
        APART.put("extensions", "0 9");
        APART.put("notices", "0 9");
        APART.put("outlook", "none OUT_OF_REACH");
    }

    /** A row: of each column of the head the values that it is about, and the lamp. */
    private record Row(Map<String, List<String>> about, Lamp lamp) {
        boolean isAbout(Map<String, String> chosen) {
            return about.entrySet().stream().allMatch(cell -> cell.getValue().contains(chosen.get(cell.getKey())));
        }
    }

    private final Map<String, List<String>> head = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private int read;

    private TruthTable(String text) {
        List<String[]> lines =
                text.lines().map(line -> line.strip().split("\\s*\\|\\s*")).toList();
        for (String column : lines.get(0)) {
            String[] parts = column.split(":");
            head.put(parts[0], values(parts[1]));
        }
        lines.stream().skip(1).map(this::row).forEach(rows::add);
    }

    private Row row(String[] cells) {
        Map<String, List<String>> about = new LinkedHashMap<>();
        head.forEach((column, values) -> {
            String cell = cells[about.size()];
            about.put(column, cell.equals("*") ? values : values(cell));
            assertThat(values).as(column).containsAll(about.get(column));
        });
        List<String> lamp = values(cells[head.size()]);
        return new Row(about, new Lamp(LampColour.valueOf(lamp.get(0)), lamp.get(1)));
    }

    /** Reads every combination of values; gives how many there are. */
    static int check(LampTable table, String text) {
        TruthTable expected = new TruthTable(text);
        expected.combine(new LinkedHashMap<>(), table);
        return expected.read;
    }

    private void combine(Map<String, String> chosen, LampTable table) {
        if (chosen.size() == APART.size()) {
            read++;
            List<Lamp> lamps = rows.stream()
                    .filter(row -> row.isAbout(chosen))
                    .map(Row::lamp)
                    .toList();
            if (!lamps.equals(List.of(table.read(reading(chosen))))) {
                fail("%s lights %s, and should light %s", chosen, table.read(reading(chosen)), lamps);
            }
            return;
        }
        String next = List.copyOf(APART.keySet()).get(chosen.size());
        for (String value : head.getOrDefault(next, values(value(APART, next)))) {
            Map<String, String> more = new LinkedHashMap<>(chosen);
            more.put(next, value);
            combine(more, table);
        }
    }

    private static LampReading reading(Map<String, String> chosen) {
        LampReadingBuilder reading = LampReading.builder()
                .state(TaskState.valueOf(value(chosen, "state")))
                .missedReports(Integer.parseInt(value(chosen, "missed")))
                .extensions(Integer.parseInt(value(chosen, "extensions")))
                .notices(Integer.parseInt(value(chosen, "notices")));
        if (!value(chosen, "daysLeft").equals("none")) {
            reading.daysLeft(Long.parseLong(value(chosen, "daysLeft")));
        }
        if (!value(chosen, "started").equals("none")) {
            reading.daysSinceStart(Long.parseLong(value(chosen, "started")));
        }
        if (!value(chosen, "behind").equals("none")) {
            reading.behind(new BigDecimal(value(chosen, "behind")));
        }
        if (!value(chosen, "outlook").equals("none")) {
            reading.outlook(Outlook.valueOf(value(chosen, "outlook")));
        }
        return reading.build();
    }

    private static String value(Map<String, String> chosen, String column) {
        return Objects.requireNonNull(chosen.get(column), column);
    }

    private static List<String> values(String cell) {
        return List.of(cell.strip().split(" +"));
    }
}
