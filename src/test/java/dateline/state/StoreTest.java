package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Viewport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

class StoreTest {
    private Instant now = Instant.EPOCH;
    private final Store store = new Store(ViewState.EMPTY, () -> now);

    @BeforeEach
    void openTheOrchard() {
        Span all = Orchard.CATALOG.extent().orElseThrow();
        Viewport fitted = Viewport.between(all.from(), all.to(), 1000);
        store.apply(new Change.Open(Orchard.CATALOG, fitted, Framing.ALL));
    }

    @Test
    void undoTakesBackAFilterAndNothingElse() {
        store.apply(new Change.Select("storm"));
        ViewState before = store.state();
        store.apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "land")));
        pan(40);
        store.undo();
        assertThat(store.state().filter()).isEqualTo(Filter.NONE);
        assertThat(store.state().layer()).isEqualTo(before.layer());
        assertThat(store.state().selection().lead()).isEqualTo("storm");
        assertThat(store.state().viewport()).isNotEqualTo(before.viewport());
    }

    @Test
    void undoThenRedoChangesNothingWhateverTheEdits() {
        Random random = new Random(11);
        List<ViewState> states = new ArrayList<>(List.of(store.state()));
        for (int edit = 0; edit < 40; edit++) {
            now = now.plusMillis(600);
            store.apply(randomEdit(random));
            if (!store.state().equals(states.getLast())) {
                states.add(store.state());
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            store.undo();
            assertThat(store.state()).isEqualTo(states.get(i));
        }
        assertThat(store.canUndo()).isFalse();
        for (ViewState state : states.subList(1, states.size())) {
            store.redo();
            assertThat(store.state()).isEqualTo(state);
        }
        assertThat(store.canRedo()).isFalse();
    }

    @Test
    void typingIsOneEditAndAToggleIsAnother() {
        for (String typed : List.of("s", "st", "sto")) {
            store.apply(new Change.Sift(store.state().filter().withText(typed)));
            now = now.plusMillis(200);
        }
        store.apply(new Change.Sift(store.state().filter().toggled(Facet.KIND, "trees")));
        store.undo();
        assertThat(store.state().filter().text()).isEqualTo("sto");
        store.undo();
        assertThat(store.state().filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        store.apply(new Change.Arrange(Lanes.PLAIN.foldToggled("land")));
        store.undo();
        now = now.plusSeconds(1);
        store.apply(new Change.Arrange(Lanes.PLAIN.foldToggled("trees")));
        assertThat(store.canRedo()).isFalse();
    }

    @Test
    void aBurstOfMovesIsOneStepBack() {
        Viewport first = store.state().viewport();
        for (int i = 0; i < 20; i++) {
            pan(5);
            now = now.plusMillis(100);
        }
        Viewport afterBurst = store.state().viewport();
        now = now.plusMillis(500);
        pan(5);
        store.back();
        assertThat(store.state().viewport()).isEqualTo(afterBurst);
        store.back();
        assertThat(store.state().viewport()).isEqualTo(first);
        assertThat(store.canGoBack()).isFalse();
        store.forward();
        assertThat(store.state().viewport()).isEqualTo(afterBurst);
    }

    @Test
    void aJumpIsAStepEvenWithinABurst() {
        Viewport first = store.state().viewport();
        pan(5);
        Viewport panned = store.state().viewport();
        store.apply(new Change.Jump(panned.zoomed(0.5, 10), Framing.PERIOD));
        store.back();
        assertThat(store.state().viewport()).isEqualTo(panned);
        store.back();
        assertThat(store.state().viewport()).isEqualTo(first);
    }

    @Test
    void goingBackAfterAResizeShowsThePeriodOfThen() {
        Viewport then = store.state().viewport();
        pan(100);
        store.apply(new Change.Resize(500));
        store.back();
        Viewport back = store.state().viewport();
        assertThat(back.widthPx()).isEqualTo(500);
        assertThat(back.start()).isEqualTo(then.start());
        assertThat(back.end()).isEqualTo(then.end());
    }

    @Test
    void openingBeginsEveryHistoryAnew() {
        pan(5);
        store.apply(new Change.Sift(Filter.NONE.withText("storm")));
        store.apply(new Change.Open(Orchard.CATALOG, store.state().viewport(), Framing.ALL));
        assertThat(store.canGoBack()).isFalse();
        assertThat(store.canUndo()).isFalse();
        assertThat(store.state().filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void listenersHearEveryRealChangeInTheSameOrder() {
        List<String> heard = new ArrayList<>();
        store.listen(
                (_, after) -> {
                    heard.add("a " + after.selection().lead());
                    if ("storm".equals(after.selection().lead())) {
                        store.apply(new Change.Select("sold"));
                    }
                });
        Subscription second =
                store.listen((_, after) -> heard.add("b " + after.selection().lead()));
        store.apply(new Change.Select("storm"));
        store.apply(new Change.Select("sold"));
        second.cancel();
        store.apply(new Change.Deselect());
        assertThat(heard).containsExactly("a storm", "b storm", "a sold", "b sold", "a null");
    }

    @Test
    void aPaneIsPutAwayAndAPageBringsItBack() {
        store.apply(new Change.TogglePane(Pane.SOURCES));
        assertThat(store.state().panes()).isEqualTo(Set.of(Pane.FACETS));
        store.apply(new Change.Show(new Page.Conflicts()));
        assertThat(store.state().panes()).isEqualTo(Set.of(Pane.FACETS, Pane.SOURCES));
    }

    private void pan(double px) {
        store.apply(new Change.Move(store.state().viewport().panned(px)));
    }

    private Change randomEdit(Random random) {
        Filter filter = store.state().filter();
        Lanes lanes = store.state().lanes();
        return switch (random.nextInt(4)) {
            case 0 -> new Change.Sift(filter.toggled(Facet.KIND, "land"));
            case 1 -> new Change.Sift(filter.toggled(Facet.PERSON, "ann"));
            case 2 -> new Change.Arrange(lanes.foldToggled("trees"));
            default -> new Change.Sift(filter.withText("s".repeat(random.nextInt(3))));
        };
    }
}
