package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What stands in a Word document, whoever wrote it. */
record DocxFile(Path file) {
    /** What a table must keep: its rows, its repeated headings, what is merged down and across. */
    private static final List<String> OF_TABLES =
            List.of("w:tbl", "w:tr", "w:tblHeader", "w:vMerge w:val=\"restart\"", "w:gridSpan");

    String body() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return part(zip, zip.getEntry("word/document.xml"));
        }
    }

    /** How often an element stands in the body. */
    int count(String element) throws IOException {
        return (int) Pattern.compile("(<| )" + Pattern.quote(element) + "(?=[ />]|$)")
                .matcher(body())
                .results()
                .count();
    }

    /** The words of the body without the marks of their paragraphs. */
    String words() throws IOException {
        return Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>")
                .matcher(body().replaceAll("(?s)<mc:AlternateContent>.*?</mc:AlternateContent>", ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    long numberedFooters() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().startsWith("word/footer"))
                    .filter(entry -> part(zip, entry).contains("PAGE"))
                    .count();
        }
    }

    void assertHasTablesOf(DocxFile other) throws IOException {
        for (String element : OF_TABLES) {
            assertThat(count(element)).as(element).isEqualTo(other.count(element));
        }
    }

    private static String part(ZipFile zip, ZipEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
