package dateline.app;

import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Framing;
import dateline.state.Panel;
import dateline.state.Span;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.time.Bound;
import dateline.time.Edtf;
import dateline.ui.outside.Library.Opening;
import dateline.ui.shell.FirstSight;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.Outfit;
import dateline.ui.work.Background;
import dateline.ui.work.Job;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// A window and what is looked at in it, from the moment it opens.
final class Session {
    private static final Messages MESSAGES = Messages.of(Session.class);
    private static final long DAY = 86_400;

    private final Store store;
    private final MainWindow window;
    private final Background background;
    private Subscription arrival = () -> {};

    Session(Outfit outfit) {
        this(outfit, empty());
    }

    private Session(Outfit outfit, Store store) {
        this(outfit, store, new MainWindow(store, outfit));
    }

    private Session(Outfit outfit, Store store, MainWindow window) {
        this.store = store;
        this.window = window;
        background = outfit.background();
    }

    /// A window over what is seen of it already.
    static Session over(FirstSight sight) {
        return new Session(
                sight.outfit(),
                sight.store(),
                new MainWindow(sight.store(), sight.outfit(), sight.timeline()));
    }

    /// Nothing to look at yet.
    static Store empty() {
        return new Store(ViewState.EMPTY, InstantSource.system());
    }

    /// The window.
    MainWindow window() {
        return window;
    }

    /// What is looked at in it.
    Store store() {
        return store;
    }

    /// Has somebody hear the title of whatever opens in the window.
    void whenOpened(Consumer<String> listener) {
        store.listen(
                (before, after) -> {
                    if (before.catalog() != after.catalog()) {
                        listener.accept(after.catalog().dataset().title());
                    }
                });
    }

    /// Opens a dataset, and shows of it what was asked for as soon as it is there.
    ///
    /// @param reading reads the dataset of `options`
    void open(OpenOptions options, Job.Work<Opening> reading) {
        arrival =
                store.listen(
                        (before, after) -> {
                            if (before.catalog() != after.catalog()) {
                                arrival.cancel();
                                show(options);
                            }
                        });
        window.open(Path.of(options.source().name()), reading);
    }

    /// Shows what was read, and of it what was asked for.
    void show(OpenOptions options, Opening opening) {
        window.show(Path.of(options.source().name()), opening);
        show(options);
    }

    /// Takes note of all that was read of what is open already, and shows of it what was asked for.
    void arrived(OpenOptions options, Opening opening) {
        window.arrived(opening);
        show(options);
    }

    /// Whether what was read has an event of this id.
    static boolean knows(Opening opening, String event) {
        Catalog catalog = opening.catalog();
        return catalog != null && catalog.entry(event).isPresent();
    }

    private void show(OpenOptions options) {
        jump(store, options);
        String event = options.event();
        if (event == null || store.state().isEmpty()) {
            return;
        }
        if (store.state().catalog().entry(event).isEmpty()) {
            window.say(MESSAGES.say("event.unknown.notice", event));
            return;
        }
        layOut();
        store.apply(new Change.Select(event));
        // a narrow window folds its panes when it comes to its size, and would this one too
        background.later(() -> store.apply(new Change.Show(Panel.START.page())));
    }

    /// Gives the timeline its width, without which nothing could be brought into view.
    private void layOut() {
        window.root().applyCss();
        window.root().layout();
    }

    /// Goes to the period that was asked for, if one was.
    static void jump(Store store, OpenOptions options) {
        double width = store.state().viewport().widthPx();
        period(store, options)
                .map(span -> new Change.Jump(span.view(width), Framing.PERIOD))
                .ifPresent(store::apply);
    }

    /// From the first day of the one date to the last day of the other; an end that is open or
    /// unknown is where the data end.
    private static Optional<Span> period(Store store, OpenOptions options) {
        Edtf from = options.from();
        Edtf to = options.to();
        if (from == null || to == null) {
            return Optional.empty();
        }
        Span all = store.state().catalog().extent().orElse(new Span(0, DAY));
        long start = from.earliest() instanceof Bound.Day day ? day.epochDay() * DAY : all.from();
        long end = to.latest() instanceof Bound.Day day ? (day.epochDay() + 1) * DAY : all.to();
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
