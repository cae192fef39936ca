package dateline.state;

import dateline.time.Viewport;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The one place where what the reader is looking at lives.
///
/// Used on one thread. A listener may apply further changes: they wait until every listener has
/// heard of the present one, so that all hear the same changes in the same order.
public final class Store {
    private final InstantSource clock;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;
    private ViewState state;
    private Trail<Viewport> views = Trail.start();
    private Trail<Edits> edits = Trail.start();

    /// Hears of changes after they have happened.
    @FunctionalInterface
    public interface Listener {
        /// Called once per change that made a difference.
        void changed(ViewState before, ViewState after);
    }

    /// A store that begins with a state.
    ///
    /// @param clock tells which changes come in one burst
    public Store(ViewState initial, InstantSource clock) {
        this.state = initial;
        this.clock = clock;
    }

    /// What is looked at now.
    public ViewState state() {
        return state;
    }

    /// Makes a change and tells the listeners, if it made a difference.
    public void apply(Change change) {
        enqueue(
                () -> {
                    ViewState before = state;
                    ViewState after = Reducer.apply(before, change);
                    remember(change, before, after);
                    become(after);
                });
    }

    /// Has a listener hear of every change from now on, until the subscription is cancelled.
    public Subscription listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Takes the latest change of filter or lanes back.
    public void undo() {
        enqueue(() -> edits.back(Edits.of(state)).ifPresent(this::restoreEdits));
    }

    /// Makes the change last taken back again.
    public void redo() {
        enqueue(() -> edits.forward(Edits.of(state)).ifPresent(this::restoreEdits));
    }

    /// Goes back to the stretch of time looked at before.
    public void back() {
        enqueue(() -> views.back(state.viewport()).ifPresent(this::restoreView));
    }

    /// Goes forward to the stretch of time last gone back from.
    public void forward() {
        enqueue(() -> views.forward(state.viewport()).ifPresent(this::restoreView));
    }

    /// Whether there is a change to undo.
    public boolean canUndo() {
        return !edits.past().isEmpty();
    }

    /// Whether there is a change to redo.
    public boolean canRedo() {
        return !edits.future().isEmpty();
    }

    /// Whether there is a view to go back to.
    public boolean canGoBack() {
        return !views.past().isEmpty();
    }

    /// Whether there is a view to go forward to.
    public boolean canGoForward() {
        return !views.future().isEmpty();
    }

    private void remember(Change change, ViewState before, ViewState after) {
        switch (change) {
            case Change.Open _, Change.Close _ -> {
                views = Trail.start();
                edits = Trail.start();
            }
            case Change.Move _ -> rememberView(before, after, Trail.Join.IN_BURST);
            case Change.Jump _ -> rememberView(before, after, Trail.Join.NEVER);
            case Change.Sift _, Change.Arrange _ -> rememberEdits(before, after);
            case Change.Revise _,
                    Change.Refit _,
                    Change.Resize _,
                    Change.Scroll _,
                    Change.Select _,
                    Change.StandAt _,
                    Change.OpenFrom _,
                    Change.Lead _,
                    Change.ToggleSelected _,
                    Change.SelectThrough _,
                    Change.Deselect _,
                    Change.Look _,
                    Change.NextHit _,
                    Change.PreviousHit _,
                    Change.Show _,
                    Change.PageBack _,
                    Change.CountAges _,
                    Change.TogglePane _ -> {
                // not a step of any history
            }
        }
    }

    private void rememberView(ViewState before, ViewState after, Trail.Join join) {
        if (!before.viewport().equals(after.viewport())) {
            views = views.changed(before.viewport(), clock.instant(), join);
        }
    }

    private void rememberEdits(ViewState before, ViewState after) {
        Edits from = Edits.of(before);
        Edits to = Edits.of(after);
        if (!from.equals(to)) {
            edits = edits.changed(from, clock.instant(), to.joins(from));
        }
    }

    private void restoreEdits(Trail.Step<Edits> step) {
        edits = step.trail();
        become(step.value().in(state));
    }

    /// Shows the stretch of time of an earlier view over the present width.
    private void restoreView(Trail.Step<Viewport> step) {
        views = step.trail();
        Viewport then = step.value();
        double width = state.viewport().widthPx();
        double scale = then.secondsPerPixel() * then.widthPx() / width;
        become(state.at(new Viewport(then.start(), then.fraction(), scale, width), Framing.PERIOD));
    }

    private void become(ViewState after) {
        ViewState before = state;
        state = after;
        if (!before.equals(after)) {
            listeners.forEach(listener -> listener.changed(before, after));
        }
    }

    private void enqueue(Runnable change) {
        waiting.add(change);
        if (busy) {
            return;
        }
        busy = true;
        try {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        } finally {
            busy = false;
        }
    }
}
