package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.TreeSet;

class RankSetTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 4096, 4097, 300_000})
    void findsTheNearestMemberOnEitherSideAsATreeDoes(int size) {
        Random random = new Random(size);
        RankSet set = new RankSet(size);
        TreeSet<Integer> tree = new TreeSet<>();
        for (int i = 0; i < 500; i++) {
            int asked = random.nextInt(size);
            assertThat(set.below(asked)).isEqualTo(orNone(tree.lower(asked)));
            assertThat(set.above(asked)).isEqualTo(orNone(tree.higher(asked)));
            int member = random.nextInt(size);
            set.add(member);
            tree.add(member);
        }
    }

    private static int orNone(@org.jspecify.annotations.Nullable Integer member) {
        return member == null ? -1 : member;
    }

    @Test
    void anEmptyLaneHasNoMembersAndNoTrouble() {
        new RankSet(0);
    }
}
