package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.examples.QingheBulletins;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.word.WordWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every part of what we write is valid by the schemas of ECMA-376. */
@Tag("office")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OoxmlSchemasTest {
    private final OoxmlSchemas schemas = new OoxmlSchemas();

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void a_bulletin_is_valid(BulletinKind kind) throws IOException {
        Path file = folder.resolve("bulletin.docx");
        WordWriter.standard().write(QingheBulletins.bulletin(kind).document(), file);
        assertThat(schemas.faults(file)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_is_valid(OfficePapers paper) throws IOException {
        Path file = folder.resolve("paper.docx");
        WordWriter.standard().write(paper.paper(), file);
        assertThat(schemas.faults(file)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_workbook_is_valid(Books book) throws IOException {
        Path file = folder.resolve("book.xlsx");
        ExcelWriter.standard().write(book.workbook(), file);
        assertThat(schemas.faults(file)).isEmpty();
    }

    @Test
    void what_is_not_valid_is_found() throws IOException {
        Path file = folder.resolve("faulty.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("""
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                    <w:body><w:p><w:r/><w:pPr/></w:p></w:body></w:document>""".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/picture.bin"));
        }
        assertThat(schemas.faults(file))
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith("word/document.xml: ") && fault.contains("pPr"))
                .contains("word/picture.bin: no schema knows this part", "word/picture.bin: has no type");
    }
}
