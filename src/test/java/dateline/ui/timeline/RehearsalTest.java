package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.TimelineLayout;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.ui.look.Stagehand;
import dateline.ui.work.SameThread;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
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
        Store nothing = new Store(ViewState.EMPTY, InstantSource.system());
        TimelineView bare =
                Stagehand.on(
                        () -> new TimelineView(nothing, new SameThread(), TimelineView.Pace.STILL));
        assertThat(bare.placed()).isFalse();
        assertThat(hand.view.placed()).isTrue();
    }
}
