package io.github.liuding.reporting.opc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out how XML is encoded (XML 1.0, appendix F) and hands it on in UTF-8 without byte order mark. */
final class XmlEncoding {
    private static final int LOOKED_AT = 200;
    private static final Pattern STATED =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlEncoding() {}

    static InputStream utf8(InputStream in, String part) throws IOException {
        byte[] head = in.readNBytes(LOOKED_AT);
        int mark = 0;
        Charset charset = StandardCharsets.UTF_8;
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (startsWith(head, 0xFE, 0xFF)) {
            mark = 2;
            charset = StandardCharsets.UTF_16BE;
        } else if (startsWith(head, 0xFF, 0xFE)) {
            mark = 2;
            charset = StandardCharsets.UTF_16LE;
        } else if (startsWith(head, 0, '<')) {
            charset = StandardCharsets.UTF_16BE;
        } else if (startsWith(head, '<', 0)) {
            charset = StandardCharsets.UTF_16LE;
        } else {
            charset = stated(head, part);
        }
        InputStream whole =
                new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOfRange(head, mark, head.length)), in);
        InputStream closing = new Closing(whole, in);
        return charset.equals(StandardCharsets.UTF_8) ? closing : new Recoded(new InputStreamReader(closing, charset));
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset stated(byte[] head, String part) throws PartException {
        Matcher stated = STATED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!stated.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = stated.group(1).toUpperCase(Locale.ROOT);
        // The bytes are plainly not of two each, whatever the declaration says.
        if (name.equals("UTF-8") || name.startsWith("UTF-16") || name.equals("US-ASCII")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            PartException fault = new PartException(PartFault.BAD_XML, part, "unknown encoding " + name);
            fault.initCause(e);
            throw fault;
        }
    }

    /** Reads without a sequence's habit of returning few bytes at its seam only once; closes what it was made of. */
    private static final class Closing extends InputStream {
        private final InputStream in;
        private final InputStream closed;

        Closing(InputStream in, InputStream closed) {
            this.in = in;
            this.closed = closed;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return in.read(into, offset, length);
        }

        @Override
        public void close() throws IOException {
            closed.close();
        }
    }

    /** Characters as UTF-8. */
    private static final class Recoded extends InputStream {
        private final Reader reader;
        private final CharBuffer characters = CharBuffer.allocate(1 << 13).flip();
        private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
        private final CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private boolean ended;

        Recoded(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            while (!bytes.hasRemaining()) {
                if (ended) {
                    return -1;
                }
                characters.compact();
                ended = reader.read(characters) < 0;
                characters.flip();
                bytes.clear();
                encoder.encode(characters, bytes, ended);
                bytes.flip();
            }
            int read = Math.min(length, bytes.remaining());
            bytes.get(into, offset, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
