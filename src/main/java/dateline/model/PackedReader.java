package dateline.model;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads numbers and strings from the bytes that [PackedBytes] wrote; stands at one place in them
/// and goes on.
class PackedReader {
    private static final Extent[] EXTENTS = Extent.values();
    private static final ValueType[] TYPES = ValueType.values();

    final SharedNames names;
    final byte[] bytes;
    int at;

    PackedReader(SharedNames names, byte[] bytes, int at) {
        this.names = names;
        this.bytes = bytes;
        this.at = at;
    }

    final Extent extent() {
        return EXTENTS[number()];
    }

    final ValueType type() {
        return TYPES[number()];
    }

    /// Reads the number of a shared name; -1 where the next string is none, which is then not read.
    final int shared() {
        int start = at;
        int head = number();
        if ((head & PackedBytes.FORM) == PackedBytes.SHARED) {
            return head >>> 2;
        }
        at = start;
        return -1;
    }

    static boolean set(int flags, int bit) {
        return (flags >> bit & 1) != 0;
    }

    final List<String> strings() {
        int count = number();
        if (count < 2) {
            return count == 0 ? List.of() : List.of(string());
        }
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(string());
        }
        return texts;
    }

    final @Nullable String stringIf(boolean there) {
        return there ? string() : null;
    }

    final String string() {
        int head = number();
        int length = head >>> 2;
        int from = at;
        switch (head & PackedBytes.FORM) {
            case PackedBytes.SHARED -> {
                return names.name(length);
            }
            case PackedBytes.ASCII -> {
                at += length;
                return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            }
            case PackedBytes.UTF_8 -> {
                at += length;
                return new String(bytes, from, length, StandardCharsets.UTF_8);
            }
            default -> {
                at += 2 * length;
                return utf16(from, length);
            }
        }
    }

    /// Not by decoding, which would replace what is no Unicode.
    private String utf16(int from, int length) {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] =
                    (char) ((bytes[from + 2 * i] & 0xFF) << 8 | (bytes[from + 2 * i + 1] & 0xFF));
        }
        return new String(chars);
    }

    final void skipString() {
        int head = number();
        at +=
                switch (head & PackedBytes.FORM) {
                    case PackedBytes.SHARED -> 0;
                    case PackedBytes.ASCII, PackedBytes.UTF_8 -> head >>> 2;
                    default -> 2 * (head >>> 2);
                };
    }

    final void skipIf(boolean there) {
        if (there) {
            skipString();
        }
    }

    final void skipStrings() {
        for (int left = number(); left > 0; left--) {
            skipString();
        }
    }

    final int signed() {
        int value = number();
        return value >>> 1 ^ -(value & 1);
    }

    final int number() {
        int value = bytes[at++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7F;
        for (int shift = 7; ; shift += 7) {
            int next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
