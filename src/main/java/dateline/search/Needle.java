package dateline.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One word that is looked for in many texts, found in the middle of others too.
///
/// A text is gone through from the end of where the word could be, skipping as many letters as the
/// one there allows (after Horspool, "Practical fast searching in strings", 1980); capitals are
/// made small on the way. Only a text that is not plain ASCII is folded first.
final class Needle {
    private static final byte[] SMALL = new byte[128];

    static {
        for (int c = 0; c < SMALL.length; c++) {
            SMALL[c] = (byte) Character.toLowerCase(c);
        }
    }

    private final byte[] word;
    private final boolean ascii;
    private final int[] skip = new int[128];

    /// @param folded a word of a folded query, not empty
    Needle(String folded) {
        word = folded.getBytes(StandardCharsets.UTF_8);
        ascii = word.length == folded.length();
        Arrays.fill(skip, word.length);
        for (int i = 0; ascii && i < word.length - 1; i++) {
            skip[word[i]] = word.length - 1 - i;
        }
    }

    /// Whether a text of ASCII alone holds the word.
    boolean inAscii(byte[] bytes, int from, int to) {
        if (!ascii) {
            return false;
        }
        int last = word.length - 1;
        int at = from + last;
        while (at < to) {
            int small = SMALL[bytes[at]];
            if (small == word[last] && ends(bytes, at)) {
                return true;
            }
            at += skip[small];
        }
        return false;
    }

    /// Whether any text in UTF-8 holds the word.
    boolean in(byte[] bytes, int from, int to) {
        if (plain(bytes, from, to)) {
            return inAscii(bytes, from, to);
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        byte[] folded = PlainFind.folded(text).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at <= folded.length - word.length; at++) {
            if (Arrays.equals(folded, at, at + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(byte[] bytes, int at) {
        int start = at - word.length + 1;
        for (int i = word.length - 2; i >= 0; i--) {
            if (SMALL[bytes[start + i]] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether a text is ASCII.
    private static boolean plain(byte[] bytes, int from, int to) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= bytes[i];
        }
        return all >= 0;
    }
}
