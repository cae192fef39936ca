package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

class RadixTest {
    @ParameterizedTest
    @CsvSource({
        "0,10",
        "1,10",
        "5000,3",
        "5000,46000",
        "5000,9000000000",
        "5000,9223372036854775807"
    })
    void sortsAsAComparatorDoesAndKeepsTheOrderOfEquals(int count, long range) {
        Random random = new Random(count + range);
        long[] key = random.longs(count, -range / 3, range).toArray();
        assertSorted(key);
    }

    @Test
    void theLeastAndTheGreatestKeysStandApart() {
        assertSorted(new long[] {Long.MAX_VALUE, 0, Long.MIN_VALUE, -1, Long.MAX_VALUE, 1});
    }

    @Test
    void whatLiesBeyondTheCountStays() {
        int[] order = {2, 1, 0};
        Radix.sort(order, 2, new long[] {9, 8, 10});
        assertThat(order).containsExactly(1, 2, 0);
    }

    private static void assertSorted(long[] key) {
        int[] order = IntStream.range(0, key.length).toArray();
        Radix.sort(order, order.length, key);
        int[] expected =
                IntStream.range(0, key.length)
                        .boxed()
                        .sorted(Comparator.comparingLong(index -> key[index]))
                        .mapToInt(index -> index)
                        .toArray();
        assertThat(order).isEqualTo(expected);
    }
}
