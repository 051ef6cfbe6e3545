package io.github.liuding.reporting.gb9704;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.SamplePapers;
import io.github.liuding.reporting.word.WordWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, the check ends with findings. */
class HostileFilesTest {
    private static final List<String> ODD =
            List.of("", "-1", "99999999999999", "NaN", "1e300", "0", "☃", "一二三", "FF", "2147483647", "true");

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 80);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_file_that_was_changed_at_random_is_checked(int seed) throws IOException {
        Random random = new Random(seed);
        List<OfficialDocument> papers = new ArrayList<>(SamplePapers.all().values());
        Map<String, String> parts = parts(papers.get(random.nextInt(papers.size())));
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            List<String> names = new ArrayList<>(parts.keySet());
            String part = names.get(random.nextInt(names.size()));
            parts.put(part, changed(parts.getOrDefault(part, ""), random));
        }
        byte[] docx = docx(parts);

        assertThatCode(() -> Gb9704Check.standard().check(new ByteArrayInputStream(docx)))
                .doesNotThrowAnyException();
    }

    private static String changed(String xml, Random random) {
        if (xml.length() < 20) {
            return xml;
        }
        int at = random.nextInt(xml.length() - 10);
        switch (random.nextInt(5)) {
            case 0 -> {
                // Another value of an attribute.
                int open = xml.indexOf("=\"", at);
                int close = open < 0 ? -1 : xml.indexOf('"', open + 2);
                return close < 0
                        ? xml
                        : xml.substring(0, open + 2) + ODD.get(random.nextInt(ODD.size())) + xml.substring(close);
            }
            case 1 -> {
                // An empty element less.
                int open = xml.indexOf('<', at);
                int close = open < 0 ? -1 : xml.indexOf("/>", open);
                return close < 0 || xml.substring(open + 1, close).indexOf('<') >= 0
                        ? xml
                        : xml.substring(0, open) + xml.substring(close + 2);
            }
            case 2 -> {
                // A paragraph less, or one twice.
                int open = xml.indexOf("<w:p>", at);
                int close = open < 0 ? -1 : xml.indexOf("</w:p>", open);
                if (close < 0 || xml.indexOf("<w:p>", open + 1) < close) {
                    return xml;
                }
                String paragraph = xml.substring(open, close + 6);
                return xml.substring(0, open)
                        + (random.nextBoolean() ? paragraph + paragraph : "")
                        + xml.substring(close + 6);
            }
            case 3 -> {
                return xml.substring(0, at) + ODD.get(random.nextInt(ODD.size())) + xml.substring(at + 1);
            }
            default -> {
                return xml.substring(0, at) + xml.substring(at + 1 + random.nextInt(8));
            }
        }
    }

    @Test
    void a_document_without_sections_and_styles_is_checked() throws IOException {
        Map<String, String> parts = parts(SamplePapers.notice());
        parts.remove("word/styles.xml");
        parts.remove("word/settings.xml");
        parts.computeIfPresent("word/document.xml", (name, xml) -> xml.replaceAll("<w:sectPr>.*?</w:sectPr>", ""));
        byte[] docx = docx(parts);

        assertThatCode(() -> Gb9704Check.standard().check(new ByteArrayInputStream(docx)))
                .doesNotThrowAnyException();
    }

    @Test
    void styles_that_rest_on_each_other_without_end_are_left() throws IOException {
        Map<String, String> parts = parts(SamplePapers.notice());
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s%s\"><w:basedOn w:val=\"s%s\"/></w:style>"
                    .formatted(i, i + 1));
        }
        parts.computeIfPresent("word/styles.xml", (name, xml) -> xml.replace("</w:styles>", styles + "</w:styles>"));
        parts.computeIfPresent("word/document.xml", (name, xml) -> xml.replace("\"LdBody\"", "\"s0\""));
        byte[] docx = docx(parts);

        assertThatCode(() -> Gb9704Check.standard().check(new ByteArrayInputStream(docx)))
                .doesNotThrowAnyException();
    }

    private static Map<String, String> parts(OfficialDocument paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.standard().write(paper, out);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] docx(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
