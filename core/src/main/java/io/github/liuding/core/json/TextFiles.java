package io.github.liuding.core.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads text files strictly as UTF-8. */
final class TextFiles {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** What stands where bytes are no character. */
    private static final char REPLACEMENT = '\ufffd';

    private TextFiles() {}

    /** The text without a byte order mark; empty, with a finding, where the bytes are not UTF-8. */
    static Optional<String> read(Path path, FindingLog log) throws IOException {
        if (Files.isDirectory(path)) {
            // What the system throws does not name it.
            throw new FileSystemException(path.toString(), null, "Is a directory");
        }
        byte[] read = Files.readAllBytes(path);
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
