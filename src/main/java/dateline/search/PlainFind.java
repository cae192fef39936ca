package dateline.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A plain find over a list of texts: a text matches when it holds every word of the query.
///
/// Case, accents and the shape of quotes and dashes do not matter, and a word may be the middle of
/// a longer one. The texts are kept folded, as bytes in large blocks, which are looked through side
/// by side: every byte once for each query.
public final class PlainFind implements TextIndex {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /// Between the words of a query.
    static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201b\u2032]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201c-\u201f\u2033]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

    /// Texts in a block; a multiple of 64, so that two blocks never share a word of a bit set.
    private static final int BLOCK = 1 << 13;

    private final int size;
    private final Block[] blocks;

    /// Folded texts, one behind the other.
    ///
    /// @param ends where each text ends
    @SuppressWarnings("ArrayRecordComponent") // made once
    private record Block(byte[] bytes, int[] ends) {
        long[] matching(byte[][] words) {
            BitSet found = new BitSet(ends.length);
            int from = 0;
            for (int text = 0; text < ends.length; text++) {
                if (holds(from, ends[text], words)) {
                    found.set(text);
                }
                from = ends[text];
            }
            return found.toLongArray();
        }

        private boolean holds(int from, int to, byte[][] words) {
            for (byte[] word : words) {
                if (!holds(from, to, word)) {
                    return false;
                }
            }
            return true;
        }

        private boolean holds(int from, int to, byte[] word) {
            byte first = word[0];
            for (int at = from; at <= to - word.length; at++) {
                if (bytes[at] == first && same(at, word)) {
                    return true;
                }
            }
            return false;
        }

        private boolean same(int at, byte[] word) {
            int alike = 1;
            while (alike < word.length && bytes[at + alike] == word[alike]) {
                alike++;
            }
            return alike == word.length;
        }
    }

    /// Folds texts once; what they match is named by their place in the list.
    public PlainFind(List<String> texts) {
        this(texts.size(), texts::get);
    }

    /// Folds texts once, several at a time; what they match is named by their number.
    ///
    /// @param text asked once for each number below `size`, from several threads
    public PlainFind(int size, IntFunction<String> text) {
        this.size = size;
        blocks =
                IntStream.range(0, (size + BLOCK - 1) / BLOCK)
                        .parallel()
                        .mapToObj(block -> block(block * BLOCK, text))
                        .toArray(Block[]::new);
    }

    private Block block(int first, IntFunction<String> text) {
        int[] ends = new int[Math.min(BLOCK, size - first)];
        byte[] bytes = new byte[64 * ends.length];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            byte[] folded = folded(text.apply(first + i)).getBytes(StandardCharsets.UTF_8);
            if (end + folded.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * (end + folded.length));
            }
            System.arraycopy(folded, 0, bytes, end, folded.length);
            end += folded.length;
            ends[i] = end;
        }
        return new Block(Arrays.copyOf(bytes, end), ends);
    }

    @Override
    public BitSet matching(String query) {
        String words = folded(query).strip();
        if (words.isEmpty()) {
            BitSet all = new BitSet(size);
            all.set(0, size);
            return all;
        }
        return holding(BLANKS.splitAsStream(words).toArray(String[]::new));
    }

    /// The places of the texts that hold every one of some words.
    ///
    /// @param words folded, and taken as they stand
    BitSet holding(String... words) {
        byte[][] wanted =
                Stream.of(words)
                        .map(word -> word.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new);
        long[] all = new long[blocks.length * BLOCK / Long.SIZE];
        IntStream.range(0, blocks.length)
                .parallel()
                .forEach(
                        block -> {
                            long[] part = blocks[block].matching(wanted);
                            System.arraycopy(part, 0, all, block * BLOCK / Long.SIZE, part.length);
                        });
        return BitSet.valueOf(all);
    }

    /// A text without what does not matter to a find.
    static String folded(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        plain = SINGLE_QUOTES.matcher(plain).replaceAll("'");
        plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
        return DASHES.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
