package dateline.evidence.passage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The fewest edits between a pattern and any stretch of a text that ends at a character, for one
/// character after the other.
///
/// Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming" (J. ACM 46, 1999), in the blocks of 64 of its section 5: a column of the table of
/// differences is a few machine words, so that a character costs one step for each 64 of the
/// pattern.
final class Bits {
    /// Hears where a stretch ends that is near enough.
    interface Ends {
        /// One such place.
        ///
        /// @param end one past its last character
        /// @param edits the fewest that turn the pattern into a stretch that ends there
        void at(int end, int edits);
    }

    private static final int ASCII = 128;

    private final int length;
    private final int blocks;
    private final long lastBit;
    private final Map<Integer, long[]> where = new HashMap<>();
    private final long[] nowhere;
    private final long[][] whereAscii = new long[ASCII][];

    /// Prepares a search.
    ///
    /// @param pattern code points, at least one
    Bits(int[] pattern) {
        length = pattern.length;
        blocks = (length + Long.SIZE - 1) / Long.SIZE;
        lastBit = 1L << (length - 1);
        nowhere = new long[blocks];
        for (int i = 0; i < length; i++) {
            where.computeIfAbsent(pattern[i], _ -> new long[blocks])[i / Long.SIZE] |= 1L << i;
        }
        for (int i = 0; i < ASCII; i++) {
            whereAscii[i] = where.getOrDefault(i, nowhere);
        }
    }

    /// Tells every end within a limit, in the order of the text.
    void search(Digitless text, int limit, Ends ends) {
        if (blocks == 1) {
            searchInOneBlock(text, limit, ends);
            return;
        }
        Column column = new Column(blocks, lastBit);
        int edits = length;
        for (int i = 0; i < text.length(); i++) {
            edits += column.next(where(text.codePoint(i)));
            if (edits <= limit) {
                ends.at(i + 1, edits);
            }
        }
    }

    /// The same for the first and only block, which nothing is carried into. Nearly all fragments
    /// are that short, and with nothing but local variables it takes a third of the time.
    private void searchInOneBlock(Digitless text, int limit, Ends ends) {
        long rise = -1L;
        long fall = 0;
        int edits = length;
        for (int i = 0; i < text.length(); i++) {
            long hits = where(text.codePoint(i))[0];
            long vertical = hits | fall;
            long horizontal = (((hits & rise) + rise) ^ rise) | hits;
            long up = fall | ~(horizontal | rise);
            long down = rise & horizontal;
            edits += ((up & lastBit) != 0 ? 1 : 0) - ((down & lastBit) != 0 ? 1 : 0);
            up <<= 1;
            rise = (down << 1) | ~(vertical | up);
            fall = up & vertical;
            if (edits <= limit) {
                ends.at(i + 1, edits);
            }
        }
    }

    private long[] where(int codePoint) {
        return codePoint < ASCII ? whereAscii[codePoint] : where.getOrDefault(codePoint, nowhere);
    }

    /// A column of the table: where the number below is one more, and where it is one less.
    private static final class Column {
        private final long lastBit;
        private final long[] rises;
        private final long[] falls;

        Column(int blocks, long lastBit) {
            this.lastBit = lastBit;
            rises = new long[blocks];
            falls = new long[blocks];
            Arrays.fill(rises, -1L);
        }

        /// Goes on by a character that stands in the pattern at `hits`.
        ///
        /// @return by how much the last number of the column differs from the one before
        int next(long[] hits) {
            int carry = 0;
            for (int block = 0; block < rises.length; block++) {
                carry = step(block, hits[block], carry);
            }
            return carry;
        }

        private int step(int block, long hits, int carryIn) {
            long rise = rises[block];
            long fall = falls[block];
            long vertical = hits | fall;
            long equal = carryIn < 0 ? hits | 1 : hits;
            long horizontal = (((equal & rise) + rise) ^ rise) | equal;
            long up = fall | ~(horizontal | rise);
            long down = rise & horizontal;
            long bottom = block == rises.length - 1 ? lastBit : Long.MIN_VALUE;
            int carryOut = ((up & bottom) != 0 ? 1 : 0) - ((down & bottom) != 0 ? 1 : 0);
            up = (up << 1) | (carryIn > 0 ? 1 : 0);
            down = (down << 1) | (carryIn < 0 ? 1 : 0);
            rises[block] = down | ~(vertical | up);
            falls[block] = up & vertical;
            return carryOut;
        }
    }
}
