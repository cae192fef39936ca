package dateline.evidence.passage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The fewest edits between a pattern and any stretch of a text that ends at the character read
/// last, for one character after the other.
///
/// Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming" (J. ACM 46, 1999), in the blocks of 64 of its section 5: a column of the table of
/// differences is a few machine words, so that a character costs one step for each 64 of the
/// pattern.
final class Bits {
    private static final long[] NOWHERE = {};

    private final int blocks;
    private final long lastBit;
    private final long[] rises;
    private final long[] falls;
    private final Map<Integer, long[]> where = new HashMap<>();
    private final long[][] whereAscii = new long[128][];
    private int score;

    /// Begins at the start of a text.
    ///
    /// @param pattern code points, at least one
    Bits(int[] pattern) {
        blocks = (pattern.length + Long.SIZE - 1) / Long.SIZE;
        lastBit = 1L << (pattern.length - 1);
        rises = new long[blocks];
        falls = new long[blocks];
        Arrays.fill(rises, -1L);
        score = pattern.length;
        for (int i = 0; i < pattern.length; i++) {
            where.computeIfAbsent(pattern[i], _ -> new long[blocks])[i / Long.SIZE] |= 1L << i;
        }
        for (int i = 0; i < whereAscii.length; i++) {
            whereAscii[i] = where.getOrDefault(i, NOWHERE);
        }
    }

    /// Reads the next character.
    ///
    /// @return the fewest edits that turn the pattern into a stretch that ends with it
    int read(int codePoint) {
        long[] hits =
                codePoint < whereAscii.length
                        ? whereAscii[codePoint]
                        : where.getOrDefault(codePoint, NOWHERE);
        int carry = 0;
        for (int block = 0; block < blocks; block++) {
            carry = step(block, hits.length == 0 ? 0 : hits[block], carry);
        }
        score += carry;
        return score;
    }

    /// One block of a column; the names follow the paper: `vertical` and `horizontal` differences.
    private int step(int block, long hits, int carryIn) {
        long rise = rises[block];
        long fall = falls[block];
        long vertical = hits | fall;
        long equal = carryIn < 0 ? hits | 1 : hits;
        long horizontal = (((equal & rise) + rise) ^ rise) | equal;
        long up = fall | ~(horizontal | rise);
        long down = rise & horizontal;
        long top = block == blocks - 1 ? lastBit : Long.MIN_VALUE;
        int carryOut = (up & top) != 0 ? 1 : (down & top) != 0 ? -1 : 0;
        up = (up << 1) | (carryIn > 0 ? 1 : 0);
        down = (down << 1) | (carryIn < 0 ? 1 : 0);
        rises[block] = down | ~(vertical | up);
        falls[block] = up & vertical;
        return carryOut;
    }
}
