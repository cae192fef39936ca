package dateline.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The words of many texts, each with the events in whose texts it stands.
///
/// A word is whatever stands between two blanks, folded; a query's word has no blank in it, so it
/// is in a text if and only if it is in one of the text's words.
final class Vocabulary {
    private final int most;
    private final List<byte[]> words = new ArrayList<>();
    private final List<Postings> postings = new ArrayList<>();
    private int[] slots = new int[1 << 10];
    private byte[] small = new byte[64];

    /// @param most how many different words there may be
    Vocabulary(int most) {
        this.most = most;
    }

    /// Whether there are more words than there may be, so that some are missing.
    boolean full() {
        return words.size() > most;
    }

    /// Adds the words of a text of ASCII alone.
    void ascii(int event, byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && !full()) {
            int length = 0;
            int hash = 0;
            while (at < to && !blank(bytes[at])) {
                if (length == small.length) {
                    small = Arrays.copyOf(small, 2 * length);
                }
                byte letter = bytes[at++];
                letter = letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
                small[length++] = letter;
                hash = 31 * hash + letter;
            }
            if (length > 0) {
                postings.get(number(length, hash)).add(event);
            }
            at++;
        }
    }

    /// Adds the words of any text in UTF-8.
    void utf8(int event, byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        byte[] folded = PlainFind.folded(text).getBytes(StandardCharsets.UTF_8);
        ascii(event, folded, 0, folded.length);
    }

    private static boolean blank(byte letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    /// The number of the word that stands in `small`.
    private int number(int length, int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            byte[] word = words.get(slots[slot] - 1);
            if (Arrays.equals(word, 0, word.length, small, 0, length)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        words.add(Arrays.copyOf(small, length));
        postings.add(new Postings());
        slots[slot] = words.size();
        if (2 * words.size() > slots.length) {
            spread();
        }
        return words.size() - 1;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }

    private void spread() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < words.size(); number++) {
            int hash = 0;
            for (byte letter : words.get(number)) {
                hash = 31 * hash + letter;
            }
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }

    /// Gives back the room that nothing took.
    void trim() {
        postings.forEach(Postings::trim);
    }

    /// Adds to a set the events that have a word in which another stands.
    ///
    /// @param part a word of a folded query
    void addTo(BitSet events, byte[] part) {
        for (int number = 0; number < words.size(); number++) {
            if (holds(words.get(number), part)) {
                postings.get(number).addTo(events);
            }
        }
    }

    private static boolean holds(byte[] word, byte[] part) {
        for (int at = 0; at <= word.length - part.length; at++) {
            if (Arrays.equals(word, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
