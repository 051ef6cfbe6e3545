package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;

/** Parts a row of a table into its cells. */
final class Cells {
    private Cells() {}

    /** The cells of a row that tabs or bars part. */
    static List<Run> of(Run row) {
        boolean bars = row.plain().indexOf('\t') < 0;
        char parts = bars ? '|' : '\t';
        Run inner = bars ? row.strip().trim("") : row;
        int from = 0;
        int end = inner.length();
        if (bars && end > 0 && inner.at(0) == '|') {
            from = 1;
        }
        if (bars && end > from && inner.at(end - 1) == '|') {
            end--;
        }
        List<Run> cells = new ArrayList<>();
        for (int i = from; i <= end; i++) {
            if (i == end || inner.at(i) == parts) {
                cells.add(inner.sub(from, i).strip());
                from = i + 1;
            }
        }
        return cells;
    }

    /** The cells of a line that two spaces or more part. */
    static List<Run> wide(Run line) {
        List<Run> cells = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < line.length()) {
            if (line.at(i) == ' ' && i + 1 < line.length() && line.at(i + 1) == ' ') {
                cells.add(line.sub(from, i).strip());
                while (i < line.length() && line.at(i) == ' ') {
                    i++;
                }
                from = i;
            } else {
                i++;
            }
        }
        cells.add(line.from(from).strip());
        return cells;
    }
}
