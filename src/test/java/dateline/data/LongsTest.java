package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

/// Numbers gathered one by one.
class LongsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 100, 100_000})
    void numbersOfTheirOwnAreNoRepetition(int count) {
        assertThat(numbers(count).repeated()).isFalse();
    }

    @Test
    void aNumberThatIsThereTwiceIsFoundWhereverItIs() {
        Random places = new Random(3);
        for (int i = 0; i < 200; i++) {
            Longs all = numbers(places.nextInt(1_000));
            long again = new Random(1).longs(all.count() + 1L).skip(all.count()).sum();
            all.addAll(one(again));
            all.addAll(numbers(3, 2 + places.nextInt(1_000)));
            assertThat(all.repeated()).isFalse();
            all.addAll(one(again));
            assertThat(all.repeated()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 32, 48, 60})
    void numbersThatShareMostBitsAreToldApart(int shift) {
        Longs all = new Longs();
        for (long i = 0; i < 16; i++) {
            all.add(i << shift);
        }
        assertThat(all.repeated()).isFalse();
        all.add(7L << shift);
        assertThat(all.repeated()).isTrue();
    }

    private static Longs one(long number) {
        Longs one = new Longs();
        one.add(number);
        return one;
    }

    private static Longs numbers(int count) {
        return numbers(1, count);
    }

    private static Longs numbers(long seed, int count) {
        Longs all = new Longs();
        new Random(seed).longs(count).forEach(all::add);
        return all;
    }
}
