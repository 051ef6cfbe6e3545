import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints which share of a module's lines its tests ran, and of each of its packages, from the table that JaCoCo writes. */
class LineCoverage {
    private record Lines(long run, long all) {
        Lines plus(Lines more) {
            return new Lines(run + more.run, all + more.all);
        }

        @Override
        public String toString() {
            return all == 0
                    ? "no lines"
                    : BigDecimal.valueOf(100 * run).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP) + "% (" + run
                            + " of " + all + " lines)";
        }
    }

    public static void main(String[] args) throws IOException {
        Path table = Path.of(args[1]);
        if (!Files.exists(table)) {
            return; // a module without classes
        }
        List<String> rows = Files.readAllLines(table);
        List<String> columns = Arrays.asList(rows.get(0).split(","));
        Map<String, Lines> packages = new TreeMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            long run = Long.parseLong(cells[columns.indexOf("LINE_COVERED")]);
            long missed = Long.parseLong(cells[columns.indexOf("LINE_MISSED")]);
            packages.merge(cells[columns.indexOf("PACKAGE")], new Lines(run, run + missed), Lines::plus);
        }
        System.out.println(args[0] + ": "
                + packages.values().stream().reduce(new Lines(0, 0), Lines::plus));
        packages.forEach((name, lines) -> System.out.println("  " + name + ": " + lines));
    }
}
