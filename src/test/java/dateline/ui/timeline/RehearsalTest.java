package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.TimelineLayout;
import dateline.ui.look.Stagehand;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class RehearsalTest {
    private final Hand hand = Hand.over(Table.ORCHARD);

    @Test
    void aClickIsGoneThroughToItsEndAndTheReaderSeesNothingOfIt() {
        Stagehand.run(
                () -> {
                    TimelineLayout painted = Objects.requireNonNull(hand.view.picture().painted());
                    assertThat(Rehearsal.clicked(hand.store.state(), painted)).isTrue();
                    assertThat(hand.store.state().selection().isEmpty()).isTrue();
                });
    }

    @Test
    void thePictureIsPlacedOnceEverythingHasItsRow() {
        assertThat(hand.view.placed()).isTrue();
    }
}
