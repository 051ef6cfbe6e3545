package io.github.liuding.reporting.workbook;

import io.github.liuding.reporting.opc.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its bytes, whatever it is called. */
final class FileKind {
    private static final int HEAD = 4096;
    private static final int STEP = 1 << 16;
    private static final long LOOKED_THROUGH = 64L << 20;

    private FileKind() {}

    /** Tells what is wrong with a file that is no zip; false where it is one. */
    static boolean isOther(ByteSource source, FindingsLog log) throws IOException {
        byte[] head = source.bytes(0, HEAD);
        if (head.length == 0) {
            log.error(WorkbookFindings.EMPTY_FILE, "文件是空的，没有任何内容，请重新发送原文件", "The file has no bytes");
            return true;
        }
        if (startsWith(head, "PK\u0003\u0004") || startsWith(head, "PK\u0005\u0006")) {
            return false;
        }
        if (startsWith(head, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            compound(source, log);
            return true;
        }
        String text = text(head).toLowerCase(Locale.ROOT);
        if (startsWith(head, "%PDF")) {
            other(log, "PDF文件", "PDF");
        } else if (text.contains("<workbook") && text.contains("office:spreadsheet")) {
            log.error(
                    WorkbookFindings.OTHER_FORMAT,
                    "这是“XML表格2003”格式，请用Excel或WPS打开，另存为xlsx后再交",
                    "The file is an XML spreadsheet of 2003");
        } else if (text.startsWith("<html") || text.startsWith("<!doctype html") || text.contains("<table")) {
            log.error(
                    WorkbookFindings.TEXT_NOT_WORKBOOK,
                    "这是网页（HTML），只是改了扩展名，请用Excel或WPS打开，另存为xlsx后再交",
                    "The file is HTML");
        } else if (isText(head)) {
            log.error(
                    WorkbookFindings.TEXT_NOT_WORKBOOK,
                    "这是文本文件（如CSV），不是xlsx工作簿，请用Excel或WPS打开，另存为xlsx后再交",
                    "The file is plain text, such as CSV");
        } else {
            other(log, "其他类型的文件，或已损坏", "of another kind, or damaged");
        }
        return true;
    }

    private static void other(FindingsLog log, String chinese, String english) {
        log.error(
                WorkbookFindings.NOT_A_WORKBOOK,
                "这不是Excel工作簿（%s），请交xlsx格式的表格".formatted(chinese),
                "The file is no workbook but %s".formatted(english));
    }

    /** Tells apart what the old container holds, by the names of its streams. */
    private static void compound(ByteSource source, FindingsLog log) throws IOException {
        if (contains(source, "EncryptedPackage")) {
            log.error(
                    WorkbookFindings.ENCRYPTED_FILE, "文件设有打开密码（已加密），请用Excel或WPS打开，取消密码并另存后再交", "The file is encrypted");
        } else if (contains(source, "WordDocument")) {
            other(log, "Word文档", "a Word document");
        } else if (contains(source, "Workbook") || contains(source, "Book")) {
            log.error(
                    WorkbookFindings.OTHER_FORMAT,
                    "这是旧格式（xls或et），请用Excel或WPS打开，另存为xlsx后再交",
                    "The file is in the binary format of old programs (.xls or .et)");
        } else {
            other(log, "其他类型的文件，或已损坏", "of another kind, or damaged");
        }
    }

    private static boolean contains(ByteSource source, String name) throws IOException {
        byte[] sought = name.getBytes(StandardCharsets.UTF_16LE);
        String pattern = new String(sought, StandardCharsets.ISO_8859_1);
        for (long at = 0; at < Math.min(source.size(), LOOKED_THROUGH); at += STEP) {
            byte[] step = source.bytes(at, STEP + sought.length);
            if (new String(step, StandardCharsets.ISO_8859_1).contains(pattern)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, String bytes) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith(bytes);
    }

    /** The head as text without mark and blanks in front; characters that are none do no harm here. */
    private static String text(byte[] head) {
        boolean wide = head.length > 1 && ((head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE);
        String text = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.replace("\uFEFF", "").strip();
    }

    /** In UTF-8, GB 18030 or UTF-16 with a mark: no control characters but those of lines and columns. */
    private static boolean isText(byte[] head) {
        if (head.length > 1 && (head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE) {
            return true;
        }
        for (byte value : head) {
            if (value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r') {
                return false;
            }
        }
        return true;
    }

    /** What a zip is that holds no workbook; empty where it is none of those that people take for one. */
    static Optional<String> otherPackage(java.util.List<String> names) {
        if (names.contains("word/document.xml")) {
            return Optional.of("Word文档");
        }
        if (names.contains("ppt/presentation.xml")) {
            return Optional.of("演示文稿");
        }
        return Optional.empty();
    }
}
