package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

class OrderTest {
    @Test
    void sortsSignedKeysAndKeepsTheOrderOfEquals() {
        Random random = new Random(7);
        long[] key = random.longs(5000, -40, 40).map(k -> k % 3 == 0 ? k << 55 : k).toArray();
        int[] expected =
                IntStream.range(0, key.length)
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> key[i]))
                        .mapToInt(i -> i)
                        .toArray();
        assertThat(Order.by(key, Order.natural(key.length))).isEqualTo(expected);
    }

    @Test
    void startsFromTheOrderGiven() {
        assertThat(Order.by(new long[] {1, 0, 1, 0}, new int[] {3, 2, 1, 0}))
                .containsExactly(3, 1, 2, 0);
    }

    @Test
    void sortsNothing() {
        assertThat(Order.by(new long[0], Order.natural(0))).isEmpty();
    }
}
