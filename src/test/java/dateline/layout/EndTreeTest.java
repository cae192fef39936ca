package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class EndTreeTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 1024, 5000})
    void findsWhatEndsLaterAsAScanDoes(int size) {
        Random random = new Random(size);
        long[] end = random.longs(size, 0, 1000).map(e -> e * e).toArray();
        EndTree tree = new EndTree(size, place -> end[place]);
        for (int i = 0; i < 200; i++) {
            long moment = random.nextLong(0, 1_010_000);
            int from = random.nextInt(size + 1);
            int to = random.nextInt(size + 1);
            List<Integer> found = new ArrayList<>();
            tree.after(moment, from, to, found::add);
            assertThat(found)
                    .isEqualTo(
                            IntStream.range(from, Math.max(from, to))
                                    .filter(place -> end[place] > moment)
                                    .boxed()
                                    .toList());
        }
    }
}
