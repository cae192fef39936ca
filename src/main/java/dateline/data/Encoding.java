package dateline.data;

import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// The encoding of a JSON source.
///
/// JSON is UTF-8; a file saved as UTF-16 or UTF-32 is recognised by its first bytes and recoded, so
/// that what follows sees UTF-8 only.
final class Encoding {
    private Encoding() {}

    /// The bytes of a source as UTF-8, a byte order mark left in; the caller closes.
    static InputStream utf8(Source source) throws IOException {
        Charset other = other(source);
        if (other == null) {
            return source.open();
        }
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(source.open(), other))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    /// The first byte of UTF-8 input that is none, from 0, or -1 where all of it is.
    static long firstInvalid(InputStream utf8) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(1 << 16);
        CharBuffer out = CharBuffer.allocate(1 << 16);
        long before = 0;
        boolean end = false;
        while (!end) {
            int count = utf8.read(in.array(), in.position(), in.remaining());
            end = count < 0;
            in.position(in.position() + Math.max(count, 0)).flip();
            CoderResult result = decoder.decode(in, out.clear(), end);
            if (result.isError()) {
                return before + in.position();
            }
            before += in.position();
            in.compact();
        }
        return -1;
    }

    /// The encoding of a source that is not UTF-8 by its first four bytes, else null.
    static @Nullable Charset other(Source source) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(4);
        }
        if (head.length < 4) {
            return null;
        }
        return of(head);
    }

    private static @Nullable Charset of(byte[] head) {
        int mask = 0; // one bit for each of the four bytes that is zero
        for (byte b : head) {
            mask = mask << 1 | (b == 0 ? 1 : 0);
        }
        return switch (mask) {
            case 0b1110, 0b1100 -> Charset.forName("UTF-32BE"); // 1100, 0011: a mark and no brace
            case 0b0111, 0b0011 -> Charset.forName("UTF-32LE");
            case 0b1010 -> StandardCharsets.UTF_16BE;
            case 0b0101 -> StandardCharsets.UTF_16LE;
            default -> marked(head);
        };
    }

    private static @Nullable Charset marked(byte[] head) {
        boolean big = head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
        boolean little = head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
        return big || little ? StandardCharsets.UTF_16 : null;
    }
}
