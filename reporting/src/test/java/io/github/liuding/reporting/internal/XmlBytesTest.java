package io.github.liuding.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlBytesTest {
    private static final int BUFFER = 1 << 15;
    private static final String REPLACED = "\uFFFD";

    private interface Content {
        void writeTo(XmlBytes out) throws IOException;
    }

    private static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlBytes out = new XmlBytes(bytes);
        content.writeTo(out);
        out.flush();
        return bytes.toByteArray();
    }

    private static String string(Content content) throws IOException {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    /** The texts, each in an element, as the JDK's XML parser reads them back. */
    private static List<String> parsed(List<String> texts) throws IOException, XMLStreamException {
        byte[] xml = bytes(out -> {
            out.raw("<texts>");
            for (String text : texts) {
                out.raw("<t>").text(text).raw("</t>");
            }
            out.raw("</texts>");
        });
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
        List<String> found = new ArrayList<>();
        while (reader.hasNext()) {
            reader.next();
            if (reader.isStartElement() && reader.getLocalName().equals("t")) {
                found.add(reader.getElementText());
            }
        }
        return found;
    }

    /** What a text must come to, put in the plainest way. */
    private static String expected(String text) {
        StringBuilder expected = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean noCharacter = c % 0x10000 >= 0xFFFE;
            if (control || lone || noCharacter) {
                expected.append(REPLACED);
            } else {
                expected.appendCodePoint(c);
            }
        });
        return expected.toString()
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    @Test
    void every_character_of_the_basic_plane_is_read_back() throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int c = 0; c <= 0xFFFF; c++) {
            texts.add("前" + (char) c + "后");
            expected.add(expected("前" + (char) c + "后"));
        }
        assertThat(parsed(texts)).isEqualTo(expected);
        assertThat(expected).filteredOn(text -> text.contains(REPLACED)).hasSize(29 + 2048 + 2 + 1);
    }

    @Test
    void every_character_beyond_the_basic_plane_is_read_back() throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        for (int first = 0x10000; first <= Character.MAX_CODE_POINT; first += 256) {
            StringBuilder text = new StringBuilder();
            for (int c = first; c < first + 256; c++) {
                text.appendCodePoint(c);
            }
            texts.add(text.toString());
        }
        assertThat(texts).hasSize(16 * 256);
        assertThat(parsed(texts))
                .isEqualTo(texts.stream().map(XmlBytesTest::expected).toList());
    }

    @Test
    void a_valid_text_is_what_is_read_back() throws IOException, XMLStreamException {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x20000 ? 1 : 0xFFF) {
            // The two that a line end and a pair would be made of are set apart.
            all.append('|').appendCodePoint(c == '\r' ? ' ' : c);
        }
        String valid = XmlBytes.valid(all.toString());
        assertThat(valid).isEqualTo(expected(all.toString()));
        assertThat(parsed(List.of(valid))).containsExactly(valid);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            D83D                | FFFD
            DE00                | FFFD
            DE00 D83D           | FFFD FFFD
            D83D D83D DE00      | FFFD D83D DE00
            D83D DE00 DE00      | D83D DE00 FFFD
            D83D 0041           | FFFD 0041
            0041 D83D           | 0041 FFFD
            D83F DFFF           | FFFD
            D83F DFFD           | D83F DFFD
            DBFF DFFE           | FFFD
            FFFD                | FFFD
            0000                | FFFD
            001F                | FFFD
            007F                | 007F
            0085                | 0085
            2028                | 2028
            000D                | 000A
            000D 000A           | 000A
            000A 000D           | 000A 000A
            000D 000D 000A      | 000A 000A
            """)
    void what_xml_cannot_hold_becomes_a_sign_that_is_seen(String units, String read)
            throws IOException, XMLStreamException {
        assertThat(parsed(List.of(units(units)))).containsExactly(units(read));
    }

    private static String units(String hexadecimal) {
        StringBuilder text = new StringBuilder();
        for (String unit : hexadecimal.split(" ")) {
            text.append((char) Integer.parseInt(unit, 16));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "_x0041_, _x005F_x0041_",
        "_x00e9_, _x005F_x00e9_",
        "_xFFFF_, _x005F_xFFFF_",
        "_x005F_, _x005F_x005F_",
        "a_x000D_b, a_x005F_x000D_b",
        "_x0041_x0042_, _x005F_x0041_x005F_x0042_",
        "__x0041_, __x005F_x0041_",
        "_x0041, _x0041",
        "_X0041_, _X0041_",
        "_x004_, _x004_",
        "_x00G1_, _x00G1_",
        "_x0041 _, _x0041 _",
        "_x００４１_, _x００４１_",
        "_x٠٠٤١_, _x٠٠٤١_",
        "x0041_, x0041_",
        "_, _",
        "_x, _x"
    })
    void a_text_like_an_escape_of_excel_is_escaped_itself(String text, String written) throws IOException {
        assertThat(string(out -> out.text(text))).isEqualTo(written);
    }

    @Test
    void marks_of_xml_are_escaped() throws IOException {
        assertThat(string(out -> out.text("<a b=\"c\" d='e'>&amp;</a>]]>")))
                .isEqualTo("&lt;a b=\"c\" d='e'&gt;&amp;amp;&lt;/a&gt;]]&gt;");
    }

    @Test
    void a_text_at_any_place_of_the_buffer_is_whole() throws IOException {
        String text = "a§政\uD83D\uDE00&<>_x0041_\u0000\uD800\r\nz";
        String written = string(out -> out.text(text));
        for (int before = BUFFER - 140; before <= BUFFER + 2; before++) {
            byte[] padding = XmlBytes.ascii("-".repeat(before));
            assertThat(string(out -> out.raw(padding).text(text).raw("<").number(1234567890123L)))
                    .as("%d bytes before", before)
                    .isEqualTo("-".repeat(before) + written + "<1234567890123");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void long_texts_are_read_back(long seed) throws IOException, XMLStreamException {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(90_000);
            while (text.length() < length) {
                switch (random.nextInt(6)) {
                    case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                    case 1 -> text.append((char) random.nextInt(0x80));
                    case 2 -> text.append("_x0041_", 0, random.nextInt(8));
                    case 3 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                    case 4 -> text.append("\r\n&<>".charAt(random.nextInt(5)));
                    default -> text.append((char) (0x4E00 + random.nextInt(0x5000)));
                }
            }
            texts.add(text.toString());
        }
        assertThat(parsed(texts))
                .isEqualTo(texts.stream().map(XmlBytesTest::expected).toList());
    }

    @Test
    void whole_numbers_are_written_in_full() throws IOException {
        List<Long> numbers = new ArrayList<>(List.of(0L, Long.MAX_VALUE, (long) Integer.MAX_VALUE));
        for (long ten = 1; ten <= 1_000_000_000_000_000_000L && ten > 0; ten *= 10) {
            numbers.addAll(List.of(ten - 1, ten, ten + 1));
        }
        for (long number : numbers) {
            assertThat(string(out -> out.number(number))).isEqualTo(Long.toString(number));
        }
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, BUFFER - 1, BUFFER, BUFFER + 1, 3 * BUFFER})
    void bytes_of_any_number_go_through(int count) throws IOException {
        String middle = "m".repeat(count);
        String expected = "<" + middle + ">";
        assertThat(string(out -> out.raw("<").raw(XmlBytes.ascii(middle)).raw(">")))
                .isEqualTo(expected);
        assertThat(string(out -> out.raw("<").raw(middle).raw(">"))).isEqualTo(expected);
    }
}
