package io.github.liuding.reporting.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Looks for characters that XML 1.0 (2.2) cannot hold, in parts that are in UTF-8. */
final class Characters {
    private static final int STEP = 1 << 14;

    private Characters() {}

    /** The first that is wrong, in words; empty where none is. */
    static Optional<String> fault(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(STEP);
        CharBuffer characters = CharBuffer.allocate(STEP);
        boolean first = true;
        while (true) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(0, read));
            bytes.flip();
            if (first && bytes.remaining() > 1 && isWide(bytes)) {
                return Optional.empty();
            }
            first = false;
            CoderResult result = decoder.decode(bytes, characters, read < 0);
            if (result.isError()) {
                return Optional.of("bytes that are no UTF-8");
            }
            characters.flip();
            Optional<String> fault = fault(characters);
            if (fault.isPresent() || read < 0) {
                return fault;
            }
            characters.clear();
            bytes.compact();
        }
    }

    private static boolean isWide(ByteBuffer bytes) {
        int head = ((bytes.get(0) & 0xFF) << 8) | (bytes.get(1) & 0xFF);
        return head == 0xFEFF || head == 0xFFFE;
    }

    private static Optional<String> fault(CharBuffer characters) {
        while (characters.hasRemaining()) {
            char next = characters.get();
            if ((next < ' ' && next != '\t' && next != '\n' && next != '\r') || next == '\uFFFE' || next == '\uFFFF') {
                return Optional.of(String.format(Locale.ROOT, "U+%04X", (int) next));
            }
        }
        return Optional.empty();
    }
}
