package io.github.liuding.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads text files (文本文件) strictly as UTF-8, and never more of them than the limit of their kind. */
final class TextFiles {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** What stands where bytes are no character. */
    private static final char REPLACEMENT = '\ufffd';

    /** No character of a Java string takes more bytes in UTF-8. */
    private static final int BYTES_OF_A_CHARACTER = 3;

    private TextFiles() {}

    /**
     * The text without a byte order mark; empty, with a finding, where the bytes are not UTF-8 or the file is too long.
     *
     * @param longest the most characters the text may have, at most 512 Mi
     */
    static Optional<String> read(Path path, int longest, FindingLog log) throws IOException {
        if (Files.isDirectory(path)) {
            // What the system throws does not name it.
            throw new FileSystemException(path.toString(), null, "Is a directory");
        }
        int most = BYTES_OF_A_CHARACTER * (longest + BYTE_ORDER_MARK.length());
        // What has no length of its own, such as a pipe, says 0.
        if (Files.size(path) > most) {
            return tooLong(longest, log);
        }
        byte[] read;
        try (InputStream in = Files.newInputStream(path)) {
            read = in.readNBytes(most + 1);
        }
        if (read.length > most) {
            return tooLong(longest, log);
        }
        return text(read, log).filter(text -> isWithin(text, longest, log));
    }

    /** Whether a text is not too long; a finding where it is. */
    static boolean isWithin(String text, int longest, FindingLog log) {
        if (text.length() > longest) {
            tooLong(longest, log);
            return false;
        }
        return true;
    }

    private static Optional<String> tooLong(int longest, FindingLog log) {
        log.error(
                FileFindings.BEYOND_LIMITS,
                1,
                1,
                "文件过大，超过%s个字符".formatted(longest),
                "The file has more than %s characters".formatted(longest));
        return Optional.empty();
    }

    private static Optional<String> text(byte[] read, FindingLog log) {
        String text = new String(read, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        }
        // Either the file holds that character, or bytes that are none; only the slower way tells which.
        ByteBuffer bytes = ByteBuffer.wrap(read);
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes);
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            String before = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            log.error(FileFindings.NOT_UTF8, line, column, "文件不是 UTF-8 编码，请另存为 UTF-8 后重试", "The file is not UTF-8");
            return Optional.empty();
        }
    }
}
