package dateline.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Numbers gathered one by one.
final class Longs {
    /// Of so many bits one is taken, at most: some numbers in a hundred meet another's.
    private static final int BITS_EACH = 16;

    /// As many first bits of a number say with which others it is looked at.
    private static final int PART_BITS = 3;

    private long[] numbers = new long[1 << 10];
    private int count;

    void add(long number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }

    void addAll(Longs others) {
        if (count + others.count > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(2 * count, count + others.count));
        }
        System.arraycopy(others.numbers, 0, numbers, count, others.count);
        count += others.count;
    }

    int count() {
        return count;
    }

    /// Forgets all but the first so many.
    void cut(int length) {
        count = length;
    }

    /// Whether any number is there twice.
    ///
    /// Numbers are told apart by some of their bits; the few that these do not tell apart are
    /// gathered by others of their bits, and sorted. Those that begin with the same bits are looked
    /// at together: what is noted of them then lies close enough to be near the processor.
    boolean repeated() {
        return IntStream.range(0, 1 << PART_BITS).parallel().anyMatch(this::repeated);
    }

    private boolean repeated(int part) {
        long bits = (BITS_EACH * (long) count) >> PART_BITS;
        Bits seen = new Bits(bits);
        Bits suspected = new Bits(bits);
        for (int i = 0; i < count; i++) {
            long number = numbers[i];
            if (part(number) == part && seen.set(number << PART_BITS)) {
                suspected.set(other(number));
            }
        }
        Longs suspects = new Longs();
        for (int i = 0; i < count; i++) {
            long number = numbers[i];
            if (part(number) == part && suspected.has(other(number))) {
                suspects.add(number);
            }
        }
        return suspects.sortedRepeated();
    }

    private static int part(long number) {
        return (int) (number >>> (Long.SIZE - PART_BITS));
    }

    private static long other(long number) {
        return Long.rotateLeft(number, Integer.SIZE);
    }

    private boolean sortedRepeated() {
        Arrays.sort(numbers, 0, count);
        for (int i = 1; i < count; i++) {
            if (numbers[i] == numbers[i - 1]) {
                return true;
            }
        }
        return false;
    }

    /// A bit for each number, which many others have too.
    private static final class Bits {
        private final long[] words;
        private final int shift;

        Bits(long bits) {
            int width = Math.clamp(Long.SIZE - Long.numberOfLeadingZeros(bits), 6, 31);
            words = new long[1 << (width - 6)];
            shift = Long.SIZE - width;
        }

        private int word(long number) {
            return (int) (number >>> shift >>> 6);
        }

        private static long bit(long number, int shift) {
            return 1L << (number >>> shift);
        }

        /// Sets the bit.
        ///
        /// @return whether it was set
        boolean set(long number) {
            int word = word(number);
            long bit = bit(number, shift);
            boolean was = (words[word] & bit) != 0;
            words[word] |= bit;
            return was;
        }

        boolean has(long number) {
            return (words[word(number)] & bit(number, shift)) != 0;
        }
    }
}
