package dateline.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// The order in which one steps through all that is disputed.
class ConflictWalkTest {
    private final ConflictWalk walk = new ConflictWalk(List.of("a", "b"), List.of("c"));

    @Test
    void afterTheConflictsComeTheLesserDisputes() {
        List<String> way = new ArrayList<>();
        String at = null;
        for (int i = 0; i < 4; i++) {
            ConflictWalk.Step step = walk.from(at, 1).orElseThrow();
            at = step.event();
            way.add(walk.position(at, step.turned()).orElseThrow());
        }
        assertThat(way)
                .containsExactly(
                        "1 of 2", "2 of 2", "Lesser dispute 1 of 1", "1 of 2, back to the first");
    }

    @Test
    void backwardsItTurnsAtTheFirst() {
        ConflictWalk.Step step = walk.from("a", -1).orElseThrow();
        assertThat(step).isEqualTo(new ConflictWalk.Step("c", true));
        assertThat(walk.position("c", true)).hasValue("Lesser dispute 1 of 1, back to the last");
        assertThat(walk.from("c", -1)).hasValue(new ConflictWalk.Step("b", false));
    }

    @Test
    void fromElsewhereItBeginsAtTheEndOneComesFrom() {
        assertThat(walk.from("z", 1)).hasValue(new ConflictWalk.Step("a", false));
        assertThat(walk.from("z", -1)).hasValue(new ConflictWalk.Step("c", false));
        assertThat(walk.position("z", false)).isEmpty();
    }

    @Test
    void withoutAnyDisputeThereIsNoStep() {
        assertThat(new ConflictWalk(List.of(), List.of()).from(null, 1)).isEmpty();
    }
}
