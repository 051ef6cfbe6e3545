package io.github.liuding.reporting.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperHead;
import io.github.liuding.reporting.paper.SamplePapers;
import io.github.liuding.reporting.testing.ChildJvm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordWriterTest {
    private static final Pattern RUN = Pattern.compile("<w:r>((?:(?!<w:r>).)*?)</w:r>");

    @TempDir
    Path folder;

    static Stream<Arguments> papers() {
        return SamplePapers.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void every_run_names_every_face_and_none_of_a_theme(String name, OfficialDocument paper) throws IOException {
        for (Map.Entry<String, String> part : Docx.parts(Docx.of(paper)).entrySet()) {
            assertThat(part.getValue())
                    .as(part.getKey())
                    .doesNotContain("asciiTheme")
                    .doesNotContain("eastAsiaTheme")
                    .doesNotContain("hAnsiTheme")
                    .doesNotContain("updateFields")
                    .doesNotContain("w:dirty")
                    .doesNotContain("<w:b/>")
                    .doesNotContain("<w:i/>");
            Matcher run = RUN.matcher(part.getValue());
            while (run.find()) {
                if (run.group(1).contains("<w:t ")) {
                    assertThat(run.group(1))
                            .startsWith("<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"")
                            .contains("w:hAnsi=\"", "w:eastAsia=\"", "w:cs=\"", "<w:sz w:val=\"");
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void no_field_but_the_page_number(String name, OfficialDocument paper) throws IOException {
        Docx.parts(Docx.of(paper)).forEach((part, xml) -> {
            Matcher field = Pattern.compile("<w:instrText[^>]*>([^<]*)<").matcher(xml);
            while (field.find()) {
                assertThat(field.group(1).strip()).as(part).isEqualTo("PAGE");
            }
            assertThat(xml).doesNotContain("fldSimple");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void poi_reads_what_was_written_and_finds_it_valid(String name, OfficialDocument paper) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(Docx.of(paper)))) {
            List<Object> errors = new ArrayList<>();
            org.apache.xmlbeans.XmlOptions options = new org.apache.xmlbeans.XmlOptions();
            options.setErrorListener(new java.util.AbstractList<>() {
                @Override
                public boolean add(org.apache.xmlbeans.XmlError error) {
                    return errors.add(error);
                }

                @Override
                public org.apache.xmlbeans.XmlError get(int index) {
                    throw new IndexOutOfBoundsException(index);
                }

                @Override
                public int size() {
                    return errors.size();
                }
            });
            // What stands in AlternateContent belongs to another schema.
            read.getDocument().validate(options);
            assertThat(errors)
                    .filteredOn(error -> !error.toString().contains("AlternateContent"))
                    .isEmpty();
            assertThat(text(read)).contains(paper.recipients().orElse(""));
            assertThat(paper.titleLines())
                    .allSatisfy(line -> assertThat(text(read)).contains(line));
        }
    }

    private static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                text.append(table.getText());
            }
        }
        return text.toString();
    }

    @Test
    void tables_repeat_their_headings_and_keep_their_rows_whole() throws IOException {
        String xml = Docx.parts(Docx.of(SamplePapers.notice())).getOrDefault("word/document.xml", "");

        // Tables of 6, 30 and 12 rows, each with a heading.
        assertThat(count(xml, "<w:tblHeader/>")).isEqualTo(3);
        assertThat(count(xml, "<w:cantSplit/>")).isEqualTo(6 + 30 + 12 + 3);
    }

    @Test
    void a_wide_table_stands_on_turned_pages_of_its_own() throws IOException {
        String xml = Docx.parts(Docx.of(SamplePapers.notice())).getOrDefault("word/document.xml", "");

        // The text, the turned table, the imprint after it.
        assertThat(count(xml, "<w:sectPr>")).isEqualTo(3);
        assertThat(count(xml, "w:orient=\"landscape\"")).isEqualTo(1);
    }

    @Test
    void on_one_side_the_imprint_needs_no_page_of_its_own() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        WordWriter.standard().bothSides(false).write(SamplePapers.bulletin(), one);

        assertThat(Docx.parts(one.toByteArray()).getOrDefault("word/document.xml", ""))
                .doesNotContain("evenPage");
        assertThat(Docx.parts(Docx.of(SamplePapers.bulletin())).getOrDefault("word/document.xml", ""))
                .containsOnlyOnce("evenPage");
    }

    @Test
    void whatever_a_text_holds_the_parts_stay_xml() throws IOException {
        OfficialDocument paper = OfficialDocument.builder()
                .head(PaperHead.builder("甲<乙>&\u0000", "文件").build())
                .addBody(Block.paragraph("<w:p>&amp;\u0001\uD800 _x0041_ ]]>"))
                .marking("<&\">")
                .build();

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(Docx.of(paper)))) {
            assertThat(text(read)).contains("<w:p>&amp;\uFFFD\uFFFD _x0041_ ]]>");
        }
    }

    @Test
    void another_profile_has_other_faces_and_another_pitch() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.standard()
                .profile(LayoutProfile.windows().with(Map.of("line-pitch", "28pt")))
                .write(SamplePapers.letter(), out);

        assertThat(Docx.parts(out.toByteArray()).values())
                .noneMatch(part ->
                        part.contains("GB2312\"/>") && part.contains("rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋_"))
                .anyMatch(part -> part.contains("w:line=\"560\""));
    }

    @Test
    void a_first_page_without_text_is_told() throws IOException {
        assertThat(WordWriter.standard().write(SamplePapers.longest(), OutputStream.nullOutputStream()))
                .extracting(Finding::toString)
                .containsExactly("警告 FIRST_PAGE_WITHOUT_TEXT /recipients"
                        + " 公文首页没有显示正文，可将主送机关移至版记或者缩短标题（GB/T 9704-2012 第7.3.2、7.3.3条）");
        assertThat(WordWriter.standard().write(SamplePapers.notice(), OutputStream.nullOutputStream()))
                .isEmpty();
    }

    @Test
    void a_profile_that_departs_from_what_is_required_is_told() throws IOException {
        WordWriter local =
                WordWriter.standard().profile(LayoutProfile.standard().with(Map.of("mark-top", "25mm")));

        assertThat(local.write(SamplePapers.notice(), OutputStream.nullOutputStream()))
                .extracting(Finding::toString)
                .containsExactly("警告 PROFILE_DEPARTS /profile/MARK_TOP 版式方案的“发文机关标志上距版心”与 GB/T 9704-2012 第7.2.4条的规定不同");
    }

    @Test
    void the_same_paper_gives_the_same_bytes_in_another_jvm() throws IOException, InterruptedException {
        assertThat(ChildJvm.run(WordDigest.class, "-Duser.language=tr", "-Duser.timezone=Asia/Shanghai"))
                .isEqualTo(WordDigest.digest());
    }

    @Test
    void no_class_of_awt_or_fonts_or_poi_is_loaded() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        ChildJvm.run(WordDigest.class, "-Xshare:off", "-Xlog:class+load:file=" + log + ":none:filecount=0");
        Set<String> loaded = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            loaded.add(line.split(" ")[0]);
        }

        assertThat(loaded).contains("io.github.liuding.reporting.word.WordWriter");
        assertThat(loaded)
                .filteredOn(name -> Stream.of("java.awt.", "sun.awt.", "sun.java2d.", "sun.font.", "org.apache.poi.")
                        .anyMatch(name::startsWith))
                .isEmpty();
    }

    @Test
    void one_writer_serves_many_threads() throws IOException {
        WordWriter writer = WordWriter.standard();
        byte[] alone = Docx.of(SamplePapers.notice());

        assertThat(Stream.generate(SamplePapers::notice).limit(64).parallel().map(paper -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try {
                        writer.write(paper, out);
                    } catch (IOException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                    return out.toByteArray();
                }))
                .allMatch(bytes -> java.util.Arrays.equals(bytes, alone));
    }

    @Test
    void a_stream_is_flushed_and_not_closed() throws IOException {
        List<String> calls = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };
        WordWriter.standard().write(SamplePapers.bare(), out);

        assertThat(calls).contains("flush").doesNotContain("close");
    }

    @Test
    void a_file_is_whole_or_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("paper.docx"), "before");
        OfficialDocument broken = SamplePapers.bare().toBuilder()
                .addBody(new Block.Table(
                        io.github.liuding.reporting.table.ReportTable.of("表", (Iterable<String>) () -> {
                                    throw new IllegalStateException("no rows");
                                })
                                .column(io.github.liuding.reporting.table.Column.of(
                                        "列", io.github.liuding.reporting.table.CellTypes.TEXT, row -> row)),
                        false))
                .build();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WordWriter.standard().write(broken, file));
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("paper.docx");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
