package dateline.ui.timeline;

import dateline.layout.TimelineLayout;
import dateline.paint.Lettering;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.ui.work.Background;
import dateline.ui.work.Job;
import dateline.ui.work.Progress;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Goes through what a reader does first, once and out of sight, so that the first click waits for
/// no classes to be loaded, no ids to be indexed and no letters to be drawn.
///
/// Letters are drawn on the JavaFX thread: those of any picture while the window is still empty,
/// those of a selected event after the first picture. The rest happens in the background, on a
/// store of its own.
final class Rehearsal {
    private static final List<FontLetters.Stock> OF_A_SELECTION =
            List.of(
                    FontLetters.Stock.of(Lettering.LABEL_STRONG),
                    FontLetters.Stock.of(Lettering.TICK));

    /// The reader looks at a first picture for a second before typing; the index of its words is
    /// then begun.
    private static final Duration LOOK = Duration.ofSeconds(1);

    /// No frame is being drawn, nor a gesture under way.
    private static final Duration CALM = Duration.ofMillis(100);

    private final Background background;
    private final Rest rest = new Rest();
    private @Nullable FontLetters begun;
    private @Nullable FontLetters finished;
    private Catalog catalog = Catalog.NOTHING;
    private Subscription words = () -> {};

    Rehearsal(Background background) {
        this.background = background;
    }

    /// The window is on the screen.
    void begin(FontLetters letters) {
        if (begun != letters) {
            begun = letters;
            background.later(() -> letters.prepare(FontLetters.OF_ANY_PICTURE));
        }
    }

    /// The first picture of a catalog has been painted.
    void rehearse(FontLetters letters, ViewState state, TimelineLayout layout) {
        if (finished != letters) {
            finished = letters;
            background.later(() -> letters.prepare(OF_A_SELECTION));
        }
        if (catalog != state.catalog()) {
            catalog = state.catalog();
            background.later(() -> background.start(click(state, layout)));
            words =
                    background.start(
                            new Job<>(
                                    "words",
                                    progress -> index(state.catalog(), progress),
                                    _ -> {},
                                    _ -> {})); // a find works without
        }
    }

    /// Something is being painted.
    void stir() {
        rest.stir();
    }

    /// Ends what has not been asked for.
    void stop() {
        words.cancel();
    }

    /// Makes the first find quick, in the pauses the reader makes.
    private boolean index(Catalog of, Progress progress) {
        Duration[] pause = {LOOK};
        of.prepareFind(
                () -> {
                    rest.await(pause[0]);
                    pause[0] = CALM;
                    return !progress.cancelled();
                });
        return true;
    }

    /// What fails here will fail where somebody sees it.
    private static Job<Boolean> click(ViewState state, TimelineLayout layout) {
        return new Job<>("rehearsal", _ -> clicked(state, layout), _ -> {}, _ -> {});
    }

    /// What comes of a click on the first mark.
    ///
    /// @return whether the event was then spoken of, and had not been before
    static boolean clicked(ViewState state, TimelineLayout layout) {
        if (layout.marks().count() == 0) {
            return false;
        }
        int item = layout.marks().item(0);
        layout.hitAt(layout.marks().x(0), layout.marks().y(0));
        Store own = new Store(state, InstantSource.system());
        own.apply(new Change.Select(state.catalog().entries().get(item).id()));
        Order order = new Order(own);
        order.of(layout);
        order.openWith(layout, item);
        return !Spoken.of(own.state()).equals(Spoken.of(state));
    }
}
