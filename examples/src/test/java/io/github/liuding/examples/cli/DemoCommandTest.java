package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.supervision.InspectionFedBack;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.examples.Example;
import io.github.liuding.examples.Golden;
import io.github.liuding.examples.year.YearDays;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.gb9704.Gb9704Check;
import io.github.liuding.reporting.preflight.WorkbookPreflight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo, written once and looked at from every side. */
class DemoCommandTest {
    private static final Pattern LINK = Pattern.compile("<tr><td><a href=\"([^\"#]+)\"");
    private static final String MARK = "示例数据";

    @TempDir
    static Path folder = Path.of("");

    private static Call call = new Call(-1, "", "");

    /** In some locales a JVM writes numbers in digits of their own; the bytes are the same in all of them. */
    @BeforeAll
    static void the_demo_is_written() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            call = Call.of("demo", "--out", folder);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void it_prints_the_page_that_opens_its_files() throws IOException {
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        assertThat(call.out().replaceAll("[0-9]+ 毫秒", "… 毫秒"))
                .isEqualTo("%s  (%s 个文件，… 毫秒)\n".formatted(folder.resolve("index.html"), paths().size()));
    }

    @Test
    void the_index_page_opens_every_file_and_no_other() throws IOException {
        List<String> written;
        try (Stream<Path> files = Files.walk(folder)) {
            written = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }

        assertThat(paths()).hasSizeBetween(140, 160).doesNotHaveDuplicates();
        List<String> expected = new ArrayList<>(paths());
        expected.add("index.html");
        assertThat(written).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void there_is_a_bulletin_of_every_kind(BulletinKind kind) throws IOException {
        assertThat(Files.readString(folder.resolve("index.html"))).contains("<td>" + kind.word() + "</td>");
    }

    @Test
    void the_bytes_are_those_that_were_accepted() throws IOException {
        StringBuilder digests = new StringBuilder(digest("index.html"));
        for (String path : paths()) {
            digests.append(digest(path));
        }

        Golden.assertEqual("demo-sha256.txt", digests.toString());
    }

    private static String digest(String path) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(path)));
            return HexFormat.of().formatHex(digest) + "  " + path + "\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void every_paper_keeps_to_the_standard() throws IOException {
        each(
                paths(".docx"),
                path -> assertThat(Gb9704Check.standard().check(folder.resolve(path)))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void every_workbook_opens_without_repair() throws IOException {
        each(
                paths(".xlsx"),
                path -> assertThat(WorkbookPreflight.check(folder.resolve(path)))
                        .as(path)
                        .isEmpty());
        each(paths(".zip"), path -> {
            for (byte[] workbook : entries(path)) {
                assertThat(WorkbookPreflight.check(workbook)).as(path).isEmpty();
            }
        });
    }

    private interface Look {
        void at(String path) throws IOException;
    }

    /** Looks at several files at a time; there are many. */
    private static void each(List<String> paths, Look look) {
        paths.parallelStream().forEach(path -> {
            try {
                look.at(path);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(path, unreadable);
            }
        });
    }

    /** What there is to tell of files is that two entries were corrected, which is meant. */
    @Test
    void the_index_page_tells_of_nothing_but_the_corrections() throws IOException {
        String page = Files.readString(folder.resolve("index.html"));

        assertThat(Pattern.compile("<li>.*</li>").matcher(page).results())
                .hasSize(4)
                .allMatch(hint -> hint.group().contains("截止，未计入"));
    }

    /** Every sheet, page, chart and calendar of the county, also those in archives; the name says it of the journal. */
    @Test
    void every_file_of_the_county_says_that_it_is_invented() throws IOException {
        each(
                paths("").stream()
                        .filter(path -> !path.startsWith("各地/") && !path.startsWith("冷水滩区"))
                        .toList(),
                path -> {
                    if (path.endsWith(".jsonl")) {
                        assertThat(path).contains(MARK);
                    } else {
                        marked(path, Files.readAllBytes(folder.resolve(path)));
                    }
                });
        assertThat(Files.readString(folder.resolve("index.html"))).contains(MARK);
    }

    private static void marked(String path, byte[] content) throws IOException {
        if (path.endsWith(".zip")) {
            Map<String, byte[]> parts = parts(content);
            assertThat(parts).as(path).isNotEmpty();
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                marked(part.getKey(), part.getValue());
            }
        } else if (path.endsWith(".xlsx")) {
            marked(path, parts(content), "xl/worksheets/sheet[0-9]+\\.xml");
        } else if (path.endsWith(".docx")) {
            Map<String, byte[]> parts = parts(content);
            marked(path, parts, "word/header[0-9]+\\.xml");
            headed(path, text(parts.get("word/document.xml")));
        } else {
            assertThat(text(content)).as(path).contains(MARK);
        }
    }

    private static void marked(String path, Map<String, byte[]> parts, String which) {
        List<String> names =
                parts.keySet().stream().filter(name -> name.matches(which)).toList();
        assertThat(names).as(path).isNotEmpty();
        assertThat(names).as(path).allMatch(name -> text(parts.get(name)).contains(MARK));
    }

    /** A section that names no header has that of the section before it; so the first must name those that are used. */
    private static void headed(String path, String document) {
        List<String> sections = Pattern.compile("<w:sectPr.*?</w:sectPr>", Pattern.DOTALL)
                .matcher(document)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(sections).as(path).isNotEmpty();
        assertThat(sections.get(0)).as(path).containsPattern("<w:headerReference [^>]*w:type=\"default\"");
        if (sections.stream().anyMatch(section -> section.contains("<w:titlePg"))) {
            assertThat(sections.get(0)).as(path).containsPattern("<w:headerReference [^>]*w:type=\"first\"");
        }
    }

    private static String text(byte @Nullable [] content) {
        return new String(Objects.requireNonNull(content), StandardCharsets.UTF_8);
    }

    /** As they are numbered in the journal. */
    @Test
    void circulars_bear_the_numbers_of_the_journal() throws IOException {
        List<CircularIssued> issued = written(CircularIssued.class).stream()
                .filter(one -> one.number().isPresent())
                .toList();
        assertThat(issued).hasSize(16);
        for (CircularIssued one : issued) {
            boolean ranking = one.title().contains("考核排名");
            YearMonth month = ranking
                    ? YearMonth.from(one.on()).minusMonths(1)
                    : YearMonth.from(one.on().minusDays(20));
            String path = "青禾县2023/%s/%s.docx".formatted(month, ranking ? "排队通报" : "情况通报");
            assertThat(words(path)).as(path).contains(one.number().orElseThrow().toString());
        }
    }

    /** An inspection comes unannounced. */
    @Test
    void notices_of_inspection_follow_what_was_fed_back() throws IOException {
        List<String> followed = new ArrayList<>();
        for (InspectionFedBack told : written(InspectionFedBack.class)) {
            LocalDate day = YearDays.after(told.on(), 1);
            String date = "%s年%s月%s日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            for (String path : paths()) {
                if (path.startsWith("青禾县2023/%s/督查通知书".formatted(YearMonth.from(day)))) {
                    assertThat(words(path)).as(path).contains(date);
                    followed.add(path);
                }
            }
        }

        assertThat(followed).isNotEmpty();
        assertThat(paths().stream().filter(path -> path.contains("督查通知书")))
                .containsExactlyInAnyOrderElementsOf(followed);
    }

    private static String words(String path) throws IOException {
        byte[] document = parts(Files.readAllBytes(folder.resolve(path))).get("word/document.xml");
        return text(document).replaceAll("<[^>]*>", "");
    }

    /** The entries of a kind in the journal that the demo writes. */
    private static <E extends JournalEntry> List<E> written(Class<E> type) throws IOException {
        String text = Files.readString(folder.resolve("青禾县2023/方案/工作日志（示例数据）.jsonl"));
        return JournalFiles.parse("journal.jsonl", text).orElseThrow().entries().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void there_are_four_evaluations_and_the_files_of_the_five_places() throws IOException {
        assertThat(paths())
                .contains(
                        "青禾县2023/2023-03/季度评估报告.docx",
                        "青禾县2023/2023-06/季度评估报告.docx",
                        "青禾县2023/2023-09/季度评估报告.docx",
                        "青禾县2023/2023-12/季度评估报告.docx");
        assertThat(paths("").stream().filter(path -> path.startsWith("各地/")))
                .containsExactlyElementsOf(Stream.of("平鲁区", "稷山县", "冷水滩区", "景德镇市", "赣州市")
                        .flatMap(place -> Stream.of("四清单.xlsx", "组织机构图.svg", "日程.ics", "方案核对.txt")
                                .map(name -> "各地/" + place + "/" + name))
                        .toList());
    }

    @Test
    void it_writes_what_lists_writes(@TempDir Path lists) throws IOException {
        for (Example example : Example.values()) {
            Call.lists(example, lists);
            String name = example.campaign().locality() + "四清单.xlsx";
            assertThat(folder.resolve(name)).hasSameBinaryContentAs(lists.resolve(name));
        }
    }

    /** The paths behind the links of the index page, in its order. */
    private static List<String> paths() throws IOException {
        return LINK.matcher(Files.readString(folder.resolve("index.html")))
                .results()
                .map(link -> URI.create(link.group(1)).getPath().substring("./".length()))
                .toList();
    }

    private static List<String> paths(String ending) throws IOException {
        List<String> paths =
                paths().stream().filter(path -> path.endsWith(ending)).toList();
        assertThat(paths).isNotEmpty();
        return paths;
    }

    private static List<byte[]> entries(String path) throws IOException {
        return List.copyOf(parts(Files.readAllBytes(folder.resolve(path))).values());
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
