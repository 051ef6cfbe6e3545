package io.github.liuding.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Tables of facts that were taken from the papers and not from the campaign files. */
final class Facts {
    private Facts() {}

    /** The lines of a table below its headings. A quotation mark is a character like any other. */
    static List<List<String>> lines(String table) throws IOException {
        return Files.readAllLines(Repository.path("examples/src/test/resources/facts", table)).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** The lines whose first cell says what they record. */
    static List<List<String>> records(String table, String record) throws IOException {
        return lines(table).stream()
                .filter(cells -> cells.get(0).equals(record))
                .toList();
    }
}
