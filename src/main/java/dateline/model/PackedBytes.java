package dateline.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes as they are written, from the first to the last; what was written may be put in another
/// order.
///
/// A whole number is written seven bits a byte, the lowest first; a string as its number among the
/// shared names or as its length and UTF-8 bytes, which of them the two lowest bits of the first
/// number say.
final class PackedBytes {
    /// The lowest bits of the number before a string.
    static final int SHARED = 0;

    static final int UTF_8 = 1;

    /// For text that is no Unicode: half a surrogate pair, kept as it was read.
    static final int UTF_16 = 2;

    /// For the UTF-8 of a text without any other letter, in which words can be looked for as they
    /// are.
    static final int ASCII = 3;

    static final int FORM = 3;

    private static final int SMALL = 0x80;

    private byte[] bytes = new byte[1 << 16];
    private int at;

    /// How many bytes there are.
    int at() {
        return at;
    }

    /// A copy of all of them.
    byte[] copied() {
        return Arrays.copyOf(bytes, at);
    }

    /// The bytes themselves, to be read before anything more is written.
    byte[] bytes() {
        return bytes;
    }

    /// Forgets all but the first so many.
    void cut(int length) {
        at = length;
    }

    void shared(int number) {
        number(number << 2 | SHARED);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (new String(utf8, StandardCharsets.UTF_8).equals(text)) {
            number(utf8.length << 2 | (utf8.length == text.length() ? ASCII : UTF_8));
            raw(utf8);
        } else {
            number(text.length() << 2 | UTF_16);
            utf16(text);
        }
    }

    /// Writes a text of letters from the blank to the tilde.
    ///
    /// @return false where it has any other; nothing is written then
    boolean plain(char[] text, int from, int length) {
        int start = at;
        number(length << 2 | ASCII);
        room(length);
        int others = 0;
        for (int i = 0; i < length; i++) {
            int c = text[from + i];
            others |= (c - ' ') | ('~' - c);
            bytes[at + i] = (byte) c;
        }
        at = others < 0 ? start : at + length;
        return others >= 0;
    }

    /// Not by encoding, which would replace what is no Unicode.
    private void utf16(String text) {
        room(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[at++] = (byte) (text.charAt(i) >> 8);
            bytes[at++] = (byte) text.charAt(i);
        }
    }

    void signed(int value) {
        number(value << 1 ^ value >> 31);
    }

    void number(int value) {
        room(5);
        int left = value;
        while ((left & ~0x7F) != 0) {
            bytes[at++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[at++] = (byte) left;
    }

    /// Leaves room for the number of things that follow.
    ///
    /// @return where it stands
    int list() {
        number(0);
        return at - 1;
    }

    /// Writes the number of things of a list, which are all there.
    void listed(int start, int count) {
        if (count < SMALL) {
            bytes[start] = (byte) count;
            return;
        }
        byte[] things = Arrays.copyOfRange(bytes, start + 1, at);
        at = start;
        number(count);
        raw(things);
    }

    private void raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, at, more.length);
        at += more.length;
    }

    /// Writes again what stands from one place to another.
    void again(int from, int to) {
        room(to - from);
        System.arraycopy(bytes, from, bytes, at, to - from);
        at += to - from;
    }

    /// Moves all that stands from a place on to an earlier one, over what is there.
    void settle(int earlier, int from) {
        System.arraycopy(bytes, from, bytes, earlier, at - from);
        at -= from - earlier;
    }

    private void room(int wanted) {
        if (at + wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + wanted));
        }
    }
}
